import FaultMakingDisk
import KithModel
import Synchronization
import Testing

@testable import KithStore

@Suite struct `How far a community is read` {
  /// What was told. Shared by closures, hence a class.
  private final class Told: Sendable {
    let shares = Mutex<[ReadingProgress.Share]>([])
  }

  @Test func `is told while it is opened, and never again`() throws {
    let laboratory = Laboratory()
    let writing = try laboratory.make()
    func open(_ number: Int) throws {
      let task = ID(.task, source: "test:\(number)")
      let deed = Deed.make(task, [Setting(.title, .text("cones and needles"))])
      try writing.perform(
        Action(by: nil, at: Moment(seconds: 1_700_000_000), [deed].compactMap { $0 }))
    }
    for number in 0..<40 { try open(number) }
    let (told, progress) = (Told(), ReadingProgress())
    progress.listen { share in told.shares.withLock { $0.append(share) } }
    let store = try Store(
      opening: Laboratory.place, in: laboratory.surroundings, disk: laboratory.disk,
      workers: Workers(count: 1), limits: Laboratory.limits, progress: progress)
    let shares = told.shares.withLock { $0 }
    #expect(shares.count > 3)
    #expect(shares.map(\.read) == shares.map(\.read).sorted())
    #expect(Set(shares.map(\.total)).count == 1)
    #expect(shares.last?.hundredths == 100 && shares.first?.hundredths != 100)
    try open(40)
    try store.reload()
    #expect(store.community.tasks.count == 41)
    #expect(told.shares.withLock { $0 } == shares)
  }
}
