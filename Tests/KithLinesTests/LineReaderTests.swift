import KithLines
import Testing

@Suite struct `A line that is refused` {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let fault: LineFault

    init(_ name: String, _ text: String, _ fault: LineFault) {
      self.init(name, Array(text.utf8), fault)
    }

    init(_ name: String, _ bytes: [UInt8], _ fault: LineFault) {
      testDescription = name
      self.bytes = bytes
      self.fault = fault
    }
  }

  @Test(arguments: structure + numbers + texts + encodings)
  func `is refused for its reason`(example: Case) {
    #expect(throws: example.fault) { try skim(example.bytes) }
  }

  static let structure: [Case] = [
    .init("nothing", "", .endsEarly),
    .init("a key twice", #"{"a":1,"a":2}"#, .duplicateKey(at: 8)),
    .init("a long key twice", #"{"abcdefghij":1,"abcdefghij":2}"#, .duplicateKey(at: 17)),
    .init("a key twice inside", #"{"b":{"a":1,"a":2}}"#, .duplicateKey(at: 13)),
    .init("an escaped key", #"{"\u0061":1}"#, .escapedKey(at: 2)),
    .init("a byte order mark", [0xEF, 0xBB, 0xBF, 0x7B, 0x7D], .expected(.value, at: 0)),
    .init("a missing comma", #"{"a":1"b":2}"#, .expected(.comma, at: 6)),
    .init("a missing comma in a list", "[1 2]", .expected(.comma, at: 2)),
    .init("a missing colon", #"{"a"1}"#, .expected(.colon, at: 4)),
    .init("a key that is no text", "{1:2}", .expected(.key, at: 1)),
    .init("a comma at the end", #"{"a":1,}"#, .expected(.key, at: 7)),
    .init("a comma at the end of a list", "[1,]", .expected(.value, at: 3)),
    .init("a comma at the beginning", "[,1]", .expected(.value, at: 1)),
    .init("a bracket that closes another", "[1}", .expected(.comma, at: 2)),
    .init("white space before", " {}", .expected(.value, at: 0)),
    .init("white space behind a colon", #"{"a": 1}"#, .expected(.value, at: 5)),
    .init("white space at the end", "{} ", .trailingBytes(at: 2)),
    .init("two values", "{}{}", .trailingBytes(at: 2)),
    .init("nine lists in one another", String(repeating: "[", count: 9), .tooDeep(at: 8)),
    .init("nine objects", String(repeating: #"{"a":"#, count: 9), .tooDeep(at: 40)),
    .init("an object that ends early", #"{"a":1"#, .endsEarly),
    .init("a list that ends early", "[1,", .endsEarly),
    .init("a word that is none", "nulL", .expected(.value, at: 0)),
    .init("a word in capitals", "True", .expected(.value, at: 0)),
    .init("a word that goes on", "nullx", .trailingBytes(at: 4)),
    .init(
      "65 keys", "{" + (0..<65).map { "\"\($0)\":1" }.joined(separator: ",") + "}",
      .tooManyKeys(at: 2 + (0..<64).reduce(0) { $0 + "\"\($1)\":1,".utf8.count })),
  ]

  static let numbers: [Case] = [
    .init("a leading zero", "01", .invalidNumber(at: 0)),
    .init("a leading zero behind a minus", "-01", .invalidNumber(at: 0)),
    .init("a plus", "+1", .expected(.value, at: 0)),
    .init("a minus alone", "[-]", .invalidNumber(at: 1)),
    .init("a minus at the end", "-", .endsEarly),
    .init("a point at the end", "[1.]", .invalidNumber(at: 1)),
    .init("a point at the beginning", ".5", .expected(.value, at: 0)),
    .init("an exponent without digits", "[1e]", .invalidNumber(at: 1)),
    .init("an exponent with a sign alone", "[1e+]", .invalidNumber(at: 1)),
    .init("infinity", "Infinity", .expected(.value, at: 0)),
    .init("a hexadecimal number", "0x1", .trailingBytes(at: 1)),
  ]

  static let texts: [Case] = [
    .init("a text that ends early", "\"abc", .endsEarly),
    .init("a text that ends in an escape", "\"abc\\", .endsEarly),
    .init("a raw NUL", [0x22, 0x61, 0x00, 0x22], .controlCharacter(0, at: 2)),
    .init("an escaped NUL", #""a\u0000""#, .controlCharacter(0, at: 2)),
    .init("a raw newline", "\"a\nb\"", .controlCharacter(10, at: 2)),
    .init("a raw tab far inside", "\"abcdefghijk\tb\"", .controlCharacter(9, at: 12)),
    .init("an unknown escape", #""\x""#, .invalidEscape(at: 1)),
    .init("an escape with three digits", #""\u12g4""#, .invalidEscape(at: 1)),
    .init("the first half of a pair alone", #""\ud83d""#, .unpairedSurrogate(at: 1)),
    .init("the second half alone", #""\ude00""#, .unpairedSurrogate(at: 1)),
    .init("the first half twice", #""\ud83d\ud83d""#, .unpairedSurrogate(at: 1)),
    .init("the first half and a letter", #""\ud83dab""#, .unpairedSurrogate(at: 1)),
    .init("the first half at the very end", #""\ud83d"#, .endsEarly),
  ]

  static let encodings: [Case] = [
    .init("a byte that continues nothing", quoted([0x80]), .invalidUTF8(at: 1)),
    .init("a lead byte alone", quoted([0xC3]), .invalidUTF8(at: 1)),
    .init("an overlong slash", quoted([0xC0, 0xAF]), .invalidUTF8(at: 1)),
    .init("an overlong letter", quoted([0xC1, 0xA1]), .invalidUTF8(at: 1)),
    .init("three bytes for two", quoted([0xE0, 0x82, 0x80]), .invalidUTF8(at: 1)),
    .init("four bytes for three", quoted([0xF0, 0x82, 0x82, 0x80]), .invalidUTF8(at: 1)),
    .init("a surrogate", quoted([0xED, 0xA0, 0x80]), .invalidUTF8(at: 1)),
    .init("the last surrogate", quoted([0xED, 0xBF, 0xBF]), .invalidUTF8(at: 1)),
    .init("past the last scalar", quoted([0xF4, 0x90, 0x80, 0x80]), .invalidUTF8(at: 1)),
    .init("a lead byte of five", quoted([0xF8, 0x88, 0x80, 0x80, 0x80]), .invalidUTF8(at: 1)),
    .init("0xFF", quoted([0xFF]), .invalidUTF8(at: 1)),
    .init("a third byte that is a letter", quoted([0xE2, 0x82, 0x41]), .invalidUTF8(at: 1)),
    .init("a fourth byte that is a letter", quoted([0xF0, 0x9F, 0x98, 0x41]), .invalidUTF8(at: 1)),
    .init("a scalar cut at the end of the line", [0x22, 0xE2, 0x82], .invalidUTF8(at: 1)),
    .init(
      "behind eight plain bytes", quoted(Array("abcdefgh".utf8) + [0x80]), .invalidUTF8(at: 9)),
  ]

  static func quoted(_ bytes: [UInt8]) -> [UInt8] { [0x22] + bytes + [0x22] }

  @Test(arguments: [
    ("1.0", LineFault.expected(.integer, at: 0)), ("1e3", .expected(.integer, at: 0)),
    ("1E3", .expected(.integer, at: 0)), ("-0", .invalidNumber(at: 0)),
    ("00", .invalidNumber(at: 0)), ("\"1\"", .expected(.integer, at: 0)),
    ("9223372036854775808", .numberOutOfRange(at: 0)),
    ("-9223372036854775809", .numberOutOfRange(at: 0)),
    ("99999999999999999999999999", .numberOutOfRange(at: 0)),
    ("true", .expected(.integer, at: 0)), ("", .endsEarly), ("-", .endsEarly),
  ])
  func `is no whole number`(text: String, fault: LineFault) {
    #expect(throws: fault) {
      try Array(text.utf8).withUnsafeBytes { bytes in
        var line = LineReader(bytes)
        _ = try line.integer()
      }
    }
  }

  @Test func `is refused when its text is longer than was asked for`() {
    #expect(throws: LineFault.textTooLong(bytes: 4, at: 1)) {
      try Array("\"abcd\"".utf8).withUnsafeBytes { bytes in
        var line = LineReader(bytes)
        _ = try line.string(atMost: 3)
      }
    }
  }
}

/// Reads one value and all that is in it.
func skim(_ bytes: [UInt8]) throws {
  try bytes.withUnsafeBytes { bytes in
    var line = LineReader(bytes)
    try line.skip()
    try line.finish()
  }
}
