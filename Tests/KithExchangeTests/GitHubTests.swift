import KithExchange
import KithModel
import Testing

@Suite struct `GitHub's spellings` {
  private static let spellings: [(String, String)] = [
    ("gh issue list", Samples.issueList), ("REST", Samples.restIssue),
    ("REST in an array", "[\(Samples.restIssue)]"), ("a backup", Samples.backup),
    ("an archive", Samples.archive),
  ]

  @Test(arguments: spellings) func `each gives the same task`(name: String, text: String) throws {
    var bench = try Bench()
    try bench.take(text)
    #expect(bench.last.format == "github")
    let task = try #require(bench.community.task(bench.id(.task, "github:lamp/lamp#7")))
    #expect(String(task.title) == "Crash when the lamp is off")
    #expect(String(task.body) == "It stops.\nAlways.")
    #expect(task.core.createdBy == Identity.memberID("github:ines"))
    #expect(task.core.createdAt == Moment("2026-01-02T10:00:00Z"))
    #expect(task.core.labels == ["bug"])
    #expect(task.assignees == [Identity.memberID("github:sam")])
    #expect(task.isOpen)
    #expect(String(task.core.link).lowercased() == "https://github.com/lamp/lamp/issues/7")
  }

  @Test func `comments come once, whichever spellings they came in`() throws {
    var bench = try Bench()
    for text in [Samples.archive, Samples.issueList, Samples.backup, Samples.restIssue] {
      try bench.take(text)
    }
    let task = try #require(bench.community.task(bench.id(.task, "github:lamp/lamp#7")))
    #expect(task.replies.map { String($0.text) } == ["I look."])
    let sam = try #require(bench.community.member(Identity.memberID("github:sam")))
    #expect(sam.circles == [Tenure("team")])
  }

  @Test func `labels tell a question, and a lost account is nobody`() throws {
    var bench = try Bench()
    try bench.take(Samples.issueList)
    let question = try #require(bench.community.question(bench.id(.question, "github:lamp/lamp#8")))
    #expect(question.asker == nil)
    #expect(question.core.closeReason == "solved")
    #expect(question.core.closedAt == Moment("2026-01-04T10:00:00Z"))
    let ines = try #require(bench.community.member(Identity.memberID("github:ines")))
    #expect(String(ines.name) == "Inès Roe")
    #expect(bench.community.members.count == 2)
    let likes = bench.community.tasks.flatMap(\.replies).map(\.likes)
    #expect(likes == [3])
  }

  @Test func `pull requests keep their reviews, and bots are bots`() throws {
    var bench = try Bench()
    try bench.take(Samples.pullList)
    let pull = try #require(
      bench.community.contribution(bench.id(.contribution, "github:lamp/lamp#9")))
    #expect(pull.status == .merged)
    #expect(pull.replies.map { String($0.text) } == ["Approved."])
    let bot = try #require(bench.community.member(Identity.memberID("github:dependabot[bot]")))
    #expect(bot.isBot)
    #expect(pull.by == bot.id)
  }

  @Test func `a comment inside a review is by the reviewer`() throws {
    var bench = try Bench()
    try bench.take(Samples.archive)
    let pull = try #require(bench.community.contributions.first { $0.isOpen == false })
    #expect(pull.replies.map { String($0.text) } == ["Why?"])
    #expect(pull.replies.map(\.author) == [Identity.memberID("github:sam")])
  }

  @Test func `discussions say by their category what they are`() throws {
    var bench = try Bench()
    try bench.take(Samples.discussions)
    let question = try #require(
      bench.community.question(bench.id(.question, "github:lamp/lamp#21")))
    #expect(question.replies.count == 2)
    #expect(question.accepted == [question.replies[1].id])
    #expect(question.core.closedAt == Moment("2026-01-02T00:00:00Z"))
    let idea = try #require(bench.community.ideas.first { _ in true })
    #expect(String(idea.title) == "A blue one")
    #expect(idea.proposer == nil)
  }

  @Test func `pages that were joined are read one after another`() throws {
    var bench = try Bench()
    try bench.take(Samples.issueList + "\n" + Samples.pullList)
    #expect(bench.last.total.new == 3 + 3)
  }

  @Test func `an issue that says not whose it is gets a neutral name, and that is said`() throws {
    var bench = try Bench()
    try bench.take(#"[{"number": 1, "title": "x"}]"#)
    #expect(bench.community.task(bench.id(.task, "github:this/repository#1")) != nil)
    #expect(bench.last.notes.contains { $0.contains("--site owner/repo") })
  }
}
