/// A set of rows of one page, a bit for each.
struct PageRows: Sendable {
  fileprivate var words: SIMD4<UInt64>

  init(_ words: ArraySlice<UInt64>) { self.words = SIMD4(words) }

  private init(words: SIMD4<UInt64>) { self.words = words }

  static let none = PageRows(words: .zero)
  static let all = PageRows(words: SIMD4(repeating: .max))

  var isEmpty: Bool { words == .zero }

  @inline(__always)
  func contains(_ row: Int) -> Bool { words[row >> 6] & (1 << UInt64(row & 63)) != 0 }

  @inline(__always)
  mutating func insert(_ row: Int) { words[row >> 6] |= 1 << UInt64(row & 63) }

  func union(_ other: PageRows) -> PageRows { PageRows(words: words | other.words) }
  func intersection(_ other: PageRows) -> PageRows { PageRows(words: words & other.words) }
  func subtracting(_ other: PageRows) -> PageRows { PageRows(words: words & ~other.words) }
}

extension Bits {
  /// Those of its rows that stand in a page; what is behind the last row is in none.
  func rows(ofPage page: Int) -> PageRows {
    var rows = PageRows.none
    for lane in 0..<4 where page << 2 + lane < words.count {
      rows.words[lane] = words[page << 2 + lane]
    }
    return rows
  }

  mutating func insert(_ rows: PageRows, ofPage page: Int) {
    for lane in 0..<4 where rows.words[lane] != 0 { insert(rows.words[lane], at: page << 2 + lane) }
  }
}
