import Testing

@testable import KithModel

@Suite struct `Today in a community in which something waits everywhere` {
  private let community = Square.village.community

  private func today(_ person: String? = nil, since: String? = nil) -> Today {
    community.today(
      for: person.map { JournalBuilder.id("m-" + $0) }, since: since.flatMap { Moment($0) },
      times: Square.times)
  }

  @Test func `every rule that Kith brings finds its own, the longest wait first, and says why`() {
    #expect(
      Square.waiting(today()) == [
        "no reply: q-wire asked 4 days ago, no reply; q-stuck asked 3 days ago, no reply",
        "asker waits for us: q-loop ben replied 4 days ago",
        "solved?: q-lamp cy replied 5 days ago",
        "silent helper: q-wire dot was asked 4 days ago",
        "still claim: t-roof with dot, nothing happened for 20 days",
        "claim to release: t-sign eve was reminded 5 days ago",
        "due this week: t-flag due in 36 hours, nobody has it",
        "waiting for review: c-patch came 2 days ago",
        "task in review: t-bell opened 27 hours ago",
        "no welcome yet: m-dot first here 21 days ago; m-eve first here 2 days ago",
        "never thanked: m-ben finished 1; m-cy answered 1",
        "idea without an answer: i-shed proposed 21 days ago",
        "event without a host: e-night starts in 2 days",
        "promise due: k-c Bulb & Co promised “bulbs”; it was due 2 days ago",
        "moments: t-door ben’s first finished task: “door”",
      ])
    #expect(!today().isQuiet)
  }

  @Test func `what is mine are the questions I was asked and what I hold`() {
    #expect(
      Square.mine("dot", community) == [
        "t-roof: yours since 2026-05-21", "q-wire: ana asked you 4 days ago",
      ])
  }

  @Test func `my question comes back to me when it may be solved`() {
    #expect(
      Square.mine("cy", community) == ["q-lamp: ana replied 6 days ago; is it solved?"])
  }

  @Test func `my question is not mine while it waits for others`() {
    #expect(Square.mine("ben", community) == [])
  }

  @Test func `what happened since begins with what concerns me`() {
    #expect(
      today("dot", since: "2026-06-06T10:30:00Z").news.map(\.sentence) == [
        "ana asked you about “wire”", "1 question was asked", "3 tasks were opened",
        "1 task was finished", "1 contribution came",
      ])
    #expect(
      today("ana", since: "2026-06-04T00:00:00Z").news.first?.sentence
        == "ben thanked you: “thanks”")
  }

  @Test func `who never looked is told no news`() { #expect(today("dot").news == []) }

  @Test func `what was done or put off no longer waits`() {
    var village = Square.village
    village.replies("ana", "q-stuck", "2026-06-09")
    village.happens(
      #""edited":"q-wire","waitUntil":"2026-07-01T00:00:00Z""#, by: "ana", "2026-06-09")
    let rules = village.community.today(for: nil, since: nil, times: Square.times).rules
    #expect(rules.first { $0.rule.name == "no reply" }?.count == 0)
    #expect(rules.first { $0.rule.name == "silent helper" }?.count == 0)
  }

  @Test func `an evening that comes again is told of before each, and not in between`() {
    var village = Square.village
    village.happens(
      #""scheduled":"e-week","title":"week","start":"2026-04-07T18:00:00Z","repeats":"weekly","hosts":["m-eve"]"#,
      by: "eve", "2026-04-01")
    village.happens(
      #""scheduled":"e-fort","title":"fortnight","start":"2026-04-01T18:00:00Z","repeats":"fortnightly""#,
      by: "ana", "2026-03-01")
    village.happens(
      #""scheduled":"e-month","title":"month","start":"2026-04-05T18:00:00Z","repeats":"monthly""#,
      by: "ana", "2026-03-01")
    let community = village.community
    #expect(
      Square.mine("eve", community).filter { $0.hasSuffix("days") }
        == ["\(JournalBuilder.id("e-week")): you host it in 6 days"])
    let today = community.today(for: nil, since: nil, times: Square.times)
    let rule = today.rules.first { $0.rule.name == "event without a host" }
    // The fortnightly one is today, the monthly one in 25 days.
    #expect(
      rule?.items == [JournalBuilder.id("e-fort"), JournalBuilder.id("e-night")])
    #expect(rule?.why(0) == "starts in 6 hours")
  }

  @Test func `a moment that was thanked for is celebrated`() {
    var village = Square.village
    village.thanks("ana", "ben", on: "2026-06-10")
    #expect(village.community.moments(at: Square.now) == [])
  }

  @Test func `a year here is a moment, on its day and the six after`() {
    var village = Village("ana")
    village.asks("ana", "first", "2025-06-09")
    village.asks("ana", "now", "2026-06-01")
    let community = village.community
    #expect(
      community.moments(at: Square.now).map(\.sentence) == ["ana has been here for 1 year"])
    #expect(community.moments(at: Square.now.adding(days: 7)) == [])
  }

  @Test func `the hundredth solved question is everybody's moment`() {
    var village = Village("ana", "ben")
    for number in 1...100 {
      village.asks("ana", "x\(number)y", "2026-05-01")
      village.happens(
        #""closed":"q-x\#(number)y","reason":"solved""#, by: "ana",
        number == 100 ? "2026-06-09" : "2026-05-02")
    }
    let hundredth = village.community.moments(at: Square.now)
    #expect(hundredth.map(\.sentence) == ["The 100th question was solved: “x100y”"])
    #expect(hundredth.first?.person == nil)
  }
}

@Suite struct `Today in an empty community` {
  @Test func `nothing waits`() {
    let today = Village().community.today(
      for: nil, since: Moment(milliseconds: 0), times: Square.times)
    #expect(today.isQuiet && today.news == [] && today.backlog == [])
    #expect(today.rules.count == Charter.Rule.brought.count)
  }
}

@Suite struct `What lay untouched before it was imported` {
  private static let source = ID(.question, source: "forum:old/1")

  private func today(_ more: String...) -> Today {
    community(more).today(for: nil, since: nil, times: Square.times)
  }

  private func community(_ more: String...) -> Community { community(more) }

  private func community(_ more: [String]) -> Community {
    var builder = JournalBuilder()
    builder.write(#"{"founded":"k-c","name":"Old"}"#, #"{"joined":"m-ana","name":"Ana"}"#)
    builder.write(
      #"{"imported":"\#(Self.source)","rev":"2026-01-01T00:00:00Z","title":"old","source":"forum:old/1","createdAt":"2020-01-01T00:00:00Z","backlog":true}"#
    )
    for line in more { builder.write(line) }
    return Community.of(builder)
  }

  @Test func `is backlog, outside of the counts`() {
    #expect(today().backlog == [Self.source])
    #expect(today().isQuiet)
  }

  @Test func `waits like everything else as soon as somebody touched it here`() {
    let today = today(#"{"routed":"\#(Self.source)","to":["m-ana"]}"#)
    #expect(today.backlog == [])
    #expect(today.rules.first?.items == [Self.source])
  }

  @Test func `is what the filter calls so`() throws {
    func found(_ community: Community) throws -> [ID] {
      var questions = FilterSession(
        .question, FilterContext(community, times: Square.times, me: nil))
      return try questions.find("is:backlog").ids
    }
    #expect(try found(community()) == [Self.source])
    #expect(try found(community(#"{"routed":"\#(Self.source)","to":["m-ana"]}"#)) == [])
  }
}
