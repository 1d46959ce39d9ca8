/// A word as it stands in a text.
struct FoundWord {
  let key: WordKey
  /// Where it stands, in bytes.
  let range: Range<Int>
  /// Whether it is a name out of a machine, not of a language: `E1207`, `track.swift`, `lapCount`.
  var isIdentifier = false
  /// Whether it is a piece of such a name: `lap` and `count` of `lapCount`.
  var isPiece = false
  /// Whether it stands in quotation marks, as what a program said does.
  var isQuoted = false
  /// Whether it is two neighbouring letters of a script without spaces.
  var isPair = false
}

/// Takes the words out of texts, one after another; web addresses are passed over.
struct WordReader {
  private var token: [UInt32] = []
  /// The parts of the token, `lap` and `Count` of `lapCount`: where they begin in it and in bytes.
  private var starts: [(token: Int, byte: Int)] = []
  private var shape = Shape()

  private struct Shape {
    var hasLetter = false
    var digits = 0
    var hasDigit: Bool { digits > 0 }
    var hasHump = false
    var hasUnderscore = false
    var hasDot = false
  }

  mutating func read(_ text: Text, _ found: (FoundWord) -> Void) {
    guard !text.isEmpty else { return }
    text.withUTF8 { read($0, found) }
  }

  private mutating func read(_ bytes: UnsafeRawBufferPointer, _ found: (FoundWord) -> Void) {
    var reader = ScalarReader(bytes)
    var isQuoted = false
    /// The letter before, in a script without spaces.
    var neighbour: (scalar: UInt32, start: Int)?
    while reader.place < bytes.count {
      let start = reader.place
      if let end = Self.address(in: bytes, from: start) {
        reader = ScalarReader(bytes, from: end)
        neighbour = nil
        continue
      }
      guard let scalar = reader.next() else { break }
      if WordForms.isUnspaced(scalar) {
        if let neighbour {
          found(
            FoundWord(
              key: WordKey([neighbour.scalar, scalar]), range: neighbour.start..<reader.place,
              isQuoted: isQuoted, isPair: true))
        }
        neighbour = (scalar, start)
        continue
      }
      neighbour = nil
      if WordForms.isLetter(scalar) {
        let end = readToken(bytes, from: start)
        tell(start..<end, isQuoted: isQuoted, found)
        reader = ScalarReader(bytes, from: end)
      } else {
        Self.follow(scalar, &isQuoted)
      }
    }
  }

  /// Quotation marks open and close; none reaches over the end of a line.
  private static func follow(_ scalar: UInt32, _ isQuoted: inout Bool) {
    switch scalar {
    case 0x0A: isQuoted = false
    case 0x22, 0x60: isQuoted.toggle()
    case 0x201C, 0x201E, 0xAB, 0x300C: isQuoted = true
    case 0x201D, 0xBB, 0x300D: isQuoted = false
    default: break
    }
  }

  // MARK: One token

  /// Reads on while letters, digits, and what joins them follow; returns where it ends.
  private mutating func readToken(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
    token.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    starts.append((0, start))
    shape = Shape()
    var reader = ScalarReader(bytes, from: start)
    var end = start
    var wasLower = false
    while case let place = reader.place, let scalar = reader.next() {
      if WordForms.isLetter(scalar), !WordForms.isUnspaced(scalar) {
        if wasLower, WordForms.isUpper(scalar) {
          shape.hasHump = true
          starts.append((token.count, place))
        }
        wasLower = WordForms.isLower(scalar)
        if WordForms.isDigit(scalar) { shape.digits += 1 } else { shape.hasLetter = true }
        if let folded = Folding.folded(scalar, keepingCase: false) { token.append(folded) }
        end = reader.place
      } else if Self.isJoining(scalar), Self.continues(bytes, reader.place) {
        if scalar == 0x5F { shape.hasUnderscore = true }
        if scalar == 0x2E { shape.hasDot = true }
        token.append(scalar)
        starts.append((token.count, reader.place))
        wasLower = false
      } else {
        return Self.isEnding(scalar) && end - start <= 2 ? closing(bytes, end) : end
      }
    }
    return end
  }

