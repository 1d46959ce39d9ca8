import Testing

@testable import KithModel

@Suite struct `A thing that repeats another` {
  private let why = JournalBuilder.id("q-why")
  private let how = JournalBuilder.id("q-how")

  private func journal(_ parts: String...) -> JournalBuilder {
    var journal = JournalBuilder()
    journal.write(
      #"{"asked":"q-why","title":"Why?"}"#, #"{"asked":"q-how","title":"How?"}"#,
      #"{"asked":"q-who","title":"Who?"}"#)
    for part in parts { journal.write(part) }
    return journal
  }

  private func check(_ deeds: [Deed], in community: Community) throws {
    try community.check(Action(by: nil, at: Moment(seconds: 1_767_225_700), deeds))
  }

  @Test func `is closed where it is linked already`() throws {
    let community = Community.of(journal(#"{"linked":"q-why","to":"q-how","type":"duplicateOf"}"#))
    try check(community.duplicate(why, of: how), in: community)
  }

  @Test func `is not repeated by the one that it repeats`() {
    let community = Community.of(
      journal(
        #"{"linked":"q-why","to":"q-who","type":"duplicateOf"}"#,
        #"{"linked":"q-who","to":"q-how","type":"duplicateOf"}"#))
    #expect(throws: Refusal.alreadySo("“Why?” is a duplicate of “How?”")) {
      try check(community.duplicate(how, of: why), in: community)
    }
    #expect(community.circlesOfDuplicates() == [])
  }

  @Test func `is found where both repeat each other`() {
    let community = Community.of(
      journal(
        #"{"linked":"q-why","to":"q-how","type":"duplicateOf"}"#,
        #"{"linked":"q-how","to":"q-why","type":"duplicateOf"}"#,
        #"{"linked":"q-who","to":"q-why","type":"duplicateOf"}"#))
    #expect(community.circlesOfDuplicates() == [[how, why]])
  }
}
