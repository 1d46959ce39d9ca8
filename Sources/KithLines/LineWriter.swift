/// Writes one line of JSON, in the one spelling that Kith uses: no spaces, no escapes but the
/// needed ones, keys in the order given.
package struct LineWriter: Sendable {
  package private(set) var bytes: [UInt8] = []
  private var needsComma = false

  package init(capacity: Int = 256) {
    bytes.reserveCapacity(capacity)
  }

  package mutating func openObject() { open(UInt8(ascii: "{")) }
  package mutating func closeObject() { close(UInt8(ascii: "}")) }
  package mutating func openArray() { open(UInt8(ascii: "[")) }
  package mutating func closeArray() { close(UInt8(ascii: "]")) }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  package mutating func key(_ name: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  package mutating func string(_ text: String) {
    var text = text
    text.withUTF8 { string(utf8: UnsafeRawBufferPointer($0)) }
  }

  /// Bytes that are known to be UTF-8, escaped where JSON demands it.
  package mutating func string(utf8 text: UnsafeRawBufferPointer) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    for byte in text { append(escaping: byte) }
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  /// The inside of a text that stands in JSON already, escapes and all.
  package mutating func string(escaped text: UnsafeRawBufferPointer) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: text)
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  package mutating func integer(_ value: Int) { plain(String(value)) }
  package mutating func boolean(_ value: Bool) { plain(value ? "true" : "false") }
  package mutating func null() { plain("null") }

  /// A number with a fraction; what is no number becomes null.
  package mutating func number(_ value: Double) {
    guard value.isFinite else { return null() }
    // No `rounded()`: without optimisation it needs the mathematical library, which isn't linked.
    let isSmall = value > -1e15 && value < 1e15
    plain(isSmall && Double(Int(value)) == value ? String(Int(value)) : String(value))
  }

  /// Ends a journal line: its checksum over everything before, and the closing bracket.
  package mutating func closeLineWithChecksum() {
    let sum = CRC32C.checksum(of: bytes)
    bytes.append(contentsOf: ",\"c\":\"".utf8)
    for shift in stride(from: 28, through: 0, by: -4) {
      bytes.append(Self.digits[Int(sum >> UInt32(shift) & 0xF)])
    }
    bytes.append(contentsOf: "\"}".utf8)
    needsComma = true
  }

  /// A value that was written by another writer.
  package mutating func value(_ json: [UInt8]) {
    separate()
    bytes.append(contentsOf: json)
    needsComma = true
  }

  private mutating func plain(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }

  private static let digits = Array("0123456789abcdef".utf8)

  private mutating func append(escaping byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(contentsOf: [0x5C, byte])
    case 0x0A: bytes.append(contentsOf: [0x5C, UInt8(ascii: "n")])
    case 0x0D: bytes.append(contentsOf: [0x5C, UInt8(ascii: "r")])
    case 0x09: bytes.append(contentsOf: [0x5C, UInt8(ascii: "t")])
    // No reader of Kith's takes a NUL; U+FFFD stands for what can't be said.
    case 0: bytes.append(contentsOf: [0xEF, 0xBF, 0xBD])
    case 1..<0x20:
      bytes.append(contentsOf: "\\u00".utf8)
      bytes.append(Self.digits[Int(byte >> 4)])
      bytes.append(Self.digits[Int(byte & 0xF)])
    default: bytes.append(byte)
    }
  }
}
