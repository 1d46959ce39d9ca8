import KithExchange
import KithModel
import Testing

@Suite struct `Importing is a comparison` {
  static let sources: [(String, any SourceFiles)] = [
    ("gh issue list", MemoryFiles(Array(Samples.issueList.utf8))),
    ("gh pr list", MemoryFiles(Array(Samples.pullList.utf8))),
    ("an archive", MemoryFiles(Array(Samples.archive.utf8))),
    ("discussions", MemoryFiles(Array(Samples.discussions.utf8))),
    ("a topic", MemoryFiles(Array(Samples.topic().utf8))), ("a chat", Samples.zulip),
    ("slack", Samples.slack), ("a dump", Samples.stackExchange),
    ("credits", MemoryFiles(Array(Samples.contributors.utf8))),
    ("a table", MemoryFiles(name: "a.csv", Array("name,email\nAna,ana@pine.example\n".utf8))),
  ]

  @Test(arguments: sources.indices) func `twice the same records nothing`(index: Int) throws {
    var bench = try Bench()
    try bench.take(Self.sources[index].1)
    #expect(bench.recorded > 0)
    let before = bench.community.json()
    try bench.take(Self.sources[index].1)
    #expect(bench.recorded == 0)
    #expect(bench.last.total.new + bench.last.total.changed == 0)
    #expect(bench.community.json() == before)
  }

  @Test func `only what is different is recorded`() throws {
    var bench = try Bench(site: "forum.example")
    try bench.take(Samples.topic())
    try bench.take(Samples.topic(title: "How do I dim the lamp?"))
    #expect(bench.recorded == 1)
    #expect(bench.last.counts[.question] == .init(changed: 1))
    #expect(bench.last.newReplies == 0)
    let question = try #require(bench.community.questions.first { _ in true })
    #expect(String(question.title) == "How do I dim the lamp?")
    #expect(question.replies.count == 1)
  }

  @Test func `an older dump never undoes a newer one`() throws {
    var bench = try Bench(site: "forum.example")
    try bench.take(Samples.topic(title: "New", later: "2026-01-09T10:00:00.000Z"))
    try bench.take(Samples.topic(title: "Old", later: "2026-01-03T10:00:00.000Z"))
    #expect(bench.recorded == 0)
    #expect(bench.community.questions.map { String($0.title) } == ["New"])
  }

  @Test func `of two dumps of one age the one seen later counts, and the other stays away`() throws
  {
    var bench = try Bench(site: "forum.example")
    let titles = ["B", "A", "C", "A"]
    for title in titles.prefix(3) { try bench.take(Samples.topic(title: title)) }
    // What differs without a later time was seen once; it can't come back.
    let shown = bench.community.questions.map { String($0.title) }
    try bench.take(Samples.topic(title: shown.first ?? ""))
    #expect(bench.recorded == 0)
  }

  @Test func `what people changed here stays`() throws {
    var bench = try Bench(site: "forum.example")
    try bench.take(Samples.topic())
    let id = bench.id(.question, "discourse:forum.example/t/310")
    let ours = Setting(.title, .text("Dimming"))
    try bench.act([.edit(id, [ours]), .convert(id, to: .task)], at: "2026-02-01")
    try bench.take(Samples.topic())
    #expect(bench.recorded == 0)
    try bench.take(Samples.topic(title: "Later", later: "2026-02-09T10:00:00.000Z"))
    #expect(bench.recorded == 1)
    #expect(bench.community.questions.count == 0)
    let task = try #require(bench.community.tasks.first { _ in true })
    #expect(String(task.title) == "Dimming")
    #expect(task.replies.map(\.at) == [Moment("2026-02-09T10:00:00Z")])
  }

  @Test func `what was deleted here stays deleted`() throws {
    var bench = try Bench(site: "forum.example")
    try bench.take(Samples.topic())
    let id = bench.id(.question, "discourse:forum.example/t/310")
    try bench.act([.delete(id)], at: "2026-02-01")
    try bench.take(Samples.topic(title: "Later", later: "2026-02-09T10:00:00.000Z"))
    #expect(bench.community.questions.count == 0)
  }

  @Test func `a kind that the source changes its mind about stays one object`() throws {
    var bench = try Bench()
    try bench.take(Samples.restIssue)
    let asked = Samples.restIssue
      .replacing("\"name\": \"bug\"", with: "\"name\": \"question\"")
      .replacing("\"updated_at\": \"2026-02-20", with: "\"updated_at\": \"2026-02-21")
    try bench.take(asked)
    #expect(bench.community.tasks.count + bench.community.questions.count == 1)
    #expect(bench.community.tasks.flatMap(\.core.labels) == ["question"])
  }

  @Test func `two people who import the same have each object once`() throws {
    var generator = Dice(seed: 7)
    var together = Community(id: .random(.community, using: &generator))
    let now = try #require(Moment("2026-03-01"))
    for _ in 0..<2 {
      var lines: [UInt8] = []
      let writer = WriterID.random(using: &generator)
      let empty = Community(id: together.id)
      _ = try Importing.run(
        Importing.format(named: "slack"), Samples.slack, into: empty, options: .init(now: now)
      ) { deeds in
        lines += try Action(by: nil, at: now, deeds).lines(
          writer: writer, firstNumber: 1, stamp: Stamp(milliseconds: now.milliseconds, counter: 1)
        ).bytes
      }
      together.take([Segment(writer: writer, path: "a", bytes: Bytes(lines))])
    }
    #expect(together.questions.count == 1)
    #expect(together.questions.flatMap(\.replies).count == 1)
    #expect(together.members.count == 2)
  }

