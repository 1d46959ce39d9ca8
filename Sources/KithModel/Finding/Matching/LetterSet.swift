/// Which letters stand in a text, a bit for each: a word with others in it can't stand there.
struct LetterSet: Sendable {
  private var bits: UInt64 = 0

  /// The letters of a text, whatever their case and marks.
  init(of text: UnsafeRawBufferPointer) {
    var reader = ScalarReader(text)
    while let scalar = reader.next() { insert(scalar) }
  }

  /// Those of what was typed.
  init(of typed: String) {
    for scalar in typed.unicodeScalars { insert(scalar.value) }
  }

  init(of letters: [UInt32]) {
    for letter in letters { insert(letter) }
  }

  @inline(__always)
  private mutating func insert(_ scalar: UInt32) {
    guard let letter = Folding.folded(scalar, keepingCase: false) else { return }
    bits |= 1 << UInt64(Self.place(of: letter))
  }

  /// Plain letters and digits have places of their own, the rest of the world shares what is left.
  @inline(__always)
  private static func place(of letter: UInt32) -> UInt32 {
    if letter &- 0x61 < 26 { return letter &- 0x61 }
    return letter &- 0x30 < 10 ? letter &- 0x30 &+ 26 : letter % 28 &+ 36
  }

  @inline(__always)
  func isSubset(of other: LetterSet) -> Bool { bits & ~other.bits == 0 }
}
