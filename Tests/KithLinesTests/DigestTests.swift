import KithLines
import Testing

@Suite struct `A digest` {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
    (
      String(repeating: "a", count: 1_000_000),
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
  ])
  func `agrees with the vectors of NIST`(text: String, expected: String) {
    let digits = SHA256.digest(of: text.utf8).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
    #expect(digits.joined() == expected)
  }
}

@Suite struct `A checksum of RFC 3720` {
  @Test(
    arguments: [
      ("32 zeros", [UInt8](repeating: 0, count: 32), 0x8A91_36AA),
      ("32 ones", [UInt8](repeating: 0xFF, count: 32), 0x62A8_AB43),
      ("ascending", Array(0..<32), 0x46DD_794E),
      ("descending", Array((0..<32).reversed()), 0x113F_DB5C),
      (
        "a read command",
        [
          0x01, 0xC0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x14, 0, 0, 0, 0, 0, 0x04, 0, 0, 0,
          0, 0x14, 0, 0, 0, 0x18, 0x28, 0, 0, 0, 0, 0, 0, 0, 0x02, 0, 0, 0, 0, 0, 0, 0,
        ], 0xD996_3A56
      ),
    ] as [(String, [UInt8], UInt32)])
  func `is what it says`(name: String, bytes: [UInt8], expected: UInt32) {
    #expect(CRC32C.checksum(of: bytes) == expected)
  }

  @Test func `is the same at every length as reckoned bit by bit, with and without the instruction`() {
    for count in 0...70 {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ count) }
      var expected = ~UInt32(0)
      for byte in bytes {
        expected ^= UInt32(byte)
        for _ in 0..<8 {
          expected = expected & 1 == 1 ? expected >> 1 ^ 0x82F6_3B78 : expected >> 1
        }
      }
      #expect(CRC32C.checksum(of: bytes) == ~expected, "\(count) bytes")
      let byTables = bytes.withUnsafeBytes { CRC32C.checksumByTables(of: $0) }
      #expect(byTables == ~expected, "\(count) bytes, by tables")
    }
  }
}

@Suite struct `The end of a line` {
  private let whole = Array(#"{"n":1,"c":"00000000"}"#.utf8)

  private func checked(_ bytes: [UInt8]) throws -> Range<Int> {
    try bytes.withUnsafeBytes { try ChecksummedLine.verify($0, in: 0..<bytes.count) }
  }

  private func line() -> [UInt8] {
    var line = LineWriter()
    line.openObject()
    line.key("n")
    line.integer(1)
    line.closeLineWithChecksum()
    return line.bytes
  }

  @Test func `is its checksum over all before`() throws {
    #expect(String(decoding: line(), as: UTF8.self) == #"{"n":1,"c":"fbd8009e"}"#)
    #expect(try checked(line()) == 0..<6)
  }

  @Test func `is missed`() {
    #expect(throws: LineFault.empty) { try checked([]) }
    #expect(throws: LineFault.checksumMissing) { try checked(Array("{}".utf8)) }
    #expect(throws: LineFault.checksumMissing) { try checked(line() + [0x0D]) }
    #expect(throws: LineFault.checksumMissing) { try checked(Array(line().dropLast())) }
    #expect(throws: LineFault.byteOrderMark) { try checked([0xEF, 0xBB, 0xBF] + line()) }
    #expect(throws: LineFault.checksumMismatch) { try checked(whole) }
  }

  @Test func `tells every flipped bit, also where a capital would mean the same`() {
    for bit in 0..<line().count * 8 {
      var flipped = line()
      flipped[bit / 8] ^= 1 << UInt8(bit % 8)
      #expect(throws: LineFault.self, "bit \(bit)") { try checked(flipped) }
    }
  }
}
