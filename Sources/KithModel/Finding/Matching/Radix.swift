/// Sorts numbers digit by digit, which keeps what is equal in its order.
enum Radix {
  private static let digits = 2048

  /// By the upper 32 bits.
  static func sortByUpperHalf(_ keys: inout [UInt64]) {
    keys.withUnsafeMutableBufferPointer { sortByUpperHalf($0) }
  }

  static func sortByUpperHalf(_ keys: UnsafeMutableBufferPointer<UInt64>) {
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: keys.count) { room in
      withUnsafeTemporaryAllocation(of: Int.self, capacity: digits) { starts in
        var (source, target) = (keys, room)
        for shift in [UInt64(32), 43, 54] {
          guard count(source, shift, starts) else { continue }
          for key in source {
            let digit = Int(truncatingIfNeeded: key >> shift) & (digits - 1)
            target[starts[digit]] = key
            starts[digit] &+= 1
          }
          swap(&source, &target)
        }
        if source.baseAddress != keys.baseAddress { _ = keys.update(from: source[..<keys.count]) }
      }
    }
  }

  /// Reckons where the keys of each digit begin; false where all agree, and there is nothing to do.
  private static func count(
    _ keys: UnsafeMutableBufferPointer<UInt64>, _ shift: UInt64,
    _ starts: UnsafeMutableBufferPointer<Int>
  ) -> Bool {
    starts.initialize(repeating: 0)
    for key in keys { starts[Int(truncatingIfNeeded: key >> shift) & (digits - 1)] &+= 1 }
    var next = 0
    for digit in 0..<digits {
      let count = starts[digit]
      if count == keys.count { return false }
      starts[digit] = next
      next += count
    }
    return true
  }
}
