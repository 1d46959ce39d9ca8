import Testing

@testable import KithModel

@Suite struct `What counts as an activity` {
  @Test func `is asking, replying, thanking, voting, proposing and contributing`() {
    var village = Village("ana", "bea", "cy", "dan", "eve", "fay")
    village.asks("ana", "one", "2026-03-01")
    village.replies("bea", "q-one", "2026-03-01")
    village.thanks("cy", "bea", on: "2026-03-01")
    village.happens(#""proposed":"i-idea","title":"one""#, by: "dan", "2026-03-01")
    village.happens(#""voted":"i-idea","by":["m-eve"]"#, by: "eve", "2026-03-02")
    village.happens(
      #""contributed":"c-talk","title":"one","contributionKind":"talk""#, by: "fay", "2026-03-02")
    #expect(village.measure(.active, "2026-03-02").value == .count(6))
    #expect(village.measure(.active, "2026-03-01").value == .count(4))
  }

  @Test func `is claiming and finishing a task, and not being given one`() {
    var village = Village("ana", "bea", "cy")
    village.happens(#""opened":"t-fix","title":"one""#, by: "ana", "2026-03-01")
    #expect(village.measure(.active, "2026-03-30").value == .count(0))
    village.happens(#""assigned":"t-fix","to":["m-bea"]"#, by: "ana", "2026-03-02")
    #expect(village.measure(.active, "2026-03-30").value == .count(0))
    village.happens(#""assigned":"t-fix","to":["m-cy"]"#, by: "cy", "2026-03-03")
    #expect(village.pulse("2026-03-30").rows(of: .active).map(\.words) == ["1 activity"])
    village.happens(#""closed":"t-fix","reason":"done""#, by: "ana", "2026-03-04")
    #expect(village.measure(.active, "2026-03-30").value == .count(2))
  }

  @Test func `stays one when the task is given back`() {
    var village = Village("ana")
    village.happens(#""opened":"t-fix","title":"one""#, by: nil, "2026-03-01")
    village.happens(#""assigned":"t-fix","to":["m-ana"]"#, by: "ana", "2026-03-02")
    village.happens(#""unassigned":"t-fix","from":["m-ana"]"#, by: "ana", "2026-03-20")
    #expect(village.measure(.active, "2026-03-10").value == .count(1))
  }

  @Test func `is hosting and coming to an event, once it took place`() {
    var village = Village("ana", "bea")
    village.happens(
      #""scheduled":"e-meet","title":"one","start":"2026-03-10T18:00:00Z","hosts":["m-ana"]"#,
      by: "ana", "2026-03-01")
    village.happens(#""attended":"e-meet","who":["m-bea"]"#, by: "ana", "2026-03-11")
    #expect(village.measure(.active, "2026-03-09").value == .count(0))
    #expect(village.measure(.active, "2026-03-10").value == .count(2))
  }

  @Test func `is one visit of somebody who is named under two identities`() {
    var village = Village("ana", "bea")
    village.happens(
      #""scheduled":"e-meet","title":"Meet","start":"2026-03-10T18:00:00Z""#, by: nil, "2026-03-01")
    village.happens(#""attended":"e-meet","who":["m-ana","m-bea"]"#, by: nil, "2026-03-10")
    #expect(village.measure(.active, "2026-03-10").value == .count(2))
    village.merge("bea", into: "ana")
    #expect(village.pulse("2026-03-10").rows(of: .active).map(\.words) == ["1 activity"])
  }

  @Test func `is reviewing the contribution of another, and no review is one's own reply`() {
    var village = Village("ana", "bea")
    village.happens(#""contributed":"c-talk","title":"one""#, by: "ana", "2026-03-01")
    village.replies("bea", "c-talk", "2026-03-02")
    village.replies("ana", "c-talk", "2026-03-03")
    let helpers = village.pulse("2026-03-30").rows(of: .gratitude)
    #expect(helpers.map(\.person) == [JournalBuilder.id("m-bea")])
  }

  @Test func `is nothing of a bot's, of nobody's, and nothing private`() {
    var village = Village("ana")
    village.enter("bot", #","bot":true"#)
    village.asks("ana", "one", "2026-03-01")
    village.replies("bot", "q-one", "2026-03-01")
    village.happens(
      #""imported":"q-two","rev":"2026-03-02T00:00:00Z","createdAt":"2026-03-02T00:00:00Z","#
        + #""replies":[{"id":"a-two","at":"2026-03-02T01:00:00Z","text":"who?"}]"#,
      by: nil, "2026-03-02")
    village.happens(#""asked":"q-own","title":"own""#, by: "ana", "2026-03-03", isPrivate: true)
    let rows = village.pulse("2026-03-30").rows(of: .active)
    #expect(rows == [MeasuredRow(person: JournalBuilder.id("m-ana"), "1 activity")])
  }

  @Test func `counts once what is the same thing posted elsewhere`() {
    var village = Village("ana", "bea")
    village.asks("ana", "one", "2026-03-01")
    village.asks("ana", "two", "2026-03-02")
    village.happens(#""linked":"q-two","to":"q-one","type":"sameAs""#, by: "ana", "2026-03-02")
    village.replies("bea", "q-two", "2026-03-02", hour: 9)
    #expect(village.measure(.active, "2026-03-30", activeAtLeast: 2).value == .count(0))
    let reply = village.measure(.firstReply, "2026-03-30")
    #expect(reply.n == 1)
    #expect(reply.figure("medianHours") == 24)
  }

  @Test func `counts by its own time, whenever it was recorded`() {
    var village = Village("ana", "bea")
    village.asks("ana", "late", "2026-03-01")
    village.asks("bea", "early", "2026-02-01")
    #expect(village.measure(.active, "2026-02-01", .count(1)).value == .count(1))
    #expect(village.measure(.newcomers, "2026-03-01", .count(1)).value == .count(1))
  }
}

@Suite struct `People who are here` {
  /// Ana does four things on three days in March, Bea two on one, Cy one in February.
  private var village: Village {
    var village = Village("ana", "bea", "cy")
    village.does("cy", 1, on: "2026-02-10")
    village.does("ana", 2, on: "2026-03-01")
    village.does("ana", 1, on: "2026-03-02")
    village.does("bea", 2, on: "2026-03-02")
    village.does("ana", 1, on: "2026-03-30")
    return village
  }

  @Test(arguments: [(1, 2), (2, 2), (3, 1), (4, 1), (5, 0)])
  func `are active from so many activities on`(least: Int, people: Int) {
    let measure = village.measure(.active, "2026-03-30", activeAtLeast: least)
    #expect(measure.value == .count(people))
    #expect(measure.n == 2)
  }

  @Test func `are active as the community itself says, unless told otherwise`() {
    var village = village
    village.builder.write(#"{"edited":"k-c","activeCount":3}"#)
    #expect(village.measure(.active, "2026-03-30").value == .count(1))
    #expect(village.measure(.active, "2026-03-30", activeAtLeast: 1).value == .count(2))
  }

  @Test func `grow against the window before, which has as many days`() {
    #expect(village.measure(.growth, "2026-03-30").value == .number(1))
    #expect(village.measure(.growth, "2026-03-30", activeAtLeast: 2).value == .none)
    #expect(village.measure(.growth, "2026-03-30", .all).value == .none)
  }

  @Test func `are sticky by the days on which the active were there`() {
    // Ana on three days, Bea on one, of thirty: 4 / 30 over 2 people.
    #expect(village.measure(.stickiness, "2026-03-30").figure() == 4.0 / 30 / 2)
    // Of Ana alone three.
    #expect(
      village.measure(.stickiness, "2026-03-30", activeAtLeast: 4).figure() == 3.0 / 30 / 1)
  }

  @Test func `are new in the window of their first activity ever`() {
    #expect(village.measure(.newcomers, "2026-03-30").value == .count(2))
    #expect(village.measure(.newcomers, "2026-03-30", .count(29)).value == .count(1))
    #expect(village.measure(.newcomers, "2026-03-30", .all).value == .count(3))
  }

  @Test func `are none before the beginning`() {
    for measure in village.pulse("2020-01-01").measures() {
      #expect(measure.n == 0, "\(measure.name)")
      #expect(measure.text == "nothing to say yet")
      #expect(measure.series.isEmpty)
    }
  }

  @Test func `are none where nobody is`() {
    for measure in Village().pulse("2026-03-30", .all).measures() {
      #expect(measure.n == 0, "\(measure.name)")
    }
  }

  @Test func `are one after their identities were merged, and two before and after that`() {
    var village = village
    #expect(village.measure(.active, "2026-03-30").value == .count(2))
    village.merge("bea", into: "ana")
    #expect(village.measure(.active, "2026-03-30").value == .count(1))
    #expect(village.measure(.active, "2026-03-30", activeAtLeast: 6).value == .count(1))
    village.builder.write(#"{"unmerged":"m-bea"}"#)
    #expect(village.measure(.active, "2026-03-30").value == .count(2))
  }

  @Test func `may all be there on one day`() {
    var village = Village("ana", "bea")
    village.does("ana", 1, on: "2024-02-29")
    village.does("bea", 3, on: "2024-02-29")
    #expect(village.measure(.active, "2024-02-29", .count(1)).value == .count(2))
    #expect(village.measure(.stickiness, "2024-02-29", .count(1)).value == .number(1))
    // A leap day is a day like any other: the window of 29 days until the 28th of March begins on
    // it.
    #expect(village.measure(.active, "2024-03-28", .count(29)).value == .count(2))
    #expect(village.measure(.active, "2024-03-28", .count(28)).value == .count(0))
  }
}

@Suite struct `Those who came and stayed` {
  @Test(
    arguments: [
      ("2026-04-10", 0.0), ("2026-04-11", 1.0), ("2026-07-10", 1.0), ("2026-07-11", 0.0),
    ])
  func `did something 90 to 180 days after their first time`(again: String, share: Double) {
    // Ninety days after 11 January is 11 April, a hundred and eighty 10 July.
    var village = Village("ana")
    village.does("ana", 1, on: "2026-01-11")
    village.does("ana", 1, on: again)
    #expect(village.measure(.retention, "2026-07-10").figure() == share)
  }

  @Test func `are looked for only where enough time has passed`() {
    var village = Village("ana", "bea")
    village.does("ana", 1, on: "2026-01-11")
    village.does("bea", 1, on: "2026-01-12")
    let measure = village.measure(.retention, "2026-07-10")
    #expect(measure.n == 1)
    #expect(measure.value == .number(0))
    #expect(village.measure(.retention, "2026-07-09", .all).value == .none)
    #expect(village.measure(.retention, "2026-07-11", .all).n == 2)
  }
}
