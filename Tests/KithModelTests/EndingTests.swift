import Testing

@testable import KithModel

@Suite struct `Something that is closed and opened again` {
  private func isOpen(_ parts: String...) -> Bool? {
    var journal = JournalBuilder()
    journal.write(
      #"{"imported":"q-why","rev":"2026-01-01T00:00:30Z","title":"Why?","createdAt":"2026-01-01T00:00:01Z","closedAt":"2026-01-01T00:00:30Z"}"#,
      #"{"asked":"q-how","title":"How?"}"#)
    for part in parts { journal.write(part) }
    var oneByOne = Community(id: Community.testID)
    for line in journal.lines.reversed() { oneByOne.deliver([line]) }
    let community = Community.of(journal)
    #expect(oneByOne.json() == community.json())
    let word = parts[0].contains("q-why") ? "q-why" : "q-how"
    return community.question(JournalBuilder.id(word))?.isOpen
  }

  @Test func `is as it was left last here, whatever time was given`() {
    let closed = #"{"closed":"q-how","on":"2027-01-01T00:00:00Z"}"#
    #expect(isOpen(closed, #"{"reopened":"q-how"}"#) == true)
    #expect(
      isOpen(closed, #"{"reopened":"q-how"}"#, #"{"closed":"q-how","on":"2025-12-31T00:00:00Z"}"#)
        == false)
  }

  @Test func `stays as a source decided later`() {
    #expect(isOpen(#"{"reopened":"q-why","on":"2026-01-01T00:00:20Z"}"#) == false)
    #expect(isOpen(#"{"reopened":"q-why","on":"2026-01-01T00:00:40Z"}"#) == true)
  }
}
