/// Puts texts in the order in which they match what was typed: in pickers and in pop-ups.
public enum FuzzyRanking {
  /// The places of the texts in which every word is found, the best first; of equals the shorter,
  /// then the earlier.
  public static func ranked(_ texts: [Text], for typed: String) -> [Int] {
    let patterns = typed.split(whereSeparator: \.isWhitespace).map { FuzzyPattern($0) }
    var workspace = FuzzyWorkspace()
    var keys: [UInt64] = []
    for (place, text) in texts.enumerated() {
      guard let key = key(of: text, patterns, &workspace) else { continue }
      keys.append(UInt64(key) << 32 | UInt64(UInt32(truncatingIfNeeded: place)))
    }
    Radix.sortByUpperHalf(&keys)
    return keys.map { Int($0 & 0xFFFF_FFFF) }
  }

  /// Less is better; nil if a word is missing.
  private static func key(
    of text: Text, _ patterns: [FuzzyPattern], _ workspace: inout FuzzyWorkspace
  ) -> UInt32? {
    text.withUTF8 { bytes in
      var score: Int32 = 0
      for pattern in patterns {
        guard let part = pattern.score(bytes, &workspace) else { return nil }
        score &+= part
      }
      let length = UInt32(truncatingIfNeeded: min(bytes.count, 1023))
      return UInt32(0x1F_FFFF &- min(score, 0x1F_FFFF)) << 10 | length
    }
  }
}
