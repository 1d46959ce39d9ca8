internal import KithLines
internal import KithModel
internal import KithStore

/// `kith communities`: those in the data folder, and which one is meant here.
enum CommunitiesCommand: Command {
  static let spec = CommandSpec(
    name: "communities", summary: "list the communities in your data folder",
    options: [
      OptionSpec(
        name: "default", value: "NAME", meaning: "the one to open where none is named",
        completes: .community),
      .json,
    ],
    examples: [
      .init(line: "kith communities", meaning: "by name, and where each is kept")
    ])

  static func run(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    let (all, meant) = try session.storing { () throws(StoreError) in
      let finder = try CommunityFinder(in: session.surroundings)
      let preferences = try Preferences(session.surroundings)
      if let name = arguments.option("default") {
        let chosen = try finder.find(named: name)
        // A name holds wherever one stands; of what has none, only the whole path does.
        try preferences.choose(community: finder.all().contains(chosen) ? chosen.name : chosen.path)
      }
      let named = session.globals.option("community")
      return (finder.all(), try? finder.find(named: named, default: try? preferences.community()))
    }
    let others = meant.map { meant in all.contains(meant) ? [] : [meant] } ?? []
    if arguments.has("json") { return try json(others + all, meant, session) }
    guard !all.isEmpty || meant != nil else {
      return try session.print("none yet; “kith new NAME” starts one")
    }
    var table = Table([
      .init(head: ""), .init(head: "name", isFlexible: true), .init(head: "path", isFlexible: true),
    ])
    for location in others + all {
      table.add([location == meant ? "▸" : "", location.name, location.path])
    }
    try session.print(table)
  }

  private static func json(
    _ all: [CommunityLocation], _ meant: CommunityLocation?, _ session: Session
  ) throws(CommandFault) {
    var line = LineWriter()
    line.openArray()
    for location in all {
      line.openObject()
      line.key("name")
      line.string(location.name)
      line.key("path")
      line.string(location.path)
      line.key("meant")
      line.boolean(location == meant)
      line.closeObject()
    }
    line.closeArray()
    try session.print(json: line.bytes)
  }
}
