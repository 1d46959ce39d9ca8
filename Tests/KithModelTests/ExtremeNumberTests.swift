import Testing

@testable import KithModel

@Suite struct `Numbers that nobody means` {
  @Test(arguments: [Int.max, Int.min, -1, 0])
  func `in what a community says of itself stop neither Today nor the measures`(number: Int) {
    var village = Village("ana", "bea")
    village.happens(
      #""edited":"k-c","replyTarget":\#(number),"activeDays":\#(number),"activeCount":\#(number)"#,
      by: "ana", "2026-03-01")
    village.asks("ana", "one", "2026-03-01")
    village.happens(
      #""scheduled":"e-x1","title":"x","start":"2026-03-02T09:00:00Z","minutes":\#(number)"#,
      by: "ana", "2026-03-01")
    let community = village.community
    #expect(community.findings == [])
    let days = Days.count(community.charter.activeDays ?? 30)
    let pulse = Pulse(community, at: Day(number: 20_600), days: days, activeAtLeast: nil)
    for name in MeasureName.allCases {
      #expect(!pulse.measure(name).definition.isEmpty)
      _ = pulse.rows(of: name)
    }
    let today = community.today(for: JournalBuilder.id("m-ana"), since: nil, times: Square.times)
    #expect(today.rules.allSatisfy { $0.trouble == nil })
  }

  @Test func `are refused`() {
    let community = Village("ana").community
    func refusal(_ field: FieldName, _ number: Int) -> String? {
      let deed = Deed.edit(community.id, [Setting(field, .number(number))])
      do throws(Refusal) {
        try community.check(Action(by: nil, at: Moment(seconds: 1), [deed]))
      } catch {
        return error.description
      }
      return nil
    }
    #expect(refusal(.replyTarget, 24) == nil)
    #expect(
      refusal(.replyTarget, Int.max)
        == "“replyTarget” can't be 9223372036854775807. It can be 0 to 87600.")
    #expect(refusal(.activeDays, 0) == "“activeDays” can't be 0. It can be 1 to 36500.")
    #expect(refusal(.activeCount, -3) == "“activeCount” can't be -3. It can be 1 to 1000000.")
  }

  @Test func `of days end at the ends of time`() {
    #expect(Moment(milliseconds: 0).adding(days: .max) == Moment(milliseconds: .max))
    #expect(Moment(milliseconds: 0).adding(days: .min) == Moment(milliseconds: .min))
    #expect(Moment(milliseconds: 0).adding(days: -2) == Moment(milliseconds: -172_800_000))
  }
}
