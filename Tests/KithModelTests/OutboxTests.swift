import Testing

@testable import KithModel

@Suite struct `What was done here to something that lives elsewhere` {
  private let task = JournalBuilder.id("t-fix")

  private func journal(assignees: String = "") -> JournalBuilder {
    var journal = JournalBuilder()
    journal.write(
      #"{"joined":"m-ana","name":"Ana"}"#, #"{"joined":"m-bea","name":"Bea"}"#,
      #"{"joined":"m-cy","name":"Cy"}"#)
    journal.write(
      #"{"imported":"t-fix","rev":"2026-01-01T00:00:02Z","title":"Fix","source":"github:a/b#7","assignees":[\#(assignees)]}"#,
      #"{"imported":"q-why","rev":"2026-01-01T00:00:02Z","title":"Why?","source":"github:a/b#8"}"#)
    return journal
  }

  private func errands(_ journal: JournalBuilder) -> [Outgoing.Errand] {
    Community.of(journal).outbox().map(\.outgoing.errand)
  }

  @Test func `is not carried where it was taken back before`() {
    var journal = journal()
    journal.write(#"{"assigned":"t-fix","to":["m-bea","m-cy"]}"#)
    journal.write(#"{"routed":"q-why","to":["m-bea"]}"#)
    journal.write(#"{"unassigned":"t-fix","from":["m-bea"]}"#)
    #expect(
      errands(journal)
        == [.assign([JournalBuilder.id("m-cy")]), .ask([JournalBuilder.id("m-bea")])])
    journal.write(#"{"unassigned":"t-fix","from":["m-cy"]}"#)
    journal.write(#"{"unrouted":"q-why","from":["m-bea"]}"#)
    #expect(errands(journal) == [])
  }

  @Test func `who held it there is let go there as well, unless they take it again`() {
    var journal = journal(assignees: #""m-bea""#)
    journal.write(#"{"unassigned":"t-fix","from":["m-bea","m-cy"]}"#)
    #expect(errands(journal) == [.unassign([JournalBuilder.id("m-bea")])])
    journal.write(#"{"assigned":"t-fix","to":["m-bea"]}"#)
    #expect(errands(journal) == [])
  }

  @Test func `letting somebody go is a command where they have a name`() {
    var journal = journal(assignees: #""m-bea","m-cy""#)
    journal.write(#"{"identified":"m-bea","as":"github:bea"}"#)
    journal.write(#"{"unassigned":"t-fix","from":["m-bea","m-cy"]}"#)
    let community = Community.of(journal)
    let errand = community.outbox().first
    #expect(
      errand?.command(in: community) == "gh issue edit 7 --repo a/b --remove-assignee bea")
    #expect(errand?.peopleByHand(in: community) == [JournalBuilder.id("m-cy")])
  }

  @Test func `a reply that was hidden waits until it is shown again`() {
    var journal = journal()
    journal.write(#"{"replied":"q-why","reply":"a-1","text":"So"}"#)
    journal.write(#"{"hid":"q-why","reply":"a-1"}"#)
    #expect(errands(journal) == [])
    journal.write(#"{"hid":"q-why","reply":"a-1","hidden":false}"#)
    #expect(errands(journal) == [.reply(JournalBuilder.id("a-1"))])
  }

  @Test func `a reply that came back under a name of theirs is not carried again`() {
    var journal = journal()
    journal.write(#"{"replied":"q-why","reply":"a-1","text":"Because of the wind"}"#)
    journal.write(
      #"{"imported":"q-why","rev":"2026-01-01T00:01:00Z","replies":[{"id":"a-2","author":"m-cy","at":"2026-01-01T00:01:00Z","text":"Because of the wind"}]}"#
    )
    #expect(errands(journal) == [.reply(JournalBuilder.id("a-1"))])
    journal.write(#"{"merged":"m-cy","into":"m-ana"}"#)
    #expect(errands(journal) == [])
  }
}
