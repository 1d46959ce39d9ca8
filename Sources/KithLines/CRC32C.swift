/// CRC-32C (Castagnoli), eight bytes at a step: every journal line ends with one.
package enum CRC32C {
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

  /// The checksum of `bytes`.
  package static func checksum(of bytes: UnsafeRawBufferPointer) -> UInt32 {
    tables.withUnsafeBufferPointer { checksum(of: bytes, tables: $0) }
  }

  /// The checksum of `bytes`.
  package static func checksum(of bytes: some Collection<UInt8>) -> UInt32 {
    if let sum = bytes.withContiguousStorageIfAvailable({ checksum(of: .init($0)) }) { return sum }
    return Array(bytes).withUnsafeBytes { checksum(of: $0) }
  }

  private static func checksum(
    of bytes: UnsafeRawBufferPointer, tables: UnsafeBufferPointer<UInt32>
  ) -> UInt32 {
    var sum = ~UInt32(0)
    var index = 0
    while index &+ 8 <= bytes.count {
      let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let mixed = word ^ UInt64(sum)
      sum =
        tables[1792 &+ Int(mixed & 0xFF)]
        ^ tables[1536 &+ Int(mixed >> 8 & 0xFF)]
        ^ tables[1280 &+ Int(mixed >> 16 & 0xFF)]
        ^ tables[1024 &+ Int(mixed >> 24 & 0xFF)]
        ^ tables[768 &+ Int(mixed >> 32 & 0xFF)]
        ^ tables[512 &+ Int(mixed >> 40 & 0xFF)]
        ^ tables[256 &+ Int(mixed >> 48 & 0xFF)]
        ^ tables[Int(mixed >> 56)]
      index &+= 8
    }
    while index < bytes.count {
      sum = (sum >> 8) ^ tables[Int((sum ^ UInt32(bytes[index])) & 0xFF)]
      index &+= 1
    }
    return ~sum
  }
}
