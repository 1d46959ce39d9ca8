package import KithModel

/// The clocks of a place as a calendar file tells them, so that what comes again keeps its hour when
/// they are put forward or back.
package struct CalendarZone {
  /// As the database of zones calls it: `Europe/Berlin`.
  let name: String
  private let time: LocalTime

  package init(name: String, _ time: LocalTime) {
    let isPlain = name.utf8.allSatisfy { byte in
      (48...57).contains(byte) || (97...122).contains(byte | 0x20) || "/_+-".utf8.contains(byte)
    }
    self.name = isPlain && !name.isEmpty ? name : "Local"
    self.time = time
  }

  /// A change of the clocks, and how far ahead of UTC they are before it and after it.
  private struct Shift {
    let at: Moment
    let before: Int
    let after: Int
  }

  /// What a file says of the clocks between two days; nothing where they never change.
  func lines(from first: Day, until last: Day) -> [String] {
    let shifts = shifts(from: first, until: last)
    guard !shifts.isEmpty else { return [] }
    let start = time.ahead(at: first.start)
    let entries = [Shift(at: first.start, before: start, after: start)] + shifts
    return ["BEGIN:VTIMEZONE", "TZID:" + name]
      + entries.flatMap { shift in
        let part = shift.after > shift.before ? "DAYLIGHT" : "STANDARD"
        return [
          "BEGIN:" + part,
          "DTSTART:" + Self.stamp(shift.at.adding(milliseconds: Int64(shift.before) * 1000)),
          "TZOFFSETFROM:" + Self.offset(shift.before), "TZOFFSETTO:" + Self.offset(shift.after),
          "END:" + part,
        ]
      } + ["END:VTIMEZONE"]
  }

  /// What the clocks show at a moment: `20261120T180405`.
  func shown(at moment: Moment) -> String { Self.stamp(time.shown(at: moment)) }

  /// The day that a calendar there shows.
  func day(of moment: Moment) -> Day { time.day(of: moment) }

  private func shifts(from first: Day, until last: Day) -> [Shift] {
    var shifts: [Shift] = []
    var day = first
    while day < last {
      let next = day.advanced(by: 1)
      let (before, after) = (time.ahead(at: day.start), time.ahead(at: next.start))
      if before != after {
        var (low, high) = (day.start.milliseconds, next.start.milliseconds)
        while high - low > 1000 {
          let middle = (low + high) / 2000 * 1000
          if time.ahead(at: Moment(milliseconds: middle)) == before {
            low = middle
          } else {
            high = middle
          }
        }
        shifts.append(Shift(at: Moment(milliseconds: high), before: before, after: after))
      }
      day = next
    }
    return shifts
  }

  private static func stamp(_ local: Moment) -> String {
    String(local.description.filter { $0 != "-" && $0 != ":" && $0 != "Z" })
  }

  private static func offset(_ seconds: Int) -> String {
    let (sign, count) = (seconds < 0 ? "-" : "+", seconds.magnitude)
    func two(_ number: UInt) -> String { String(String(100 + number).dropFirst()) }
    return sign + two(count / 3600) + two(count / 60 % 60)
  }
}
