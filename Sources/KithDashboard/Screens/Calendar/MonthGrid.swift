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
