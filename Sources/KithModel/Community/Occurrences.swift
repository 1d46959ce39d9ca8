// When an event takes place: once, or again and again.

extension Event {
  /// Its beginnings from one moment until before another, the earliest first.
  ///
  /// It comes again at the same time of the same day there; where a month lacks the day, on its
  /// last. An event that is over for good doesn't come again.
  ///
  /// - Parameter zone: the clocks of those who meet.
  public func starts(from: Moment, until: Moment, zone: LocalTime) -> [Moment] {
    guard let rhythm = Rhythm(of: self, zone) else { return [] }
    var found: [Moment] = []
    var number = rhythm.number(notAfter: from)
    while let start = rhythm.start(number), start < until, found.count < Self.mostStarts {
      if start >= from { found.append(start) }
      number += 1
    }
    return found
  }

  /// The beginning of the one that runs now or comes next; nil if none is to come.
  public func next(at now: Moment, zone: LocalTime) -> Moment? {
    guard let start, let end, let rhythm = Rhythm(of: self, zone) else { return nil }
    let length = end.since(start)
    var number = rhythm.number(notAfter: now.adding(milliseconds: -length))
    while let start = rhythm.start(number) {
      if start.adding(milliseconds: length) >= now { return start }
      number += 1
    }
    return nil
  }

  /// A page of a calendar has room for no more.
  private static let mostStarts = 1000
}

/// How an event comes again.
private struct Rhythm {
  private enum Step {
    case once
    case days(Int)
    case months(Int)
  }

  private let start: Moment
  private let first: Day
  /// Milliseconds from the beginning of its day, as the clocks show it.
  private let time: Int64
  private let step: Step
  private let zone: LocalTime
  private let end: Moment?

  init?(of event: Event, _ zone: LocalTime) {
    guard let start = event.start else { return nil }
    self.start = start
    self.zone = zone
    let local = zone.shown(at: start)
    first = local.day
    time = local.since(local.day.start)
    end = event.core.closedAt
    step =
      switch event.repeats {
      case "daily": .days(1)
      case "weekly": .days(7)
      case "fortnightly": .days(14)
      case "monthly": .months(1)
      case "yearly": .months(12)
      default: .once
      }
  }

  /// The one so many after the first; nil where there is none.
  func start(_ number: Int) -> Moment? {
    // That it takes place once is true, whatever ended then, and however clocks tell that hour.
    guard number > 0 else { return start }
    let day: Day?
    switch step {
    case .once: day = nil
    case .days(let count): day = first.advanced(by: number * count)
    case .months(let count):
      let (year, month, dayOfMonth) = first.date
      let months = year * 12 + month - 1 + number * count
      let (inYear, inMonth) = (months / 12, months % 12 + 1)
      day = Day(
        year: inYear, month: inMonth,
        day: min(dayOfMonth, Day.count(year: inYear, month: inMonth)))
    }
    guard let day, day.date.year <= 9999 else { return nil }
    let start = zone.moment(showing: day.start.adding(milliseconds: time))
    if let end, start >= end { return nil }
    return start
  }

  /// A number whose beginning is not after a moment, or the first.
  func number(notAfter moment: Moment) -> Int {
    let days = first.distance(to: zone.day(of: moment))
    switch step {
    case .once: return 0
    case .days(let count): return max(0, days / count - 1)
    case .months(let count): return max(0, days / (31 * count) - 1)
    }
  }
}
