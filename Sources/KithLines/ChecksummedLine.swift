/// The end that every line of a journal has: `,"c":"26525816"}`.
package enum ChecksummedLine {
  package static let tailLength = 16

  /// Checks the line in `range` and gives the part of it that its checksum covers.
  package static func verify(
    _ bytes: UnsafeRawBufferPointer, in range: Range<Int>
  ) throws(LineFault) -> Range<Int> {
    guard !range.isEmpty else { throw .empty }
    if bytes[range.lowerBound] == 0xEF { throw .byteOrderMark }
    guard range.count > tailLength else { throw .checksumMissing }
    let covered = range.lowerBound..<(range.upperBound - tailLength)
    let opening: StaticString = ",\"c\":\""
    for index in 0..<6 where bytes[covered.upperBound + index] != opening.utf8Start[index] {
      throw .checksumMissing
    }
    guard bytes[range.upperBound - 2] == UInt8(ascii: "\""),
      bytes[range.upperBound - 1] == UInt8(ascii: "}")
    else { throw .checksumMissing }
    let sum = CRC32C.checksum(of: UnsafeRawBufferPointer(rebasing: bytes[covered]))
    // Byte for byte: a checksum read leniently, as hexadecimal in any case, lets flipped bits by.
    for index in 0..<8 {
      let nibble = UInt8(sum >> UInt32(28 - 4 * index) & 0xF)
      let digit = nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "a") - 10 + nibble
      guard bytes[covered.upperBound + 6 + index] == digit else { throw .checksumMismatch }
    }
    return covered
  }
}
