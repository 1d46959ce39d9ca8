/// What times in filters mean: `2026-03` is a whole month, `friday` a day, `2w` a point in time.
struct FilterTimes {
  let times: TimeWords
  let direction: TimeWords.Direction

  /// Milliseconds from the first that belongs to it until the first that doesn't any more.
  struct Period: Equatable {
    let start: Int64
    let end: Int64
    /// A span leads to one moment; as a range's end it is just that.
    let isPoint: Bool

    var last: Int64 { end - 1 }
  }

  func period(_ text: String) -> Period? {
    let text = text.lowercased()
    if text == "now" { return point(times.now) }
    if let calendar = calendarPeriod(text) { return calendar }
    let isTurned = text.hasPrefix("-")
    let turned: TimeWords.Direction = direction == .ahead ? .back : .ahead
    let plain = isTurned ? String(text.dropFirst()) : text
    if times.span(plain.filter { $0 != " " }) != nil {
      return times.moment(plain, isTurned ? turned : direction).map(point)
    }
    guard !isTurned, let moment = times.moment(text, direction) else { return nil }
    // What has no time of its own is a day; what names a second is that second.
    let isInstant = text.contains(":") || text.hasPrefix("in ") || text.hasSuffix(" ago")
    return isInstant ? point(moment) : dayOf(moment)
  }

  /// The period that a bare value means: a span means the day it leads to.
  func wholePeriod(_ text: String) -> Period? {
    guard let period = period(text) else { return nil }
    return period.isPoint ? dayOf(Moment(milliseconds: period.start)) : period
  }

  private func point(_ moment: Moment) -> Period {
    Period(start: moment.milliseconds, end: moment.milliseconds.addingClamped(1), isPoint: true)
  }

  private func dayOf(_ moment: Moment) -> Period {
    let day = times.zone.day(of: moment)
    return period(from: day, to: day.advanced(by: 1))
  }

  private func period(from first: Day, to next: Day) -> Period {
    Period(
      start: times.zone.start(of: first).milliseconds,
      end: times.zone.start(of: next).milliseconds, isPoint: false)
  }

  /// `2026`, `2026-03` or `2026-03-05`.
  private func calendarPeriod(_ text: String) -> Period? {
    let pieces = text.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = pieces.compactMap { piece in
      piece.utf8.allSatisfy { (48...57).contains($0) } ? Int(piece) : nil
    }
    guard numbers.count == pieces.count, pieces[0].count == 4,
      pieces.dropFirst().allSatisfy({ $0.count == 2 })
    else { return nil }
    switch numbers.count {
    case 1:
      guard let first = Day(year: numbers[0], month: 1, day: 1),
        let last = Day(year: numbers[0], month: 12, day: 31)
      else { return nil }
      return period(from: first, to: last.advanced(by: 1))
    case 2:
      guard let first = Day(year: numbers[0], month: numbers[1], day: 1) else { return nil }
      let count = Day.count(year: numbers[0], month: numbers[1])
      return period(from: first, to: first.advanced(by: count))
    case 3:
      guard let day = Day(year: numbers[0], month: numbers[1], day: numbers[2]) else { return nil }
      return period(from: day, to: day.advanced(by: 1))
    default: return nil
    }
  }
}
