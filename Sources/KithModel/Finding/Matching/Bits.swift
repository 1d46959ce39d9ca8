/// A set of rows, a bit for each.
struct Bits: Hashable, Sendable {
  private(set) var words: [UInt64]
  let count: Int

  init(count: Int, all: Bool = false) {
    self.count = count
    words = [UInt64](repeating: all ? .max : 0, count: (count + 63) / 64)
    if all, count % 64 != 0 { words[words.count - 1] = (1 << UInt64(count % 64)) - 1 }
  }

  /// Sets of rows one after another; each but the last counts a multiple of 64.
  init(joining parts: [Bits]) {
    count = parts.reduce(0) { $0 + $1.count }
    words = parts.count == 1 ? parts[0].words : Array(parts.map(\.words).joined())
  }

  @inline(__always)
  func contains(_ row: Int) -> Bool { words[row >> 6] & (1 << UInt64(row & 63)) != 0 }

  @inline(__always)
  mutating func insert(_ row: Int) { words[row >> 6] |= 1 << UInt64(row & 63) }

  /// Sixty-four rows at once.
  mutating func insert(_ rows: UInt64, at place: Int) { words[place] |= rows }

  /// How many rows are in it.
  var population: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  mutating func formUnion(_ other: Bits) {
    for index in words.indices { words[index] |= other.words[index] }
  }

  mutating func subtract(_ other: Bits) {
    for index in words.indices { words[index] &= ~other.words[index] }
  }

  mutating func formIntersection(_ other: Bits) {
    for index in words.indices { words[index] &= other.words[index] }
  }

  func isSubset(of other: Bits) -> Bool {
    zip(words, other.words).allSatisfy { $0 & ~$1 == 0 }
  }

  /// All rows that are not in it.
  var complement: Bits {
    var bits = Bits(count: count, all: true)
    for index in words.indices { bits.words[index] &= ~words[index] }
    return bits
  }
}
