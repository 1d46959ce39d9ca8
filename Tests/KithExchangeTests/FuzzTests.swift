import KithExchange
import KithModel
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite struct `Sources that were tampered with` {
  private static let rounds = getenv("KITH_TORTURE") == nil ? 150 : 20_000

  private static let seeds: [(format: String, files: [String: String])] = [
    ("github", ["": Samples.issueList]), ("github", ["": Samples.backup]),
    ("github", ["": Samples.archive]), ("github", ["": Samples.discussions]),
    ("discourse", ["": Samples.topic()]), ("allcontributors", ["": Samples.contributors]),
    ("csv", ["": "title,labels,due\n\"a\"\"b\",\"x, y\",2026-01-01\n"]),
    (
      "zulip",
      [
        "s/t.json":
          #"[{"content": "<p>E14?</p>", "id": 501, "sender_full_name": "I", "timestamp": 1767350000}]"#
      ]
    ),
    (
      "slack",
      [
        "users.json": #"[{"id": "U1", "name": "ines"}]"#, "channels.json": "[]",
        "help/1.json":
          #"[{"type": "message", "user": "U1", "text": "How, <@U1>?", "ts": "1767350000.000100"}]"#,
      ]
    ),
    (
      "stackexchange",
      [
        "Posts.xml":
          #"<posts><row Id="1" PostTypeId="1" CreationDate="2026-01-02T10:00:00.123" Body="&lt;p&gt;x" Title="B &amp; c" Tags="&lt;b&gt;" /></posts>"#
      ]
    ),
    (
      "kith",
      [
        "":
          #"{"kith":1,"community":{"name":"x"},"members":[{"id":"m0123456789abcdef","kind":"member","name":"A","identities":["github:a"]}]}"#
      ]
    ),
  ]

  @Test(arguments: seeds.indices)
  func `nothing falls over, and what came in is one community`(index: Int) throws {
    let seed = Self.seeds[index]
    var dice = Dice(seed: UInt64(index) + 1)
    for _ in 0..<Self.rounds {
      let files = seed.files.mapValues { Self.tampered(Array($0.utf8), &dice) }
      let source = files[""].map { MemoryFiles($0) } ?? MemoryFiles(files: files)
      var bench = try Bench(site: "x.example")
      do {
        try bench.take(source, as: seed.format)
      } catch is ExchangeError {
        #expect(bench.recorded == 0)
        continue
      }
      // What was recorded reads back whole, and says nothing new the second time.
      #expect(bench.community.findings.isEmpty)
      try bench.take(source, as: seed.format)
      #expect(bench.recorded == 0, "\(files.mapValues { String(decoding: $0, as: UTF8.self) })")
    }
  }

  private static func tampered(_ bytes: [UInt8], _ dice: inout Dice) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &dice) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &dice)
      switch Int.random(in: 0..<6, using: &dice) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &dice)
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(Self.marks.randomElement(using: &dice) ?? 0x20, at: place)
      case 3: bytes.removeSubrange(place..<min(bytes.count, place + 9))
      case 4: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 30)], at: place)
      default: if dice.next() % 8 == 0 { bytes.removeSubrange(place...) }
      }
    }
    return bytes
  }

  private static let marks = Array("{}[]\",:<>&;\\'\n0-9eE".utf8)
}
