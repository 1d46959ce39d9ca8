import Testing

@testable import KithModel

@Suite struct `Questions and their answers` {
  @Test func `wait until the first reply by another person`() {
    var village = Village("ana", "bea", "cy")
    village.enter("bot", #","bot":true"#)
    village.asks("ana", "one", "2026-03-01", hour: 9)
    village.replies("ana", "q-one", "2026-03-01", hour: 10)
    village.replies("bot", "q-one", "2026-03-01", hour: 11)
    village.replies("bea", "q-one", "2026-03-01", hour: 13)
    village.asks("bea", "two", "2026-03-01", hour: 9)
    village.replies("cy", "q-two", "2026-03-01", hour: 11)
    village.asks("cy", "three", "2026-03-02")
    let measure = village.measure(.firstReply, "2026-03-02")
    #expect(measure.n == 3)
    #expect(measure.figure("medianHours") == 3)
    #expect(measure.figure("p90Hours") == 4)
    #expect(measure.figure("never") == 1)
  }

  @Test func `had none as long as the day of asking says so`() {
    var village = Village("ana", "bea")
    village.asks("ana", "one", "2026-03-01")
    village.replies("bea", "q-one", "2026-03-05")
    #expect(village.measure(.firstReply, "2026-03-04").figure("never") == 1)
    #expect(village.measure(.firstReply, "2026-03-05").figure("never") == 0)
  }

  @Test func `aren't answered by another identity of the same person`() {
    var village = Village("ana", "bea")
    village.asks("ana", "one", "2026-03-01")
    village.replies("bea", "q-one", "2026-03-02")
    village.merge("bea", into: "ana")
    #expect(village.measure(.firstReply, "2026-03-04").figure("never") == 1)
    #expect(village.measure(.gratitude, "2026-03-04").n == 0)
  }

  @Test func `aren't answered by what was hidden`() {
    var village = Village("ana", "bea")
    village.asks("ana", "one", "2026-03-01")
    let spam = village.replies("bea", "q-one", "2026-03-02")
    village.happens(#""hid":"q-one","reply":"\#(spam)""#, by: "ana", "2026-03-02", hour: 12)
    #expect(village.measure(.firstReply, "2026-03-04").figure("never") == 1)
  }

  @Test func `that were reopened are solved nowhere`() {
    var village = Village("ana", "bea")
    village.asks("ana", "one", "2026-03-01")
    let reply = village.replies("bea", "q-one", "2026-03-02")
    village.happens(#""accepted":"q-one","reply":"\#(reply)""#, by: "ana", "2026-03-03")
    let solved = village.community
    #expect(solved.people(at: Square.now).solved.count == 1)
    village.happens(#""reopened":"q-one""#, by: "ana", "2026-03-04")
    let community = village.community
    #expect(community.people(at: Square.now).solved == [])
    #expect(village.measure(.solved, "2026-03-09").figure("share") == 0)
    #expect(community.question(JournalBuilder.id("q-one"))?.solvedAt == nil)
  }

  @Test func `show their ninetieth percentile at rank nine tenths, rounded up`() {
    #expect(Array(1...10).map(Double.init).ninetiethPercentileOfSorted == 9)
    #expect(Array(1...11).map(Double.init).ninetiethPercentileOfSorted == 10)
    #expect([7.0].ninetiethPercentileOfSorted == 7)
    #expect([1.0, 2, 4, 8].medianOfSorted == 3)
    #expect([Double]().medianOfSorted == nil)
  }

  @Test func `are solved from the acceptance on, and count the days to the reply`() {
    var village = Village("ana", "bea")
    village.asks("ana", "one", "2026-03-01", hour: 9)
    let reply = village.replies("bea", "q-one", "2026-03-03", hour: 9)
    village.happens(#""accepted":"q-one","reply":"\#(reply)""#, by: "ana", "2026-03-09")
    village.asks("ana", "two", "2026-03-01", hour: 9)
    village.happens(#""closed":"q-two","reason":"solved""#, by: "ana", "2026-03-05", hour: 9)
    village.asks("ana", "three", "2026-03-01")
    village.happens(#""closed":"q-three","reason":"stale""#, by: "ana", "2026-03-05")
    #expect(village.measure(.solved, "2026-03-08").figure("share") == 1.0 / 3)
    let measure = village.measure(.solved, "2026-03-09")
    #expect(measure.figure("share") == 2.0 / 3)
    #expect(measure.figure("medianDays") == 3)
  }

  @Test func `are not solved any more once they are open again`() {
    var village = Village("ana", "bea")
    village.asks("ana", "one", "2026-03-01")
    let reply = village.replies("bea", "q-one", "2026-03-03")
    village.happens(#""accepted":"q-one","reply":"\#(reply)""#, by: "ana", "2026-03-04")
    village.happens(#""reopened":"q-one""#, by: "ana", "2026-03-05")
    #expect(village.measure(.solved, "2026-03-09").figure("share") == 0)
  }

  @Test func `accept at the time of the reply where no other is known`() {
    var village = Village("ana", "bea")
    village.happens(
      #""imported":"q-one","rev":"2026-06-01T00:00:00Z","asker":"m-ana","#
        + #""createdAt":"2026-03-01T00:00:00Z","closedAt":null,"accepted":["a-one"],"#
        + #""replies":[{"id":"a-one","author":"m-bea","at":"2026-03-02T00:00:00Z","text":"so"}]"#,
      by: nil, "2026-06-01")
    #expect(village.measure(.solved, "2026-03-01").figure("share") == 0)
    #expect(village.measure(.solved, "2026-03-02").figure("medianDays") == 1)
  }

  @Test func `have peers' first replies by the circle at that time`() {
    var village = Village("ana", "bea")
    village.asks("ana", "one", "2026-03-01")
    village.replies("bea", "q-one", "2026-03-02")
    village.happens(#""entered":"m-bea","circle":"team""#, by: nil, "2026-03-05")
    village.asks("ana", "two", "2026-03-06")
    village.replies("bea", "q-two", "2026-03-07")
    village.happens(#""left":"m-bea","circle":"team""#, by: nil, "2026-03-08")
    village.asks("ana", "three", "2026-03-09")
    village.replies("bea", "q-three", "2026-03-09")
    village.asks("ana", "four", "2026-03-10")
    let measure = village.measure(.peerSupport, "2026-03-30")
    #expect(measure.n == 3)
    #expect(measure.value == .number(2.0 / 3))
  }
}

@Suite struct `Where people are stuck` {
  @Test func `shows the days waited for helpers at each stage, the worst first`() {
    var village = Village("ana", "bea", "cy")
    village.asks("ana", "one", "2026-03-01", #","stage":"setup""#)
    village.asks("ana", "two", "2026-03-06", #","stage":"setup""#)
    village.asks("cy", "three", "2026-03-10")
    let measure = village.measure(.stumblingBlocks, "2026-03-11")
    // Ten and five days by one person; one day by another.
    #expect(measure.figure("setup", "days") == 15)
    #expect(measure.figure("setup", "people") == 1)
    #expect(measure.figure("none", "days") == 1)
    #expect(measure.n == 3)
    guard case .figures(let stages) = measure.value else { return }
    #expect(stages.map(\.name) == ["setup", "none"])
  }

  @Test func `is told by the stages first, and by what belongs to none last`() {
    var village = Village("ana", "bea", "cy")
    for question in ["one", "two", "three"] { village.asks("cy", question, "2026-03-01") }
    village.asks("ana", "four", "2026-03-06", #","stage":"setup""#)
    village.asks("ana", "five", "2026-03-10", #","stage":"setup""#)
    #expect(
      village.measure(.stumblingBlocks, "2026-03-11").text
        == "setup 6 d for 1 person, no stage 30 d for 1 person")
  }

  @Test func `follows the turn from reply to reply`() {
    var village = Village("ana", "bea")
    village.asks("ana", "one", "2026-03-01")
    village.replies("bea", "q-one", "2026-03-05")
    village.replies("ana", "q-one", "2026-03-10", text: "and now?")
    village.happens(#""closed":"q-one","reason":"stale""#, by: "bea", "2026-03-20")
    func days(_ day: String) -> Double? {
      village.measure(.stumblingBlocks, day).figure("none", "days")
    }
    #expect(days("2026-03-04") == 3)
    #expect(days("2026-03-05") == nil)
    #expect(days("2026-03-09") == nil)
    #expect(days("2026-03-12") == 2)
    #expect(days("2026-03-20") == nil)
  }

  @Test func `agrees with the turn that questions show`() {
    for seed in 0..<300 as Range<UInt64> {
      let community = Community.of(RandomJournal(seed: seed, records: 40).builder)
      for question in community.questions where question.core.createdAt != nil {
        let waits = community.waits(of: question).contains { $0.until == .max }
        let isTurn = question.isOpen && community.turn(of: question) == .helpers
        #expect(waits == isTurn, "seed \(seed), \(question.id)")
      }
    }
  }
}

@Suite struct `The pile of open work` {
  @Test func `is what was ended over what was opened, without duplicates`() {
    var village = Village("ana")
    village.asks("ana", "old", "2026-01-01")
    village.asks("ana", "one", "2026-03-01")
    village.asks("ana", "two", "2026-03-02")
    village.happens(#""opened":"t-fix","title":"one""#, by: "ana", "2026-03-03")
    village.happens(#""closed":"q-old","reason":"stale""#, by: "ana", "2026-03-04")
    village.happens(#""closed":"t-fix","reason":"done""#, by: "ana", "2026-03-04")
    village.happens(#""closed":"q-two","reason":"duplicate""#, by: "ana", "2026-03-04")
    let measure = village.measure(.closedOverOpened, "2026-03-10")
    #expect(measure.value == .number(2.0 / 3))
    #expect(measure.n == 3)
    #expect(village.measure(.closedOverOpened, "2026-03-03").value == .number(0))
    #expect(village.measure(.closedOverOpened, "2026-03-04", .count(1)).value == .none)
  }
}
