internal import Synchronization

/// The number of what was asked for last of each kind: who asks faster than is answered wants the
/// last answer only.
///
/// A class because the thread that asks and the one that answers share it.
final class LastWanted<Key: Hashable & Sendable>: Sendable {
  private let numbers = Mutex<[Key: Int]>([:])

  func want(_ number: Int, of key: Key) { numbers.withLock { $0[key] = number } }

  func wants(_ number: Int, of key: Key) -> Bool { numbers.withLock { $0[key] == number } }
}
