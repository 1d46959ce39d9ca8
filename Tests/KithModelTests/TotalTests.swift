import KithLines
import Testing

@testable import KithModel

@Suite struct `Every change on every object` {
  private static let objects = [
    "k-c", "m-ana", "t-fix", "q-why", "i-dark", "c-talk", "e-demo", "r-ty", "a-1", "m-none",
    "t-none", "q-gone", "i-why",
  ]

  /// All keys that changes read, each with a value of its type.
  private static let rest =
    #","reply":"a-1","text":"x","to":"m-bea","into":"m-bea","from":"m-bea","type":"about","#
    + #""as":"github:x","role":"mentor","circle":"team","rev":"2026-01-01T00:00:30Z","#
    + #""supporter":"Elm","what":"tea","name":"x","filter":"y","todo":"z","of":"tasks","#
    + #""record":["w-a",1,[0,0]]"#

  private static let readable: [String: String] = [
    "edited": #","title":"x","labels+":["y"]"#, "imported": #","rev":"2026-01-01T00:00:30Z""#,
    "converted": #","to":"idea""#, "assigned": #","to":["m-bea"]"#, "routed": #","to":["m-bea"]"#,
    "unassigned": #","from":["m-bea"]"#, "unrouted": #","from":["m-bea"]"#,
    "moved": #","to":"doing""#,
    "turned": #","to":"check""#, "renewed": #","for":["m-bea"]"#, "reminded": #","whom":["m-bea"]"#,
    "voted": #","by":["m-bea"]"#, "unvoted": #","by":["m-bea"]"#, "attended": #","who":["m-bea"]"#,
    "unattended": #","who":["m-bea"]"#, "took": #","by":["m-bea"]"#,
  ]

  @Test(arguments: ChangeCatalogue.all.map { $0.word })
  func `is taken without a crash, whatever the object, and gives the same in any order`(
    word: String
  ) {
    for object in Self.objects {
      var journal = JournalBuilder()
      journal.write(ChangeCase.beginning.joined(separator: ","), at: 10)
      journal.write(#"{"asked":"q-gone","title":"Gone"},{"deleted":"q-gone"}"#)
      journal.write(#"{"converted":"q-why","to":"idea"}"#)
      let isMaking = ChangeCatalogue.all.contains { $0.word == word && $0.rankWhenMade }
      let rest = Self.readable[word] ?? (isMaking ? #","title":"x""# : Self.rest)
      journal.write(#"{"\#(word)":"\#(object)"\#(rest)}"#)
      let expected = Community.of(journal).wholeState()
      var latestFirst = Community(id: Community.testID)
      for line in journal.lines.reversed() { latestFirst.deliver([line]) }
      #expect(latestFirst.wholeState() == expected, "\(object)")
      #expect(
        !latestFirst.findings.contains { if case .damaged = $0.trouble { true } else { false } })
      #expect(latestFirst.log().count == 4)
    }
  }
}

extension Change {
  fileprivate static var rankWhenMade: Bool { (self as? any MakingChange.Type) != nil }
}

@Suite struct `Bytes that somebody broke` {
  /// The seeds are fixed, so that a run can be had again; KITH_TORTURE=1 tries many more.
  @Test(arguments: 0..<4)
  func `never bring the reader or the fold down`(part: UInt64) {
    let count: UInt64 = Scale.isTorture ? 50_000 : 400
    for seed in part * count..<(part + 1) * count {
      var random = SeededGenerator(seed: seed)
      let lines = RandomJournal(seed: seed, records: 4).builder.lines
      var community = Community(id: Community.testID)
      community.deliver(lines.map { Self.broken($0, using: &random) })
      _ = community.json()
      _ = community.log()
    }
  }

  /// The line with some bytes changed, and often with a checksum that fits again.
  private static func broken(
    _ line: JournalLine, using random: inout SeededGenerator
  ) -> JournalLine {
    var body = Array(line.bytes.dropLast(ChecksummedLine.tailLength + 1))
    let marks = Array(#"{}[]",:\0129-.eunltf"#.utf8) + [0x00, 0x0A, 0x1F, 0x80, 0xC3, 0xED, 0xF4]
    for _ in 0..<Int.random(in: 1...3, using: &random) where !body.isEmpty {
      let place = Int.random(in: 0..<body.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: body[place] = random.pick(marks)
      case 1: body.insert(random.pick(marks), at: place)
      case 2: body.remove(at: place)
      default:
        let end = min(body.count, place + Int.random(in: 1...12, using: &random))
        body.insert(
          contentsOf: body[place..<end], at: Int.random(in: 0...body.count, using: &random))
      }
    }
    var writer = LineWriter()
    writer.value(body)
    writer.closeLineWithChecksum()
    return JournalLine(writer: line.writer, bytes: writer.bytes + [0x0A], isPrivate: line.isPrivate)
  }
}