  private static func isJoining(_ scalar: UInt32) -> Bool {
    // . _ - ' ’
    scalar == 0x2E || scalar == 0x5F || scalar == 0x2D || scalar == 0x27 || scalar == 0x2019
  }

  private static func continues(_ bytes: UnsafeRawBufferPointer, _ place: Int) -> Bool {
    var reader = ScalarReader(bytes, from: place)
    guard let next = reader.next() else { return false }
    return WordForms.isLetter(next) && !WordForms.isUnspaced(next)
  }

  /// C++ and C# would be one letter otherwise.
  private static func isEnding(_ scalar: UInt32) -> Bool { scalar == 0x2B || scalar == 0x23 }

  private mutating func closing(_ bytes: UnsafeRawBufferPointer, _ end: Int) -> Int {
    var end = end
    while end < bytes.count, Self.isEnding(UInt32(bytes[end])), token.count < 4 {
      token.append(UInt32(bytes[end]))
      end += 1
    }
    return end
  }

  private func tell(_ range: Range<Int>, isQuoted: Bool, _ found: (FoundWord) -> Void) {
    if isWhole {
      found(
        FoundWord(
          key: WordKey(token), range: range, isIdentifier: isIdentifier, isQuoted: isQuoted))
      if starts.count == 1 { return }
    }
    let isPiece = isWhole && isIdentifier
    for (place, start) in starts.enumerated() {
      let isLast = place + 1 == starts.count
      var part = token[start.token..<(isLast ? token.count : starts[place + 1].token)]
      var end = isLast ? range.upperBound : starts[place + 1].byte
      if !isLast, let last = part.last, Self.isJoining(last) {
        part = part.dropLast()
        end -= last < 0x80 ? 1 : 3
      }
      guard let key = WordForms.key(part) else { continue }
      found(
        FoundWord(key: key, range: start.byte..<end, isPiece: isPiece, isQuoted: isQuoted))
    }
  }

  /// Whether the token is a word of its own beside its parts.
  private var isWhole: Bool {
    guard token.count >= 3 else { return false }
    if shape.hasUnderscore || shape.hasHump || (shape.hasDigit && shape.hasLetter) { return true }
    // “e.g.” is none, “track.swift” and “3.2.1” are.
    guard shape.hasDot else { return false }
    return shape.hasDigit || zip(starts, starts.dropFirst()).contains { $1.token - $0.token > 2 }
  }

  /// “2nd”, “10k” and “3.5” are whole words, and no names.
  private var isIdentifier: Bool {
    if shape.hasUnderscore || shape.hasHump { return true }
    let startsWithLetter = token.first.map { !WordForms.isDigit($0) } ?? false
    if shape.digits > 1 { return startsWithLetter }
    // A file's ending is short.
    guard shape.hasDot, let last = starts.last else { return false }
    return startsWithLetter && 2...5 ~= token.count - last.token
  }

  // MARK: Addresses

  private static let schemes = ["http://", "https://", "ftp://", "www.", "mailto:"].map {
    Array($0.utf8)
  }

  /// Where a web address that begins here ends; nil if none begins here.
  private static func address(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
    let first = bytes[start] | 0x20
    guard first == 0x68 || first == 0x66 || first == 0x77 || first == 0x6D,
      start == 0 || !WordForms.isLetter(UInt32(bytes[start - 1])),
      schemes.contains(where: { begins($0, bytes, start) })
    else { return nil }
    var end = start
    while end < bytes.count, bytes[end] > 0x20, !closers.contains(bytes[end]) { end += 1 }
    return end
  }

  /// What ends an address beside white space: `> " ) ]`.
  private static let closers: [UInt8] = [0x3E, 0x22, 0x29, 0x5D]

  private static func begins(
    _ scheme: [UInt8], _ bytes: UnsafeRawBufferPointer, _ start: Int
  ) -> Bool {
    guard start + scheme.count < bytes.count else { return false }
    for (place, byte) in scheme.enumerated() {
      let given = bytes[start + place]
      guard (WordForms.isASCIILetter(UInt32(given)) ? given | 0x20 : given) == byte else {
        return false
      }
    }
    return true
  }
}
