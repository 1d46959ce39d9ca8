internal import KithModel
internal import KithScreen

extension Prose {
  /// An event: when it is next, who hosts it, who came, what it was about.
  mutating func tell(_ event: Event, _ desk: Desk) {
    paragraph(event.core.title.isEmpty ? "(no title)" : String(event.core.title), .title)
    row([
      [Span(event.eventKind ?? "event", .accent)], [Span(desk.community.shortID(event.id), .quiet)],
      when(event, desk),
      event.minutes.map { [Span(Self.length(minutes: $0), .quiet)] } ?? [],
      event.place.isEmpty ? [] : [Span(event.place, .text)],
      event.isOpen ? [] : [Span(event.core.closeReason ?? "over", .quiet)],
    ])
    tellRhythm(of: event, desk)
    row([
      [Span("hosts ", .quiet)]
        + (event.hosts.isEmpty ? [Span("nobody yet", .warm)] : peopleSpans(event.hosts, desk))
    ])
    if !event.notes.isEmpty {
      gap()
      words(event.notes)
    }
    if !event.hosts.isEmpty { gap() }
    for host in event.hosts {
      line([Span("host ", .quiet)] + person(host, desk), target: .object(host))
    }
    guard !event.attendees.isEmpty else { return }
    heading("Came", note: "\(event.attendees.count)")
    for person in event.attendees.prefix(60) {
      line(self.person(person, desk), target: .object(person))
    }
    if event.attendees.count > 60 { line("and \(event.attendees.count - 60) more", .quiet) }
  }

  private func when(_ event: Event, _ desk: Desk) -> [Span] {
    guard let start = event.start else { return [Span("no day yet", .warm)] }
    let next = desk.when(event) ?? start
    let isNow = next <= desk.now && event.next(at: desk.now, zone: desk.clock.zone) != nil
    return [
      Span(desk.localTime(next), .title),
      Span(isNow ? " (now)" : " (\(next.age(at: desk.now)))", isNow ? .warm : .quiet),
    ]
  }

  /// Since when it repeats, and when it comes after the next.
  private mutating func tellRhythm(of event: Event, _ desk: Desk) {
    guard let repeats = event.repeats, let start = event.start else { return }
    var pieces: [[Span]] = [
      [Span(repeats, .accent), Span(" since \(desk.localDay(start).told)", .quiet)]
    ]
    if let next = event.next(at: desk.now, zone: desk.clock.zone) {
      let later = event.starts(
        from: next.adding(milliseconds: 1), until: next.adding(days: 800),
        zone: desk.clock.zone
      ).prefix(2)
      if !later.isEmpty {
        pieces.append([
          Span("then " + later.map { desk.localDay($0).told }.joined(separator: ", "), .quiet)
        ])
      }
    }
    row(pieces)
  }

  /// `90 minutes`, `2 hours`, `2 days`.
  static func length(minutes: Int) -> String {
    func told(_ count: Int, _ unit: String) -> String { "\(count) \(unit)\(count == 1 ? "" : "s")" }
    if minutes >= 1440, minutes.isMultiple(of: 1440) { return told(minutes / 1440, "day") }
    if minutes >= 120, minutes.isMultiple(of: 60) { return told(minutes / 60, "hour") }
    return told(minutes, "minute")
  }
}
