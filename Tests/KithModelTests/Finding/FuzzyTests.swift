import Testing

@testable import KithModel

@Suite struct `Letters typed for a title` {
  @Test(arguments: [
    ("ff", ["fixed focus", "off", "fool of"]),
    ("cr", ["CameraRoll", "car", "chair"]),
    ("net", ["network is down", "internet is down", "no element there"]),
    ("steer", ["steering", "over-steering", "stop the server"]),
  ])
  func `find the better one first`(typed: String, best: [String]) {
    let texts = best.reversed().map { Text($0) }
    let ranked = FuzzyRanking.ranked(texts, for: typed).map { String(texts[$0]) }
    #expect(ranked.first == best[0])
    #expect(Set(ranked).isSubset(of: best))
  }

  @Test(arguments: [
    ("abc", "aXbXc", true), ("abc", "acb", false), ("ABC", "abc", false), ("aBc", "xaBc", true),
    ("uber", "Über", true), ("Über", "uber", false), ("naive", "nai\u{308}ve", true),
    ("strasse", "straße", false), ("lodz", "Łódź", true), ("мо", "МОСТ", true), ("", "", true),
    ("a", "", false), ("車", "車が止まる", true),
  ])
  func `match or don't`(typed: String, text: String, isMatch: Bool) {
    #expect((FuzzyPattern(typed).match(text) != nil) == isMatch)
  }

  @Test func `are marked where they stand, in bytes and never within a letter`() {
    var random = SeededGenerator(seed: 5)
    let letters = ["a", "b", "B", "é", "e\u{301}", " ", "車", "-", "1", "🙂", "ß"]
    for _ in 0..<2000 {
      let text = (0..<Int.random(in: 0...12, using: &random)).map { _ in random.pick(letters) }
        .joined()
      let typed = (0..<Int.random(in: 1...3, using: &random)).map { _ in
        random.pick(["a", "b", "e", "1"])
      }
      .joined()
      guard let match = FuzzyPattern(typed).match(text) else { continue }
      let bytes = Array(text.utf8)
      let marked = match.ranges.map { String(decoding: bytes[$0], as: UTF8.self) }.joined()
      #expect(Folding.folded(marked) == typed, "\(typed) in \(text)")
    }
  }

  @Test func `are worth the same however they are looked at`() {
    // The quick ways for plain bytes and the long way agree: an é behind the match changes nothing.
    var random = SeededGenerator(seed: 9)
    var workspace = FuzzyWorkspace()
    for _ in 0..<3000 {
      let text = (0..<Int.random(in: 1...20, using: &random)).map { _ in
        random.pick(["a", "b", "A", "B", " ", "-", "/", "1"])
      }.joined()
      let typed = (0..<Int.random(in: 1...3, using: &random)).map { _ in
        random.pick(["a", "b", "1"])
      }
      .joined()
      let pattern = FuzzyPattern(typed)
      let plain = Text(text).withUTF8 { pattern.score($0, &workspace) }
      let marked = Text(text + "é").withUTF8 { pattern.score($0, &workspace) }
      #expect(plain == marked, "\(typed) in \(text)")
    }
  }
}
