import Testing

@testable import KithModel

@Suite struct `What is taken back` {
  @Test(arguments: 0..<8)
  func `leaves the community as if it had never been`(part: UInt64) {
    for seed in part * Scale.sets / 8..<(part + 1) * Scale.sets / 8 {
      let journal = RandomJournal(seed: seed &+ 500_000, records: 12, isPlain: true).builder
      var random = SeededGenerator(seed: seed)
      let place = Int.random(in: 0..<journal.lines.count, using: &random)
      let name = Self.names(of: journal)[place]
      var (undone, redone, never) = (journal, journal, journal.lines)
      let undo = undone.undo(name, at: 100, writer: "z")
      redone.undo(name, at: 100, writer: "z")
      redone.undo(undo, at: 101, writer: "z")
      // The number stays taken, or a later line would seem to follow a lost one.
      never[place] = Self.emptyLine(name)
      let expected = Community.of(never).wholeState()
      let found = Community.of(undone).wholeState()
      let later = Self.oneByOne(undone.lines).wholeState()
      let again = Self.oneByOne(redone.lines).wholeState()
      let difference =
        expected != found
        ? Delivery.difference(expected, found)
        : expected != later
          ? Delivery.difference(expected, later)
          : Delivery.difference(Community.of(journal).wholeState(), again)
      #expect(difference.isEmpty, "seed \(seed), line \(place): \(difference)")
      guard difference.isEmpty else { return }
    }
  }

  private static func names(of journal: JournalBuilder) -> [RecordName] {
    journal.lines.map { line in
      var alone = Community(id: Community.testID)
      alone.deliver([line])
      return alone.name(of: 0)
    }
  }

  private static func oneByOne(_ lines: [JournalLine]) -> Community {
    var community = Community(id: Community.testID)
    for line in lines { community.deliver([line]) }
    return community
  }

  private static func emptyLine(_ name: RecordName) -> JournalLine {
    JournalBuilder.line(
      #"{"n":\#(name.n),"t":[\#(name.stamp.milliseconds),0],"at":"2026-01-01T00:00:00Z","do":[]"#,
      by: name.writer)
  }
}
