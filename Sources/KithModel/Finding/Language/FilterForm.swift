/// How the values of a field are checked when they are read.
extension FilterField.Form {
  var hasRanges: Bool {
    switch self {
    case .number, .span, .time, .helpersOrTime, .choice(_, isOrdered: true): true
    case .text, .word, .words, .flag, .person, .object, .choice(_, isOrdered: false): false
    }
  }

  /// What is wrong with a value; nil if nothing is.
  func trouble(with text: String, _ field: FilterField) -> FilterFault.Trouble? {
    switch self {
    case .number:
      Int(text).map { $0 >= 0 } ?? false ? nil : .notANumber(field, text)
    case .span: Self.clock.span(text.lowercased()) == nil ? .notASpan(field, text) : nil
    case .time(let direction):
      FilterTimes(times: Self.clock, direction: direction).period(text) == nil
        ? .notATime(field, text) : nil
    case .helpersOrTime: nil
    case .flag: Self.flags[text.lowercased()] == nil ? .notAFlag(field, text) : nil
    case .choice(let choices, _):
      choices.contains { $0.lowercased() == text.lowercased() }
        ? nil
        : .unknownChoice(
          field, given: text, choices: choices, nearest: Nearest.word(to: text, in: choices))
    case .text, .word, .words, .person, .object: nil
    }
  }

  static let flags = [
    "yes": true, "true": true, "1": true, "no": false, "false": false, "0": false,
  ]

  /// Whether a text can be read as a time doesn't depend on when it is read.
  private static let clock = TimeWords(now: Moment(milliseconds: 0), offset: 0)

  /// Whether behind `asked:` a time is meant and not a helper.
  static func isTime(_ text: String) -> Bool {
    FilterTimes(times: clock, direction: .back).period(text) != nil
      && (text.utf8.first.map { (48...57).contains($0) || $0 == 45 } ?? false
        || ["today", "yesterday", "now"].contains(text.lowercased()))
  }
}
