import KithLines
import Testing

@testable import KithModel

@Suite struct `A journal that came to harm` {
  /// About four kilobytes, each line making a task of its own.
  private static let journal: JournalBuilder = {
    var journal = JournalBuilder()
    var n = 0
    while journal.lines.reduce(0, { $0 + $1.bytes.count }) < 4096 {
      n += 1
      journal.write(#"{"opened":"t-\#(n)x","title":"Task \#(n) – \"é\"","labels":["docs"]}"#)
    }
    return journal
  }()

  private static let bytes = journal.lines.flatMap(\.bytes)

  private static func community(_ bytes: [UInt8]) -> Community {
    var community = Community(id: Community.testID)
    community.take([
      Segment(
        writer: JournalBuilder.writer("a"), path: "journals/a/000001.jsonl", bytes: Bytes(bytes))
    ])
    return community
  }

  @Test func `gives exactly the lines before, wherever it is cut`() {
    var whole = 0
    var end = 0
    for cut in 0...Self.bytes.count {
      // A line is whole with its last bracket, also without its newline.
      if whole < Self.journal.lines.count,
        cut >= end + Self.journal.lines[whole].bytes.count - 1
      {
        end += Self.journal.lines[whole].bytes.count
        whole += 1
      }
      let community = Self.community(Array(Self.bytes[..<cut]))
      #expect(community.recordCount == whole, "cut at \(cut)")
      let isClean = cut >= end - 1 && cut <= end || cut == 0
      #expect(community.findings.isEmpty == isClean, "cut at \(cut)")
    }
  }

  @Test func `shows every flipped bit, and loses at most two records by it`() {
    let expected = Self.titles(Self.community(Self.bytes))
    #expect(expected.count == Self.journal.lines.count)
    // Lines are read one by one: beside the line itself a flip can reach the next one, no further.
    for place in Self.journal.lines.indices {
      let lines = Self.journal.lines[place...].prefix(3)
      let bytes = lines.flatMap(\.bytes)
      for bit in 0..<Self.journal.lines[place].bytes.count * 8 {
        var flipped = bytes
        flipped[bit / 8] ^= 1 << UInt8(bit % 8)
        let reading = SegmentReader.read(
          Segment(writer: JournalBuilder.writer("a"), path: "j", bytes: Bytes(flipped)))
        let lost = lines.count - reading.records.count
        if reading.findings.isEmpty || !(1...2).contains(lost) {
          Issue.record("line \(place + 1), bit \(bit): \(lost) lost, \(reading.findings)")
        }
      }
    }
  }

  private static func titles(_ community: Community) -> [String] {
    community.tasks.map { String($0.title) }.sorted()
  }

  @Test func `by a merge that git could not make keeps both sides`() {
    let lines = Self.journal.lines[..<3].map { String(decoding: $0.bytes, as: UTF8.self) }
    let text =
      "<<<<<<< HEAD\n" + lines[0] + "||||||| base\n" + lines[1] + "=======\n" + lines[2]
      + ">>>>>>> theirs\n"
    let community = Self.community(Array(text.utf8))
    #expect(community.recordCount == 3)
    #expect(community.findings.map(\.trouble) == Array(repeating: .conflictMarker, count: 4))
    #expect(community.findings.map(\.line) == [1, 3, 5, 7])
  }

  @Test func `names the line and the reason, and uses the others`() {
    let lines = Self.journal.lines[..<3].map(\.bytes)
    let community = Self.community(lines[0] + Array("not a line\n".utf8) + lines[2])
    #expect(community.recordCount == 2)
    #expect(
      community.findings == [
        JournalFinding(
          path: "journals/a/000001.jsonl", line: 2,
          trouble: .damaged(reason: "it does not end with its checksum"))
      ])
  }
}

@Suite struct `What a newer version wrote` {
  private func community(_ parts: String...) -> Community {
    var journal = JournalBuilder()
    for part in parts { journal.write(part) }
    return Community.of(journal)
  }

  @Test func `is passed over and said, and the rest of its line is used`() {
    let community = community(
      #"{"praised":"t-fix","with":{"deep":[1,2.5,null]}},{"opened":"t-fix","title":"Fix it"}"#)
    #expect(community.tasks.map { String($0.title) } == ["Fix it"])
    #expect(
      community.findings == [
        JournalFinding(
          path: "journals/a000000000000000/000001.jsonl", line: 1, trouble: .newer(word: "praised"))
      ])
  }

  @Test func `in a key of a change it knows leaves the change as it is`() {
    let community = community(
      #"{"opened":"t-fix","title":"Fix it","mood":"bright","size":"tiny"}"#)
    #expect(community.task(JournalBuilder.id("t-fix"))?.size == "tiny")
    #expect(community.findings.map(\.trouble) == [.newer(word: "mood")])
  }

  @Test(arguments: [
    #"{"linked":"t-fix","to":"q-why","type":"inspiredBy"}"#,
    #"{"converted":"t-fix","to":"song"}"#,
    #"{"ruled":"k-c","name":"x","of":"songs","filter":"","todo":""}"#,
    #"{"viewed":"k-c","name":"x","of":"songs","filter":""}"#,
    #"{"sung":"s0000000000000000","loud":true}"#,
    #"{"edited":"s0000000000000000","title":"x"}"#,
    #"{"edited":"t-fix","mentor":"s0000000000000000"}"#,
  ])
  func `as a word out of a list that has grown does not spoil its line`(part: String) {
    let community = community(part + #",{"opened":"t-fix","title":"Fix it"}"#)
    #expect(community.tasks.map { String($0.title) } == ["Fix it"])
    #expect(community.findings.count == 1)
    if case .newer = community.findings.first?.trouble {
    } else {
      Issue.record("\(community.findings)")
    }
  }
}
