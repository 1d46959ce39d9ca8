package import KithModel

// Days and hours as a clock on the wall here tells them.

extension Desk {
  /// A moment as a clock on the wall here would tell it: `Sat 21 Nov 18:30`.
  package func localTime(_ moment: Moment) -> String {
    let local = clock.zone.shown(at: moment)
    let (_, month, day) = local.day.date
    let minutes = local.since(local.day.start) / 60_000
    let time = String(100 + minutes / 60).dropFirst() + ":" + String(100 + minutes % 60).dropFirst()
    return "\(Self.weekdays[local.day.weekday]) \(day) \(Self.months[month - 1]) \(time)"
  }

  static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

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
