public import KithModel

/// A store on a thread of its own, for programs that must not wait for the disk.
///
/// What it is asked is done in the order in which it was asked; answers come on the store's thread.
/// A class because it is a place where things happen, not a value.
public final class StoreThread: Sendable {
  /// What came of a wish, and the community as it is after it.
  public struct Answer<Success: Sendable>: Sendable {
    public let result: Result<Success, StoreError>
    public let community: Community
  }

  private let queue: WorkQueue
  private let thread: PlatformThread?

  /// Takes the store over; nobody else may use it from then on.
  public init(_ store: sending Store) {
    let queue = WorkQueue(store)
    self.queue = queue
    thread = PlatformThread.start { queue.work() }
  }

  deinit { stop() }

  /// Does an action and answers when it is safe on the disk, or why it isn't.
  public func perform(
    _ action: Action, isPrivate: Bool = false,
    answer: @escaping @Sendable (Answer<Saved>) -> Void
  ) {
    queue.add { store in
      answer(
        Self.answer(of: store) { () throws(StoreError) in
          try store.perform(action, isPrivate: isPrivate)
        })
    }
  }

  /// Reads what others wrote since the last time.
  public func reload(answer: @escaping @Sendable (Answer<Novelty>) -> Void) {
    queue.add { store in
      answer(Self.answer(of: store) { () throws(StoreError) in try store.reload() })
    }
  }

  /// Does anything else with the store.
  public func run(_ body: @escaping @Sendable (Store) -> Void) { queue.add(body) }

  /// Finishes what was asked and ends.
  public func stop() {
    if queue.close() { thread?.join() }
  }

  private static func answer<Success>(
    of store: Store, _ body: () throws(StoreError) -> Success
  ) -> Answer<Success> {
    do throws(StoreError) {
      return Answer(result: .success(try body()), community: store.community)
    } catch {
      return Answer(result: .failure(error), community: store.community)
    }
  }
}

/// What a store is still to do. A class because two threads share it; only the working one touches
/// the store, and the bell guards the rest.
private final class WorkQueue: @unchecked Sendable {
  typealias Job = @Sendable (Store) -> Void

  private let store: Store
  private let bell = Bell()
  private var jobs: [Job] = []
  private var isClosed = false

  init(_ store: sending Store) { self.store = store }

  func add(_ job: @escaping Job) {
    bell.locked { jobs.append(job) }
    bell.ring()
  }

  /// Whether it was open until now.
  func close() -> Bool {
    let wasOpen = bell.locked {
      defer { isClosed = true }
      return !isClosed
    }
    bell.ring()
    return wasOpen
  }

  func work() {
    while true {
      let next: [Job] = bell.wait {
        guard jobs.isEmpty else {
          defer { jobs = [] }
          return jobs
        }
        return isClosed ? [] : nil
      }
      guard !next.isEmpty else { return }
      for job in next { job(store) }
    }
  }
}
