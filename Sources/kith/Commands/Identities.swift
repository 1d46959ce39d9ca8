internal import KithLines
internal import KithModel

/// `kith identities`: who may be the same person, and who is not.
enum IdentitiesCommand: Command {
  static let spec = CommandSpec(
    name: "identities", summary: "show which members may be one person, or refuse that",
    arguments: [
      ArgumentSpec(name: "refuse", meaning: "they are two", need: .optional),
      ArgumentSpec(name: "A B", meaning: "who are two", need: .any, completes: .member),
    ],
    detail: "It suggests those who share an address, or a handle and something besides; never by "
      + "name alone. “kith merge” makes two one, and “kith unmerge” takes that back. What was "
      + "refused is not suggested again.",
    examples: [
      .init(line: "kith identities refuse teo theo", meaning: "two people, one handle")
    ]
  ).changing()

  static func run(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    switch arguments.word(0) {
    case "refuse": return try refuse(arguments, session)
    case let word?:
      throw .usage(.badValue(option: "refuse", given: word, wanted: "refuse A B, or nothing"))
    case nil: break
    }
    let community = try session.community()
    let suggestions = community.identitySuggestions()
    if arguments.has("json") { return try json(suggestions, session) }
    guard !suggestions.isEmpty else { return session.remark("nobody seems to be here twice") }
    for suggestion in suggestions {
      let (one, other) = (suggestion.member, suggestion.into)
      try session.print(
        "\(community.called(one)) (\(community.shortID(one))) and \(community.called(other)) "
          + "(\(community.shortID(other))): \(suggestion.reason)")
      try session.print("  kith merge \(community.shortID(one)) \(community.shortID(other))")
    }
    try session.print("“kith identities refuse A B” says that two are not one.")
  }

  private static func refuse(
    _ arguments: Arguments, _ session: Session
  ) throws(CommandFault) {
    guard let first = arguments.word(1), let second = arguments.word(2) else {
      throw .usage(
        .wordMissing(
          arguments.word(1) == nil ? "A" : "B", command: spec.name,
          usage: "kith identities refuse A B"))
    }
    if let word = arguments.word(3) {
      throw .usage(
        .wordTooMany(word, command: spec.name, usage: "kith identities refuse A B"))
    }
    let one = try session.member(first)
    try session.carryOut([.keepApart(one, from: try session.member(second))], arguments)
  }

  private static func json(
    _ suggestions: [IdentitySuggestion], _ session: Session
  ) throws(CommandFault) {
    var line = LineWriter(capacity: 1024)
    line.openArray()
    for suggestion in suggestions {
      line.openObject()
      line.key("id")
      line.string(suggestion.member.description)
      line.key("into")
      line.string(suggestion.into.description)
      line.key("reason")
      line.string(suggestion.reason)
      line.closeObject()
    }
    line.closeArray()
    try session.print(json: line.bytes)
  }
}
