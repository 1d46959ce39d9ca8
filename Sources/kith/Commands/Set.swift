internal import KithModel

/// `kith set`: gives fields other values.
enum SetCommand: Command {
  static let spec = CommandSpec(
    name: "set", summary: "change fields; += and -= add to lists and take from them",
    arguments: [
      ArgumentSpec(name: "ID", meaning: "what to change", completes: .id),
      ArgumentSpec(
        name: "FIELD=VALUE", meaning: "the new value; empty clears it", need: .several,
        completes: .field),
    ],
    examples: [
      .init(line: "kith set q9d2k labels+=docs priority=high", meaning: "two fields at once"),
      .init(line: "kith set t4c1x status=review", meaning: "how far a task has come"),
      .init(line: "kith set community activeCount=2", meaning: "a setting of the community itself"),
    ]
  ).changing()

  static func run(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    let id = try session.object(arguments.word(0) ?? "")
    var (deeds, plain) = ([Deed](), [String]())
    for word in arguments.words(from: 1) {
      if let deed = try happening(word, id) { deeds.append(deed) } else { plain.append(word) }
    }
    let settings = try session.settings(plain, of: id.kind)
    let remarks = try session.newWords(in: settings, of: id.kind)
    if !settings.isEmpty { deeds.insert(.edit(id, settings), at: 0) }
    try session.carryOut(deeds, arguments)
    remarks.forEach(session.remark)
  }

  /// Some values are things that happen: `status=doing`, `turn=asker`.
  private static func happening(_ word: String, _ id: ID) throws(CommandFault) -> Deed? {
    let halves = word.split(separator: "=", maxSplits: 1).map(String.init)
    guard halves.count == 2 else { return nil }
    switch (halves[0], halves[1]) {
    case ("turn", let value):
      guard let turn = Question.Turn(rawValue: value) else {
        throw .usage(.badValue(option: "turn", given: value, wanted: "helpers, asker or check"))
      }
      return .setTurn(id, to: turn)
    case ("status", let value) where !Self.statuses(of: id.kind).isEmpty:
      return try status(value, id)
    default: return nil
    }
  }

  /// The statuses that a person can give, of which some end it.
  private static func statuses(of kind: Kind) -> [(word: String, ends: Bool)] {
    switch kind {
    case .task:
      [("open", false), ("doing", false), ("review", false), ("done", true), ("dropped", true)]
    case .idea:
      [
        ("new", false), ("considered", false), ("planned", false), ("shipped", true),
        ("declined", true),
      ]
    case .question: [("solved", true)]
    case .contribution: [("merged", true)]
    default: []
    }
  }

  private static func status(_ word: String, _ id: ID) throws(CommandFault) -> Deed {
    if word == "closed" { return .close(id) }
    let known = statuses(of: id.kind)
    guard let status = known.first(where: { $0.word == word }) else {
      let words = known.map(\.word).joined(separator: ", ")
      throw .usage(.badValue(option: "status", given: word, wanted: "\(words) or closed"))
    }
    return status.ends ? .close(id, reason: word) : .move(id, to: word)
  }
}
