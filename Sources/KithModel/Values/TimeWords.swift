/// Times as people say them: “friday”, “in 2 weeks”, “3d”, “2026-11-20”.
public struct TimeWords: Sendable {
  let now: Moment
  /// How far local time is ahead of UTC, in seconds.
  let offset: Int

  public init(now: Moment, offset: Int) {
    self.now = now
    self.offset = offset
  }

  /// Which way a bare span of time lies.
  public enum Direction: Sendable {
    case ahead, back
  }

  /// The moment that a text says, or nil. A day alone means its beginning, here.
  public func moment(_ text: String, _ direction: Direction = .ahead) -> Moment? {
    let words = text.lowercased().split(separator: " ").map(String.init)
    guard let first = words.first else { return nil }
    if let minutes = words.last.flatMap(Self.minutes), let day = day(words.dropLast()) {
      return start(of: day).adding(milliseconds: minutes * 60_000)
    }
    if words.count == 1 {
      if let moment = absolute(first) { return moment }
      if let day = namedDay(first) { return start(of: day) }
      return span(first).map { shifted(by: $0, direction) }
    }
    if first == "next", words.count == 2, let day = namedDay(words[1]) { return start(of: day) }
    if first == "in" { return span(words.dropFirst().joined()).map { shifted(by: $0, .ahead) } }
    if words.last == "ago" { return span(words.dropLast().joined()).map { shifted(by: $0, .back) } }
    return span(words.joined()).map { shifted(by: $0, direction) }
  }

  private var today: Day { now.adding(milliseconds: Int64(offset) * 1000).day }

  private func start(of day: Day) -> Moment {
    day.start.adding(milliseconds: -Int64(offset) * 1000)
  }

  private func absolute(_ text: String) -> Moment? {
    if let day = Day(text) { return start(of: day) }
    return Moment(text.uppercased())
  }

  /// `2026-12-01`, `friday`, `next friday`: the day before a time of it.
  private func day(_ words: ArraySlice<String>) -> Day? {
    guard let last = words.last else { return nil }
    if words.count == 1 { return Day(last) ?? namedDay(last) }
    return words.count == 2 && words.first == "next" ? namedDay(last) : nil
  }

  /// The minutes of a day that `18:30` says.
  private static func minutes(_ text: String) -> Int64? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2,
      parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
      let hours = Int64(parts[0]), let minutes = Int64(parts[1]), hours < 24, minutes < 60
    else { return nil }
    return hours * 60 + minutes
  }

  private func namedDay(_ word: String) -> Day? {
    switch word {
    case "today": return today
    case "tomorrow": return today.advanced(by: 1)
    case "yesterday": return today.advanced(by: -1)
    default: break
    }
    guard word.count >= 3, let weekday = Self.weekdays.firstIndex(where: { $0.hasPrefix(word) })
    else { return nil }
    let ahead = (weekday - today.weekday + 7) % 7
    return today.advanced(by: ahead == 0 ? 7 : ahead)
  }

  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// A span such as `3d` or `2weeks`, in milliseconds; whole months and years are days.
  func span(_ text: String) -> Int64? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard let count = digits.isEmpty ? 1 : Int64(digits), count <= 100_000 else { return nil }
    var unit = String(text.dropFirst(digits.count))
    if unit.count > 2, unit.hasSuffix("s") { unit.removeLast() }
    guard let (_, seconds) = Self.units.first(where: { $0.0.contains(unit) }),
      !(digits.isEmpty && unit.count < 3)
    else { return nil }
    return count * seconds * 1000
  }

  private static let units: [([String], Int64)] = [
    (["min", "minute"], 60), (["h", "hour"], 3600), (["d", "day"], 86_400),
    (["w", "week"], 604_800), (["mo", "month"], 2_592_000), (["y", "year"], 31_536_000),
  ]

  private func shifted(by span: Int64, _ direction: Direction) -> Moment {
    now.adding(milliseconds: direction == .ahead ? span : -span)
  }
}
