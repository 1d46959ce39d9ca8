import KithLines
import Testing

@Suite struct `A checksum` {
  @Test(
    arguments: [
      ("", 0),
      ("123456789", 0xE306_9283),
      ("a", 0xC1D0_4330),
      ("The quick brown fox jumps over the lazy dog", 0x2262_0404),
    ] as [(String, UInt32)])
  func `agrees with published values`(text: String, expected: UInt32) {
    #expect(CRC32C.checksum(of: text.utf8) == expected)
  }
}
