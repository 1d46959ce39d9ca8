/// The tables in which a pattern's best place in a text is worked out, kept from one text to the
/// next so that none has to be made a hundred thousand times.
package struct FuzzyWorkspace: ~Copyable {
  /// The letters of a text that isn't plain, and where each stands in its bytes.
  private var folded = FoldedLetters()
  /// What is asked of plain bytes.
  private let table = LetterTable()
  /// For each letter of the pattern, where in the text it is best matched rather than skipped.
  private let rows = UnsafeMutableBufferPointer<Row>.allocate(capacity: FuzzyPattern.longest)
  private var matches = UnsafeMutableBufferPointer<Match>.allocate(capacity: 1024)

  /// A letter of the pattern at a place in the text.
  private struct Match {
    var column: Int32
    /// The best score of the pattern's letters so far, if this one is matched here.
    var score: Int32
    /// How long the run is that ends here.
    var run: Int32

    /// What is left of the score further on, where nothing more was matched.
    @inline(__always)
    func score(at column: Int32) -> Int32 {
      let gap = column &- self.column
      return gap == 0 ? score : max(0, skipped(by: gap))
    }

    /// The same by so many letters, where it may be less than nothing.
    @inline(__always)
    private func skipped(by gap: Int32) -> Int32 {
      score &+ FuzzyWorth.gap &+ (gap &- 1) &* FuzzyWorth.widerGap
    }

    @inline(__always)
    func isWorthSkipping(after other: Match) -> Bool {
      score < other.skipped(by: column &- other.column)
    }
  }

  /// The places of one letter of the pattern in the table of matches.
  private typealias Row = Range<Int>

  package init() {}

  deinit {
    rows.deallocate()
    matches.deallocate()
  }

  /// How well a pattern matches a text at its best; nil if it doesn't.
  mutating func bestScore(
    of pattern: [UInt32], inPlain text: UnsafeRawBufferPointer, keepingCase: Bool
  ) -> Int32? {
    let text = UnsafeRawBufferPointer(rebasing: text.prefix(FuzzyWorth.longestText))
    let letters = PlainLetters(text, keepingCase: keepingCase, table)
    return pattern.count == 1
      ? Self.bestScore(ofOne: pattern[0], letters) : bestScore(of: pattern, letters)
  }

  mutating func bestScore(
    of pattern: [UInt32], in text: UnsafeRawBufferPointer, keepingCase: Bool
  ) -> Int32? {
    folded.take(text, keepingCase: keepingCase)
    return bestScore(of: pattern, folded)
  }

  /// The first key typed is one letter, and it is looked for in everything there is.
  @inline(__always)
  private static func bestScore(ofOne wanted: UInt32, _ letters: PlainLetters) -> Int32? {
    var best: Int32 = -1
    var places = LetterPlaces(of: wanted, in: letters, from: 0)
    while best < FuzzyWorth.afterSpace, let place = places.next() {
      best = max(best, letters.bonus(at: place))
    }
    return best < 0 ? nil : FuzzyWorth.letter &+ best &* FuzzyWorth.firstLetter
  }

  @inline(__always)
  private mutating func bestScore(
    of pattern: [UInt32], _ letters: some FuzzyLetters
  ) -> Int32? {
    guard let row = fill(pattern, letters) else { return nil }
    var best: Int32 = 0
    for place in row { best = max(best, matches[place].score) }
    return best > 0 ? best : nil
  }

  /// Fills the table, a row for each letter of the pattern, and gives the last; nil where a letter
  /// is missing. Only where a letter stands can it be matched; what is between two such places
  /// follows from the first.
  @inline(__always)
  private mutating func fill(_ pattern: [UInt32], _ letters: some FuzzyLetters) -> Row? {
    makeRoom(for: letters.count * pattern.count)
    var before = 0..<0
    // Before its first possible place, a letter can't stand at all.
    var first = 0
    for (row, wanted) in pattern.enumerated() {
      let start = before.upperBound
      var (next, end) = (before.lowerBound, start)
      var places = LetterPlaces(of: wanted, in: letters, from: first)
      while let column = places.next() {
        if end == start { first = column &+ 1 }
        while next < start, matches[next].column < column { next &+= 1 }
        let match =
          next > before.lowerBound
          ? Self.match(at: column, after: matches[next &- 1], letters)
          : Match(
            column: Int32(truncatingIfNeeded: column),
            score: FuzzyWorth.letter &+ letters.bonus(at: column) &* FuzzyWorth.firstLetter,
            run: 1)
        // Where an earlier place was much better, it is worth more to skip this one.
        if end > start, match.isWorthSkipping(after: matches[end &- 1]) { continue }
        matches[end] = match
        end &+= 1
      }
      guard end > start else { return nil }
      before = start..<end
      rows[row] = before
    }
    return before
  }

  private mutating func makeRoom(for count: Int) {
    guard matches.count < count else { return }
    matches.deallocate()
    matches = .allocate(capacity: count)
  }

  /// A match of the next letter at a place, behind the last match of the letter before it.
  @inline(__always)
  private static func match(
    at place: Int, after before: Match, _ letters: some FuzzyLetters
  ) -> Match {
    let column = Int32(truncatingIfNeeded: place)
    var bonus = letters.bonus(at: place)
    var run = before.column == column &- 1 ? before.run &+ 1 : 1
    if run > 1 {
      // A run is worth what its beginning was worth, unless a better word begins within it.
      let beginning = letters.bonus(at: place &- Int(run) &+ 1)
      if bonus >= FuzzyWorth.wordStart, bonus > beginning {
        run = 1
      } else {
        bonus = max(bonus, max(FuzzyWorth.run, beginning))
      }
    }
    let score = before.score(at: column &- 1) &+ FuzzyWorth.letter &+ bonus
    return Match(column: column, score: score, run: run)
  }

  /// The bytes of the best match, neighbours joined.
  mutating func bestRanges(
    of pattern: [UInt32], in text: UnsafeRawBufferPointer, keepingCase: Bool
  ) -> [Range<Int>]? {
    guard let best = bestScore(of: pattern, in: text, keepingCase: keepingCase) else { return nil }
    return bestPlaces(of: pattern.count, scoring: best).map { ranges(of: $0) }
  }
  /// The columns of the best match, found by going back through the table.
  private func bestPlaces(of count: Int, scoring best: Int32) -> [Int]? {
    guard let end = rows[count - 1].first(where: { matches[$0].score == best })
    else { return nil }
    var places: [Int] = []
    var column = matches[end].column
    for row in rows[..<count].reversed() {
      guard let match = row.last(where: { matches[$0].column <= column }) else { return nil }
      places.append(Int(matches[match].column))
      column = matches[match].column - 1
    }
    return places.reversed()
  }

  private func ranges(of places: [Int]) -> [Range<Int>] {
    let offsets = folded.offsets
    var ranges: [Range<Int>] = []
    for place in places {
      // Marks that stand above a letter belong to it.
      let start = offsets[place]
      let end = place + 1 < offsets.count ? offsets[place + 1] : folded.end
      if let last = ranges.last, last.upperBound == start {
        ranges[ranges.count - 1] = last.lowerBound..<end
      } else {
        ranges.append(start..<end)
      }
    }
    return ranges
  }
}
