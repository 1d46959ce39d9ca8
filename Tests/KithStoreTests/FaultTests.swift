import FaultMakingDisk
import KithModel
import KithStore
import Testing

/// How a call fails.
enum Failing: CaseIterable {
  case broken, full, interrupted, one, fiveHundredTwelve, fourThousand

  func plan(_ call: Int) -> FaultPlan {
    var plan = FaultPlan()
    switch self {
    case .broken: plan.failing = (call, .broken)
    case .full: plan.failing = (call, .full)
    case .interrupted: plan.failing = (call, .interrupted)
    case .one: plan.short = (call, 1)
    case .fiveHundredTwelve: plan.short = (call, 512)
    case .fourThousand: plan.short = (call, 4096)
    }
    return plan
  }
}

@Suite struct `A call to the disk fails` {
  @Test(arguments: Course.all)
  func `nothing that was called saved is lost, whichever call it is`(_ course: Course) throws {
    let judge = CrashJudge(course: course)
    let counting = FaultMakingDisk(try course.start())
    course.run(on: counting)
    for failing in Failing.allCases {
      for call in 1...counting.calls {
        let disk = FaultMakingDisk(try course.start())
        disk.set(failing.plan(call))
        course.run(on: disk)
        let acknowledged = disk.acknowledged
        var found = [disk.image, disk.image.afterCrash { _, _ in [] }]
        if Effort.isTorture {
          found += CrashStates(of: disk.image, samples: 10, seed: UInt64(call))
        }
        for (state, image) in found.enumerated() {
          let fault = judge.fault(of: image, acknowledged: acknowledged)
          #expect(fault == nil, "\(failing) at call \(call) of \(counting.calls), state \(state)")
          if fault != nil { return }
        }
      }
    }
  }

  @Test func `a sync that fails once is not believed when it works later`() throws {
    let laboratory = Laboratory()
    let store = try laboratory.make()
    try store.perform(Trial.action(0))
    let journal = laboratory.segments()
    var plan = FaultPlan()
    plan.failsNextSync = true
    laboratory.disk.set(plan)
    try store.perform(Trial.action(1))
    // The action is in a fresh file, whatever became of the other.
    #expect(laboratory.segments().count == journal.count + 1)
    try store.perform(Trial.action(2))
    let found = try Laboratory(
      FaultMakingDisk(laboratory.disk.image.afterCrash { _, _ in [] })
    ).open()
    for number in 0...2 {
      #expect(Trial.outcome(number, parts: 1, in: found.community) == .whole)
    }
    #expect(found.community.findings == [])
  }

  @Test func `when no sync works nothing is called saved, and the store says so from then on`()
    throws
  {
    let laboratory = Laboratory()
    let store = try laboratory.make()
    var plan = FaultPlan()
    plan.failsSyncs = true
    laboratory.disk.set(plan)
    #expect(throws: StoreError.notTrusted(path: "/home/pines", reason: "the disk reports a fault"))
    {
      try store.perform(Trial.action(0))
    }
    laboratory.disk.set(FaultPlan())
    #expect(store.readOnlyReason == .untrustedDisk)
    #expect(throws: StoreError.readOnly(path: "/home/pines", .untrustedDisk)) {
      try store.perform(Trial.action(0))
    }
    #expect(store.community.question(Trial.id(0)) == nil)
  }

  @Test func `a full disk takes nothing, and the next change goes on when there is room`() throws {
    let laboratory = Laboratory()
    let store = try laboratory.make()
    let used = laboratory.disk.image.nodes.values.reduce(0) { $0 + $1.bytes.count }
    for room in 0..<150 {
      var plan = FaultPlan()
      plan.capacity = used + room
      laboratory.disk.set(plan)
      #expect(throws: StoreError.self) { try store.perform(Trial.action(0)) }
      #expect(store.readOnlyReason == nil)
    }
    laboratory.disk.set(FaultPlan())
    try store.perform(Trial.action(0))
    let again = try laboratory.open()
    #expect(Trial.outcome(0, parts: 1, in: again.community) == .whole)
    #expect(again.community.findings == [])
    #expect(again.community.gaps() == [])
  }
}

extension Laboratory {
  /// The paths of all pieces of journals.
  func segments() -> [String] {
    let image = disk.image
    return image.nodes.keys.compactMap(image.path).filter { $0.hasSuffix(".jsonl") }.sorted()
  }
}
