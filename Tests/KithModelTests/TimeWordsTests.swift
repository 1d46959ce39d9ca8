import Testing

@testable import KithModel

@Suite struct `A time that a person types` {
  /// Saturday 21 November 2026, ten o'clock in UTC, eleven here.
  private var times: TimeWords {
    TimeWords(now: Moment("2026-11-21T10:00:00Z") ?? .latest, offset: 3600)
  }

  @Test(arguments: [
    ("2026-12-01", "2026-11-30T23:00:00Z"), ("2026-12-01 18:00", "2026-12-01T17:00:00Z"),
    ("friday 9:05", "2026-11-27T08:05:00Z"), ("next friday 18:30", "2026-11-27T17:30:00Z"),
    ("2h", "2026-11-21T12:00:00Z"),
  ])
  func `is a day and an hour here`(_ text: String, _ moment: String) {
    #expect(times.moment(text) == Moment(moment))
  }

  @Test(arguments: ["2026-12-01 25:00", "2026-12-01 18:60", "18:00", "2w 18:00", "friday 1:2:3"])
  func `is none where a clock shows no such thing`(_ text: String) {
    #expect(times.moment(text) == nil)
  }
}
