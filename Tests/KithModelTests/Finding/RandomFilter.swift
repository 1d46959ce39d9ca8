@testable import KithModel

/// Draws texts that are filters, or nearly: the same seed always draws the same.
struct RandomFilter {
  var random: SeededGenerator
  let kind: Kind

  private static let words = [
    "steer", "doc", "me", "--flag", "-", "main()", "12:30", "a::b", "https://x.example/y?z=1", "é",
    "out", "Film", "foo(", "TypeError:", "x\"y", "OR", "NOT", "AND", "none",
  ]
  private static let exact = [
    "\"out of\"", "\"me\"", "\"a \\\"b\\\" \\\\\"", "\"OR\"", "\"\"", "\"-x\"",
  ]
  private static let numbers = [
    "0", "1..", "..3", ">0", "<2", ">=1", "<=1", "=1", "0..1", "none", "..", "1,2",
  ]
  private static let times = [
    "2026", "2026-05..", "..2026-03-01", "yesterday", ">7d", "none", "-2w..2w", "now..", "any",
    "\"2 weeks\"..", "2w",
  ]
  private static let spans = ["7d..", "..2w", ">1mo", "<3y", "1d", "1d..4mo", "2h,7d.."]
  private static let people = ["ana", "me", "none", "any", "bea,cy", "@ana-l", "\"Ana Lima\""]
  private static let others = [
    "docs", "none", "any", "docs,Build", "\"two words\"", "\"none\"", "\"a,b\"", "a..b", "(x)",
  ]

  init(seed: UInt64, kind: Kind) {
    random = SeededGenerator(seed: seed)
    self.kind = kind
  }

  /// A filter that can be read.
  mutating func text(depth: Int = 3) -> String {
    var parts: [String] = []
    for _ in 0...Int.random(in: 0...2, using: &random) {
      parts.append(term(depth: depth))
      if random.once(in: 4) {
        parts.append(random.pick(["|", "OR", "AND"]) + " " + term(depth: depth))
      }
    }
    return parts.joined(separator: " ")
  }

  private mutating func term(depth: Int) -> String {
    let sign = random.once(in: 4) ? random.pick(["-", "NOT ", "-"]) : ""
    if depth > 0, random.once(in: 4) { return sign + "(" + text(depth: depth - 1) + ")" }
    switch Int.random(in: 0..<8, using: &random) {
    case 0:
      return sign + random.pick(["steer", "doc", "me", "film", "--flag", "main()", "Film", "é"])
    case 1: return sign + random.pick(["\"out of\"", "\"me\"", "\"docs\"", "\"a \\\"b\\\"\""])
    case 2: return sign + "is:" + random.pick(FilterState.all(for: kind)).word
    default: return sign + field()
    }
  }

  private mutating func field() -> String {
    let field = random.pick(FilterField.all(for: kind))
    let value =
      switch field.form(in: kind) {
      case .number: random.pick(Self.numbers)
      case .time: random.pick(Self.times)
      case .span: random.pick(Self.spans)
      case .person: random.pick(Self.people)
      case .helpersOrTime: random.pick(Self.people + ["2026-01..2026-03", "7d.."])
      case .flag: random.pick(["yes", "no", "any", "none"])
      case .choice(let choices, let isOrdered):
        random.pick(
          choices + ["none", "any"] + (isOrdered ? [">" + choices[0], choices[1] + ".."] : []))
      case .text, .word, .words, .object: random.pick(Self.others)
      }
    return field.word + ":" + value
  }

  /// Anything at all, with much of what the language knows in it.
  mutating func noise() -> String {
    let pieces =
      Self.words + Self.exact + [
        "(", ")", "|", "-(", " ", " ", " ", ":", ",", "..", "\"", "\\", "is:open",
      ]
      + [
        "label:", "sort:age", "sort:-title,match", "asked:", "replies:", "is:", "-", ">",
        "age:7d..",
      ]
      + Self.numbers + Self.people + Self.others
    return (0..<Int.random(in: 1...9, using: &random)).map { _ in
      random.pick(pieces) + (random.once(in: 3) ? "" : " ")
    }.joined()
  }
}
