internal import KithLines

/// Which three letters stand beside each other in the texts of a page: for each of 1024 sorts of
/// triples the set of rows in which some such stands.
///
/// A word of three letters is looked for in all texts between two keys. Nearly all that don't hold it
/// are told so by its triples, and need not be fetched from memory.
struct LetterTriples: Sendable {
  /// Four words for each sort.
  private var rows = [UInt64](repeating: 0, count: Self.sorts << 2)

  private static let sortBits: UInt64 = 10
  private static let sorts = 1 << Int(sortBits)

  /// Takes in a text of a row, as it stands in the journal: escapes hide no letters, unless they are
  /// written as numbers.
  mutating func insert(
    inJournal text: UnsafeRawBufferPointer, hasEscapes: Bool, row: Int
  ) {
    guard hasEscapes, Unescaping.hasNumbers(text) else { return insert(text, row: row) }
    Unescaping.bytes(of: text).withUnsafeBytes { insert($0, row: row) }
  }

  private mutating func insert(_ text: UnsafeRawBufferPointer, row: Int) {
    rows.withUnsafeMutableBufferPointer { rows in
      let (lane, bit) = (row >> 6, UInt64(1) << UInt64(row & 63))
      var triple = Triple()
      var reader = ScalarReader(text)
      while let scalar = reader.next() {
        guard let sort = triple.sort(with: scalar) else { continue }
        rows[sort << 2 | lane] |= bit
      }
    }
  }

  /// The sorts of a word's triples; none of a shorter word.
  static func sorts(of letters: [UInt32]) -> [Int] {
    var triple = Triple()
    return letters.compactMap { triple.sort(with: $0) }
  }

  /// The rows that hold some triple of each of the sorts; only in them can the word stand.
  func rows(holding sorts: [Int]) -> PageRows {
    sorts.reduce(.all) { $0.intersection(PageRows(rows[$1 << 2..<($1 + 1) << 2])) }
  }

  /// The last three letters of a text that is read, whatever their case and marks.
  private struct Triple {
    private var letters: UInt64 = 0
    private var count = 0

    /// What sort of triple the next letter makes with the two before it.
    @inline(__always)
    mutating func sort(with scalar: UInt32) -> Int? {
      guard let letter = Folding.folded(scalar, keepingCase: false) else { return nil }
      // A scalar has 21 bits.
      letters = (letters << 21 | UInt64(letter)) & (1 << 63 - 1)
      count &+= 1
      guard count >= 3 else { return nil }
      return Int((letters &* 0x9E37_79B9_7F4A_7C15) >> (64 - LetterTriples.sortBits))
    }
  }
}
