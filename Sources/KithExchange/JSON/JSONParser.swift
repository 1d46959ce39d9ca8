/// Makes a value of JSON that stands in memory. Lenient in its texts: what isn't UTF-8, half a
/// surrogate pair and NUL become U+FFFD.
package struct JSONParser {
  private let bytes: [UInt8]
  private var place: Int
  private let end: Int
  private var count = 0

  static let mostValues = 8_000_000

  private init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    place = range.lowerBound
    end = range.upperBound
  }

  package static func value(
    of bytes: [UInt8], in range: Range<Int>? = nil
  ) throws(RecordFault) -> JSONValue {
    var parser = JSONParser(bytes, range ?? 0..<bytes.count)
    let value = try parser.value(depth: 0)
    parser.skipSpace()
    guard parser.place == parser.end else { throw RecordFault("something follows its end") }
    return value
  }

  private mutating func skipSpace() {
    while place < end {
      switch bytes[place] {
      case 0x20, 0x0A, 0x0D, 0x09: place &+= 1
      default: return
      }
    }
  }

  private mutating func value(depth: Int) throws(RecordFault) -> JSONValue {
    skipSpace()
    count += 1
    guard depth <= JSONCheck.deepest, count <= Self.mostValues else {
      throw RecordFault("it is nested too deeply or holds too much")
    }
    guard place < end else { throw RecordFault("it ends in the middle") }
    switch bytes[place] {
    case 0x22: return .string(try string())
    case UInt8(ascii: "{"): return .object(try object(depth: depth))
    case UInt8(ascii: "["): return .array(try array(depth: depth))
    case UInt8(ascii: "t"): return try word("true", .flag(true))
    case UInt8(ascii: "f"): return try word("false", .flag(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .number(try number())
    }
  }

  private mutating func word(
    _ word: StaticString, _ value: JSONValue
  ) throws(RecordFault) -> JSONValue {
    let length = word.utf8CodeUnitCount
    guard place + length <= end else { throw RecordFault("it ends in the middle") }
    for index in 0..<length where bytes[place + index] != word.utf8Start[index] {
      throw RecordFault("it is not JSON")
    }
    place += length
    return value
  }

  private mutating func number() throws(RecordFault) -> String {
    let start = place
    while place < end {
      switch bytes[place] {
      case 0x30...0x39, 0x2B, 0x2D, 0x2E, 0x45, 0x65: place &+= 1
      default:
        guard place > start else { throw RecordFault("it is not JSON") }
        return String(decoding: bytes[start..<place], as: UTF8.self)
      }
    }
    guard place > start else { throw RecordFault("it is not JSON") }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private mutating func object(depth: Int) throws(RecordFault) -> JSONObject {
    place += 1
    var object = JSONObject()
    while true {
      skipSpace()
      guard place < end else { throw RecordFault("it ends in the middle") }
      if bytes[place] == UInt8(ascii: "}") {
        place += 1
        return object
      }
      if bytes[place] == UInt8(ascii: ",") {
        place += 1
        continue
      }
      guard bytes[place] == 0x22 else { throw RecordFault("a key is missing") }
      let key = try string()
      skipSpace()
      guard place < end, bytes[place] == UInt8(ascii: ":") else {
        throw RecordFault("a colon is missing")
      }
      place += 1
      object.members.append(.init(key: key, value: try value(depth: depth + 1)))
    }
  }

  private mutating func array(depth: Int) throws(RecordFault) -> [JSONValue] {
    place += 1
    var array: [JSONValue] = []
    while true {
      skipSpace()
      guard place < end else { throw RecordFault("it ends in the middle") }
      if bytes[place] == UInt8(ascii: "]") {
        place += 1
        return array
      }
      if bytes[place] == UInt8(ascii: ",") {
        place += 1
        continue
      }
      array.append(try value(depth: depth + 1))
    }
  }

  private mutating func string() throws(RecordFault) -> String {
    place += 1
    let start = place
    var isPlain = true
    while place < end, bytes[place] != 0x22 {
      if bytes[place] == 0x5C {
        isPlain = false
        place += 1
      } else if bytes[place] == 0 {
        isPlain = false
      }
      place &+= 1
    }
    guard place < end else { throw RecordFault("it ends in the middle") }
    defer { place += 1 }
    if isPlain { return String(decoding: bytes[start..<place], as: UTF8.self) }
    return Self.unescaped(bytes[start..<place])
  }

  private static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      index += 1
      guard byte == 0x5C, index < bytes.endIndex else {
        if byte == 0 { append(0xFFFD, to: &text) } else { text.append(byte) }
        continue
      }
      let mark = bytes[index]
      index += 1
      switch mark {
      case UInt8(ascii: "n"): text.append(0x0A)
      case UInt8(ascii: "r"): text.append(0x0D)
      case UInt8(ascii: "t"): text.append(0x09)
      case UInt8(ascii: "b"): text.append(0x08)
      case UInt8(ascii: "f"): text.append(0x0C)
      case UInt8(ascii: "u"): append(scalar(in: bytes, at: &index), to: &text)
      default: text.append(mark)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func append(_ scalar: UInt32, to text: inout [UInt8]) {
    text.append(
      contentsOf: String(Unicode.Scalar(scalar == 0 ? 0xFFFD : scalar) ?? "\u{FFFD}").utf8)
  }

  /// The scalar behind `\u`, with the second half of a pair.
  private static func scalar(in bytes: ArraySlice<UInt8>, at index: inout Int) -> UInt32 {
    guard let first = unit(in: bytes, at: index) else { return 0xFFFD }
    index += 4
    guard first & 0xFC00 == 0xD800 else { return first }
    guard index + 1 < bytes.endIndex, bytes[index] == 0x5C, bytes[index + 1] == UInt8(ascii: "u"),
      let second = unit(in: bytes, at: index + 2), second & 0xFC00 == 0xDC00
    else { return 0xFFFD }
    index += 6
    return 0x10000 + (first & 0x3FF) << 10 + second & 0x3FF
  }

  private static func unit(in bytes: ArraySlice<UInt8>, at index: Int) -> UInt32? {
    guard index + 4 <= bytes.endIndex else { return nil }
    var unit: UInt32 = 0
    for digit in bytes[index..<index + 4] {
      switch digit {
      case 0x30...0x39: unit = unit << 4 | UInt32(digit - 0x30)
      case 0x41...0x46: unit = unit << 4 | UInt32(digit - 0x37)
      case 0x61...0x66: unit = unit << 4 | UInt32(digit - 0x57)
      default: return nil
      }
    }
    return unit
  }
}
