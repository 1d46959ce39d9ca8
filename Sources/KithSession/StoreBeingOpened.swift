internal import KithStore
internal import Synchronization

/// A store that is being opened on a thread of its own, so that a first frame can be seen meanwhile.
///
/// A class because that thread and whoever asks for the store share it.
final class StoreBeingOpened: Sendable {
  private let opened: Shared
  private let room = Workroom(0)

  /// What the thread leaves for others.
  private final class Shared: Sendable {
    let thread = Mutex<StoreThread?>(nil)
  }

  /// - Parameters:
  ///   - ready: what is done with the store first of all.
  ///   - failed: is told why it can't be opened.
  init(
    _ open: @escaping Performer.Opener, ready: @escaping @Sendable (Store) -> Void,
    failed: @escaping @Sendable (String) -> Void
  ) {
    let shared = Shared()
    opened = shared
    room.add { _ in
      do throws(StoreError) {
        let thread = StoreThread(try open())
        shared.thread.withLock { $0 = thread }
        thread.run(ready)
      } catch {
        failed("\(error)")
      }
    }
  }

  /// The thread of the store, once it is open.
  var thread: StoreThread? { opened.thread.withLock { $0 } }

  /// Waits until it is open, or can't be.
  func finish() { room.stop() }
}
