internal import KithLines

/// Words to be found in a text just so. Case and diacritics matter as in `FuzzyPattern`.
struct ExactPattern: Hashable, Sendable {
  private let units: [UInt32]
  /// The same as bytes, where each is one; else empty.
  private let bytes: [UInt8]
  private let letters: SoughtLetters
  private let isCaseSensitive: Bool
  /// Whether it must begin where a word does.
  private let isAtWordStart: Bool
  /// Whether it holds what is written as an escape.
  private let needsEscapes: Bool
  /// What sorts of three letters it holds, by which texts are passed over that don't; empty where
  /// they can't tell.
  let triples: [Int]

  init(_ text: String, ignoringCase: Bool = false, atWordStart: Bool = false) {
    let keepsCase = !ignoringCase && text.unicodeScalars.contains { $0.properties.isUppercase }
    isCaseSensitive = keepsCase
    isAtWordStart = atWordStart
    units = text.unicodeScalars.compactMap { Folding.folded($0.value, keepingCase: keepsCase) }
    let isPlain = units.allSatisfy { $0 < 0x80 }
    bytes = isPlain ? units.map { UInt8(truncatingIfNeeded: $0) } : []
    letters = SoughtLetters(bytes, ignoringCase: !keepsCase)
    needsEscapes = units.contains { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C }
    triples = needsEscapes ? [] : LetterTriples.sorts(of: units)
  }

  func occurs(in text: String) -> Bool {
    var text = text
    return text.withUTF8 { occurs(in: UnsafeRawBufferPointer($0)) }
  }

  /// Whether it stands in a text. Texts are looked at as they stand in the journal; only where an
  /// escape is near what was found, or is looked for, are they undone.
  func occurs(in text: Text) -> Bool {
    text.withEscapedBytes { occurs(inJournal: $0, hasEscapes: text.hasEscapes) }
  }

  func occurs(inJournal text: UnsafeRawBufferPointer, hasEscapes: Bool) -> Bool {
    guard !units.isEmpty else { return true }
    guard hasEscapes else { return occurs(in: text) }
    if !needsEscapes, let answer = look(inEscaped: text) { return answer }
    return Unescaping.bytes(of: text).withUnsafeBytes { occurs(in: $0) }
  }

  /// nil where only the text without its escapes can tell.
  private func look(inEscaped text: UnsafeRawBufferPointer) -> Bool? {
    guard !bytes.isEmpty, !isAtWordStart else {
      return occurs(in: text) || Unescaping.hasNumbers(text) ? nil : false
    }
    guard let found = place(inEscaped: text) else { return nil }
    return found || !(standsWithMarks(in: text) || Unescaping.hasNumbers(text)) ? found : nil
  }

  /// Whether it stands there in plain letters and far from any escape; nil where it stands only near
  /// one.
  private func place(inEscaped text: UnsafeRawBufferPointer) -> Bool? {
    var from = 0
    while let place = firstPlace(in: text, from: from) {
      // The longest escape has six bytes.
      if !text[max(0, place - 6)..<place].contains(UInt8(ascii: "\\")) { return true }
      from = place + 1
    }
    return from == 0 ? false : nil
  }

  func occurs(in text: UnsafeRawBufferPointer) -> Bool {
    guard !units.isEmpty else { return true }
    if !bytes.isEmpty {
      var from = 0
      while let place = firstPlace(in: text, from: from) {
        if isAtStart(place, of: text) { return true }
        from = place + 1
      }
      return standsWithMarks(in: text)
    }
    return !ranges(in: text, atMost: 1).isEmpty
  }

  /// Whether plain letters stand there that are written with marks: é, or an e and a mark of its own.
  ///
  /// It is looked for only around these. What stands before the first of them is written as it is.
  private func standsWithMarks(in text: UnsafeRawBufferPointer) -> Bool {
    guard !FuzzyPattern.isPlain(text) else { return false }
    return text.indices.contains { place in
      guard Self.mayBeginMarkedLetter(text[place]) else { return false }
      return (0...min(place, bytes.count - 1)).contains { count in
        stands(at: place - count, in: text, upTo: count) && isAtStart(place - count, of: text)
          && end(from: ScalarReader(text, from: place), having: count) != nil
      }
    }
  }

  /// Whether letters can begin so that fold to plain ones: Latin with marks, or the marks by
  /// themselves.
  @inline(__always)
  private static func mayBeginMarkedLetter(_ byte: UInt8) -> Bool {
    (0xC3...0xC9).contains(byte) || (0xCC...0xCD).contains(byte) || byte == 0xE1
  }

  private func isAtStart(_ place: Int, of text: UnsafeRawBufferPointer) -> Bool {
    guard isAtWordStart, place > 0 else { return true }
    let (before, first) = (text[place - 1], text[place])
    return !Self.isLetter(before) || !Self.isLetter(first)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0x80
  }

  /// Where it stands, in bytes.
  func ranges(in text: String) -> [Range<Int>] {
    var text = text
    return text.withUTF8 { ranges(in: UnsafeRawBufferPointer($0), atMost: 1000) }
  }

  private func ranges(in text: UnsafeRawBufferPointer, atMost limit: Int) -> [Range<Int>] {
    guard let first = units.first else { return [] }
    var found: [Range<Int>] = []
    var reader = ScalarReader(text)
    while found.count < limit {
      reader.passPlain(except: first, keepingCase: isCaseSensitive)
      let start = reader.place
      guard let scalar = reader.next() else { break }
      if Folding.folded(scalar, keepingCase: isCaseSensitive) == first,
        isAtStart(start, of: text), let end = end(from: reader, having: 1)
      {
        found.append(start..<end)
      }
    }
    return found
  }

  /// Where the rest of the pattern ends, if it stands behind so many of its letters.
  private func end(from reader: ScalarReader, having count: Int) -> Int? {
    var reader = reader
    var index = count
    while index < units.count {
      guard let scalar = reader.next() else { return nil }
      guard let folded = Folding.folded(scalar, keepingCase: isCaseSensitive) else { continue }
      guard folded == units[index] else { return nil }
      index += 1
    }
    return reader.place
  }

  private func firstPlace(in text: UnsafeRawBufferPointer, from start: Int) -> Int? {
    var start = start
    while let place = letters.place(from: start, in: text) {
      if stands(at: place, in: text, upTo: bytes.count) { return place }
      start = place + 1
    }
    return nil
  }

  /// Whether the first letters of it stand there just so.
  private func stands(at place: Int, in text: UnsafeRawBufferPointer, upTo count: Int) -> Bool {
    for index in 0..<count where text[place &+ index] | bit(bytes[index]) != bytes[index] {
      return false
    }
    return true
  }

  @inline(__always)
  private func bit(_ byte: UInt8) -> UInt8 { !isCaseSensitive && byte &- 0x61 < 26 ? 0x20 : 0 }
}
