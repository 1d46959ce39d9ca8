/// Makes letters that people take for the same one equal: case and diacritics apart.
enum Folding {
  /// A scalar in lower case without what stands above or below it; nil for a mark that stands
  /// above a letter as a scalar of its own.
  @inline(__always)
  static func folded(_ scalar: UInt32, keepingCase: Bool) -> UInt32? {
    if scalar < 0x80 { return keepingCase ? scalar : lowered(ascii: scalar) }
    if scalar < 0xC0 { return scalar }
    return foldedFurther(scalar, keepingCase: keepingCase)
  }

  /// A whole text, folded.
  static func folded(_ text: some StringProtocol) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      guard let value = Self.folded(scalar.value, keepingCase: false) else { continue }
      folded.append(Unicode.Scalar(value) ?? scalar)
    }
    return String(folded)
  }

  @inline(__always)
  static func lowered(ascii scalar: UInt32) -> UInt32 {
    scalar &- 0x41 < 26 ? scalar | 0x20 : scalar
  }

  private static func foldedFurther(_ scalar: UInt32, keepingCase: Bool) -> UInt32? {
    switch scalar {
    case 0xC0..<0x250: bare(latin[Int(scalar - 0xC0)], keepingCase)
    case 0x300..<0x370: nil
    case 0x1E00..<0x1F00: bare(furtherLatin[Int(scalar - 0x1E00)], keepingCase)
    // Greek and Cyrillic, whose capitals stand at a fixed distance; Ё is read as Е.
    case 0x391...0x3A9 where !keepingCase: scalar + 0x20
    case 0x400...0x40F where !keepingCase: scalar == 0x401 ? 0x435 : scalar + 0x50
    case 0x410...0x42F where !keepingCase: scalar + 0x20
    case 0x451: 0x435
    default: scalar
    }
  }

  private static func bare(_ letter: UInt32, _ keepingCase: Bool) -> UInt32 {
    keepingCase ? letter : lowered(ascii: letter)
  }

  private static let latin = (0xC0..<0x250).map(withoutMarks)
  private static let furtherLatin = (0x1E00..<0x1F00).map(withoutMarks)

  /// Unicode's own names say which letter it is: LATIN SMALL LETTER E WITH ACUTE.
  private static func withoutMarks(_ value: Int) -> UInt32 {
    let value = UInt32(value)
    guard let scalar = Unicode.Scalar(value), let name = scalar.properties.name else {
      return value
    }
    let words = name.split(separator: " ")
    guard words.count >= 4, words[0] == "LATIN", words[2] == "LETTER",
      words.count == 4 || words[4] == "WITH"
    else { return value }
    let isSmall = words[1] == "SMALL"
    let letter = words[3].unicodeScalars
    if letter.count == 1, let first = letter.first, first.isASCII {
      return isSmall ? first.value | 0x20 : first.value
    }
    // Letters of their own that have a small form: Æ, Ð, Þ, Ŋ.
    let lower = scalar.properties.lowercaseMapping.unicodeScalars
    return lower.count == 1 ? lower.first?.value ?? value : value
  }
}

/// Takes scalars off the front of UTF-8 that may be damaged.
struct ScalarReader {
  let bytes: UnsafeRawBufferPointer
  private(set) var place = 0

  init(_ bytes: UnsafeRawBufferPointer, from place: Int = 0) {
    self.bytes = bytes
    self.place = place
  }

  @inline(__always)
  mutating func next() -> UInt32? {
    guard place < bytes.count else { return nil }
    let first = bytes[place]
    guard first >= 0x80 else {
      place &+= 1
      return UInt32(first)
    }
    return nextOfSeveral(first)
  }

  /// Passes over plain letters that don't fold to the one that is looked for.
  @inline(__always)
  mutating func passPlain(except letter: UInt32, keepingCase: Bool) {
    while place < bytes.count {
      let byte = UInt32(bytes[place])
      guard byte < 0x80, (keepingCase ? byte : Folding.lowered(ascii: byte)) != letter else {
        return
      }
      place &+= 1
    }
  }

  private mutating func nextOfSeveral(_ first: UInt8) -> UInt32 {
    let (length, bits): (Int, UInt8) =
      first >= 0xF0 ? (4, first & 0x07) : first >= 0xE0 ? (3, first & 0x0F) : (2, first & 0x1F)
    guard first >= 0xC0, place + length <= bytes.count else {
      place += 1
      return 0xFFFD
    }
    var value = UInt32(bits)
    for index in 1..<length { value = value << 6 | UInt32(bytes[place + index] & 0x3F) }
    place += length
    return value
  }
}
