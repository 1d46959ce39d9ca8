import Testing

@testable import KithModel

/// A village in which people answer questions about one thing or another.
struct Workshop {
  var village: Village
  private var number = 0

  init(_ people: String...) {
    village = Village()
    for person in people { village.enter(person) }
  }

  /// Bea asks about something, and the helper answers on the same day.
  mutating func answers(_ helper: String, _ topic: String, _ days: String...) {
    for day in days {
      number += 1
      village.happens(
        #""asked":"q-old\#(number)y","title":"Trouble number \#(number)","labels":["\#(topic)"]"#,
        by: "bea", day)
      village.replies(helper, "q-old\(number)y", day)
    }
  }

  /// What is asked about people: a question of Ana's.
  mutating func asks(_ topic: String, _ more: String = "") {
    village.happens(
      #""asked":"q-new","title":"Hm","labels":["\#(topic)"]\#(more)"#, by: "ana", "2026-03-10")
  }

  func helpers(
    _ id: String = "q-new", at time: String = "2026-03-10T12:00:00Z", spread: Bool = false
  ) -> [Suggestion] {
    let community = village.community
    return community.helpers(
      for: JournalBuilder.id(id), at: Moment(time) ?? .latest, spread: spread,
      index: LikenessIndex(community))
  }

  func names(at time: String = "2026-03-10T12:00:00Z", spread: Bool = false) -> [String] {
    helpers(at: time, spread: spread).map { village.community.called($0.member) }
  }
}

@Suite struct `People who could help with a question` {
  @Test func `come first who answered the like of it, with the reason in one line`() throws {
    var workshop = Workshop("ana", "bea", "cy", "dan")
    workshop.answers("cy", "networking", "2026-03-07", "2026-03-08", "2026-03-09")
    workshop.answers("dan", "lights", "2026-03-07", "2026-03-08", "2026-03-09")
    workshop.village.happens(#""opened":"t-fix","title":"Fence""#, by: "ana", "2026-03-01")
    workshop.village.happens(#""assigned":"t-fix","to":["m-cy"]"#, by: "ana", "2026-03-02")
    workshop.asks("networking")
    let found = workshop.helpers()
    #expect(found.map(\.member) == ["m-cy", "m-dan"].map(JournalBuilder.id))
    let first = try #require(found.first)
    #expect(first.reason == "answered 3 about networking, last seen yesterday, 1 open")
    #expect(first.loadNow == 1)
    #expect(first.loadAfter == 2)
    #expect(first.parts.topic == "networking")
    #expect(found.last?.reason == "helped 3 times lately, last seen yesterday, nothing open")
  }

  @Test func `have their accepted answers told, and that they helped the asker before`() throws {
    var workshop = Workshop("ana", "bea", "cy")
    for day in ["2026-03-01", "2026-03-02"] {
      workshop.village.happens(
        #""asked":"q-\#(day.suffix(2))y","title":"Hm","labels":["networking"]"#, by: "ana", day)
      let reply = workshop.village.replies("cy", "q-\(day.suffix(2))y", day)
      workshop.village.happens(
        #""accepted":"q-\#(day.suffix(2))y","reply":"\#(reply)""#, by: "ana", day, hour: 11)
    }
    workshop.asks("networking")
    #expect(
      workshop.helpers().first?.reason
        == "answered 2 about networking, 2 accepted, helped ana before, last seen 8 days ago, "
        + "nothing open")
  }

  @Test func `are known by their skills before they did anything`() {
    var workshop = Workshop("ana", "bea")
    workshop.village.enter("cy", #","skills":["Networking"]"#)
    workshop.village.enter("dan", #","skills":["painting"]"#)
    workshop.asks("networking")
    #expect(
      workshop.helpers(at: "2026-03-10T12:00:00Z").map(\.reason)
        == ["knows Networking, not seen yet, nothing open"])
  }

  @Test func `are not those who are away, have left, are bots, or asked it themselves`() {
    var workshop = Workshop("ana", "bea")
    workshop.village.enter("away", #","awayUntil":"2026-03-20T00:00:00Z""#)
    workshop.village.enter("back", #","awayUntil":"2026-03-05T00:00:00Z""#)
    workshop.village.enter("left", #","roles":[{"name":"alumni"}]"#)
    workshop.village.enter("robo", #","bot":true"#)
    for helper in ["away", "back", "left", "robo", "ana", "stranger"] {
      workshop.answers(helper, "networking", "2026-03-08")
    }
    workshop.asks("networking")
    #expect(workshop.names() == ["back"])
  }

  @Test func `are not the asker under another name, and each once however many names they have`() {
    var workshop = Workshop("ana", "bea", "ana2", "cy", "cy2")
    for helper in ["ana2", "cy", "cy2"] { workshop.answers(helper, "networking", "2026-03-08") }
    workshop.village.merge("ana2", into: "ana")
    workshop.village.merge("cy2", into: "cy")
    workshop.asks("networking")
    #expect(
      workshop.helpers().map(\.reason)
        == ["answered 2 about networking, last seen 2 days ago, nothing open"])
    #expect(workshop.names() == ["cy"])
  }

  @Test func `are not those who were asked already`() {
    var workshop = Workshop("ana", "bea", "cy", "dan")
    workshop.answers("cy", "networking", "2026-03-08")
    workshop.answers("dan", "networking", "2026-03-08")
    workshop.asks("networking")
    workshop.village.happens(
      #""routed":"q-new","to":["m-cy"]"#, by: "ana", "2026-03-10", hour: 10)
    #expect(workshop.names() == ["dan"])
  }

  @Test func `are told of the past as it was`() {
    var workshop = Workshop("ana", "bea", "cy", "dan")
    workshop.answers("cy", "networking", "2026-03-01")
    workshop.answers("dan", "networking", "2026-03-09")
    workshop.asks("networking")
    workshop.village.replies("dan", "q-new", "2026-03-11")
    #expect(workshop.names(at: "2026-03-05T00:00:00Z") == ["cy"])
    #expect(workshop.names(at: "2026-02-20T00:00:00Z") == [])
  }

  @Test func `who was here lately come before who was here long ago`() {
    var workshop = Workshop("ana", "bea", "cy", "dan")
    workshop.answers("cy", "networking", "2025-03-01", "2025-03-02")
    workshop.answers("dan", "networking", "2026-03-09")
    for day in 1...25 {
      workshop.answers("ana", "lights", day < 10 ? "2026-02-0\(day)" : "2026-02-\(day)")
    }
    workshop.asks("networking")
    #expect(workshop.names() == ["dan", "cy"])
  }
}

@Suite struct `Spreading help` {
  private var workshop: Workshop {
    var workshop = Workshop("ana", "bea", "c1", "c2", "c3", "c4", "c5", "quiet", "painter")
    for helper in ["c1", "c2", "c3", "c4", "c5"] {
      workshop.answers(helper, "networking", "2026-03-07", "2026-03-08", "2026-03-09")
    }
    workshop.answers("quiet", "networking", "2026-03-01")
    workshop.answers("painter", "lights", "2026-03-09")
    workshop.asks("networking")
    return workshop
  }

  @Test func `names one who is able and seldom has a turn beside the likeliest four`() {
    let names = workshop.names(spread: true)
    #expect(names.count == 5)
    #expect(names.last == "quiet")
    #expect(
      workshop.helpers(spread: true).last?.reason
        == "answered 1 about networking, last seen 9 days ago, nothing open, seldom has a turn")
    #expect(Set(workshop.names().dropLast()) == Set(names.dropLast()))
  }

  @Test func `is left out where it isn't wanted`() {
    #expect(!workshop.names().contains("quiet"))
  }
}

@Suite struct `People who could take something` {
  @Test func `a task goes to who finished the like of it and doesn't hold it yet`() throws {
    var village = Village("ana", "bea", "cy")
    for (number, person) in [(1, "bea"), (2, "bea"), (3, "cy")] {
      village.happens(
        #""opened":"t-n\#(number)y","title":"Page \#(number)","labels":["docs"]"#, by: "ana",
        "2026-03-01")
      village.happens(
        #""assigned":"t-n\#(number)y","to":["m-\#(person)"]"#, by: person, "2026-03-02")
      village.happens(
        #""closed":"t-n\#(number)y","reason":"done""#, by: person, "2026-03-09")
    }
    village.happens(
      #""opened":"t-new","title":"Another","labels":["docs"]"#, by: "ana", "2026-03-10")
    let moment = try #require(Moment("2026-03-10T12:00:00Z"))
    func takers() -> [Suggestion] {
      let community = village.community
      return community.helpers(
        for: JournalBuilder.id("t-new"), at: moment, spread: false,
        index: LikenessIndex(community))
    }
    #expect(takers().map(\.member) == ["m-bea", "m-cy"].map(JournalBuilder.id))
    #expect(
      takers().first?.reason == "finished 2 about docs, last seen yesterday, nothing open")
    village.happens(#""assigned":"t-new","to":["m-bea"]"#, by: "bea", "2026-03-10", hour: 10)
    #expect(takers().map(\.member) == [JournalBuilder.id("m-cy")])
  }

  @Test func `a contribution goes to who reviewed the like of it, never to its maker`() throws {
    var village = Village("ana", "bea", "cy")
    village.happens(
      #""contributed":"c-old","title":"Steering rewritten","kind":"code""#, by: "bea",
      "2026-03-08")
    village.replies("cy", "c-old", "2026-03-09")
    village.replies("bea", "c-old", "2026-03-09")
    village.happens(
      #""contributed":"c-new","title":"Steering again","kind":"code""#, by: "bea", "2026-03-10")
    let community = village.community
    let found = community.helpers(
      for: JournalBuilder.id("c-new"), at: try #require(Moment("2026-03-10T12:00:00Z")),
      spread: false, index: LikenessIndex(community))
    #expect(
      found.map(\.reason) == ["reviewed 1 about Steering, last seen yesterday, nothing open"])
    #expect(found.map(\.member) == [JournalBuilder.id("m-cy")])
  }
}

@Suite struct `What somebody did before is told by what it was about` {
  /// The reasons for a task, where Bea finished another of these words.
  private func reasons(_ before: String, _ now: String, _ body: String = "") throws -> [String] {
    var village = Village("ana", "bea", "cy")
    village.happens(
      #""opened":"t-old","title":"\#(before)","body":"\#(body)""#, by: "ana", "2026-03-01")
    village.happens(#""assigned":"t-old","to":["m-bea"]"#, by: "bea", "2026-03-02")
    village.happens(#""closed":"t-old","reason":"done""#, by: "bea", "2026-03-03")
    village.happens(
      #""opened":"t-new","title":"\#(now)","body":"\#(body)""#, by: "ana", "2026-03-10")
    let community = village.community
    return community.helpers(
      for: JournalBuilder.id("t-new"), at: try #require(Moment("2026-03-10T12:00:00Z")),
      spread: false, index: LikenessIndex(community)
    ).map(\.reason)
  }

  @Test func `a word that names a matter stands behind “about”`() throws {
    #expect(
      try reasons("Third lantern before the 17 gates", "Each lantern, 17 of them")
        .first?.hasPrefix("finished 1 about lantern") ?? false)
  }

  @Test(arguments: [
    ("Third example before 17", "Third example before 17", ""),
    ("Old", "New", #"> the lantern\n\n```\nlantern\n```\n    lantern\n“lantern”"#),
    ("Old", "New", "lap_count"),
  ])
  func `nothing does of numbers, small words, code and quotations`(
    _ before: String, _ now: String, _ body: String
  ) throws {
    let reasons = try reasons(before, now, body)
    #expect(reasons == ["helped once lately, last seen 7 days ago, nothing open"])
  }
}
