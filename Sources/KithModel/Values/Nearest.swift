/// Finds the word that somebody probably meant.
package enum Nearest {
  /// The word that can be made with the fewest changes, if they are few for its length.
  package static func word(to typed: String, in words: some Sequence<String>) -> String? {
    let lowered = typed.lowercased()
    guard !lowered.isEmpty, lowered.utf8.count <= 64 else { return nil }
    var best: (word: String, distance: Int)?
    for word in words {
      let candidate = word.lowercased()
      if candidate == lowered { return word }
      var distance = distance(Array(lowered.utf8), Array(candidate.utf8))
      if lowered.count >= 3, candidate.hasPrefix(lowered) { distance = min(distance, 1) }
      if best.map({ distance < $0.distance }) ?? true { best = (word, distance) }
    }
    guard let best, best.distance <= max(1, lowered.count / 3) else { return nil }
    return best.word
  }

  /// Insertions, deletions, replacements, and neighbours exchanged.
  private static func distance(_ first: [UInt8], _ second: [UInt8]) -> Int {
    var before: [Int] = []
    var last = Array(0...second.count)
    for row in 0..<first.count {
      var next = [row + 1]
      for column in 0..<second.count {
        let isSame = first[row] == second[column]
        var cost = min(last[column] + (isSame ? 0 : 1), last[column + 1] + 1, next[column] + 1)
        if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
          cost = min(cost, before[column - 1] + 1)
        }
        next.append(cost)
      }
      (before, last) = (last, next)
    }
    return last[second.count]
  }
}
