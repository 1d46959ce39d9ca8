/// What makes two spellings one word, and which words say nothing.
enum WordForms {
  /// Letters that are written without spaces between words: every two neighbours count as a word.
  static func isUnspaced(_ scalar: UInt32) -> Bool {
    switch scalar {
    case ..<0x0E00: false
    case 0x0E00..<0x0F00, 0x1000..<0x10A0, 0x1780..<0x1800: true
    case 0x3041..<0x3100, 0x31F0..<0x3200, 0x3400..<0x4DC0, 0x4E00..<0xA000: true
    case 0xAC00..<0xD7B0, 0xF900..<0xFB00, 0x20000..<0x32000: true
    default: false
    }
  }

  /// Whether a scalar is part of a word.
  static func isLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0..<0x80: return isASCIILetter(scalar) || isDigit(scalar)
    case 0xC0..<0x250: return scalar != 0xD7 && scalar != 0xF7
    case 0x300..<0x374, 0x386..<0x530: return scalar != 0x387
    default: break
    }
    guard let scalar = Unicode.Scalar(scalar) else { return false }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .nonspacingMark, .spacingMark:
      return true
    default: return false
    }
  }

  @inline(__always)
  static func isASCIILetter(_ scalar: UInt32) -> Bool { (scalar | 0x20) &- 0x61 < 26 }

  @inline(__always)
  static func isDigit(_ scalar: UInt32) -> Bool { scalar &- 0x30 < 10 }

  static func isUpper(_ scalar: UInt32) -> Bool {
    scalar &- 0x41 < 26 || 0x391...0x3A9 ~= scalar || 0x410...0x42F ~= scalar
  }

  static func isLower(_ scalar: UInt32) -> Bool {
    scalar &- 0x61 < 26 || 0x3B1...0x3C9 ~= scalar || 0x430...0x44F ~= scalar
  }

  /// The key of a word without its endings; nil if it says nothing by itself.
  static func key(_ word: ArraySlice<UInt32>) -> WordKey? {
    guard word.count > 1 else { return nil }
    guard word.allSatisfy(isASCIILetter) else {
      // Alphabets beyond the Latin one belong to languages with many endings.
      let isLatin = word.allSatisfy { $0 < 0x250 }
      return WordKey(isLatin ? word : word.prefix(6))
    }
    let whole = WordKey(word)
    if word.count <= longestSilent, silent.number(of: whole) != nil { return nil }
    return word.count < 4 ? whole : stemmed(word)
  }

  /// Plurals, past and -ing fall off; nothing that would take more than an ending. Written out
  /// letter by letter, because every word of every text comes through here.
  private static func stemmed(_ word: ArraySlice<UInt32>) -> WordKey {
    let end = word.endIndex
    func letter(_ back: Int) -> UInt32 { word[end - back] }
    var dropped = 0
    switch letter(1) {
    case 0x73:  // s
      switch letter(2) {
      case 0x73, 0x75, 0x69: break  // “class”, “status”, “analysis”
      case 0x65 where letter(3) == 0x69 && word.count > 4:  // “copies” and “copy”
        return WordKey(word.dropLast(3) + [0x79])
      case 0x65 where letter(3) == 0x73 && letter(4) == 0x73: dropped = 2
      default: dropped = 1
      }
    case 0x64 where letter(2) == 0x65 && letter(3) == 0x69 && word.count > 4:  // “copied”
      return WordKey(word.dropLast(3) + [0x79])
    case 0x64 where letter(2) == 0x65 && word.count > 4: dropped = 2
    case 0x67 where letter(2) == 0x6E && letter(3) == 0x69 && word.count > 5: dropped = 3
    default: break
    }
    var stem = word.dropLast(dropped)
    if dropped > 1, let last = stem.last, stem.count > 3, last == stem[stem.endIndex - 2],
      last != 0x6C, last != 0x73, last != 0x7A
    {
      stem = stem.dropLast()  // “stopped” and “stop”, but “filled” and “fill”
    }
    if stem.count > 3, stem.last == 0x65 { stem = stem.dropLast() }  // “naming” and “name”
    return WordKey(stem)
  }

  private static let longestSilent = 7
  private static let silent = WordNumbers(
    """
    a about after all also am an and any are aren as at be because been being but by can cannot \
    could couldn did didn do does doesn doing don else for from get got had has hasn have haven \
    having he hello her here hey hi him his how however i if in into is isn it its just let like ll \
    make many may maybe me might more most much must my need no not now of off on one only or other \
    our out over please re really same she should so some still such than thank thanks that the \
    their them then there these they thing this those to too try trying up us use used using ve \
    very want was wasn way we were what when where which while who why will with without won would \
    wouldn yes you your
    """.split(separator: " ").map { WordKey($0.unicodeScalars.map(\.value)) })
}
