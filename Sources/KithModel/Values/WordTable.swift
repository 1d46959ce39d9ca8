internal import KithLines

/// Finds a word out of a fixed list by its bytes, without making a string.
struct WordTable: Sendable {
  private let words: [[UInt8]]
  private let slots: [Int16]
  private let mask: Int

  init(_ words: [String]) {
    self.words = words.map { Array($0.utf8) }
    var size = 16
    while size < words.count * 4 { size *= 2 }
    mask = size - 1
    var slots = [Int16](repeating: -1, count: size)
    for (index, word) in self.words.enumerated() {
      var slot = word.withUnsafeBytes { Self.hash($0) } & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int16(index)
    }
    self.slots = slots
  }

  /// The place of the word in the list.
  subscript(_ bytes: UnsafeRawBufferPointer) -> Int? {
    var slot = Self.hash(bytes) & mask
    while case let index = Int(slots[slot]), index >= 0 {
      if words[index].count == bytes.count, words[index].elementsEqual(bytes) { return index }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private static func hash(_ bytes: UnsafeRawBufferPointer) -> Int {
    let first = bytes.firstBytes(at: 0, count: bytes.count)
    let mixed = (first ^ UInt64(bytes.count)) &* 0x9E37_79B9_7F4A_7C15
    return Int(mixed >> 40)
  }
}
