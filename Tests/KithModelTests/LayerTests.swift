import Testing

@testable import KithModel

@Suite struct `What a source says` {
  private static let first =
    #"{"imported":"t-fix","rev":"2026-01-01T00:00:10Z","title":"Fix it","createdAt":"2026-01-01T00:00:10Z","createdBy":"m-ana","updatedAt":"2026-01-01T00:00:10Z"}"#
  private static let second =
    #"{"imported":"t-fix","rev":"2026-01-01T00:00:12Z","title":"Fix it soon","updatedAt":"2026-01-01T00:00:12Z"}"#

  @Test(arguments: [
    ChangeCase("is taken over", "t-fix", Expected.task, [first], []),
    ChangeCase(
      "is newer than what it said before, and leaves unsaid what it omits", "t-fix",
      Expected.task, [first, second],
      [("title", #""Fix it soon""#), ("updatedAt", at(12))]),
    ChangeCase(
      "in an older dump never undoes a newer one", "t-fix", Expected.task, [second, first],
      [("title", #""Fix it soon""#), ("updatedAt", at(12))]),
    ChangeCase(
      "of one revision is chosen by its bytes", "t-fix", Expected.task,
      [
        first, #"{"imported":"t-fix","rev":"2026-01-01T00:00:12Z","title":"B"}"#,
        #"{"imported":"t-fix","rev":"2026-01-01T00:00:12Z","title":"A"}"#,
      ], [("title", #""B""#)]),
    ChangeCase(
      "is covered by what people say here, also when it changes later", "t-fix", Expected.task,
      [first, #"{"edited":"t-fix","title":"Ours"}"#, second],
      [("title", #""Ours""#), ("updatedAt", at(21))]),
    ChangeCase(
      "does not undo a close that came later here", "t-fix", Expected.task,
      [
        first, #"{"closed":"t-fix","reason":"done","on":"2026-01-01T00:00:11Z"}"#,
        #"{"imported":"t-fix","rev":"2026-01-01T00:00:12Z","closedAt":null}"#,
      ],
      [
        ("closedAt", at(11)), ("closeReason", #""done""#), ("status", #""done""#),
        ("updatedAt", at(11)),
      ]),
    ChangeCase(
      "ends what was opened here before", "t-fix", Expected.task,
      [
        first, #"{"closed":"t-fix","on":"2026-01-01T00:00:11Z"}"#,
        #"{"reopened":"t-fix","on":"2026-01-01T00:00:12Z"}"#,
        #"{"imported":"t-fix","rev":"2026-01-01T00:00:15Z","closedAt":"2026-01-01T00:00:15Z","closeReason":"dropped"}"#,
      ],
      [
        ("closedAt", at(15)), ("closeReason", #""dropped""#), ("status", #""dropped""#),
        ("updatedAt", at(12)),
      ]),
    ChangeCase(
      "opens again what was closed here before and there as well", "t-fix", Expected.task,
      [
        first, #"{"closed":"t-fix","reason":"done"}"#,
        #"{"imported":"t-fix","rev":"2026-01-01T00:00:25Z","closedAt":"2026-01-01T00:00:25Z","closeReason":"done"}"#,
        #"{"imported":"t-fix","rev":"2026-01-01T00:00:30Z","closedAt":null}"#,
        #"{"imported":"t-fix","rev":"2026-01-01T00:00:31Z","closedAt":null}"#,
      ], [("updatedAt", at(21))]),
    ChangeCase(
      "that opened something does not undo a close that came later here", "t-fix", Expected.task,
      [
        first,
        #"{"imported":"t-fix","rev":"2026-01-01T00:00:12Z","closedAt":"2026-01-01T00:00:12Z"}"#,
        #"{"imported":"t-fix","rev":"2026-01-01T00:00:14Z","closedAt":null}"#,
        #"{"closed":"t-fix","reason":"done"}"#,
        #"{"imported":"t-fix","rev":"2026-01-01T00:00:40Z","closedAt":null}"#,
      ],
      [
        ("closedAt", at(23)), ("closeReason", #""done""#), ("status", #""done""#),
        ("updatedAt", at(23)),
      ]),
    ChangeCase(
      "does not end what was opened here after", "t-fix", Expected.task,
      [
        first,
        #"{"imported":"t-fix","rev":"2026-01-01T00:00:11Z","closedAt":"2026-01-01T00:00:11Z"}"#,
        #"{"reopened":"t-fix"}"#,
        #"{"imported":"t-fix","rev":"2026-01-01T00:00:15Z","closedAt":"2026-01-01T00:00:11Z"}"#,
      ], [("updatedAt", at(22))]),
    ChangeCase(
      "is no reply twice: the one that comes back takes the place of its twin", "t-fix",
      Expected.task,
      [
        first, #"m-bea {"replied":"t-fix","reply":"a-1","text":"See  the docs"}"#,
        #"{"imported":"t-fix","rev":"2026-01-01T00:00:30Z","replies":[{"id":"a-2","author":"m-bea","at":"2026-01-01T00:00:30Z","text":"See the docs","likes":2}]}"#,
      ],
      [
        ("updatedAt", at(21)),
        (
          "replies",
          #"[{"id":"a-2","author":"m-bea","at":\#(at(30)),"text":"See the docs","likes":2,"hidden":false}]"#
        ),
      ]),
    ChangeCase(
      "is no twin of what was said before", "t-fix", Expected.task,
      [
        #"{"imported":"t-fix","rev":"2026-01-01T00:00:10Z","title":"Fix it","createdAt":"2026-01-01T00:00:10Z","createdBy":"m-ana","replies":[{"id":"a-2","at":"2026-01-01T00:00:11Z","text":"+1"}]}"#,
        #"{"replied":"t-fix","reply":"a-1","text":"+1"}"#,
      ],
      [
        ("updatedAt", at(21)),
        (
          "replies",
          #"[{"id":"a-2","author":null,"at":\#(at(11)),"text":"+1","likes":0,"hidden":false},"#
            + #"{"id":"a-1","author":"m-ana","at":\#(at(21)),"text":"+1","likes":0,"hidden":false}]"#
        ),
      ]),
    ChangeCase(
      "of a reply takes the place of what it said before", "t-fix", Expected.task,
      [
        #"{"imported":"t-fix","rev":"2026-01-01T00:00:10Z","title":"Fix it","createdAt":"2026-01-01T00:00:10Z","createdBy":"m-ana","updatedAt":"2026-01-01T00:00:10Z","replies":[{"id":"a-2","author":"m-bea","at":"2026-01-01T00:00:11Z","text":"teh"}]}"#,
        #"{"imported":"t-fix","rev":"2026-01-01T00:00:11Z","replies":[{"id":"a-2","author":"m-bea","at":"2026-01-01T00:00:11Z","text":"the"}]}"#,
      ],
      [
        (
          "replies",
          #"[{"id":"a-2","author":"m-bea","at":\#(at(11)),"text":"the","likes":0,"hidden":false}]"#
        )
      ]),
  ])
  func `counts so`(example: ChangeCase) { example.expectImported() }

  @Test func `is imported again after the object was converted, and the object stays converted`() {
    var journal = JournalBuilder()
    journal.write(Self.first)
    journal.write(#"{"converted":"t-fix","to":"question"}"#)
    journal.write(Self.second)
    let community = Community.of(journal)
    let id = JournalBuilder.id("q-fix")
    #expect(community.question(id).map { String($0.title) } == "Fix it soon")
    #expect(community.task(id.asKind(.task)) == nil)
    #expect(community.resolved(id.asKind(.task)) == id)
    #expect(community.tasks.count == 0)
    #expect(community.questions.count == 1)
  }

  @Test func `is carried back by a person, and waits until then`() {
    var journal = JournalBuilder()
    journal.write(
      #"{"imported":"q-why","rev":"2026-01-01T00:00:10Z","title":"Why?","source":"github:a/b#4711"}"#
    )
    let reply = journal.write(#"{"replied":"q-why","reply":"a-1","text":"So"}"#)
    journal.write(#"{"closed":"q-why","reason":"solved"}"#)
    #expect(
      Community.of(journal).question(JournalBuilder.id("q-why"))?.core.outgoing.map(\.errand)
        == [.reply(JournalBuilder.id("a-1")), .close(reason: "solved")])
    journal.write(
      #"{"carried":"q-why","record":["\#(reply.writer)",2,[\#(reply.stamp.milliseconds),0]]}"#)
    #expect(
      Community.of(journal).question(JournalBuilder.id("q-why"))?.core.outgoing.map(\.errand)
        == [.close(reason: "solved")])
  }

  @Test func `thanks about it wait in the outbox, unless they are quiet`() {
    var journal = JournalBuilder()
    journal.write(
      #"{"joined":"m-ana","name":"Ana"}"#, #"{"joined":"m-bea","name":"Bea"}"#,
      #"{"identified":"m-bea","as":"github:bea"}"#)
    let question = ID(.question, source: "github:a/b#4711")
    journal.write(
      #"{"imported":"\#(question)","rev":"2026-01-01T00:00:10Z","title":"Why?","source":"github:a/b#4711"}"#
    )
    let thanks = journal.write(
      #"{"recognised":"r-ty","to":["m-bea"],"words":"the patient answer"}"#,
      #"{"linked":"r-ty","to":"\#(question)","type":"about"}"#)
    journal.write(
      #"{"recognised":"r-hush","to":["m-bea"],"words":"this","quiet":true}"#,
      #"{"linked":"r-hush","to":"\#(question)","type":"about"}"#)
    journal.write(#"{"recognised":"r-else","to":["m-bea"],"words":"that"}"#)
    var community = Community.of(journal)
    let errands = community.outbox()
    #expect(errands.map(\.word) == ["thanks"])
    #expect(errands.first?.words(in: community) == "@bea thank you for the patient answer")
    #expect(
      errands.first?.command(in: community)
        == "gh issue comment 4711 --repo a/b --body '@bea thank you for the patient answer'")
    journal.write(
      #"{"carried":"r-ty","record":["\#(thanks.writer)",\#(thanks.n),[\#(thanks.stamp.milliseconds),0]]}"#
    )
    community = Community.of(journal)
    #expect(community.outbox().isEmpty)
  }

  private static func at(_ second: Int) -> String { "\"\(JournalBuilder.moment(second))\"" }
}
