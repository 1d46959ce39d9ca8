/// A thread that has a value of its own and does jobs with it, in the order in which they come.
///
/// A class because it is a place where things happen, not a value.
package final class Workroom<Value>: @unchecked Sendable {
  // Only the thread touches the value; the bell guards the rest.
  package typealias Job = @Sendable (inout Value) -> Void

  private var value: Value
  private let bell = Bell()
  private var jobs: [Job] = []
  private var isClosed = false
  private var thread: PlatformThread?

  package init(_ value: sending Value) {
    self.value = value
    thread = PlatformThread.start { [self] in work() }
  }

  package func add(_ job: @escaping Job) {
    bell.locked { jobs.append(job) }
    bell.ring()
  }

  /// Finishes what was asked for and ends.
  package func stop() {
    bell.locked { isClosed = true }
    bell.ring()
    thread?.join()
    thread = nil
  }

  /// Ends after the job it is at; what else was asked for is left undone, and nobody waits.
  package func abandon() {
    bell.locked {
      isClosed = true
      jobs = []
    }
    bell.ring()
  }

  private func work() {
    while true {
      let next: [Job] = bell.wait {
        guard jobs.isEmpty else {
          defer { jobs = [] }
          return jobs
        }
        return isClosed ? [] : nil
      }
      guard !next.isEmpty else { return }
      for job in next { job(&value) }
    }
  }
}
