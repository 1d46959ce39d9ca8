import Testing

@testable import KithModel

@Suite struct `Somebody who asked to be forgotten` {
  private let github = Identity.memberID("github:bea")

  private func lived() -> JournalBuilder {
    var journal = JournalBuilder()
    journal.write(#"{"joined":"m-ana","name":"Ana"}"#)
    journal.write(#"{"joined":"m-bea","name":"Bea Secret","place":"Secret"}"#)
    journal.write(#"{"identified":"m-bea","as":"github:bea"}"#)
    journal.write(#"{"asked":"q-why","title":"Secret?","body":"Secret"}"#, by: "m-bea")
    journal.write(#"{"asked":"q-how","title":"How?"}"#)
    journal.write(
      #"{"replied":"q-how","reply":"a-1","author":"\#(github)","text":"Secret"}"#)
    journal.write(#"{"recognised":"r-ty","to":["m-ana"],"words":"Secret"}"#, by: "m-bea")
    return journal
  }

  private func deliveries(_ journal: JournalBuilder) -> [Community] {
    var oneByOne = Community(id: Community.testID)
    for line in journal.lines { oneByOne.deliver([line]) }
    var latestFirst = Community(id: Community.testID)
    for line in journal.lines.reversed() { latestFirst.deliver([line]) }
    return [Community.of(journal), oneByOne, latestFirst]
  }

  @Test func `is hidden with every word, under every identity`() {
    var journal = lived()
    journal.write(#"{"forgotten":"m-bea"}"#)
    for community in deliveries(journal) {
      #expect(!community.text().lowercased().contains("secret"))
      #expect(!community.text().contains("github:bea"))
      #expect(community.called(JournalBuilder.id("m-bea")) == "somebody forgotten")
      #expect(community.findMember("Bea Secret") == .none)
      #expect(!community.log().map(\.sentence).joined().lowercased().contains("secret"))
      #expect(!community.log().map(\.sentence).joined().contains("github:bea"))
      #expect(community.questions.map { String($0.title) }.sorted() == ["", "How?"])
    }
  }

  @Test func `is hidden also in what comes later`() {
    var journal = lived()
    journal.write(#"{"forgotten":"m-bea"}"#)
    journal.write(#"{"replied":"q-how","reply":"a-2","text":"Secret"}"#, by: "m-bea")
    journal.write(#"{"edited":"m-bea","place":"Secret"}"#)
    for community in deliveries(journal) {
      #expect(!community.text().lowercased().contains("secret"))
    }
  }

  @Test func `is there again when that is taken back`() {
    let before = Community.of(lived()).text()
    var journal = lived()
    let name = journal.write(#"{"forgotten":"m-bea"}"#)
    journal.undo(name)
    for community in deliveries(journal) { #expect(community.text() == before) }
  }
}
