internal import CLines

/// Three letters of a word that is looked for in many texts: its first, its second and its last,
/// which together are rarer than any of them. A word of one or two letters has some of them twice.
package struct SoughtLetters: Hashable, Sendable {
  private let word: [UInt8]
  private let ignoresCase: Bool

  /// - Parameter word: its bytes; in small letters where case doesn't matter.
  package init(_ word: [UInt8], ignoringCase: Bool) {
    self.word = word
    ignoresCase = ignoringCase
  }

  /// The first place from `start` on where they stand; nil where none is left.
  @inline(__always)
  package func place(from start: Int, in text: UnsafeRawBufferPointer) -> Int? {
    let end = text.count &- word.count &+ 1
    guard start < end, !word.isEmpty, let memory = text.baseAddress else { return nil }
    let place = sought_place(
      memory.assumingMemoryBound(to: UInt8.self), start, end, sought(0),
      sought(min(1, word.count &- 1)), sought(word.count &- 1))
    return place < end ? place : nil
  }

  private func sought(_ index: Int) -> sought_byte {
    let isLetter = word[index] &- 0x61 < 26
    return sought_byte(
      distance: index, byte: word[index], ignored: ignoresCase && isLetter ? 0x20 : 0)
  }
}
