import Testing

@testable import KithModel

@Suite struct `When an event takes place` {
  private func event(_ start: String, _ repeats: String?, closed: String? = nil) -> Event {
    var event = Event(id: ID(.event, source: "evening"))
    event.start = Moment(start)
    event.repeats = repeats
    event.core.closedAt = closed.flatMap { Moment($0) }
    return event
  }

  private func days(_ event: Event, _ from: String, _ until: String, offset: Int = 0) -> [String] {
    guard let from = Moment(from), let until = Moment(until) else { return [] }
    return event.starts(from: from, until: until, zone: LocalTime(ahead: offset)).map(\.description)
  }

  private func next(_ event: Event, at now: String) -> String? {
    Moment(now).flatMap { event.next(at: $0, zone: LocalTime(ahead: 0))?.description }
  }

  @Test func `once, if nothing else is said`() {
    let once = event("2026-11-05T18:30:00Z", nil)
    #expect(
      days(once, "2026-11-01T00:00:00Z", "2027-11-01T00:00:00Z") == ["2026-11-05T18:30:00Z"])
    #expect(next(once, at: "2026-11-05T19:00:00Z") == "2026-11-05T18:30:00Z")
    #expect(next(once, at: "2026-11-05T20:00:00Z") == nil)
  }

  @Test func `every week at the same time of the same day`() {
    let weekly = event("2026-11-05T18:30:00Z", "weekly")
    #expect(
      days(weekly, "2026-11-20T00:00:00Z", "2026-12-04T00:00:00Z") == [
        "2026-11-26T18:30:00Z", "2026-12-03T18:30:00Z",
      ])
    #expect(next(weekly, at: "2031-01-01T00:00:00Z") == "2031-01-02T18:30:00Z")
  }

  @Test(arguments: [
    ("daily", "2026-11-21T18:30:00Z"), ("fortnightly", "2026-12-03T18:30:00Z"),
    ("monthly", "2026-12-05T18:30:00Z"), ("yearly", "2027-11-05T18:30:00Z"),
  ])
  func `each rhythm has its own step`(_ rhythm: String, _ expected: String) {
    #expect(next(event("2026-11-05T18:30:00Z", rhythm), at: "2026-11-21T10:00:00Z") == expected)
  }

  @Test func `in a month without the day, on its last`() {
    let monthly = event("2026-01-31T12:00:00Z", "monthly")
    #expect(
      days(monthly, "2026-02-01T00:00:00Z", "2026-05-01T00:00:00Z") == [
        "2026-02-28T12:00:00Z", "2026-03-31T12:00:00Z", "2026-04-30T12:00:00Z",
      ])
  }

  @Test func `the day is the one of those who meet`() {
    // Two hours ahead of UTC it is the first of the month already.
    let monthly = event("2026-01-31T23:00:00Z", "monthly")
    #expect(
      days(monthly, "2026-02-01T00:00:00Z", "2026-03-30T00:00:00Z", offset: 7200) == [
        "2026-02-28T23:00:00Z"
      ])
  }

  @Test func `what is over for good comes no more`() {
    let over = event("2026-11-05T18:30:00Z", "weekly", closed: "2026-11-13T00:00:00Z")
    #expect(
      days(over, "2026-11-01T00:00:00Z", "2026-12-04T00:00:00Z") == [
        "2026-11-05T18:30:00Z", "2026-11-12T18:30:00Z",
      ])
    #expect(next(over, at: "2026-11-21T10:00:00Z") == nil)
  }
}
