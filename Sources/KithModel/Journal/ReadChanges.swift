/// A change that was read, on its way into its object.
struct ReadChange: Sendable {
  let change: any Change
  /// When it happened.
  let at: Moment

  /// Where it stands in its segment.
  struct Place: Sendable {
    /// Its line among those that were read.
    let line: UInt32
    /// Its opening bracket.
    let offset: UInt32
  }
}

/// The changes that a segment says to one half of a community, each to be taken out once, when it
/// is folded.
///
/// Taken out and not copied: to count who holds the texts in them took two threads a tenth of the
/// time in which a community is folded. A class, because the threads share it; each half is folded
/// by one of them, and no thread touches what is the other's.
final class ReadChanges: @unchecked Sendable {
  private var memory: UnsafeMutablePointer<ReadChange?>
  private var capacity: Int
  private(set) var places: [ReadChange.Place] = []

  init(expecting count: Int) {
    capacity = max(count, 16)
    memory = .allocate(capacity: capacity)
    places.reserveCapacity(capacity)
  }

  deinit {
    memory.deinitialize(count: places.count)
    memory.deallocate()
  }

  func append(_ change: ReadChange, at place: ReadChange.Place) {
    if places.count == capacity { grow() }
    (memory + places.count).initialize(to: change)
    places.append(place)
  }

  /// A change, which is there no more from then on.
  func take(_ number: Int) -> ReadChange? {
    precondition(number < places.count)
    return memory[number].take()
  }

  /// Drops all of a line, which was the last.
  func drop(line: UInt32) {
    while places.last?.line == line {
      places.removeLast()
      (memory + places.count).deinitialize(count: 1)
    }
  }

  private func grow() {
    let larger = UnsafeMutablePointer<ReadChange?>.allocate(capacity: capacity * 2)
    larger.moveInitialize(from: memory, count: places.count)
    memory.deallocate()
    memory = larger
    capacity *= 2
  }
}
