/// Times as people say them: “friday”, “friday 18:00”, “in 2 weeks”, “3d”, “2026-11-20”.
public struct TimeWords: Sendable {
  public let now: Moment
  public let zone: LocalTime

  public init(now: Moment, zone: LocalTime) {
    self.now = now
    self.zone = zone
  }

  /// The same where the clocks are always so many seconds ahead of UTC.
  public init(now: Moment, offset: Int) {
    self.init(now: now, zone: LocalTime(ahead: offset))
  }

  /// Which way a bare span of time lies.
  public enum Direction: Sendable {
    case ahead, back
  }

  /// The moment that a text says, or nil. A day alone means its beginning, here; a time behind a day
  /// is that of the clocks here, unless it says otherwise.
  public func moment(_ text: String, _ direction: Direction = .ahead) -> Moment? {
    let words = text.lowercased().split(separator: " ").map(String.init)
    guard let first = words.first, let last = words.last else { return nil }
    if let time = Self.timeOfDay(last) {
      return moment(at: time, words.dropLast().joined(separator: " "), direction)
    }
    if words.count == 2, Day(first) != nil { return absolute(words.joined(separator: "T")) }
    if words.count == 1 {
      if let moment = absolute(first) { return moment }
      if let day = namedDay(first, direction) { return zone.start(of: day) }
      return span(first).map { shifted(by: $0, direction) }
    }
    if first == "next", words.count == 2, let day = namedDay(words[1], .ahead) {
      return zone.start(of: day)
    }
    if first == "in" { return span(words.dropFirst().joined()).map { shifted(by: $0, .ahead) } }
    if words.last == "ago" { return span(words.dropLast().joined()).map { shifted(by: $0, .back) } }
    return span(words.joined()).map { shifted(by: $0, direction) }
  }

  private var today: Day { zone.day(of: now) }

  private func absolute(_ text: String) -> Moment? {
    if let day = Day(text) { return zone.start(of: day) }
    guard let moment = Moment(text.uppercased()) else { return nil }
    let namesZone = text.dropFirst(10).contains { "zZ+-".contains($0) }
    return namesZone ? moment : zone.moment(showing: moment)
  }

  /// A time of a day that is named; without a day the next such time, or the last.
  private func moment(at time: Int64, _ day: String, _ direction: Direction) -> Moment? {
    func on(_ day: Day) -> Moment {
      zone.moment(showing: day.start.adding(milliseconds: time))
    }
    guard day.isEmpty else {
      guard !day.contains(":"), let begun = moment(day, direction) else { return nil }
      let there = on(zone.day(of: begun))
      // Of a day that comes every week, this one's evening may still be ahead.
      let isLater = direction == .back && there > now && Self.weekday(day) != nil
      return isLater ? on(zone.day(of: begun).advanced(by: -7)) : there
    }
    let here = on(today)
    switch direction {
    case .ahead: return here >= now ? here : on(today.advanced(by: 1))
    case .back: return here <= now ? here : on(today.advanced(by: -1))
    }
  }

  /// `18:30` or `9:05:30`, in milliseconds from the beginning of a day.
  private static func timeOfDay(_ word: String) -> Int64? {
    let pieces = word.split(separator: ":", omittingEmptySubsequences: false)
    let numbers = pieces.compactMap { piece in
      piece.utf8.allSatisfy { (48...57).contains($0) } ? Int64(piece) : nil
    }
    guard (2...3).contains(pieces.count), numbers.count == pieces.count,
      (1...2).contains(pieces[0].count), pieces.dropFirst().allSatisfy({ $0.count == 2 }),
      numbers[0] < 24, numbers.dropFirst().allSatisfy({ $0 < 60 })
    else { return nil }
    return numbers.reduce(0) { $0 * 60 + $1 } * (numbers.count == 2 ? 60_000 : 1000)
  }

  /// A day that has a name; of the days of the week the next, or the last.
  private func namedDay(_ word: String, _ direction: Direction) -> Day? {
    switch word {
    case "today": return today
    case "tomorrow": return today.advanced(by: 1)
    case "yesterday": return today.advanced(by: -1)
    default: break
    }
    guard let weekday = Self.weekday(word) else { return nil }
    switch direction {
    case .ahead: return today.advanced(by: 7 - (today.weekday - weekday + 7) % 7)
    case .back: return today.advanced(by: -((today.weekday - weekday + 7) % 7))
    }
  }

  private static func weekday(_ word: String) -> Int? {
    word.count < 3 ? nil : weekdays.firstIndex { $0.hasPrefix(word) }
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
