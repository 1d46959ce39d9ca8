import Testing

@testable import KithModel

@Suite struct `Members who are one person` {
  private let ana = JournalBuilder.id("m-ana")
  private let bea = JournalBuilder.id("m-bea")
  private let cy = JournalBuilder.id("m-cy")

  private func journal(_ parts: String...) -> JournalBuilder {
    var journal = JournalBuilder()
    journal.write(
      #"{"joined":"m-ana","name":"Ana"}"#, #"{"joined":"m-bea","name":"Bea"}"#,
      #"{"joined":"m-cy","name":"Cy"}"#)
    journal.write(#"{"asked":"q-why","title":"Why?"}"#, by: "m-cy")
    for part in parts { journal.write(part) }
    return journal
  }

  /// However the lines come, those that are shown and whom Cy means are the same.
  private func expect(
    _ journal: JournalBuilder, shown: [ID], cyMeans: ID,
    _ location: SourceLocation = #_sourceLocation
  ) {
    var oneByOne = Community(id: Community.testID)
    for line in journal.lines { oneByOne.deliver([line]) }
    var latestFirst = Community(id: Community.testID)
    for line in journal.lines.reversed() { latestFirst.deliver([line]) }
    for community in [Community.of(journal), oneByOne, latestFirst] {
      #expect(community.members.map(\.id).sorted() == shown, sourceLocation: location)
      #expect(community.resolved(cy) == cyMeans, sourceLocation: location)
      #expect(community.activity(of: cyMeans).weeks == 1, sourceLocation: location)
      let question = community.text("q-why") ?? ""
      #expect(question.contains(#""asker":"\#(cyMeans)""#), sourceLocation: location)
    }
  }

  @Test func `are shown once, and what names the one means the other`() {
    expect(journal(#"{"merged":"m-cy","into":"m-bea"}"#), shown: [ana, bea], cyMeans: bea)
  }

  @Test func `are followed through several`() {
    expect(
      journal(#"{"merged":"m-cy","into":"m-bea"}"#, #"{"merged":"m-bea","into":"m-ana"}"#),
      shown: [ana], cyMeans: ana)
  }

  @Test func `are the one with the smallest id when each was merged into the next`() {
    expect(
      journal(
        #"{"merged":"m-cy","into":"m-bea"}"#, #"{"merged":"m-bea","into":"m-ana"}"#,
        #"{"merged":"m-ana","into":"m-cy"}"#),
      shown: [ana], cyMeans: ana)
  }

  @Test func `are two again after an unmerge`() {
    expect(
      journal(#"{"merged":"m-cy","into":"m-bea"}"#, #"{"unmerged":"m-cy"}"#),
      shown: [ana, bea, cy], cyMeans: cy)
  }

  @Test func `stay two as long as nobody made the other`() {
    expect(journal(#"{"merged":"m-cy","into":"m-dan"}"#), shown: [ana, bea, cy], cyMeans: cy)
  }

  @Test func `were made one by claiming an identity that had a member`() {
    var journal = journal(#"{"identified":"m-bea","as":"github:Eve"}"#)
    let eve = Identity.memberID("github:eve")
    journal.write(#"{"imported":"\#(eve)","rev":"2026-01-01T00:00:01Z","name":"Eve"}"#)
    let community = Community.of(journal)
    #expect(community.members.map(\.id).sorted() == [ana, bea, cy])
    #expect(community.resolved(eve) == bea)
    #expect(community.holder(of: "github:EVE") == bea)
    #expect(!community.text().contains("Eve\",\"identities"))
  }

  @Test func `stay one after an unmerge if one claimed the other's identity`() {
    let eve = Identity.memberID("github:eve")
    expect(
      journal(
        #"{"joined":"\#(eve)","name":"Eve"}"#, #"{"identified":"m-bea","as":"github:eve"}"#,
        #"{"merged":"\#(eve)","into":"m-bea"}"#, #"{"unmerged":"\#(eve)"}"#),
      shown: [ana, bea, cy], cyMeans: cy)
    let community = Community.of(
      journal(
        #"{"joined":"\#(eve)","name":"Eve"}"#, #"{"identified":"m-bea","as":"github:eve"}"#,
        #"{"merged":"\#(eve)","into":"m-bea"}"#, #"{"unmerged":"\#(eve)"}"#))
    #expect(community.resolved(eve) == bea)
  }

  @Test func `carry one task once, whichever of them it names`() {
    let community = Community.of(
      journal(
        #"{"merged":"m-cy","into":"m-bea"}"#, #"{"opened":"t-fix","title":"Fix it"}"#,
        #"{"assigned":"t-fix","to":["m-cy","m-bea"]}"#,
        #"{"recognised":"r-ty","to":["m-cy","m-bea"]}"#))
    #expect(community.load(of: bea) == 1)
    #expect(community.thanksReceived(by: bea) == 1)
    #expect(community.text("t-fix")?.contains(#""assignees":["\#(bea)"]"#) ?? false)
  }
}
