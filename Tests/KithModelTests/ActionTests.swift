import Testing

@testable import KithModel

@Suite struct `An action of several lines` {
  private func journal(_ write: (inout JournalBuilder) -> Void) -> JournalBuilder {
    var journal = JournalBuilder()
    write(&journal)
    return journal
  }

  private func titles(_ journal: JournalBuilder) -> [[String]] {
    let orders = [journal.lines, journal.lines.reversed(), Array(journal.lines.shuffled())]
    var found = [Community.of(journal).tasks.map { String($0.title) }.sorted()]
    for order in orders {
      var community = Community(id: Community.testID)
      for line in order { community.deliver([line]) }
      found.append(community.tasks.map { String($0.title) }.sorted())
    }
    return found
  }

  private func line(_ n: Int, of group: String? = nil, in journal: inout JournalBuilder) {
    journal.write(#"{"opened":"t-\#(n)","title":"\#(n)"}"#, n: n, of: group)
  }

  @Test func `is in force when all its lines are there`() {
    let journal = journal { for n in 1...3 { line(n, of: "[1,3]", in: &$0) } }
    #expect(titles(journal).allSatisfy { $0 == ["1", "2", "3"] })
  }

  @Test func `is not in force as long as the journal ends before its count`() {
    let journal = journal { for n in 1...2 { line(n, of: "[1,3]", in: &$0) } }
    #expect(titles(journal).allSatisfy { $0 == [] })
  }

  @Test func `is not in force when another begins before its count`() {
    let journal = journal {
      line(1, of: "[1,3]", in: &$0)
      line(2, in: &$0)
      line(4, in: &$0)
    }
    #expect(titles(journal).allSatisfy { $0 == ["2", "4"] })
  }

  @Test func `loses only the line that is damaged inside`() {
    var journal = journal { for n in 1...3 { line(n, of: "[1,3]", in: &$0) } }
    let damaged = Array(journal.lines[1].bytes.dropFirst())
    journal = JournalBuilder(lines: [
      journal.lines[0], JournalLine(writer: journal.lines[1].writer, bytes: damaged),
      journal.lines[2],
    ])
    #expect(titles(journal).allSatisfy { $0 == ["1", "3"] })
  }

  @Test func `is taken back as one`() {
    var journal = journal { for n in 1...3 { line(n, of: "[1,3]", in: &$0) } }
    let first = RecordName(
      writer: JournalBuilder.writer("a"), n: 2,
      stamp: Stamp(milliseconds: JournalBuilder.start + 2000, counter: 0))
    let undo = journal.undo(first)
    #expect(titles(journal).allSatisfy { $0 == [] })
    journal.undo(undo, writer: "b")
    #expect(titles(journal).allSatisfy { $0 == ["1", "2", "3"] })
  }
}

@Suite struct `Two lines under one number` {
  @Test func `count both, ordered by their bytes`() {
    var journal = JournalBuilder()
    journal.write(#"{"opened":"t-fix","title":"One"}"#)
    journal.write(#"{"edited":"t-fix","title":"B"}"#, at: 5, n: 2)
    journal.write(#"{"edited":"t-fix","title":"A"}"#, at: 5, n: 2)
    for order in [journal.lines, journal.lines.reversed()] {
      var community = Community(id: Community.testID)
      for line in order { community.deliver([line]) }
      #expect(community.tasks.map { String($0.title) } == ["B"])
      #expect(community.findings.map(\.trouble) == [.numberTwice(2)])
    }
  }

  @Test func `are one when their bytes are equal`() {
    var journal = JournalBuilder()
    journal.write(#"{"opened":"t-fix","title":"One"}"#)
    let community = Community.of(journal.lines + journal.lines)
    #expect(community.recordCount == 1)
    #expect(community.findings == [])
  }

  @Test func `are the blanked one, and of two blanked ones that which says less`() {
    var journal = JournalBuilder()
    journal.write(#"{"opened":"t-fix","title":"Secret"}"#, at: 1, n: 1)
    journal.write(#"{"opened":"t-fix","title":"Se"}"#, at: 1, n: 1, isBlanked: true)
    journal.write(#"{"opened":"t-fix","title":""}"#, at: 1, n: 1, isBlanked: true)
    for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0], [2, 0, 1]] {
      var community = Community(id: Community.testID)
      for place in order { community.deliver([journal.lines[place]]) }
      #expect(community.tasks.map { String($0.title) } == [""], "\(order)")
      #expect(community.findings == [])
      #expect(community.log().count == 1)
    }
  }

  @Test func `are kept apart also when the number lies far ahead`() {
    var journal = JournalBuilder()
    journal.write(#"{"opened":"t-1","title":"1"}"#, n: 5000)
    for n in 1...4 { journal.write(#"{"opened":"t-fix","title":"x"}"#, n: n * 1000) }
    journal.write(#"{"opened":"t-2","title":"2"}"#, n: 5000)
    var community = Community(id: Community.testID)
    for line in journal.lines + journal.lines { community.deliver([line]) }
    #expect(community.recordCount == 6)
  }
}
