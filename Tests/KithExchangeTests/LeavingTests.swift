import KithExchange
import KithModel
import Testing

@Suite struct `Taking a community out` {
  /// A community with something of everything in it.
  private func full() throws -> Bench {
    var bench = try Bench(site: "forum.example")
    for text in [Samples.issueList, Samples.pullList, Samples.discussions, Samples.topic()] {
      try bench.take(text)
    }
    try bench.take(Samples.stackExchange)
    let (ines, sam) = (Identity.memberID("github:ines"), Identity.memberID("github:sam"))
    let question = try #require(
      bench.community.questions.first { $0.isOpen == false && !$0.replies.isEmpty })
    let task = try #require(bench.community.tasks.first { _ in true })
    let idea = try #require(bench.community.ideas.first { _ in true })
    let pull = try #require(bench.community.contributions.first { _ in true })
    var dice = Dice(seed: 11)
    let thanks = ID.random(.recognition, using: &dice)
    let event = ID.random(.event, using: &dice)
    let start = try #require(Moment("2026-05-01T18:00:00.250Z"))
    let community = bench.community.id
    try bench.act(
      [
        try #require(
          Deed.make(
            community,
            [
              Setting(.name, .text("Lamps")), Setting(.activeCount, .number(2)),
              Setting(.stages, .words(["start"])),
            ])),
        .promise(community, supporter: "Bulb & Co", what: "bulbs", due: start),
        .setRule(community, .init(name: "late", kind: .question, filter: "is:open", todo: "look")),
        .dropRule(community, named: "solved?"),
        .saveView(community, .init(name: "mine", kind: .task, filter: "assignee:me")),
        try #require(
          Deed.make(
            thanks,
            [
              Setting(.to, .ids([sam])), Setting(.reason, .word("code")),
              Setting(.words, .text("Thank you")),
            ])),
        try #require(
          Deed.make(event, [Setting(.title, .text("Evening")), Setting(.start, .moment(start))])),
        .give("mentor", to: sam, since: start, chosenBy: [ines]), .vote(idea.id, by: [sam]),
        .assign(task.id, to: [ines]), .move(task.id, to: "doing"),
        Deed.remind([ines], of: task.id).on(Moment("2026-03-01T10:00:00.500Z")),
        .link(task.id, to: question.id, as: .about), .setTurn(pull.id, to: .asker),
        .edit(question.id, [Setting(.stage, .word("start"))]),
        .merge(Identity.memberID("discourse:forum.example/sam"), into: sam),
        .keepApart(sam, from: ines), .attend(event, [ines]),
      ], by: ines, at: "2026-02-01T10:00:00.125Z")
    let open = try #require(bench.community.tasks.first { _ in true })
    try bench.act(
      [.reply(ID.random(.reply, using: &dice), to: open.id, "Here", author: nil)], by: sam,
      at: "2026-02-02")
    return bench
  }

  @Test func `out and in again is the same community`() throws {
    let bench = try full()
    let document = Document.bytes(of: bench.community)
    var other = try Bench(seed: 99)
    try other.take(MemoryFiles(document))
    #expect(other.last.format == "kith")
    #expect(other.last.skippedCount == 0)
    let again = Document.bytes(of: other.community)
    if again != document {
      let lines = zip(
        String(decoding: document, as: UTF8.self).split(separator: "\n"),
        String(decoding: again, as: UTF8.self).split(separator: "\n"))
      for (one, two) in lines where one != two { Issue.record("\(one)\nbecame\n\(two)") }
    }
    #expect(again == document)
    let (before, after) = (bench.community, other.community)
    let taken = try #require(before.tasks.first { !$0.takings.isEmpty })
    #expect(after.task(taken.id)?.takings == taken.takings)
    #expect(after.task(taken.id)?.remindedAt == Moment("2026-03-01T10:00:00.500Z"))
    try other.take(MemoryFiles(document))
    #expect(other.recorded == 0)
    var same = bench
    try same.take(MemoryFiles(document))
    #expect(same.recorded == 0)
  }

  @Test func `nothing private leaves`() throws {
    let bench = try full()
    var dice = Dice(seed: 21)
    let secret = ID.random(.task, using: &dice)
    let sam = Identity.memberID("github:sam")
    let friend = ID.random(.member, using: &dice)
    let deeds = [
      try #require(
        Deed.make(secret, [Setting(.title, .text("SECRET")), Setting(.labels, .words(["x"]))])),
      try #require(
        Deed.make(
          friend,
          [Setting(.name, .text("SECRET")), Setting(.identities, .words(["github:SECRET"]))])),
      .note(sam, "SECRET"),
    ]
    var community = bench.community
    let task = try #require(community.tasks.first { $0.id != secret })
    let event = try #require(community.events.first { _ in true })
    let now = bench.options.now
    for (deeds, isPrivate) in [
      (deeds, true),
      ([.link(task.id, to: secret, as: .blockedBy), .attend(event.id, [friend])], false),
    ] {
      let writer = WriterID.random(using: &dice)
      let lines = try Action(by: nil, at: now, deeds).lines(
        writer: writer, firstNumber: 1,
        stamp: Stamp(milliseconds: now.milliseconds + 5, counter: isPrivate ? 0 : 1))
      community.take([
        Segment(writer: writer, path: "p", isPrivate: isPrivate, bytes: Bytes(lines.bytes))
      ])
    }
    #expect(community.task(secret) != nil)
    #expect(community.task(task.id)?.core.links.contains { $0.to == secret } ?? false)
    #expect(community.event(event.id)?.attendees.contains(friend) ?? false)
    let tables = Kind.listed.flatMap { TableFile.bytes(of: community, kind: $0) }
    let zone = CalendarZone(name: "UTC", LocalTime(ahead: 0))
    let out =
      Document.bytes(of: community) + tables
      + CalendarFile.bytes(of: community, now: now, zone: zone)
    let text = String(decoding: out, as: UTF8.self)
    #expect(!text.contains("SECRET"))
    #expect(!text.contains(secret.description))
    #expect(!text.contains(friend.description))
  }

  @Test func `a file of credits comes back as it was`() throws {
    var bench = try Bench()
    try bench.take(Samples.contributors)
    #expect(bench.last.format == "allcontributors")
    #expect(
      bench.community.recognitions.map(\.reason).sorted { ($0 ?? "") < ($1 ?? "") } == [
        "doc", "talk",
      ])
    let existing = Array(Samples.contributors.utf8)
    let file = try AllContributors.file(of: bench.community, existing: existing)
    #expect(String(decoding: file, as: UTF8.self) == Samples.contributors)
  }

  @Test func `new credits stand behind the old ones, and a README shows them`() throws {
    var bench = try full()
    let old = Array(Samples.contributors.utf8)
    let text = String(
      decoding: try AllContributors.file(of: bench.community, existing: old), as: UTF8.self)
    #expect(text.contains("\"unknown\": [\n    1.50,"))
    #expect(text.contains("\"own\": \"kept\""))
    #expect(text.contains("\"login\": \"sam\""))
    let table = String(decoding: AllContributors.table(of: bench.community), as: UTF8.self)
    #expect(table.contains("<a href=\"https://github.com/sam\">"))
    try bench.act(
      [
        .edit(
          Identity.memberID("github:sam"),
          [
            Setting(.name, .text("<b>|\"")), Setting(.link, .text("javascript:alert(1)")),
          ])
      ], at: "2026-02-05")
    let hostile = String(decoding: AllContributors.table(of: bench.community), as: UTF8.self)
    #expect(!hostile.contains("javascript:") && !hostile.contains("<b><b>"))
  }
}
