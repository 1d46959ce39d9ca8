internal import Synchronization

/// Threads that do many like things at once, on all cores.
package struct Workers: Sendable {
  private let count: Int

  package init(count: Int) { self.count = max(1, count) }

  /// One thread for each core.
  package static var all: Workers { Workers(count: Platform.coreCount) }

  /// Calls the body for every number below `count` and returns when all are done.
  package func run(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
    let threads = min(self.count, count)
    guard threads > 1 else {
      for index in 0..<count { body(index) }
      return
    }
    let next = Counter()
    let work: @Sendable () -> Void = {
      while case let index = next.take(), index < count { body(index) }
    }
    let others = (1..<threads).map { _ in PlatformThread.start(work) }
    work()
    for thread in others { thread?.join() }
  }

  /// Each element turned into another, in their order.
  func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element], _ turn: @escaping @Sendable (Element) -> Result
  ) -> [Result] {
    guard elements.count > 1, count > 1 else { return elements.map(turn) }
    let results = Mutex<[Int: Result]>([:])
    let gathered = Gathered(results)
    run(elements.count) { index in
      let result = turn(elements[index])
      gathered.results.withLock { $0[index] = result }
    }
    return gathered.results.withLock { results in
      elements.indices.compactMap { results[$0] }
    }
  }
}

/// The next number to be done. A class because the threads share it.
private final class Counter: Sendable {
  private let value = Atomic(0)

  func take() -> Int { value.wrappingAdd(1, ordering: .relaxed).oldValue }
}

/// What the threads made. A class because the threads share it.
private final class Gathered<Result: Sendable>: Sendable {
  let results: Mutex<[Int: Result]>

  init(_ results: consuming sending Mutex<[Int: Result]>) { self.results = results }
}
