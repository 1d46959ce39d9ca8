internal import KithLines
internal import KithModel

/// `kith suggest`: who could help, who could take it, and what is like it.
enum SuggestCommand: Command {
  static let spec = CommandSpec(
    name: "suggest",
    summary: "name who could help or take something, what is like it, and whom to thank",
    arguments: [
      ArgumentSpec(
        name: "WHAT", meaning: "helpers or people for an id; similar for an id or a text; thanks"),
      ArgumentSpec(
        name: "ID-or-TEXT", meaning: "what it is about; “-” reads a text from standard input",
        need: .any, completes: .id),
    ],
    options: [
      OptionSpec(
        name: "spread", meaning: "let the last be somebody able who had no turn for long (so it is)"
      ),
      OptionSpec(name: "no-spread", meaning: "name the likeliest alone"),
      OptionSpec(
        name: "at", value: "TIME",
        meaning: "helpers, people: knowing only what had happened by then, if not now"),
      SuggestThanks.sinceOption, .limit, .json,
    ],
    detail:
      "Each person comes with the reason: what they did before that is like it, their skills, "
      + "when they were last seen, and what they carry. Who is away, has left, is a bot, asked it "
      + "or was asked already is never named. Nobody is ranked: it is about this one thing.",
    examples: [
      .init(line: "kith suggest helpers q9d2k", meaning: "five people who could know"),
      .init(line: "kith suggest people t4c1x", meaning: "who could take a task, or review"),
      .init(line: "kith suggest similar q9d2k", meaning: "was it asked before?"),
      .init(line: "kith suggest similar the car stops in bends", meaning: "before asking it"),
      .init(line: "kith suggest thanks --since 30d", meaning: "who helped in the last month"),
    ])

  private static let kinds = ["helpers", "people", "similar", "thanks"]

  static func run(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    let what = arguments.word(0) ?? ""
    let words = arguments.words(from: 1)
    if arguments.option("at") != nil, ["thanks", "similar"].contains(what) {
      throw .said("--at goes with helpers and people; \(what) is about now.", status: 2)
    }
    switch what {
    case "helpers", "people": try SuggestPeople.run(words, arguments, session)
    case "thanks": try SuggestThanks.run(arguments, session)
    case "similar": try SuggestSimilar.run(words, arguments, session)
    default:
      let nearest = Nearest.word(to: what, in: kinds).map { " Did you mean “\($0)”?" } ?? ""
      throw .said(
        "“\(what)” can't be suggested.\(nearest) There are \(Self.kinds.joined(separator: ", ")).",
        status: 2)
    }
  }

  // MARK: What both have in common

  static func limit(
    _ arguments: Arguments, _ session: Session
  ) throws(CommandFault) -> Int {
    try session.parsing { () throws(UsageError) in try arguments.count("limit") } ?? 5
  }

  static func array<Element>(
    _ elements: [Element], _ session: Session, _ write: (Element, inout LineWriter) -> Void
  ) throws(CommandFault) {
    var line = LineWriter(capacity: 512)
    line.openArray()
    for element in elements {
      line.openObject()
      write(element, &line)
      line.closeObject()
    }
    line.closeArray()
    try session.print(json: line.bytes)
  }

  /// With four digits: more would say more than is known.
  static func shortened(_ score: Double) -> Double {
    Double(Int(score * 10_000 + 0.5)) / 10_000
  }
}
