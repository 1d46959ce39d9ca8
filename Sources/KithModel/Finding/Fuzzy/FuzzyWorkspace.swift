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
  /// The best score of the pattern's letters so far, if the text ends here, row upon row; and how
  /// long the run is that ends here.
  private var scores: [Int32] = []
  private var runs: [Int32] = []

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
  private enum Sort: UInt8 {
    case space, delimiter, mark, small, capital, digit
  }

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
    var before: Sort =
      window.lowerBound == 0 ? .space : Self.sorts[Int(text[window.lowerBound - 1])]
    letters.withUnsafeMutableBufferPointer { letters in
      bonuses.withUnsafeMutableBufferPointer { bonuses in
        Self.sorts.withUnsafeBufferPointer { sorts in
          for index in 0..<count {
            let byte = text[window.lowerBound &+ index]
            let sort = sorts[Int(byte)]
            letters[index] = keepingCase ? UInt32(byte) : Folding.lowered(ascii: UInt32(byte))
            bonuses[index] = Self.bonus(of: sort, after: before)
            before = sort
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
    guard width > 0 else { return nil }
    let best = scores[((pattern.count - 1) * width)..<(pattern.count * width)].max() ?? 0
    return best > 0 ? best : nil
  }

  /// Fills the tables: each row is one letter of the pattern, each column one of the text.
  private mutating func fill(_ pattern: [UInt32]) {
    let width = self.width
    let size = width * pattern.count
    var first = 0
    if scores.count < size {
      scores = [Int32](repeating: 0, count: size)
      runs = [Int32](repeating: 0, count: size)
    }
    letters.withUnsafeBufferPointer { letters in
      bonuses.withUnsafeBufferPointer { bonuses in
        scores.withUnsafeMutableBufferPointer { scores in
          runs.withUnsafeMutableBufferPointer { runs in
            for (row, wanted) in pattern.enumerated() {
              // Before its first possible place, a letter can't stand at all.
              while first < width, letters[first] != wanted { first &+= 1 }
              Self.fill(row: row, wanted, first, width, letters, bonuses, scores, runs)
              first &+= 1
            }
          }
        }
      }
    }
  }

  private static func fill(
    row: Int, _ wanted: UInt32, _ first: Int, _ width: Int,
    _ letters: UnsafeBufferPointer<UInt32>,
    _ bonuses: UnsafeBufferPointer<Int32>, _ scores: UnsafeMutableBufferPointer<Int32>,
    _ runs: UnsafeMutableBufferPointer<Int32>
  ) {
    let base = row &* width
    var left: Int32 = 0
    var isInGap = false
    for column in 0..<width {
      let cell = base &+ column
      let skipped = left &+ (isInGap ? Worth.widerGap : Worth.gap)
      var taken: Int32 = 0
      var run: Int32 = 0
      if letters[column] == wanted, column >= first {
        if row == 0 {
          taken = Worth.letter &+ bonuses[column] &* Worth.firstLetter
          run = 1
        } else {
          let before = scores[cell &- width &- 1]
          run = runs[cell &- width &- 1] &+ 1
          var bonus = bonuses[column]
          if run > 1 {
            // A run is worth what its beginning was worth, unless a better word begins within it.
            let beginning = bonuses[column &- Int(run) &+ 1]
            if bonus >= Worth.wordStart, bonus > beginning {
              run = 1
            } else {
              bonus = max(bonus, max(Worth.run, beginning))
            }
          }
          taken = before &+ Worth.letter &+ bonus
        }
      }
      if taken < skipped { run = 0 }
      isInGap = taken < skipped
      left = max(0, max(taken, skipped))
      scores[cell] = left
      runs[cell] = run
    }
  }

  /// The columns of the best match, found by going back through the tables.
  mutating func bestPlaces(of pattern: [UInt32]) -> [Int]? {
    guard bestScore(of: pattern) != nil else { return nil }
    var places: [Int] = []
    let last = (pattern.count - 1) * width
    guard var column = (0..<width).max(by: { scores[last + $0] < scores[last + $1] }) else {
      return nil
    }
    for row in stride(from: pattern.count - 1, through: 0, by: -1) {
      // Where a letter was skipped no run ends.
      while column > 0, runs[row * width + column] == 0 { column -= 1 }
      guard letters[column] == pattern[row] else { return nil }
      places.append(column)
      if row > 0 {
        guard column > 0 else { return nil }
        column -= 1
      }
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
