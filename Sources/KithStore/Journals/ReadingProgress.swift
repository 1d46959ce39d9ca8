internal import Synchronization

/// How far the first reading of a community has come, told to whoever listens.
///
/// A class because the threads that read count in one place. They count whole pieces of journals,
/// so that counting costs nothing.
package final class ReadingProgress: Sendable {
  /// How many bytes were read, of how many.
  package struct Share: Hashable, Sendable {
    package let read: Int
    package let total: Int

    package init(read: Int, total: Int) { (self.read, self.total) = (read, total) }

    package var hundredths: Int { total > 0 ? min(100, read * 100 / total) : 100 }
  }

  private let read = Atomic(0)
  private let total = Atomic(0)
  private let told = Atomic(-1)
  private let listener = Mutex<(@Sendable (Share) -> Void)?>(nil)

  package init() {}

  /// Whoever listens is told by the threads that read, once for each hundredth.
  package func listen(_ listener: @escaping @Sendable (Share) -> Void) {
    self.listener.withLock { $0 = listener }
  }

  func expect(_ bytes: Int) { total.wrappingAdd(bytes, ordering: .relaxed) }

  func note(_ bytes: Int) {
    let read = read.wrappingAdd(bytes, ordering: .relaxed).newValue
    let share = Share(read: read, total: total.load(ordering: .relaxed))
    guard told.exchange(share.hundredths, ordering: .relaxed) != share.hundredths else { return }
    listener.withLock { $0 }?(share)
  }
}
