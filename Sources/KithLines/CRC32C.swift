/// CRC-32C (Castagnoli), sixteen bytes at a step: every journal line ends with one.
package enum CRC32C {
  /// One table per byte position within a step of sixteen, laid end to end.
  private static let tables: [UInt32] = {
    var tables = [UInt32](repeating: 0, count: 16 * 256)
    for byte in 0..<256 {
      var value = UInt32(byte)
      for _ in 0..<8 {
        value = value & 1 == 1 ? (value >> 1) ^ 0x82F6_3B78 : value >> 1
      }
      tables[byte] = value
    }
    for step in 1..<16 {
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
    while index &+ 16 <= bytes.count {
      let first = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let second = UInt64(
        littleEndian: bytes.loadUnaligned(fromByteOffset: index &+ 8, as: UInt64.self))
      sum = step(first ^ UInt64(sum), tables, 2048) ^ step(second, tables, 0)
      index &+= 16
    }
    while index < bytes.count {
      sum = (sum >> 8) ^ tables[Int((sum ^ UInt32(bytes[index])) & 0xFF)]
      index &+= 1
    }
    return ~sum
  }

  /// What eight bytes add, through the tables from `base` on.
  @inline(__always)
  private static func step(
    _ word: UInt64, _ tables: UnsafeBufferPointer<UInt32>, _ base: Int
  ) -> UInt32 {
    tables[base &+ 1792 &+ Int(word & 0xFF)]
      ^ tables[base &+ 1536 &+ Int(word >> 8 & 0xFF)]
      ^ tables[base &+ 1280 &+ Int(word >> 16 & 0xFF)]
      ^ tables[base &+ 1024 &+ Int(word >> 24 & 0xFF)]
      ^ tables[base &+ 768 &+ Int(word >> 32 & 0xFF)]
      ^ tables[base &+ 512 &+ Int(word >> 40 & 0xFF)]
      ^ tables[base &+ 256 &+ Int(word >> 48 & 0xFF)]
      ^ tables[base &+ Int(word >> 56)]
  }
}
