internal import KithModel
internal import KithScreen
internal import KithStore

/// `kith pulse`: how the community is doing, and what each number means.
enum PulseCommand: Command {
  static let spec = CommandSpec(
    name: "pulse", summary: "tell how the community is doing, and what each number means",
    arguments: [
      ArgumentSpec(name: "NAME", meaning: "one measure: active, firstReply, …", need: .optional)
    ],
    options: [
      OptionSpec(name: "rows", meaning: "list what the measure was counted from"),
      OptionSpec(
        name: "compare", value: "N",
        meaning: "what it would be with at least N activities, and who makes the difference"),
      .atDay, .days,
      OptionSpec(
        name: "active-at-least", value: "N",
        meaning: "how many activities make somebody active, if not what the community says"),
      OptionSpec(name: "brief", meaning: "without the definitions"),
      .json,
    ],
    detail: "An activity is something a person did: asked, replied, reviewed, claimed or finished "
      + "a task, gave thanks, hosted or came to an event, brought or voted for an idea, made a "
      + "contribution. Bots never count. Days are UTC days.",
    examples: [
      .init(line: "kith pulse", meaning: "everything, over the last 30 days"),
      .init(line: "kith pulse firstReply --rows", meaning: "the questions it was counted from"),
      .init(line: "kith pulse active --compare 4", meaning: "two definitions side by side"),
      .init(line: "kith pulse --at 2026-06-30 --days all --json", meaning: "everything until then"),
    ])

  static func run(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    let name = try name(arguments)
    let count = try session.parsing { () throws(UsageError) in
      try arguments.count("active-at-least")
    }
    let pulse = Pulse(
      try session.community(), at: try session.day(arguments), days: try session.days(arguments),
      activeAtLeast: count)
    let page = PulsePage(
      session: session, pulse: pulse, isBrief: arguments.has("brief"),
      listsRows: arguments.has("rows"), compared: try compared(arguments, name, pulse, session))
    let isJSON = arguments.has("json")
    let measures = name.map { [pulse.measure($0)] } ?? pulse.measures()
    try isJSON ? page.printJSON(measures) : page.print(measures, isAlone: name != nil)
  }

  private static func name(_ arguments: Arguments) throws(CommandFault) -> MeasureName? {
    guard let word = arguments.word(0) else {
      for option in ["rows", "compare"] where arguments.has(option) {
        throw .said(
          "--\(option) needs the name of a measure: kith pulse NAME --\(option)", status: 2)
      }
      return nil
    }
    if let name = MeasureName.allCases.first(where: {
      $0.rawValue.lowercased() == word.lowercased()
    }) {
      return name
    }
    let names = MeasureName.allCases.map(\.rawValue)
    let hint = Nearest.word(to: word, in: names).map { " Did you mean “\($0)”?" } ?? ""
    throw .said(
      "There is no measure “\(word)”.\(hint) There are \(names.joined(separator: ", ")).",
      status: 2)
  }

  private static func compared(
    _ arguments: Arguments, _ name: MeasureName?, _ pulse: Pulse, _ session: Session
  ) throws(CommandFault) -> Pulse? {
    guard let name,
      let count = try session.parsing({ () throws(UsageError) in try arguments.count("compare") })
    else { return nil }
    guard name.dependsOnActiveAtLeast else {
      throw .said(
        "“\(name.rawValue)” counts everybody with an activity; --compare goes with active, growth "
          + "and stickiness.", status: 2)
    }
    return pulse.with(activeAtLeast: count)
  }
}

extension OptionSpec {
  static let atDay = OptionSpec(
    name: "at", value: "DAY", meaning: "as it stood at the end of that UTC day, if not today")
  static let days = OptionSpec(
    name: "days", value: "D",
    meaning: "over the D days that end with it, or “all”; if not what the community says, 30")
}

extension Session {
  /// The signs that the terminal, or whoever reads on, can be expected to know.
  var glyphs: GlyphSet {
    let environment = surroundings.environment
    let names = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { environment[$0] }
    let locale = names.first { !$0.isEmpty }?.lowercased() ?? ""
    guard locale.contains("utf-8") || locale.contains("utf8") else { return .ascii }
    return environment["TERM"] == "linux" ? .plain : .full
  }

  /// The UTC day that `--at` names, else today.
  func day(_ arguments: Arguments) throws(CommandFault) -> Day {
    guard let word = arguments.option("at") else { return now.day }
    if let day = Day(word) { return day }
    return try moment(word, .back).day
  }

  /// How many days `--days` says, else the community, else thirty.
  func days(_ arguments: Arguments) throws(CommandFault) -> Days {
    if arguments.option("days") == "all" { return .all }
    let count = try parsing { () throws(UsageError) in
      guard let text = arguments.option("days") else { return Int?.none }
      guard let count = Int(text), 1...100_000 ~= count else {
        throw .badValue(
          option: "days", given: text, wanted: "a whole number from 1 to 100000, or “all”")
      }
      return count
    }
    let usual = try community().charter.activeDays
    return .count(count ?? usual ?? 30)
  }
}
