import Testing

@testable import KithModel

@Suite struct `Where clocks are put forward and back` {
  /// As in Berlin in 2026: two hours ahead of UTC from the end of March to the end of October.
  private static let berlin = LocalTime { moment in
    let summer = "2026-03-29T01:00:00Z"..<"2026-10-25T01:00:00Z"
    return summer.contains(moment.description) ? 7200 : 3600
  }

  /// Saturday, 21 November, 10:00 on the clocks there.
  private static let words = TimeWords(
    now: Moment("2026-11-21T09:00:00Z") ?? .earliest, zone: berlin)

  @Test func `what comes again keeps its hour`() {
    var event = Event(id: ID(.event, source: "evening"))
    event.start = Moment("2026-07-02T16:00:00Z")
    event.repeats = "weekly"
    #expect(
      event.next(at: Self.words.now, zone: Self.berlin)?.description == "2026-11-26T17:00:00Z")
    let found = event.starts(
      from: Moment("2026-10-20T00:00:00Z") ?? .earliest,
      until: Moment("2026-11-01T00:00:00Z") ?? .earliest, zone: Self.berlin)
    #expect(found.map(\.description) == ["2026-10-22T16:00:00Z", "2026-10-29T17:00:00Z"])
  }

  @Test(arguments: [
    ("2026-12-01", "2026-11-30T23:00:00Z"), ("2026-07-01", "2026-06-30T22:00:00Z"),
    ("2026-12-01 18:00", "2026-12-01T17:00:00Z"), ("2026-12-01T18:00", "2026-12-01T17:00:00Z"),
    ("2026-07-01 18:00:30", "2026-07-01T16:00:30Z"),
    ("2026-12-01T18:00Z", "2026-12-01T18:00:00Z"),
    ("2026-12-01T18:00+03:00", "2026-12-01T15:00:00Z"),
    ("2026-12-01 18:00:00Z", "2026-12-01T18:00:00Z"),
    ("tuesday 18:00", "2026-11-24T17:00:00Z"), ("next friday 9:30", "2026-11-27T08:30:00Z"),
    ("tomorrow 18:00", "2026-11-22T17:00:00Z"), ("in 2 weeks 18:00", "2026-12-05T17:00:00Z"),
    ("18:00", "2026-11-21T17:00:00Z"), ("9:00", "2026-11-22T08:00:00Z"),
  ])
  func `a time of a day is that of the clocks there`(text: String, expected: String) {
    #expect(Self.words.moment(text)?.description == expected)
  }

  @Test(arguments: ["25:00", "18:60", "friday 18", "18:00 friday 18:00", "2026-13-01 18:00", ":"])
  func `what is no time is none`(text: String) {
    #expect(Self.words.moment(text) == nil)
  }

  /// Now is a Saturday, ten o'clock there.
  @Test(arguments: [
    ("18:00", "2026-11-20T17:00:00Z"), ("friday", "2026-11-19T23:00:00Z"),
    ("monday", "2026-11-15T23:00:00Z"), ("monday 18:00", "2026-11-16T17:00:00Z"),
    ("saturday", "2026-11-20T23:00:00Z"), ("saturday 9:00", "2026-11-21T08:00:00Z"),
    ("saturday 18:00", "2026-11-14T17:00:00Z"), ("yesterday 18:00", "2026-11-20T17:00:00Z"),
    ("2w", "2026-11-07T09:00:00Z"), ("next monday", "2026-11-22T23:00:00Z"),
  ])
  func `what is looked back for is the last such time`(text: String, expected: String) {
    #expect(Self.words.moment(text, .back)?.description == expected)
  }

  @Test func `a day of the week that one waits for is never today`() {
    #expect(Self.words.moment("saturday")?.description == "2026-11-27T23:00:00Z")
    #expect(Self.words.moment("sunday")?.description == "2026-11-21T23:00:00Z")
  }

  /// Where clocks are put forward at midnight, as in Chile: that day begins at one.
  @Test func `a day whose first hour is skipped begins behind it`() throws {
    let change = try #require(Moment("2027-09-05T04:00:00Z"))
    let zone = LocalTime { ($0 < change ? -4 : -3) * 3600 }
    let day = try #require(Moment("2027-09-05T12:00:00Z")).day
    #expect(zone.start(of: day) == change)
    #expect(zone.day(of: zone.start(of: day)) == day)
    #expect(
      zone.moment(showing: try #require(Moment("2027-09-05T18:00:00Z")))
        == Moment("2027-09-05T21:00:00Z"))
  }
}
