import Foundation
import KithDemo
import KithModel
import Testing

@Suite struct `What happens in the made-up community` {
  private let demo = Demo(now: Noon.now)

  /// The demo looked at in the night of one half of the world and in that of the other.
  @Test(arguments: [0, 9, 18])
  func `happens while people are awake, and after they joined`(hour: Int) {
    let now = Noon.now.adding(milliseconds: Int64(hour) * 3_600_000)
    let demo = Demo(now: now)
    let community = demo.community
    var joined: Set<ID> = []
    for record in demo.records {
      let action = record.action
      guard let by = action.by, let member = community.member(by) else {
        Issue.record("nobody did \(action.at)")
        continue
      }
      if action.deeds.contains(where: { $0.object == by }), !joined.contains(by) {
        joined.insert(by)
      }
      #expect(joined.contains(by), "\(member.name) acts before they joined")
      #expect(isAwake(String(member.timeZone), action.at), "\(member.name) at \(action.at)")
      #expect(action.at < now)
    }
    #expect(zip(demo.records, demo.records.dropFirst()).allSatisfy { $0.stamp < $1.stamp })
  }

  /// Kept in winter time all year, with an hour to spare for summer time and Ramadan.
  private func isAwake(_ zone: String, _ moment: Moment) -> Bool {
    guard let zone = TimeZone(identifier: zone) else { return false }
    let date = Date(timeIntervalSince1970: Double(moment.milliseconds) / 1000)
    let local = moment.milliseconds / 1000 + Int64(zone.secondsFromGMT(for: date))
    return (6..<24).contains(local / 3600 % 24)
  }

  @Test func `is as much as a lively community has`() {
    let community = demo.community
    #expect(community.members.count == 60)
    #expect(community.questions.count == 307)
    #expect(community.tasks.count == 114)
    #expect(community.recognitions.count == 281)
    #expect(community.events.count == 25)
    #expect(community.ideas.count == 28)
    #expect(community.contributions.count == 81)
    let replies =
      community.questions.map(\.replies.count) + community.tasks.map(\.replies.count)
      + community.ideas.map(\.replies.count) + community.contributions.map(\.replies.count)
    #expect(replies.reduce(0, +) == 1376)
  }

  @Test func `leaves as much to do this morning as one can look at`() {
    let (community, now) = (demo.community, Noon.now)
    let waiting = community.questions.filter {
      $0.isOpen && community.turn(of: $0) == .helpers && !$0.core.isBacklog
    }
    #expect(waiting.count == 26)
    #expect(community.questions.count { $0.core.isBacklog } == 8)
    #expect(community.questions.count { $0.isOpen && community.turn(of: $0) == .check } == 3)
    let open = community.tasks.filter(\.isOpen)
    #expect(open.count == 20)
    #expect(open.count { $0.isGoodForNewcomer } == 5)
    let month = now.adding(days: -30)
    #expect(community.members.count { $0.joined.map { $0 > month } ?? false } == 6)
    let coming = community.events.filter { $0.start.map { $0 > now } ?? false }
    #expect(coming.count == 2)
    #expect(coming.count { $0.hosts.isEmpty } == 1)
    #expect(community.ideas.count { $0.isOpen } == 9)
    #expect(community.outbox().map(\.word) == ["close", "ask", "reply"])
    #expect(community.charter.promises.count { $0.keptAt == nil } == 2)
  }

  @Test func `has helpers whom nobody ever thanked, and thanks the quiet one quietly`() {
    let community = demo.community
    var helpers: Set<ID> = []
    for question in community.questions {
      for reply in question.replies where reply.author != question.asker {
        if let author = reply.author { helpers.insert(author) }
      }
    }
    let thanked = Set(community.recognitions.flatMap(\.to))
    let names = helpers.subtracting(thanked).compactMap { community.member($0)?.handle }.sorted()
    #expect(names == ["ayse", "chiara", "nadia", "oskar", "stefan"])
    let quiet = community.members.filter(\.quietThanks)
    #expect(quiet.map { String($0.name) } == ["Kaito Hoshibara"])
    for thanks in community.recognitions where thanks.to.contains(where: { $0 == quiet[0].id }) {
      #expect(thanks.isQuiet)
    }
  }

  @Test func `names only what is there`() {
    let community = demo.community
    for question in community.questions {
      #expect(question.asker != nil && !question.body.isEmpty)
      #expect(question.replies.allSatisfy { $0.author != nil && !$0.text.isEmpty })
    }
    for event in community.events { #expect(event.attendees.count != 1) }
    for recognition in community.recognitions { #expect(!recognition.words.isEmpty) }
    #expect(Set(community.questions.map { String($0.title) }).count == community.questions.count)
    for view in community.charter.views {
      #expect(throws: Never.self) { try Filter(view.filter, kind: view.kind) }
    }
  }

  @Test func `is shown through the eyes of a catalyst`() {
    let me = demo.community.member(demo.me)
    #expect(me?.handle == "mirela")
    #expect(me?.hasRole("catalyst", at: Noon.now) ?? false)
  }

  @Test func `is shown on five cards that fit a small terminal`() {
    #expect(Tour.cards.count == 5)
    for card in Tour.cards {
      #expect((3...6).contains(card.lines.count))
      #expect(card.lines.allSatisfy { $0.count <= 60 })
    }
  }
}
