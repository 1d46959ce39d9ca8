import KithLines
import Testing

@Suite struct `A line that is accepted` {
  @Test(arguments: [
    "{}", "[]", #""""#, "0", "-1", "true", "false", "null", "9223372036854775807",
    "-9223372036854775808", "1.5", "-0.0", "1e3", "1E-3", "123456789012345678901234567890",
    #"{"a":1,"b":[1,{"a":null}],"c":""}"#, #"{"a":{"a":{"a":1}},"b":2}"#, "[[],{},[[]]]",
    String(repeating: "[", count: 8) + String(repeating: "]", count: 8),
    #""\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00""#, "\"é – 日本 😀 \u{10FFFF}\"", "\"\u{7F}\"",
    "{" + (0..<64).map { "\"\($0)\":1" }.joined(separator: ",") + "}",
  ])
  func `is read to its end`(text: String) throws {
    try skim(Array(text.utf8))
  }

  @Test(arguments: [
    ("0", 0), ("-1", -1), ("42", 42), ("9223372036854775807", Int.max),
    ("-9223372036854775808", Int.min),
  ])
  func `gives its whole number`(text: String, value: Int) throws {
    let found = try Array(text.utf8).withUnsafeBytes { bytes in
      var line = LineReader(bytes)
      return try line.integer()
    }
    #expect(found == value)
  }

  @Test func `ends where it ends, wherever something else than plain letters stands`() throws {
    for length in 0...40 {
      for place in 0...length {
        for special in ["\\n", "é", "車", ""] {
          let before = String(repeating: "a", count: place)
          let after = String(repeating: "b", count: length - place)
          let bytes = Array("\"\(before)\(special)\(after)\"  ".utf8)
          let text = try bytes.withUnsafeBytes { buffer in
            var reader = LineReader(buffer)
            return try reader.string()
          }
          #expect(text.offset == 1 && text.length == bytes.count - 4)
          #expect(text.hasEscapes == (special == "\\n"))
        }
      }
    }
  }

  @Test func `is the same when it was written, read and written again`() throws {
    for seed in 0..<UInt64(400) {
      var random = LineRandom(seed: seed)
      let text = random.text()
      var writer = LineWriter()
      writer.openObject()
      writer.key("text")
      writer.string(text)
      writer.key("number")
      writer.integer(Int(truncatingIfNeeded: random.next()))
      writer.closeObject()
      let written = writer.bytes
      try skim(written)
      let again = try rewritten(written)
      #expect(again.bytes == written, "seed \(seed)")
      #expect(again.text == text.replacing("\0", with: "\u{FFFD}"), "seed \(seed)")
    }
  }

  private func rewritten(_ bytes: [UInt8]) throws -> (bytes: [UInt8], text: String) {
    try bytes.withUnsafeBytes { bytes in
      var line = LineReader(bytes)
      var writer = LineWriter()
      var text = ""
      try line.enterObject()
      writer.openObject()
      while let key = try line.nextKey() {
        let name = bytes[key.offset..<key.offset + key.length]
        writer.key(String(decoding: name, as: UTF8.self))
        if try line.peek() == UInt8(ascii: "\"") {
          let range = try line.string()
          let inside = UnsafeRawBufferPointer(
            rebasing: bytes[range.offset..<range.offset + range.length])
          let plain = range.hasEscapes ? Unescaping.bytes(of: inside) : Array(inside)
          text = String(decoding: plain, as: UTF8.self)
          plain.withUnsafeBytes { writer.string(utf8: $0) }
        } else {
          writer.integer(try line.integer())
        }
      }
      writer.closeObject()
      try line.finish()
      return (writer.bytes, text)
    }
  }

  @Test func `has its escapes undone as an independent reckoning says`() throws {
    for seed in 0..<UInt64(400) {
      var random = LineRandom(seed: seed)
      var escaped = ""
      var expected = String.UnicodeScalarView()
      for _ in 0..<random.below(30) {
        let scalar = random.scalar()
        guard scalar.value != 0 else { continue }
        expected.append(scalar)
        escaped += random.spelling(of: scalar)
      }
      let bytes = Array(escaped.utf8)
      try skim([0x22] + bytes + [0x22])
      let found = bytes.withUnsafeBytes { Unescaping.bytes(of: $0) }
      #expect(found == Array(String(expected).utf8), "seed \(seed): \(escaped)")
    }
  }
}

/// Draws texts (SplitMix64).
struct LineRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ count: Int) -> Int { Int.random(in: 0..<count, using: &self) }

  mutating func scalar() -> Unicode.Scalar {
    let highest: [UInt32] = [0x20, 0x7F, 0x7F, 0x7F, 0x800, 0xFFFF, 0x10FFFF]
    let value = UInt32.random(in: 0...highest[below(highest.count)], using: &self)
    return Unicode.Scalar(value) ?? "\\"
  }

  mutating func text() -> String {
    var scalars = String.UnicodeScalarView()
    for _ in 0..<below(60) { scalars.append(scalar()) }
    return String(scalars)
  }

  /// One of the ways in which JSON can write a scalar.
  mutating func spelling(of scalar: Unicode.Scalar) -> String {
    let short: [Unicode.Scalar: String] = [
      "\"": "\\\"", "\\": "\\\\", "/": "\\/", "\u{8}": "\\b", "\u{C}": "\\f", "\n": "\\n",
      "\r": "\\r", "\t": "\\t",
    ]
    if let short = short[scalar], below(2) == 0 { return short }
    let mustEscape = scalar.value < 0x20 || scalar == "\"" || scalar == "\\"
    if !mustEscape, below(2) == 0 { return String(Character(scalar)) }
    return UTF16.encode(scalar).map { units in
      units.map { unit in
        let digits = String(unit, radix: 16, uppercase: below(2) == 0)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }.joined()
    } ?? ""
  }
}
