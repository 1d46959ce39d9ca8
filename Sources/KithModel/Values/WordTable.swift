internal import KithLines

/// Finds a word out of a fixed list by its bytes, without making a string.
struct WordTable: Sendable {
  private let words: [[UInt8]]
  /// The first bytes and the length of each word: few have to be looked at any closer.
  private let marks: [Mark]
  private let slots: [Int16]
  private let mask: Int

  private struct Mark: Equatable {
    let first: UInt64
    let count: Int

    init(_ bytes: UnsafeRawBufferPointer) {
      first = bytes.firstBytes(at: 0, count: bytes.count)
      count = bytes.count
    }

    var hash: Int { Int(((first ^ UInt64(count)) &* 0x9E37_79B9_7F4A_7C15) >> 40) }
  }

  init(_ words: [String]) {
    self.words = words.map { Array($0.utf8) }
    marks = self.words.map { word in word.withUnsafeBytes { Mark($0) } }
    var size = 16
    while size < words.count * 4 { size *= 2 }
    mask = size - 1
    var slots = [Int16](repeating: -1, count: size)
    for (index, mark) in marks.enumerated() {
      var slot = mark.hash & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int16(index)
    }
    self.slots = slots
  }

  /// The place of the word in the list.
  subscript(_ bytes: UnsafeRawBufferPointer) -> Int? {
    let mark = Mark(bytes)
    var slot = mark.hash & mask
    while case let index = Int(slots[slot]), index >= 0 {
      if marks[index] == mark, mark.count <= 8 || words[index].elementsEqual(bytes) {
        return index
      }
      slot = (slot + 1) & mask
    }
    return nil
  }
}
