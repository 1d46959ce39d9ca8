package import KithModel

/// The events of a community as a calendar, as RFC 5545 wants it.
package enum CalendarFile {
  /// Every event that has a start; `now` is when the file is made, `zone` where they meet.
  package static func bytes(
    of community: Community, now: Moment, zone: CalendarZone
  ) -> [UInt8] {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Kith//Kith//EN", "CALSCALE:GREGORIAN",
    ]
    let name = String(community.charter.core.title)
    if !name.isEmpty { lines.append("X-WR-CALNAME:" + escaped(name)) }
    let events = community.events.sorted { $0.id < $1.id }.filter { !$0.core.isPrivate }
    let clocks = self.clocks(of: events, now, zone)
    lines += clocks
    for event in events { lines += entry(event, community, now, clocks.isEmpty ? nil : zone) }
    lines.append("END:VCALENDAR")
    return lines.flatMap { folded($0) + [0x0D, 0x0A] }
  }

  /// For how many years the clocks are told ahead.
  private static let yearsAhead = 5

  /// What is said of the clocks, if something comes again.
  private static func clocks(
    of events: [Event], _ now: Moment, _ zone: CalendarZone
  ) -> [String] {
    let starts = events.compactMap { rule($0.repeats) == nil ? nil : $0.start }
    guard let first = starts.min() else { return [] }
    let earliest = Day(number: max(0, first.day.number - 1))
    return zone.lines(
      from: earliest, until: now.adding(days: yearsAhead * 365).day)
  }

  private static func entry(
    _ event: Event, _ community: Community, _ now: Moment, _ zone: CalendarZone?
  ) -> [String] {
    guard let start = event.start else { return [] }
    var lines = [
      "BEGIN:VEVENT", "UID:\(event.id)@\(community.id)",
      "DTSTAMP:" + stamp(event.core.updatedAt ?? event.core.createdAt ?? now),
      begin(start, rule(event.repeats) == nil ? nil : zone),
      "DURATION:PT\(max(0, event.minutes ?? 60))M", "SUMMARY:" + escaped(String(event.title)),
    ]
    let day = zone.map { $0.day(of: start) } ?? start.day
    if let rule = rule(event, from: start, on: day) { lines.append("RRULE:" + rule) }
    if !event.place.isEmpty { lines.append("LOCATION:" + escaped(String(event.place))) }
    if !event.notes.isEmpty { lines.append("DESCRIPTION:" + escaped(String(event.notes))) }
    let link = String(event.core.link)
    if link.hasPrefix("https://") || link.hasPrefix("http://") {
      lines.append("URL:" + link.filter { !$0.isWhitespace })
    }
    if let kind = event.eventKind { lines.append("CATEGORIES:" + escaped(kind)) }
    if let closed = event.core.closedAt {
      lines.append(closed <= start ? "STATUS:CANCELLED" : "STATUS:CONFIRMED")
    }
    return lines + ["END:VEVENT"]
  }

  /// What comes again does so by the clocks of a place.
  private static func begin(_ start: Moment, _ zone: CalendarZone?) -> String {
    zone.map { "DTSTART;TZID=\($0.name):" + $0.shown(at: start) } ?? "DTSTART:" + stamp(start)
  }

  /// How it comes again until it ended; where a month lacks the day, on its last.
  private static func rule(_ event: Event, from start: Moment, on day: Day) -> String? {
    guard var rule = rule(event.repeats) else { return nil }
    let (_, month, dayOfMonth) = day.date
    if event.repeats == "monthly", dayOfMonth > 28 {
      let days = (28...dayOfMonth).map { String($0) }.joined(separator: ",")
      rule += ";BYMONTHDAY=\(days);BYSETPOS=-1"
    } else if event.repeats == "yearly", month == 2, dayOfMonth == 29 {
      rule += ";BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS=-1"
    }
    guard let closed = event.core.closedAt else { return rule }
    return closed <= start ? nil : rule + ";UNTIL=" + stamp(closed.adding(milliseconds: -1000))
  }

  private static func rule(_ repeats: String?) -> String? {
    switch repeats {
    case "daily": "FREQ=DAILY"
    case "weekly": "FREQ=WEEKLY"
    case "fortnightly": "FREQ=WEEKLY;INTERVAL=2"
    case "monthly": "FREQ=MONTHLY"
    case "yearly": "FREQ=YEARLY"
    default: nil
    }
  }

  /// `20261120T100405Z`.
  private static func stamp(_ moment: Moment) -> String {
    moment.description.filter { $0 != "-" && $0 != ":" }
  }

  /// Backslashes before what has a meaning; control characters go.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case ";": result += "\\;"
      case ",": result += "\\,"
      case "\n": result += "\\n"
      case "\t": result += " "
      default:
        if scalar.value >= 0x20, scalar.value != 0x7F { result.unicodeScalars.append(scalar) }
      }
    }
    return result
  }

  /// A line of more than 75 bytes goes on in the next, which begins with a space. No character is
  /// torn.
  static func folded(_ line: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var length = 0
    for scalar in line.unicodeScalars {
      let width = scalar.utf8.count
      if length + width > 75 {
        bytes += [0x0D, 0x0A, 0x20]
        length = 1
      }
      bytes += scalar.utf8
      length += width
    }
    return bytes
  }
}
