package import KithModel
internal import KithScreen

/// A month as a calendar shows it: whole weeks, Monday first.
package struct MonthGrid: Hashable, Sendable {
  package let year: Int
  package let month: Int
  /// The Monday it begins with, which may lie in the month before.
  package let first: Day
  package let weeks: Int

  package init(of day: Day) {
    (year, month, _) = day.date
    let start = day.advanced(by: 1 - day.date.day)
    first = start.advanced(by: -start.weekday)
    weeks = (start.weekday + Day.count(year: year, month: month) + 6) / 7
  }

  package var title: String { "\(Desk.longMonths[month - 1]) \(year)" }

  package func holds(_ day: Day) -> Bool { day.date.month == month && day.date.year == year }

  /// Where a day stands.
  func place(of day: Day) -> (week: Int, weekday: Int) {
    (first.distance(to: day) / 7, day.weekday)
  }

  /// The same day so many months on, or the last one of a shorter month.
  package static func day(_ day: Day, months: Int) -> Day {
    let (year, month, number) = day.date
    let all = year * 12 + month - 1 + months
    let (inYear, inMonth) = (all / 12, all % 12 + 1)
    let last = Day.count(year: inYear, month: inMonth)
    return Day(year: inYear, month: inMonth, day: min(number, last)) ?? day
  }
}

extension Desk {
  static let longMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// The day it is here.
  var today: Day { localDay(now) }

  func localDay(_ moment: Moment) -> Day { clock.zone.day(of: moment) }

  /// The first moment of a day here.
  func start(of day: Day) -> Moment { clock.zone.start(of: day) }

  /// `18:30`.
  func clockTime(_ moment: Moment) -> String { String(localTime(moment).suffix(5)) }

  /// When an event takes place next, or took place.
  func when(_ event: Event) -> Moment? { event.next(at: now, zone: clock.zone) ?? event.start }
}

/// What takes place on the days of a calendar.
struct Agenda: Sendable {
  /// One event on one day.
  struct Entry: Hashable, Sendable {
    let event: ID
    let start: Moment
    let title: String
    /// Whether it goes on from a day before.
    let goesOn: Bool
  }

  private var entries: [Day: [Entry]] = [:]

  init() {}

  /// - Parameter days: in local time.
  init(_ days: Range<Day>, _ desk: Desk) {
    let (from, until) = (desk.start(of: days.lowerBound), desk.start(of: days.upperBound))
    for event in desk.community.events {
      guard let start = event.start, let end = event.end else { continue }
      let length = end.since(start)
      let title = event.core.title.isEmpty ? "(no title)" : String(event.core.title)
      // What began before may still go on.
      let early = from.adding(milliseconds: -length)
      for start in event.starts(from: early, until: until, zone: desk.clock.zone) {
        let first = desk.localDay(start)
        let last = desk.localDay(start.adding(milliseconds: max(0, length - 1)))
        for day in max(first, days.lowerBound)...max(first, days.lowerBound, last)
        where days.contains(day) && day <= last {
          entries[day, default: []].append(
            Entry(event: event.id, start: start, title: title, goesOn: day > first))
        }
      }
    }
    for day in entries.keys { entries[day]?.sort { ($0.start, $0.event) < ($1.start, $1.event) } }
  }

  subscript(day: Day) -> [Entry] { entries[day] ?? [] }

  /// The first day on which something takes place.
  var first: Day? { entries.keys.min() }
}
