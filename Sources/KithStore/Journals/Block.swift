internal import KithModel

/// Memory in which the pieces of a journal that are read at once lie side by side.
///
/// Large pages are handed out far faster than the hundreds of small ones that every piece would
/// take by itself. A class, so that it lasts as long as the texts that point into it.
final class Block: @unchecked Sendable {
  private let memory: UnsafeMutableRawBufferPointer

  /// A place for one file, to be filled once.
  struct Room: Sendable {
    fileprivate let block: Block
    fileprivate let range: Range<Int>

    var count: Int { range.count }
  }

  private init(byteCount: Int) {
    memory = .allocate(byteCount: byteCount, alignment: Platform.largePage)
    // Of the last page only a part is needed.
    let whole = byteCount / Platform.largePage * Platform.largePage
    Platform.preferLargePages(in: UnsafeMutableRawBufferPointer(rebasing: memory[..<whole]))
  }

  deinit { memory.deallocate() }

  /// Room for files of some sizes; none where they are so little that it makes no difference.
  static func rooms(for sizes: [Int]) -> [Room?] {
    let total = sizes.reduce(0, +)
    guard total >= 2 * Platform.largePage else { return sizes.map { _ in nil } }
    let block = Block(byteCount: total)
    var end = 0
    return sizes.map { size in
      defer { end += size }
      return Room(block: block, range: end..<end + size)
    }
  }
}

extension Block.Room {
  /// The bytes that `fill` puts at the beginning of the room; it says how many they are.
  func filled(
    by fill: (UnsafeMutableRawBufferPointer) throws(DiskFault) -> Int
  ) throws(DiskFault) -> Bytes {
    let memory = UnsafeMutableRawBufferPointer(rebasing: block.memory[range])
    let count = min(try fill(memory), memory.count)
    return Bytes(UnsafeRawBufferPointer(rebasing: memory[..<count]), keptBy: block)
  }
}
