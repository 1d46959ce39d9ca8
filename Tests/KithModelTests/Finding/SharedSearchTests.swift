import Testing

@testable import KithModel

@Suite struct `A search that several threads share` {
  /// So many tasks that they are looked through in several parts.
  private static let count = 9000

  private static let context: FilterContext = {
    var journal = JournalBuilder()
    let titles = ["Steer the car", "Mend the camera", "Fell a pine", "Oil the gate"]
    let bodies = [
      "cones\\nfell", "two need\\tles", "naïve café", "a \\\"quoted\\\" cone", "spruce",
    ]
    for start in stride(from: 0, to: count, by: 100) {
      let parts = (start..<start + 100).map { number in
        #"{"opened":"t-n\#(number)z","title":"\#(titles[number % 4]) \#(number)","#
          + #""body":"\#(bodies[number % 5])","labels":["\#(number % 3 == 0 ? "docs" : "build")"]}"#
      }
      journal.write(parts.joined(separator: ","))
    }
    return FilterContext(
      Community.of(journal), times: TimeWords(now: FilterGround.now, offset: 0), me: nil)
  }()

  @Test(arguments: [
    ("steer", 2250), ("label:docs", 3000), ("\"need\tles\"", 1800), ("cafe", 1800), ("cone", 3600),
    ("-cone", 5400), ("\"\\\"quoted\"", 1800), ("label:docs -camera spruce", 450), ("xyz", 0),
  ])
  func `finds what one thread finds, in the same order`(text: String, count: Int) throws {
    var alone = FilterSession(.task, Self.context)
    // The parts in no order at all, as threads may take them.
    var shared = FilterSession(
      .task, Self.context,
      workers: { count, body in for part in (0..<count).reversed() { body(part) } })
    shared.getReady()
    let found = try shared.find(text, isTyping: false).ids
    #expect(found.count == count)
    #expect(try found == alone.find(text, isTyping: false).ids)
  }

  @Test func `is shared out in whole pages, and all of it`() {
    let work = SharedWork(workers: { count, body in for part in 0..<count { body(part) } })
    for count in [0, 1, 8191, 8192, 8193, 100_000, 123_457] {
      let parts = work.parts(of: count) { $0 }
      #expect(parts.first?.lowerBound == 0 && parts.last?.upperBound == count)
      for (part, next) in zip(parts, parts.dropFirst()) {
        #expect(part.upperBound == next.lowerBound && part.count.isMultiple(of: 256))
      }
    }
  }
}

@Suite struct `Words that are looked for in a long text` {
  @Test func `are found as it stands in the journal, and never passed over for their triples`() {
    var random = SeededGenerator(seed: 11)
    let letters = ["a", "b", "C", "n", "\n", "\\", "\"", " ", "é", "ж", "\u{1F697}"]
    for _ in 0..<4000 {
      let plain = (0..<Int.random(in: 0...40, using: &random)).map { _ in random.pick(letters) }
        .joined()
      let words = (0..<Int.random(in: 1...4, using: &random)).map { _ in
        random.pick(["a", "b", "c", "C", "n", "e", "\n", "ж"])
      }.joined()
      let pattern = ExactPattern(words)
      let occurs = pattern.occurs(in: Text(plain))
      // Other programs write letters as numbers; that is allowed.
      for numbered: Character? in [nil, "b", "é"] {
        let journal = JournalBuilder.written(plain, asNumber: numbered)
        #expect(pattern.occurs(in: journal) == occurs, "\(words) in \(plain)")
        var triples = LetterTriples()
        journal.withEscapedBytes {
          triples.insert(inJournal: $0, hasEscapes: journal.hasEscapes, row: 200)
        }
        if occurs {
          #expect(triples.rows(holding: pattern.triples).contains(200), "\(words) in \(plain)")
        }
      }
    }
  }
}

extension JournalBuilder {
  /// A text as it stands in a journal, with its escapes, and one letter as a number.
  fileprivate static func written(_ text: String, asNumber letter: Character?) -> Text {
    var journal = JournalBuilder()
    var body = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("\n", with: "\\n")
    if let letter, let scalar = letter.unicodeScalars.first {
      let number = String(scalar.value, radix: 16)
      let escape = "\\u" + String(repeating: "0", count: 4 - number.count) + number
      body.replace(String(letter), with: escape)
    }
    journal.write(#"{"opened":"t-one","title":"One","body":"\#(body)"}"#)
    return Community.of(journal).task(JournalBuilder.id("t-one"))?.body ?? .empty
  }
}
