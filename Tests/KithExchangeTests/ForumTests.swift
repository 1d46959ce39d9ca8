import KithExchange
import KithModel
import Testing

@Suite struct `Forums and chats` {
  @Test func `a topic is a question with its replies, likes, team and accepted answer`() throws {
    var bench = try Bench(site: "forum.example")
    try bench.take(Samples.topic())
    #expect(bench.last.format == "discourse")
    let id = bench.id(.question, "discourse:forum.example/t/310")
    let question = try #require(bench.community.question(id))
    #expect(String(question.title) == "How do I dim it?")
    #expect(String(question.body) == "It is too bright & `dim` fails.")
    #expect(question.asker == Identity.memberID("discourse:forum.example/ines"))
    #expect(question.replies.count == 1)
    let reply = try #require(question.replies.first)
    #expect(reply.id == ID(.reply, source: "discourse:forum.example/p/1001"))
    #expect(reply.likes == 4)
    #expect(question.accepted == [reply.id])
    #expect(question.core.closedAt == Moment("2026-01-03T10:00:00Z"))
    #expect(question.core.closeReason == "solved")
    #expect(String(question.core.link) == "https://forum.example/t/how-do-i-dim-it/310")
    let sam = try #require(bench.community.member(Identity.memberID("discourse:forum.example/sam")))
    #expect(sam.circles == [Tenure("team")])
    #expect(bench.community.members.count == 2)
  }

  @Test func `a forum that gets its name later is said to be here already`() throws {
    var bench = try Bench()
    try bench.take(Samples.topic())
    #expect(bench.last.notes.contains { $0.contains("“kith undo” first") })
    let known = "The same things are here already, from “forum”."
    #expect(!bench.last.notes.contains { $0.hasPrefix(known) })
    bench.options.site = "forum.example"
    try bench.take(Samples.topic())
    #expect(bench.last.notes.contains { $0.hasPrefix(known) })
    try bench.take(Samples.topic())
    #expect(!bench.last.notes.contains { $0.hasPrefix(known) })
    // Another forum counts its topics from one as well.
    bench.options.site = "pines.example"
    try bench.take(Samples.topic().replacing("2026-01-02", with: "2026-01-01"))
    #expect(!bench.last.notes.contains { $0.hasPrefix(known) })
  }

  @Test func `a map gives categories a kind, and leaves out what isn't wanted`() throws {
    var bench = try Bench(map: "category:10=idea,15=skip", site: "forum.example")
    try bench.take(Samples.topic())
    #expect(bench.community.ideas.count == 1)
    bench = try Bench(map: "category:11=question", site: "forum.example")
    try bench.take(Samples.topic())
    #expect(bench.community.contributions.count == 1)
    bench = try Bench(map: "category:10=skip", site: "forum.example")
    try bench.take(Samples.topic())
    #expect(bench.last.unwanted == 1)
    #expect(bench.community.questions.count == 0)
  }

  @Test func `a folder of topics comes in, and its damaged file is named`() throws {
    var bench = try Bench(site: "forum.example")
    try bench.take(
      folder([
        "1.json": Samples.topic(1), "2.json": "{\"post_stream\": [", "3.json": Samples.topic(3),
      ]))
    #expect(bench.community.questions.count == 2)
    #expect(bench.last.skipped.map(\.place) == ["2.json"])
  }

  @Test func `a chat's topics are named by their first message, and a mark says solved`() throws {
    var bench = try Bench(site: "chat.example")
    try bench.take(Samples.zulip)
    #expect(bench.last.format == "zulip")
    let open = try #require(
      bench.community.question(bench.id(.question, "zulip:chat.example/t/501")))
    #expect(String(open.title) == "which bulb?")
    #expect(open.isOpen)
    #expect(open.core.labels == ["new lamps"])
    let solved = try #require(
      bench.community.question(bench.id(.question, "zulip:chat.example/t/601")))
    #expect(String(solved.title) == "dimming")
    #expect(solved.core.closeReason == "solved")
    #expect(solved.core.closedAt == Moment(seconds: 1_767_360_120))
    #expect(bench.community.members.filter(\.isBot).map { String($0.name) } == ["Notification Bot"])
  }

  @Test func `a topic that was renamed and solved since stays one topic`() throws {
    var bench = try Bench(site: "chat.example")
    let messages =
      #"[{"content": "E14?", "id": 501, "sender_full_name": "Inès Roe", "timestamp": 1767350000}]"#
    try bench.take(folder(["113-lamps/which.json": messages]))
    try bench.take(folder(["113-lamps/✔ which bulb.json": messages]))
    #expect(bench.community.questions.count == 1)
    #expect(bench.community.questions.map { String($0.title) } == ["which bulb"])
    #expect(bench.community.questions.first { !$0.isOpen } != nil)
  }

  @Test func `only the streams wanted come in`() throws {
    var bench = try Bench(streams: ["elsewhere"])
    try bench.take(Samples.zulip)
    #expect(bench.community.questions.count == 0)
  }

  @Test func `threads whose root asks become questions`() throws {
    var bench = try Bench(site: "lamps")
    try bench.take(Samples.slack)
    #expect(bench.last.format == "slack")
    #expect(bench.community.questions.count == 1)
    let question = try #require(bench.community.questions.first { _ in true })
    #expect(String(question.title) == "How do I dim it, @Sam Oak?")
    #expect(
      question.replies.map { String($0.text) } == ["See [the book](https://lamp.example) & turn."])
    #expect(question.replies.map(\.likes) == [2])
    let sam = try #require(bench.community.member(Identity.memberID("slack:lamps/sam")))
    #expect(sam.circles == [Tenure("team")])
  }

  @Test func `a dump's answers find their questions, and duplicates are linked`() throws {
    var bench = try Bench()
    try bench.take(Samples.stackExchange)
    #expect(bench.last.format == "stackexchange")
    let site = "stackexchange:lamps.stackexchange.example"
    let first = try #require(bench.community.question(bench.id(.question, "\(site)/q/1")))
    #expect(String(first.title) == "Bulbs & such")
    #expect(String(first.body) == "Why > 3?")
    #expect(first.core.labels == ["bulb", "dim"])
    #expect(first.core.closeReason == "solved")
    #expect(first.core.closedAt == Moment("2026-01-02T11:00:00Z"))
    #expect(first.replies.map(\.likes) == [0])
    let second = try #require(bench.community.question(bench.id(.question, "\(site)/q/2")))
    #expect(second.asker == nil)
    #expect(second.core.links == [Link(to: first.id, type: .duplicateOf)])
    #expect(second.core.closeReason == "duplicate")
    #expect(bench.community.members.map { String($0.name) }.sorted() == ["Inès Roe", "Sam Oak"])
  }
}
