/// Bytes that are kept as long as a text or a record points into them.
///
/// A class, so that many texts share one segment of the journal. It points at memory that nobody
/// changes any more, so that the segments that are read at once can lie in one large block: to be
/// given each of them by the system by itself took a fifth of the time to open a community.
package final class Bytes: @unchecked Sendable {
  private let memory: UnsafeRawBufferPointer
  /// What holds the memory; nil where it is our own.
  private let keeper: Swift.AnyObject?

  package init(_ array: [UInt8]) {
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: array.count, alignment: 1)
    memory.copyBytes(from: array)
    self.memory = UnsafeRawBufferPointer(memory)
    keeper = nil
  }

  /// Bytes in memory that lasts as long as its keeper, and that is never written again.
  package init(_ memory: UnsafeRawBufferPointer, keptBy keeper: Swift.AnyObject) {
    self.memory = memory
    self.keeper = keeper
  }

  deinit {
    if keeper == nil { memory.deallocate() }
  }

  package var count: Int { memory.count }

  /// Some of them, in the same memory.
  package func part(_ range: Range<Int>) -> Bytes {
    range == 0..<count
      ? self : Bytes(UnsafeRawBufferPointer(rebasing: memory[range]), keptBy: self)
  }

  package func withRange<Result>(
    _ offset: Int, _ count: Int, _ body: (UnsafeRawBufferPointer) -> Result
  ) -> Result {
    body(UnsafeRawBufferPointer(rebasing: memory[offset..<offset + count]))
  }

  package func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows
    -> Result
  {
    try body(memory)
  }
}
