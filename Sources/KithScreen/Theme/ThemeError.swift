/// Why a theme can't be used, with the place in its file.
package struct ThemeError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Where it says so; nil if it is what somebody typed.
  package let place: Place?
  package let problem: String

  /// A line of a theme's file.
  package struct Place: Hashable, Sendable {
    package let file: String
    package let line: Int
  }

  init(_ problem: String) { (place, self.problem) = (nil, problem) }

  init(file: String, line: Int, problem: String) {
    place = Place(file: file, line: line)
    self.problem = problem
  }

  package var description: String {
    guard let place else { return problem }
    return "\(place.file), line \(place.line): \(problem) The theme is not used."
  }
}

/// Finds the word a person most likely meant.
package enum NearestWord {
  /// `Did you mean "x"?`, or nothing if no word is near.
  package static func hint(for word: String, among words: [String]) -> String {
    guard let near = nearest(to: word, among: words) else { return "" }
    return " Did you mean \"\(near)\"?"
  }

  static func nearest(to word: String, among words: [String]) -> String? {
    let ranked = words.map { (word: $0, distance: distance(word, $0)) }
    guard let best = ranked.min(by: { $0.distance < $1.distance }),
      best.distance <= max(1, word.count / 3)
    else { return nil }
    return best.word
  }

  /// Letters to add, remove, change or swap with their neighbour.
  static func distance(_ left: String, _ right: String) -> Int {
    let (a, b) = (Array(left.lowercased()), Array(right.lowercased()))
    var rows = [Array(0...b.count)]
    for i in 0..<a.count {
      var row = [i + 1]
      for j in 0..<b.count {
        var best = min(row[j] + 1, rows[i][j + 1] + 1, rows[i][j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          best = min(best, rows[i - 1][j - 1] + 1)
        }
        row.append(best)
      }
      rows.append(row)
    }
    return rows[a.count][b.count]
  }
}
