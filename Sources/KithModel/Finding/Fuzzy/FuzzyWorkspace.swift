/// The tables in which a pattern's best place in a text is worked out, kept from one text to the
/// next so that none has to be made a hundred thousand times.
package struct FuzzyWorkspace {
  /// The letters of the text, folded, and what a match at each of them is worth beyond itself.
  private var letters: [UInt32] = []
  private var bonuses: [Int32] = []
  /// How many letters of these are the text's.
  private var width = 0
  /// Where each letter stands in the bytes.
  private var offsets: [Int] = []
  /// For each letter of the pattern, where in the text it is best matched rather than skipped.
  private var rows = [Row](repeating: 0..<0, count: FuzzyPattern.longest)
  private var rowCount = 0
  private var matches: [Match] = []

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
      score &+ Worth.gap &+ (gap &- 1) &* Worth.widerGap
    }

    @inline(__always)
    func isWorthSkipping(after other: Match) -> Bool {
      score < other.skipped(by: column &- other.column)
    }
  }

  /// The places of one letter of the pattern in the table of matches.
  private typealias Row = Range<Int>

  package init() {}

  /// What is worth how much. One letter is worth more than any gap of ten costs, so that it is
  /// always better to match it than to leave it.
  private enum Worth {
    static let letter: Int32 = 16
    static let gap: Int32 = -3
    static let widerGap: Int32 = -1
    static let run: Int32 = 4
    static let afterSpace: Int32 = 10
    static let afterDelimiter: Int32 = 9
    static let wordStart: Int32 = 8
    static let hump: Int32 = 7
    /// Where the pattern begins matters most.
    static let firstLetter: Int32 = 2
  }

  /// What kind of letter stands somewhere.
  private enum Sort: UInt8, CaseIterable {
    case space, delimiter, mark, small, capital, digit
  }

  /// The sorts of bytes, and what each is worth after each. Their own copies: asking whether a shared
  /// table is made already takes as long as a look into it.
  private let sorts = Self.sorts
  private let bonusTable = Self.bonusTable

  /// A longer text is looked at only so far.
  private static let longest = 2048

  // MARK: The text

  @inline(__always)
  static func isPlain(_ text: UnsafeRawBufferPointer) -> Bool {
    var index = 0
    while index &+ 8 <= text.count {
      if text.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 != 0 {
        return false
      }
      index &+= 8
    }
    while index < text.count {
      if text[index] >= 0x80 { return false }
      index &+= 1
    }
    return true
  }

  /// Takes in a window of a text of one byte for each letter.
  mutating func prepare(
    plain text: UnsafeRawBufferPointer, _ window: Range<Int>, keepingCase: Bool
  ) {
    let count = min(window.count, Self.longest)
    makeRoom(for: count)
    width = count
    var before: Sort = window.lowerBound == 0 ? .space : sorts[Int(text[window.lowerBound - 1])]
    letters.withUnsafeMutableBufferPointer { letters in
      bonuses.withUnsafeMutableBufferPointer { bonuses in
        sorts.withUnsafeBufferPointer { sorts in
          bonusTable.withUnsafeBufferPointer { table in
            for index in 0..<count {
              let byte = text[window.lowerBound &+ index]
              let sort = sorts[Int(byte)]
              letters[index] = keepingCase ? UInt32(byte) : Folding.lowered(ascii: UInt32(byte))
              bonuses[index] = table[Int(before.rawValue) << 3 | Int(sort.rawValue)]
              before = sort
            }
          }
        }
      }
    }
  }

  /// Takes in a whole text, and where its letters stand.
  mutating func prepare(_ text: UnsafeRawBufferPointer, keepingCase: Bool) {
    makeRoom(for: min(text.count, Self.longest))
    width = 0
    offsets.removeAll(keepingCapacity: true)
    var reader = ScalarReader(text)
    var before = Sort.space
    var start = 0
    while width < Self.longest, let scalar = reader.next() {
      if let folded = Folding.folded(scalar, keepingCase: keepingCase) {
        let sort = Self.sort(of: scalar)
        letters[width] = folded
        bonuses[width] = Self.bonus(of: sort, after: before)
        offsets.append(start)
        before = sort
        width += 1
      }
      start = reader.place
    }
  }

  private mutating func makeRoom(for count: Int) {
    guard letters.count < count else { return }
    letters = [UInt32](repeating: 0, count: count)
    bonuses = [Int32](repeating: 0, count: count)
  }

  /// By ranges and not by Unicode's tables, which are asked a hundred thousand times between keys.
  private static func sort(of scalar: UInt32) -> Sort {
    switch scalar {
    case ..<0x80: sorts[Int(scalar)]
    case 0xA0, 0x2000...0x200B, 0x3000: .space
    case 0x80..<0xC0, 0xD7, 0xF7, 0x200C...0x206F, 0x3001...0x303F, 0x1F000...0x1FAFF: .mark
    case 0xC0...0xDE, 0x391...0x3A9, 0x400...0x42F: .capital
    default: .small
    }
  }

  private static let sorts: [Sort] = (0..<256).map { value in
    switch UInt8(value) {
    case 0...0x20: .space
    case UInt8(ascii: "/"), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: ";"),
      UInt8(ascii: "|"):
      .delimiter
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): .capital
    case UInt8(ascii: "a")...UInt8(ascii: "z"): .small
    default: .mark
    }
  }

  @inline(__always)
  private static func bonus(of sort: Sort, after before: Sort) -> Int32 {
    switch (sort, before) {
    case (.space, _): Worth.afterSpace
    case (.delimiter, _), (.mark, _): Worth.wordStart
    case (_, .space): Worth.afterSpace
    case (_, .delimiter): Worth.afterDelimiter
    case (_, .mark): Worth.wordStart
    case (.capital, .small): Worth.hump
    case (.digit, .small), (.digit, .capital): Worth.hump
    default: 0
    }
  }

  private static let bonusTable: [Int32] = Sort.allCases.flatMap { before in
    (0..<8).map { value in
      Sort(rawValue: value).map { bonus(of: $0, after: before) } ?? 0
    }
  }

  // MARK: The match

  /// The first key typed is one letter, and it is looked for in everything there is.
  static func bestScore(
    ofOne wanted: UInt8, _ text: UnsafeRawBufferPointer, keepingCase: Bool
  ) -> Int32? {
    var best: Int32 = -1
    let bit: UInt8 = !keepingCase && wanted &- 0x61 < 26 ? 0x20 : 0
    return sorts.withUnsafeBufferPointer { sorts in
      for index in 0..<text.count where text[index] | bit == wanted {
        let before: Sort = index == 0 ? .space : sorts[Int(text[index &- 1])]
        best = max(best, bonus(of: sorts[Int(text[index])], after: before))
        if best == Worth.afterSpace { break }
      }
      return best < 0 ? nil : Worth.letter &+ best &* Worth.firstLetter
    }
  }

  /// Whether the letters stand there in order.
  func contains(_ pattern: [UInt32]) -> Bool {
    var place = 0
    for wanted in pattern {
      while place < width, letters[place] != wanted { place += 1 }
      guard place < width else { return false }
      place += 1
    }
    return true
  }

  mutating func bestScore(of pattern: [UInt32]) -> Int32? {
    fill(pattern)
    guard rowCount > 0 else { return nil }
    var best: Int32 = 0
    for place in rows[rowCount - 1] { best = max(best, matches[place].score) }
    return best > 0 ? best : nil
  }

  /// Fills the table, a row for each letter of the pattern. Only where a letter stands can it be
  /// matched; what is between two such places follows from the first.
  private mutating func fill(_ pattern: [UInt32]) {
    rowCount = 0
    let room = width * pattern.count
    if matches.count < room {
      matches = [Match](repeating: Match(column: 0, score: 0, run: 0), count: room)
    }
    let width = self.width
    letters.withUnsafeBufferPointer { letters in
      bonuses.withUnsafeBufferPointer { bonuses in
        matches.withUnsafeMutableBufferPointer { matches in
          var before = 0..<0
          var first = 0
          for wanted in pattern {
            // Before its first possible place, a letter can't stand at all.
            while first < width, letters[first] != wanted { first &+= 1 }
            let start = before.upperBound
            var (next, end) = (before.lowerBound, start)
            for column in first..<max(first, width) where letters[column] == wanted {
              while next < start, matches[next].column < column { next &+= 1 }
              let match =
                next > before.lowerBound
                ? Self.match(at: column, after: matches[next &- 1], bonuses)
                : Match(
                  column: Int32(truncatingIfNeeded: column),
                  score: Worth.letter &+ bonuses[column] &* Worth.firstLetter, run: 1)
              // Where an earlier place was much better, it is worth more to skip this one.
              if end > start, match.isWorthSkipping(after: matches[end &- 1]) { continue }
              matches[end] = match
              end &+= 1
            }
            before = start..<end
            rows[rowCount] = before
            rowCount &+= 1
            first &+= 1
          }
        }
      }
    }
  }

  /// A match of the next letter at a place, behind the last match of the letter before it.
  @inline(__always)
  private static func match(
    at index: Int, after before: Match, _ bonuses: UnsafeBufferPointer<Int32>
  ) -> Match {
    let column = Int32(truncatingIfNeeded: index)
    var bonus = bonuses[index]
    var run = before.column == column &- 1 ? before.run &+ 1 : 1
    if run > 1 {
      // A run is worth what its beginning was worth, unless a better word begins within it.
      let beginning = bonuses[index &- Int(run) &+ 1]
      if bonus >= Worth.wordStart, bonus > beginning {
        run = 1
      } else {
        bonus = max(bonus, max(Worth.run, beginning))
      }
    }
    let score = before.score(at: column &- 1) &+ Worth.letter &+ bonus
    return Match(column: column, score: score, run: run)
  }

  /// The columns of the best match, found by going back through the table.
  mutating func bestPlaces(of pattern: [UInt32]) -> [Int]? {
    guard let best = bestScore(of: pattern),
      let end = rows[rowCount - 1].first(where: { matches[$0].score == best })
    else { return nil }
    var places: [Int] = []
    var column = matches[end].column
    for row in rows[..<rowCount].reversed() {
      guard let match = row.last(where: { matches[$0].column <= column }) else { return nil }
      places.append(Int(matches[match].column))
      column = matches[match].column - 1
    }
    return places.reversed()
  }

  /// The bytes of the places, neighbours joined.
  func ranges(of places: [Int], in text: UnsafeRawBufferPointer) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for place in places {
      let start = offsets[place]
      // Marks that stand above a letter belong to it.
      var end = start + 1
      let next = place + 1 < offsets.count ? offsets[place + 1] : text.count
      end = width == Self.longest && place + 1 == width ? end : next
      if let last = ranges.last, last.upperBound == start {
        ranges[ranges.count - 1] = last.lowerBound..<end
      } else {
        ranges.append(start..<end)
      }
    }
    return ranges
  }
}
