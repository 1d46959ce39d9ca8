internal import CLines

/// A place in the bytes that a reader walks through: where a text stands, without its quotation
/// marks, and whether escapes must be undone before it can be shown.
package struct TextRange: Equatable, Sendable {
  package let offset: Int
  package let length: Int
  package let hasEscapes: Bool

  package init(offset: Int, length: Int, hasEscapes: Bool) {
    self.offset = offset
    self.length = length
    self.hasEscapes = hasEscapes
  }
}

/// Walks through one JSON value and checks every byte of it on the way.
///
/// It makes no tree: the caller asks for what it expects next. Keys are compared as they come, so
/// that none stands twice; an escape in a key is refused, because then equal keys can look
/// different. The bytes must outlive the reader, which is why it never leaves the closure that
/// lends them. This is the one file of the module that reads unsafe memory; it is fuzzed.
package struct LineReader {
  package static let deepest = 8
  package static let mostKeys = 64

  package let bytes: UnsafeRawBufferPointer
  /// The place of the next byte.
  package private(set) var place: Int
  private var end: Int
  private var depth = 0
  /// Whether the container just entered has not given its first value yet.
  private var isFirst = false
  /// The keys read so far in the objects that are open, innermost last.
  private var keys = KeyStack()

  /// A reader of `range`, whose places are counted from the beginning of `bytes`.
  package init(_ bytes: UnsafeRawBufferPointer, in range: Range<Int>? = nil) {
    self.bytes = bytes
    place = range?.lowerBound ?? 0
    end = range?.upperBound ?? bytes.count
  }

  /// Begins again with another value; what was learnt of the last one is forgotten, the memory kept.
  package mutating func begin(_ range: Range<Int>) {
    place = range.lowerBound
    end = range.upperBound
    depth = 0
    isFirst = false
    keys.reset()
  }

  /// A place to which a reader can go back.
  package struct Mark {
    fileprivate let place: Int
    fileprivate let depth: Int
    fileprivate let isFirst: Bool
    fileprivate let keys: KeyStack.Height
  }

  package var mark: Mark { Mark(place: place, depth: depth, isFirst: isFirst, keys: keys.height) }

  /// Goes back to a place before which nothing was left since.
  package mutating func goBack(to mark: Mark) {
    place = mark.place
    depth = mark.depth
    isFirst = mark.isFirst
    keys.goBack(to: mark.keys)
  }

  // MARK: Containers

  package mutating func enterObject() throws(LineFault) {
    try enter(UInt8(ascii: "{"), .object)
    keys.open()
  }

  package mutating func enterArray() throws(LineFault) {
    try enter(UInt8(ascii: "["), .array)
  }

  private mutating func enter(_ bracket: UInt8, _ what: LineFault.Expectation) throws(LineFault) {
    guard place < end else { throw .endsEarly }
    guard bytes[place] == bracket else { throw .expected(what, at: place) }
    depth &+= 1
    guard depth <= Self.deepest else { throw .tooDeep(at: place) }
    place &+= 1
    isFirst = true
  }

  /// The next key of the object that is open, up to and with its colon; nil leaves the object.
  package mutating func nextKey() throws(LineFault) -> TextRange? {
    guard try advances(to: UInt8(ascii: "}")) else {
      keys.close()
      return nil
    }
    guard place < end else { throw .endsEarly }
    guard bytes[place] == UInt8(ascii: "\"") else { throw .expected(.key, at: place) }
    let key = try readString()
    guard !key.hasEscapes else { throw .escapedKey(at: key.offset) }
    switch keys.add(key, in: bytes) {
    case .added: break
    case .repeated: throw .duplicateKey(at: key.offset)
    case .full: throw .tooManyKeys(at: key.offset)
    }
    guard place < end else { throw .endsEarly }
    guard bytes[place] == UInt8(ascii: ":") else { throw .expected(.colon, at: place) }
    place &+= 1
    return key
  }

  /// Whether the list that is open has another value; at its end it leaves the list.
  package mutating func nextElement() throws(LineFault) -> Bool {
    try advances(to: UInt8(ascii: "]"))
  }

  private mutating func advances(to bracket: UInt8) throws(LineFault) -> Bool {
    guard place < end else { throw .endsEarly }
    if bytes[place] == bracket {
      place &+= 1
      depth &-= 1
      isFirst = false
      return false
    }
    if isFirst {
      isFirst = false
      return true
    }
    guard bytes[place] == UInt8(ascii: ",") else { throw .expected(.comma, at: place) }
    place &+= 1
    return true
  }

  /// Passes over what is spelt just so; false where anything else stands there. Keys passed so are
  /// compared with no others: that is for whoever knows all of them.
  package mutating func passes(_ spelling: StaticString) -> Bool {
    let count = spelling.utf8CodeUnitCount
    guard place &+ count <= end else { return false }
    for index in 0..<count where bytes[place &+ index] != spelling.utf8Start[index] {
      return false
    }
    place &+= count
    return true
  }

  // MARK: Values

  /// Whether the next value is a text, a list, and so on, by its first byte.
  package func peek() throws(LineFault) -> UInt8 {
    guard place < end else { throw .endsEarly }
    return bytes[place]
  }

  package mutating func string() throws(LineFault) -> TextRange {
    guard place < end else { throw .endsEarly }
    guard bytes[place] == UInt8(ascii: "\"") else { throw .expected(.string, at: place) }
    isFirst = false
    return try readString()
  }

  package mutating func string(atMost limit: Int) throws(LineFault) -> TextRange {
    let text = try string()
    guard text.length <= limit else { throw .textTooLong(bytes: text.length, at: text.offset) }
    return text
  }

  package mutating func integer() throws(LineFault) -> Int {
    let start = place
    let isNegative = place < end && bytes[place] == UInt8(ascii: "-")
    if isNegative { place &+= 1 }
    let firstDigit = place
    var value = 0
    while place < end, case let digit = bytes[place] &- UInt8(ascii: "0"), digit <= 9 {
      let (tenfold, tooLarge) = value.multipliedReportingOverflow(by: 10)
      let (sum, carried) = tenfold.subtractingReportingOverflow(Int(digit))
      guard !tooLarge, !carried else { throw .numberOutOfRange(at: start) }
      value = sum
      place &+= 1
    }
    guard place > firstDigit else {
      throw place < end ? .expected(.integer, at: start) : .endsEarly
    }
    guard place &- firstDigit == 1 || bytes[firstDigit] != UInt8(ascii: "0") else {
      throw .invalidNumber(at: start)
    }
    if place < end,
      [UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E")].contains(bytes[place])
    {
      throw .expected(.integer, at: start)
    }
    guard isNegative || value != .min else { throw .numberOutOfRange(at: start) }
    guard !isNegative || value != 0 else { throw .invalidNumber(at: start) }
    isFirst = false
    return isNegative ? value : -value
  }

  package mutating func boolean() throws(LineFault) -> Bool {
    if takes("true") { return true }
    if takes("false") { return false }
    throw place < end ? .expected(.boolean, at: place) : .endsEarly
  }

  /// Whether the next value is null; if so it is read.
  package mutating func takesNull() -> Bool {
    takes("null")
  }

  private mutating func takes(_ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard place &+ count <= end else { return false }
    for index in 0..<count where bytes[place &+ index] != word.utf8Start[index] { return false }
    place &+= count
    isFirst = false
    return true
  }

  /// Reads whatever comes, checking it all the same.
  package mutating func skip() throws(LineFault) {
    guard place < end else { throw .endsEarly }
    switch bytes[place] {
    case UInt8(ascii: "\""): _ = try string()
    case UInt8(ascii: "{"):
      try enterObject()
      while try nextKey() != nil { try skip() }
    case UInt8(ascii: "["):
      try enterArray()
      while try nextElement() { try skip() }
    case UInt8(ascii: "t"), UInt8(ascii: "f"): _ = try boolean()
    case UInt8(ascii: "n"):
      guard takesNull() else { throw .expected(.value, at: place) }
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try skipNumber()
    default: throw .expected(.value, at: place)
    }
  }

  private mutating func skipNumber() throws(LineFault) {
    let start = place
    if bytes[place] == UInt8(ascii: "-") { place &+= 1 }
    let whole = try digits(start)
    guard whole == 1 || bytes[place &- whole] != UInt8(ascii: "0") else {
      throw .invalidNumber(at: start)
    }
    if place < end, bytes[place] == UInt8(ascii: ".") {
      place &+= 1
      _ = try digits(start)
    }
    if place < end, bytes[place] | 0x20 == UInt8(ascii: "e") {
      place &+= 1
      if place < end, bytes[place] == UInt8(ascii: "+") || bytes[place] == UInt8(ascii: "-") {
        place &+= 1
      }
      _ = try digits(start)
    }
    isFirst = false
  }

  private mutating func digits(_ start: Int) throws(LineFault) -> Int {
    let first = place
    while place < end, bytes[place] &- UInt8(ascii: "0") <= 9 { place &+= 1 }
    guard place > first else { throw place < end ? .invalidNumber(at: start) : .endsEarly }
    return place &- first
  }

  /// Refuses whatever follows the value.
  package func finish() throws(LineFault) {
    guard place == end else { throw .trailingBytes(at: place) }
  }

  // MARK: Texts

  private mutating func readString() throws(LineFault) -> TextRange {
    place &+= 1
    let start = place
    var hasEscapes = false
    guard let memory = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self) else {
      throw .endsEarly
    }
    while true {
      place = plain_text_end(memory, place, end)
      guard place < end else { throw .endsEarly }
      let byte = bytes[place]
      if byte == UInt8(ascii: "\"") {
        let range = TextRange(offset: start, length: place &- start, hasEscapes: hasEscapes)
        place &+= 1
        return range
      }
      if byte == UInt8(ascii: "\\") {
        hasEscapes = true
        try readEscape()
      } else if byte < 0x20 {
        throw .controlCharacter(byte, at: place)
      } else {
        // Most of what isn't ASCII comes in runs.
        repeat { try readScalar() } while place < end && bytes[place] >= 0x80
      }
    }
  }

  private mutating func readEscape() throws(LineFault) {
    let start = place
    guard place &+ 1 < end else { throw .endsEarly }
    switch bytes[place &+ 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      place &+= 2
    case UInt8(ascii: "u"):
      let first = try readUnit(start)
      guard first != 0 else { throw .controlCharacter(0, at: start) }
      if first & 0xFC00 == 0xDC00 { throw .unpairedSurrogate(at: start) }
      guard first & 0xFC00 == 0xD800 else { return }
      guard place < end else { throw .endsEarly }
      guard bytes[place] == UInt8(ascii: "\\") else { throw .unpairedSurrogate(at: start) }
      guard place &+ 1 < end else { throw .endsEarly }
      guard bytes[place &+ 1] == UInt8(ascii: "u") else { throw .unpairedSurrogate(at: start) }
      guard try readUnit(start) & 0xFC00 == 0xDC00 else { throw .unpairedSurrogate(at: start) }
    default: throw .invalidEscape(at: start)
    }
  }

  private mutating func readUnit(_ start: Int) throws(LineFault) -> UInt16 {
    guard place &+ 6 <= end else { throw .endsEarly }
    var unit: UInt16 = 0
    for index in (place &+ 2)..<(place &+ 6) {
      guard let digit = hexadecimalValue(of: bytes[index]) else { throw .invalidEscape(at: start) }
      unit = unit << 4 | UInt16(digit)
    }
    place &+= 6
    return unit
  }

  /// One scalar of several bytes: no overlong forms, no surrogates, nothing past U+10FFFF.
  private mutating func readScalar() throws(LineFault) {
    let lead = bytes[place]
    let (count, lowest, highest): (Int, UInt8, UInt8) =
      switch lead {
      case 0xC2...0xDF: (2, 0x80, 0xBF)
      case 0xE0: (3, 0xA0, 0xBF)
      case 0xED: (3, 0x80, 0x9F)
      case 0xE1...0xEF: (3, 0x80, 0xBF)
      case 0xF0: (4, 0x90, 0xBF)
      case 0xF1...0xF3: (4, 0x80, 0xBF)
      case 0xF4: (4, 0x80, 0x8F)
      default: throw .invalidUTF8(at: place)
      }
    guard place &+ count <= end else { throw .invalidUTF8(at: place) }
    guard (lowest...highest).contains(bytes[place &+ 1]) else { throw .invalidUTF8(at: place) }
    for index in (place &+ 2)..<(place &+ max(count, 2)) where bytes[index] & 0xC0 != 0x80 {
      throw .invalidUTF8(at: place)
    }
    place &+= count
  }
}

/// What a hexadecimal digit stands for.
func hexadecimalValue(of digit: UInt8) -> UInt8? {
  switch digit {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
  default: nil
  }
}
