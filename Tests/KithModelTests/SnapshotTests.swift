import Testing

@testable import KithModel

@Suite struct `A copy of a community` {
  @Test func `goes on saying what it said, also of what people did`() {
    var journal = JournalBuilder()
    journal.write(#"{"joined":"m-ana","name":"Ana"}"#)
    journal.write(#"{"asked":"q-one","title":"Why?"}"#)
    var community = Community(id: Community.testID)
    community.deliver(Array(journal.lines[..<1]))
    let copy = community
    community.deliver(Array(journal.lines[1...]))
    #expect(community.activity(of: JournalBuilder.id("m-ana")).weeks == 1)
    #expect(copy.activity(of: JournalBuilder.id("m-ana")).weeks == 0)
  }
}
