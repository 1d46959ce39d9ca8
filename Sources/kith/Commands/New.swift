internal import KithModel
internal import KithStore

/// `kith new`: starts a community.
enum NewCommand: Command {
  static let spec = CommandSpec(
    name: "new", summary: "start a community",
    arguments: [
      ArgumentSpec(
        name: "NAME|DIR",
        meaning: "a name keeps it in your data folder; a path with a slash makes that folder one; "
          + "“.” makes ./.kith")
    ],
    options: [
      OptionSpec(name: "characteristic", value: "T", meaning: "what its people connect over"),
      OptionSpec(name: "purpose", value: "T", meaning: "what they do with it"),
    ],
    examples: [
      .init(line: "kith new racers", meaning: "a community in your data folder"),
      .init(line: "kith new .", meaning: "one that this project carries in its own repository"),
    ])

  static func run(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    let name = arguments.word(0) ?? ""
    let store = try session.storing { () throws(StoreError) in
      let place = try CommunityFinder(in: session.surroundings).place(forNew: name)
      return try Store.make(
        at: place, settings(place.name, arguments), in: session.surroundings)
    }
    session.use(store)
    try session.print("started \(store.location.name) in \(store.location.path)")
    try session.print("next: kith me NAME, then kith add question --title …")
  }

  private static func settings(_ name: String, _ arguments: Arguments) -> [Setting] {
    .given([
      (.name, .text(Text(name))),
      (.characteristic, .text(Text(arguments.option("characteristic") ?? ""))),
      (.purpose, .text(Text(arguments.option("purpose") ?? ""))),
    ])
  }
}
