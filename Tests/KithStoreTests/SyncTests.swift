import FaultMakingDisk
import Testing

@Suite struct `A sync is left out` {
  /// What is remembered of writers may be lost: that costs a new writer, and no line.
  private static func mayBeLost(_ site: String) -> Bool { site.contains("/.local/state") }

  @Test func `every one is missed by the tests of crashes`() throws {
    var sites: Set<String> = []
    for course in Course.all {
      let disk = FaultMakingDisk(try course.start())
      course.run(on: disk)
      sites.formUnion(disk.syncSites)
    }
    #expect(sites.count >= 10)
    for site in sites.sorted() where !Self.mayBeLost(site) {
      let isMissed = try Course.all.contains { course in
        guard try course.syncs(at: site) else { return false }
        let judged = try CrashJudge(course: course).judge(
          ignoring: [site], samples: 0, stopsAtFault: true)
        return !judged.faults.isEmpty
      }
      #expect(isMissed, "nobody misses: \(site)")
    }
  }
}

extension Course {
  fileprivate func syncs(at site: String) throws -> Bool {
    let disk = FaultMakingDisk(try start())
    run(on: disk)
    return disk.syncSites.contains(site)
  }
}
