internal import CLines

/// Where lines end.
package enum LineBreaks {
  /// The first place from `start` on where a line ends; the end of the bytes where none does.
  package static func end(from start: Int, in bytes: UnsafeRawBufferPointer) -> Int {
    guard let memory = bytes.baseAddress, start < bytes.count else { return bytes.count }
    return line_end(memory.assumingMemoryBound(to: UInt8.self), start, bytes.count)
  }

  /// How many lines end in some bytes.
  package static func count(in bytes: UnsafeRawBufferPointer) -> Int {
    var count = 0
    var place = end(from: 0, in: bytes)
    while place < bytes.count {
      count += 1
      place = end(from: place + 1, in: bytes)
    }
    return count
  }
}