  @Test func `what disappeared is said and kept`() throws {
    var bench = try Bench(site: "forum.example")
    let three = [
      "1.json": Samples.topic(1), "2.json": Samples.topic(2), "3.json": Samples.topic(3),
    ]
    try bench.take(folder(three))
    try bench.take(folder(three.filter { $0.key != "2.json" }))
    #expect(bench.last.gone == [bench.id(.question, "discourse:forum.example/t/2")])
    #expect(bench.community.questions.count == 3)
  }

  @Test func `what nobody touched for 30 days is backlog, until somebody does`() throws {
    var bench = try Bench(site: "forum.example")
    try bench.take(Samples.topic(accepted: false))
    #expect(bench.last.backlog == 1)
    #expect(bench.community.questions.map(\.core.isBacklog) == [true])
    try bench.take(Samples.topic(accepted: false, later: "2026-02-27T10:00:00.000Z"))
    #expect(bench.community.questions.map(\.core.isBacklog) == [false])
  }

  @Test func `the same id twice in a source counts once, the newer of the two`() throws {
    var bench = try Bench(site: "forum.example")
    let newer = Samples.topic(title: "New", later: "2026-01-09T10:00:00.000Z")
    try bench.take(folder(["1.json": Samples.topic(), "2.json": newer, "3.json": Samples.topic()]))
    #expect(bench.community.questions.map { String($0.title) } == ["New"])
    #expect(bench.last.skipped.map(\.reason) == ["it stands there twice"])
  }

  @Test func `somebody who claimed an identity is not brought in again`() throws {
    var bench = try Bench()
    var dice = Dice(seed: 3)
    let ana = ID.random(.member, using: &dice)
    let make = try #require(Deed.make(ana, [Setting(.name, .text("Ana"))]))
    try bench.act([make, .claim("github:ines", for: ana)], at: "2026-01-01")
    try bench.take(Samples.issueList)
    #expect(bench.community.members.count == 2)
    #expect(
      bench.community.tasks.compactMap(\.core.createdBy).map(bench.community.resolved) == [ana])
  }

  @Test func `somebody who was forgotten doesn't come back, nor their words`() throws {
    var bench = try Bench(site: "forum.example")
    try bench.take(Samples.topic())
    let sam = Identity.memberID("discourse:forum.example/sam")
    try bench.act([.forget(sam)], at: "2026-02-01")
    try bench.take(Samples.topic(reply: "Turn it again.", later: "2026-02-09T10:00:00.000Z"))
    let known = Document.bytes(of: bench.community)
    #expect(!String(decoding: known, as: UTF8.self).contains("Turn it"))
    let layer = bench.community.importedLayer(
      of: bench.id(.question, "discourse:forum.example/t/310"))
    // What stood there is for forgetting to blank; nothing new is said of it.
    #expect(layer?.replies.map { String($0.text) } == ["Turn it."])
  }

  @Test func `nothing of somebody forgotten is recorded again where nothing is new`() throws {
    var bench = try Bench()
    try bench.take(Samples.issueList)
    for name in ["github:ines", "github:sam"] {
      try bench.act([.forget(Identity.memberID(name))], at: "2026-02-25")
    }
    try bench.take(Samples.issueList)
    #expect(bench.recorded == 0)
  }

  @Test func `an object with thousands of replies comes in in parts that fit`() throws {
    let text = String(repeating: "long ", count: 1000)
    let posts = (0..<1500).map { number in
      #"{"id": \#(number), "username": "u\#(number % 9)", "created_at": "2026-01-02T10:00:00.000Z", "cooked": "\#(text)", "post_number": \#(number + 1), "post_type": 1}"#
    }
    var bench = try Bench(site: "forum.example")
    let topic =
      #"{"post_stream": {"posts": [\#(posts.joined(separator: ","))]}, "id": 1, "title": "Long"}"#
    try bench.take(topic)
    #expect(bench.recorded > 20)
    #expect(bench.community.questions.flatMap(\.replies).count == 1499)
    try bench.take(topic)
    #expect(bench.recorded == 0)
  }

  @Test func `a stop keeps what came in, and the next run goes on`() throws {
    var bench = try Bench(site: "forum.example")
    let files = folder(
      Dictionary(uniqueKeysWithValues: (1...200).map { ("\($0).json", Samples.topic($0)) }))
    var deeds: [Deed] = []
    let summary = try Importing.run(
      Importing.format(of: files), files, into: bench.community, options: bench.options,
      commit: { deeds += $0 }, watch: { $0.objects < 100 })
    #expect(summary.wasStopped)
    try bench.act(deeds, at: "2026-03-01")
    #expect((1..<200).contains(bench.community.questions.count))
    try bench.take(files)
    #expect(bench.community.questions.count == 200)
    #expect(bench.last.total.unchanged > 0)
  }

  @Test func `a dry run says what would come, and ten examples`() throws {
    let bench = try Bench()
    let files = MemoryFiles(Array(Samples.issueList.utf8))
    let summary = try Importing.run(
      Importing.format(of: files), files, into: bench.community, options: bench.options, commit: nil
    )
    #expect(summary.total.new == 4)
    let text = summary.lines(isDryRun: true).joined(separator: "\n")
    #expect(text.contains("tasks: ") || text.contains("task: 1 new"))
    #expect(text.contains("Crash when the lamp is off"))
    #expect(text.contains("--map label:bug=question"))
  }

  @Test func `maps are written as they are read`() throws {
    let text = "category:10=question,category:15=skip,stream:new lamps=task"
    #expect(try ImportMap("category:10=question,15=skip,stream:New lamps=task").description == text)
    #expect(try ImportMap(text).description == text)
    for wrong in ["10=question", "category:10", "category:10=member", "category:=idea"] {
      #expect(throws: ExchangeError.self) { try ImportMap(wrong) }
    }
  }
}
