internal import KithModel
internal import KithScreen

/// What somebody did on each day of the last weeks, drawn as a small calendar.
struct MemberYear: Sendable {
  /// Monday of the first week.
  let first: Day
  let weeks: Int
  /// The last day that is shown.
  let lastDay: Day
  private let counts: [Int]

  /// - Parameter facts: what is known of one person.
  init(_ facts: [Fact], weeks: Int, until day: Day, _ desk: Desk) {
    lastDay = day
    self.weeks = max(1, weeks)
    first = lastDay.advanced(by: -lastDay.weekday - (self.weeks - 1) * 7)
    var counts = Array(repeating: 0, count: self.weeks * 7)
    for fact in facts where fact.kind.isActivity {
      let place = first.distance(to: desk.localDay(fact.at))
      if counts.indices.contains(place) { counts[place] += 1 }
    }
    self.counts = counts
  }

  var total: Int { counts.reduce(0, +) }

  func count(week: Int, weekday: Int) -> Int { counts[week * 7 + weekday] }

  /// A darker sign for more; nothing on a day that is yet to come.
  func sign(week: Int, weekday: Int, _ glyphs: GlyphSet) -> Unicode.Scalar {
    guard first.advanced(by: week * 7 + weekday) <= lastDay else { return " " }
    let signs: [Unicode.Scalar] =
      glyphs == .ascii ? [".", "-", "+", "*", "#"] : ["·", "░", "▒", "▓", "█"]
    return switch count(week: week, weekday: weekday) {
    case 0: signs[0]
    case 1: signs[1]
    case 2...3: signs[2]
    case 4...7: signs[3]
    default: signs[4]
    }
  }
}

extension Prose {
  /// The last year, a column a week and a row a weekday.
  mutating func tell(_ year: MemberYear, _ desk: Desk) {
    let margin = 4
    let width = width
    picture(Size(width, 8), desk) { grid in
      var free = margin
      for week in 0..<year.weeks {
        let monday = year.first.advanced(by: week * 7)
        // Of a month that is as good as over nothing is said.
        let isNew =
          week == 0
          ? monday.date.month == monday.advanced(by: 21).date.month
          : monday.date.month != monday.advanced(by: -7).date.month
        let x = margin + week
        if isNew, x >= free, x + 3 <= width, week + 2 < year.weeks {
          grid.write(SafeText(Desk.months[monday.date.month - 1]), at: Point(x, 0), style: .quiet)
          free = x + 4
        }
      }
      for weekday in 0..<7 {
        if weekday.isMultiple(of: 2) {
          grid.write(SafeText(Desk.weekdays[weekday]), at: Point(0, weekday + 1), style: .quiet)
        }
        for week in 0..<year.weeks {
          let isEmpty = year.count(week: week, weekday: weekday) == 0
          grid.place(
            year.sign(week: week, weekday: weekday, grid.glyphs),
            at: Point(margin + week, weekday + 1), style: isEmpty ? .chartQuiet : .chart)
        }
      }
    }
  }
}
