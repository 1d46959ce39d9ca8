internal import KithModel

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
