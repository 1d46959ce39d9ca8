internal import KithLines
internal import KithModel

/// `kith outbox`: what was done here to things that live elsewhere, and waits to be carried there.
enum OutboxCommand: Command {
  static let spec = CommandSpec(
    name: "outbox", summary: "what waits to be carried to where it belongs",
    arguments: [
      ArgumentSpec(
        name: "ID", meaning: "with --done: what was carried", need: .optional, completes: .id)
    ],
    options: [
      OptionSpec(name: "format", value: "sh", meaning: "print the gh commands that would do it"),
      OptionSpec(name: "done", meaning: "mark all that waits for ID as carried"),
      .json,
    ],
    detail: "Kith writes to no other service by itself.",
    examples: [
      .init(line: "kith outbox", meaning: "what waits, with its words"),
      .init(line: "kith outbox --format sh", meaning: "as commands to read and to run"),
    ])

  static func run(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    if arguments.has("done") { return try markDone(arguments, session) }
    if let word = arguments.word(0) {
      throw .usage(
        .wordTooMany(word, command: spec.name, usage: "kith outbox, or with --done an ID"))
    }
    let community = try session.community()
    let errands = community.outbox()
    if let format = arguments.option("format") {
      guard format == "sh" else {
        throw .usage(.badValue(option: "format", given: format, wanted: "sh"))
      }
      return try shell(errands, session)
    }
    if arguments.has("json") { return try json(errands, session) }
    guard !errands.isEmpty else { return session.remark("nothing waits") }
    let rendering = try session.rendering()
    var table = Table([
      .init(head: "id"), .init(head: "what"), .init(head: "words", isFlexible: true),
      .init(head: "where", isFlexible: true), .init(head: "age", isNumber: true),
    ])
    for errand in errands {
      table.add([
        community.shortID(errand.object), errand.word, errand.words(in: community),
        errand.place(in: community), rendering.age(errand.outgoing.at),
      ])
    }
    try session.print(table)
  }

  private static func markDone(
    _ arguments: Arguments, _ session: Session
  ) throws(CommandFault) {
    guard let word = arguments.word(0) else {
      throw .usage(.wordMissing("ID", command: spec.name, usage: "kith outbox ID --done"))
    }
    let id = try session.object(word)
    let records = try session.community().outbox().filter { $0.object == id }
      .map(\.outgoing.record)
    guard !records.isEmpty else {
      throw .said("Nothing waits for \(try session.community().called(id)).", status: 1)
    }
    var told: Set<RecordName> = []
    try session.carryOut(
      records.filter { told.insert($0).inserted }.map { .carry(id, $0) }, arguments)
  }

  private static func shell(_ errands: [Errand], _ session: Session) throws(CommandFault) {
    let community = try session.community()
    for errand in errands {
      let place = errand.place(in: community)
      guard let command = errand.command(in: community, quoted: ShellScript.quoted) else {
        try remind("\(errand.word) \(place)", session)
        continue
      }
      try session.print(command)
      let others = errand.peopleByHand(in: community)
      guard !others.isEmpty else { continue }
      try remind("\(errand.word) \(community.names(of: others)) \(place)", session)
    }
  }

  /// A remark in the script. What a source calls a place may hold line breaks: behind one the shell
  /// reads on.
  private static func remind(_ what: String, _ session: Session) throws(CommandFault) {
    let line = what.map { $0.isNewline ? " " : String($0) }.joined()
    try session.print("# \(line): by hand")
  }

  private static func json(_ errands: [Errand], _ session: Session) throws(CommandFault) {
    let community = try session.community()
    var line = LineWriter()
    line.openArray()
    for errand in errands {
      line.openObject()
      line.key("id")
      line.string(errand.object.description)
      line.key("what")
      line.string(errand.word)
      line.key("words")
      line.string(errand.words(in: community))
      line.key("where")
      line.string(errand.place(in: community))
      line.key("at")
      line.string(errand.outgoing.at.description)
      line.key("record")
      line.string(errand.outgoing.record.description)
      line.closeObject()
    }
    line.closeArray()
    try session.print(json: line.bytes)
  }
}
