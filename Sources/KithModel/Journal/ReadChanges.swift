/// The changes that a segment says, each to be taken out once, when it is folded.
///
/// Taken out and not copied: to count who holds the texts in them took two threads a tenth of the
/// time in which a community is folded. A class, because the threads share it; no two of them take
/// the same one, since each change belongs to one half.
final class ReadChanges: @unchecked Sendable {
  private var memory: UnsafeMutablePointer<(any Change)?>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int = 16) {
    self.capacity = capacity
    memory = .allocate(capacity: capacity)
  }

  deinit {
    memory.deinitialize(count: count)
    memory.deallocate()
  }

  func append(_ change: any Change) {
    if count == capacity { grow() }
    (memory + count).initialize(to: change)
    count += 1
  }

  /// The change at a place, which is empty from then on.
  func take(_ place: Int) -> (any Change)? {
    precondition(place < count)
    return memory[place].take()
  }

  /// Drops all from a place on.
  func drop(from place: Int) {
    precondition(place <= count)
    (memory + place).deinitialize(count: count - place)
    count = place
  }

  private func grow() {
    let larger = UnsafeMutablePointer<(any Change)?>.allocate(capacity: capacity * 2)
    larger.moveInitialize(from: memory, count: count)
    memory.deallocate()
    memory = larger
    capacity *= 2
  }
}
