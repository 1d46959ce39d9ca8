extension UnsafeRawBufferPointer {
  /// The eight bytes from a place on, those past the count as zeros: enough to tell most keys apart.
  package func firstBytes(at place: Int, count: Int) -> UInt64 {
    if place &+ 8 <= self.count {
      let word = UInt64(littleEndian: loadUnaligned(fromByteOffset: place, as: UInt64.self))
      return count >= 8 ? word : word & ((1 << UInt64(truncatingIfNeeded: count &* 8)) &- 1)
    }
    var word: UInt64 = 0
    for index in 0..<Swift.min(count, 8) {
      word |= UInt64(self[place &+ index]) << UInt64(truncatingIfNeeded: index &* 8)
    }
    return word
  }
}
