import KithLines
import Testing

@testable import KithModel

@Suite struct `A reply that is carried to where its question lives` {
  private let question = JournalBuilder.id("q-why")

  @Test(arguments: [
    [#"{"identified":"m-ana","as":"github:ana-l"}"#],
    [
      #"{"joined":"m-cy","name":"Cy","identities":["github:ana-l"]}"#,
      #"{"merged":"m-cy","into":"m-ana"}"#,
    ],
  ])
  func `comes back as one, whichever name its writer has there`(parts: [String]) throws {
    var journal = JournalBuilder()
    journal.write(#"{"joined":"m-ana","name":"Ana"}"#)
    journal.write(
      #"{"imported":"q-why","rev":"2026-01-01T00:00:10Z","title":"Why?","source":"github:a/b#7"}"#)
    for part in parts { journal.write(part) }
    var doer = Doer(journal)
    try doer.do(.reply(JournalBuilder.id("a-1"), to: question, "See the docs"))
    #expect(doer.community.outbox().count == 1)
    let back = Reply(
      id: JournalBuilder.id("a-2"), author: Identity.memberID("github:ana-l"),
      at: Moment(seconds: 1_767_225_800), text: "See the docs")
    try doer.do(
      .import(
        question, revision: Moment(seconds: 1_767_225_800), [Setting(.replies, .replies([back]))])
    )
    #expect(doer.community.replies(of: question).map(\.id) == [JournalBuilder.id("a-2")])
    #expect(doer.community.outbox().isEmpty)
    let author = doer.community.replies(of: question).first?.author
    #expect(author.map(doer.community.resolved) == JournalBuilder.id("m-ana"))
  }

  @Test func `stays its writer's where they have a name in other places alone`() throws {
    var journal = JournalBuilder()
    journal.write(
      #"{"joined":"m-ana","name":"Ana","identities":["github:ana-l","discourse:other.example/ana"]}"#
    )
    journal.write(
      #"{"imported":"q-why","rev":"2026-01-01T00:00:10Z","title":"Why?","source":"discourse:pines.example/t/7"}"#
    )
    var doer = Doer(journal)
    try doer.do(.reply(JournalBuilder.id("a-1"), to: question, "See the docs"))
    #expect(doer.community.replies(of: question).first?.author == JournalBuilder.id("m-ana"))
  }
}

@Suite struct `What is done to somebody who was merged away meanwhile` {
  @Test func `is done to the one they are now`() throws {
    var journal = JournalBuilder()
    journal.write(#"{"joined":"m-ana","name":"Ana"}"#, #"{"joined":"m-cy","name":"Cy"}"#)
    journal.write(#"{"merged":"m-cy","into":"m-ana"}"#)
    var doer = Doer(journal)
    let cy = JournalBuilder.id("m-cy")
    try doer.do(.edit(cy, [Setting(.place, .text("Lyon"))]), .give("mentor", to: cy))
    let ana = try #require(doer.community.member(JournalBuilder.id("m-ana")))
    #expect(ana.place == "Lyon")
    #expect(ana.roles.map(\.name) == ["mentor"])
    try doer.do(.unmerge(cy))
    #expect(doer.community.member(cy).map { String($0.name) } == "Cy")
  }

  @Test func `tells who was merged into whom`() throws {
    var journal = JournalBuilder()
    journal.write(#"{"joined":"m-ana","name":"Ana"}"#, #"{"joined":"m-cy","name":"Cy"}"#)
    var doer = Doer(journal)
    try doer.do(.merge(JournalBuilder.id("m-cy"), into: JournalBuilder.id("m-ana")))
    #expect(doer.community.log(limit: 1).map(\.sentence) == ["merged Cy into Ana"])
  }
}

@Suite struct `A link to what was converted since` {
  private let one = JournalBuilder.id("q-one")
  private let two = JournalBuilder.id("q-two")

  private func doer() throws -> Doer {
    var journal = JournalBuilder()
    journal.write(#"{"asked":"q-one","title":"One"}"#, #"{"asked":"q-two","title":"Two"}"#)
    journal.write(#"{"linked":"q-one","to":"q-two","type":"about"}"#)
    var doer = Doer(journal)
    try doer.do(.convert(two, to: .task))
    return doer
  }

  @Test(arguments: ["about:t-two", "about:q-two"])
  func `is found under both letters`(filter: String) throws {
    let context = FilterContext(try doer().community, times: Square.times, me: nil)
    var session = FilterSession(.question, context)
    let spelt = Shorthand.expanded("\"" + filter.dropFirst(6) + "\"").dropFirst().dropLast()
    #expect(try session.find("about:\(spelt)").ids == [one])
  }

  @Test func `isn't made twice, and is taken away`() throws {
    var doer = try doer()
    let task = two.asKind(.task)
    #expect(throws: Refusal.alreadySo("They are linked so")) {
      try doer.do(.link(one, to: task, as: .about))
    }
    try doer.do(.unlink(one, from: task, as: .about))
    #expect(doer.community.core(of: one)?.links.isEmpty ?? false)
  }
}

@Suite struct `People who are named twice` {
  @Test func `are asked once, and given a task once`() throws {
    var journal = JournalBuilder()
    journal.write(#"{"joined":"m-ana","name":"Ana"}"#)
    for (word, id) in [("question", "q-why"), ("task", "t-fix")] {
      journal.write(
        #"{"imported":"\#(id)","rev":"2026-01-01T00:00:10Z","title":"\#(word)","source":"github:a/b#7"}"#
      )
    }
    var doer = Doer(journal)
    let ana = JournalBuilder.id("m-ana")
    try doer.do(
      .ask([ana, ana], about: JournalBuilder.id("q-why")),
      .assign(JournalBuilder.id("t-fix"), to: [ana, ana]))
    #expect(doer.community.question(JournalBuilder.id("q-why"))?.asked.map(\.helper) == [ana])
    let errands = doer.community.outbox().map(\.outgoing.errand)
    #expect(Set(errands) == [.ask([ana]), .assign([ana])])
  }
}

@Suite struct `Something public about what was written down privately` {
  @Test func `goes into the shared journal if a source says it`() {
    var journal = JournalBuilder()
    journal.write(#"{"joined":"m-bea","name":"B"}"#, writer: "p", isPrivate: true)
    let community = Community.of(journal)
    let bea = JournalBuilder.id("m-bea")
    let moment = Moment(seconds: 1_767_225_800)
    let halves = community.split(
      Action(
        by: nil, at: moment,
        [
          .import(bea, revision: moment, [Setting(.name, .text("Bea"))]),
          .edit(bea, [Setting(.place, .text("Lyon"))]),
        ]))
    #expect(halves.shared?.deeds.map { $0.change is Imported } == [true])
    #expect(halves.secret?.deeds.map { $0.change is Edited } == [true])
  }
}

@Suite struct `Two errands of one record` {
  @Test func `are carried one at a time`() {
    var journal = JournalBuilder()
    journal.write(
      #"{"imported":"q-why","rev":"2026-01-01T00:00:10Z","title":"Why?","source":"github:a/b#7"}"#)
    let record = journal.write(
      #"{"replied":"q-why","reply":"a-1","text":"So"}"#, #"{"closed":"q-why","reason":"solved"}"#)
    let name = #"["\#(record.writer)",\#(record.n),[\#(record.stamp.milliseconds),0]]"#
    journal.write(#"{"carried":"q-why","record":\#(name),"what":"reply"}"#)
    #expect(Community.of(journal).outbox().map(\.word) == ["close"])
    // As versions wrote it that knew no word for it.
    journal.write(#"{"carried":"q-why","record":\#(name)}"#)
    #expect(Community.of(journal).outbox().isEmpty)
  }
}

@Suite struct `What was taken back and done again` {
  @Test func `is told as what it came to`() {
    var journal = JournalBuilder()
    journal.write(#"{"opened":"t-fix","title":"Fix it"}"#)
    let close = journal.write(#"{"closed":"t-fix"}"#)
    let undo = journal.undo(close)
    let redo = journal.undo(undo)
    journal.undo(redo)
    #expect(
      Community.of(journal).log().map(\.sentence) == [
        "took back: closed “Fix it”", "did again: closed “Fix it”", "took back: closed “Fix it”",
        "closed “Fix it”", "opened “Fix it”",
      ])
  }
}
