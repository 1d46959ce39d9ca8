internal import CLines

/// CRC-32C (Castagnoli): every journal line ends with one. By the processor's own instruction; where
/// it has none, by tables, eight bytes at a step.
package enum CRC32C {
  private static let hasInstruction = crc32c_has_instruction()

  /// The checksum of `bytes`.
  package static func checksum(of bytes: UnsafeRawBufferPointer) -> UInt32 {
    guard hasInstruction else { return checksumByTables(of: bytes) }
    return ~crc32c_take(~0, bytes.baseAddress, bytes.count)
  }

  /// The checksum of `bytes`.
  package static func checksum(of bytes: some Collection<UInt8>) -> UInt32 {
    if let sum = bytes.withContiguousStorageIfAvailable({ checksum(of: .init($0)) as UInt32 }) {
      return sum
    }
    return Array(bytes).withUnsafeBytes { checksum(of: $0) }
  }

  // MARK: By tables

  /// One table per byte position within a step of eight, laid end to end.
  private static let tables: [UInt32] = {
    var tables = [UInt32](repeating: 0, count: 8 * 256)
    for byte in 0..<256 {
      var value = UInt32(byte)
      for _ in 0..<8 {
        value = value & 1 == 1 ? (value >> 1) ^ 0x82F6_3B78 : value >> 1
      }
      tables[byte] = value
    }
    for step in 1..<8 {
      for byte in 0..<256 {
        let previous = tables[(step - 1) * 256 + byte]
        tables[step * 256 + byte] = (previous >> 8) ^ tables[Int(previous & 0xFF)]
      }
    }
    return tables
  }()

  package static func checksumByTables(of bytes: UnsafeRawBufferPointer) -> UInt32 {
    var sum = ~UInt32(0)
    var index = 0
    tables.withUnsafeBufferPointer { tables in
      while index &+ 8 <= bytes.count {
        let word =
          UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
          ^ UInt64(sum)
        sum = 0
        for step in 0..<8 {
          let byte = Int(truncatingIfNeeded: word >> UInt64(8 &* step) & 0xFF)
          sum ^= tables[(7 &- step) &* 256 &+ byte]
        }
        index &+= 8
      }
      while index < bytes.count {
        sum = (sum >> 8) ^ tables[Int((sum ^ UInt32(bytes[index])) & 0xFF)]
        index &+= 1
      }
    }
    return ~sum
  }
}
