import Testing

@testable import KithModel

@Suite struct `Under what somebody brought, a bot` {
  private let stuck = JournalBuilder.id("q-stuck")
  private let patch = JournalBuilder.id("c-patch")

  private func village(_ more: (inout Village) -> Void = { _ in }) -> Community {
    var village = Village("ana", "ben")
    village.enter("robo", #","bot":true"#)
    village.asks("ben", "stuck", "2026-06-05")
    village.happens(#""contributed":"c-patch","title":"patch""#, by: "ben", "2026-06-05")
    village.replies("robo", "q-stuck", "2026-06-06")
    village.replies("robo", "c-patch", "2026-06-06")
    more(&village)
    return village.community
  }

  private func found(_ filter: String, _ kind: Kind, _ community: Community) throws -> [ID] {
    var session = FilterSession(kind, FilterContext(community, times: Square.times, me: nil))
    return try session.find(filter).ids
  }

  @Test func `answers nothing`() throws {
    let community = village()
    let question = try #require(community.question(stuck))
    #expect(community.status(of: question) == .new)
    #expect(community.turn(of: question) == .helpers)
    #expect(community.waits(of: question).map(\.until) == [.max])
    let ben = try #require(community.member(JournalBuilder.id("m-ben")))
    #expect(!community.milestones(of: ben).contains { $0.milestone == .gotHelp })
    #expect(try found("is:unanswered is:overdue", .question, community) == [stuck])
    #expect(try found("turn:helpers", .contribution, community) == [patch])
    let rules = community.today(for: nil, since: nil, times: Square.times).rules
    let overdue = try #require(rules.first { $0.rule.name == "no reply" })
    #expect(overdue.items == [stuck])
    #expect(overdue.why(0) == "asked 5 days ago, no reply")
  }

  @Test func `takes nobody's turn, and ends nothing said by hand`() throws {
    let answered = village { village in
      village.replies("ana", "q-stuck", "2026-06-07")
      village.replies("robo", "q-stuck", "2026-06-08")
    }
    #expect(answered.question(stuck).map(answered.turn) == .asker)
    let checked = village { village in
      village.happens(#""turned":"q-stuck","to":"check""#, by: "ana", "2026-06-07")
      village.replies("robo", "q-stuck", "2026-06-08")
    }
    #expect(checked.question(stuck).map(checked.turn) == .check)
  }

  @Test func `is none any more where it was merged with a bot`() throws {
    let merged = village { village in
      village.replies("ana", "q-stuck", "2026-06-07")
      village.merge("ana", into: "robo")
    }
    #expect(merged.question(stuck).map(merged.turn) == .helpers)
  }
}

@Suite struct `Where a source names neither asker nor author` {
  @Test func `the reply is somebody's, wherever it is asked`() throws {
    var village = Village("ana")
    village.asks(nil, "stuck", "2026-06-05")
    village.replies(nil, "q-stuck", "2026-06-06")
    let community = village.community
    let question = try #require(community.question(JournalBuilder.id("q-stuck")))
    #expect(community.status(of: question) == .answered)
    #expect(community.turn(of: question) == .asker)
    #expect(!community.isOne(nil, nil))
  }
}
