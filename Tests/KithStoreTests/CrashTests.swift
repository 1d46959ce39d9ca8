import FaultMakingDisk
import Foundation
import KithModel
import KithStore
import Testing

/// How much the tests of faults do: many states in every run, ten times as many in `make torture`.
enum Effort {
  static let isTorture = ProcessInfo.processInfo.environment["KITH_TORTURE"] == "1"

  static func states(_ usual: Int, torture: Int) -> Int { isTorture ? torture : usual }
}

/// What a crash may not do to a course of actions.
struct CrashJudge {
  let course: Course

  /// What is wrong with a disk on which so much was called saved; nil if nothing is.
  func fault(of image: DiskImage, acknowledged: Set<Int>) -> String? {
    let disk = FaultMakingDisk(image)
    let laboratory = Laboratory(disk, seed: 99, machine: course.machine)
    let store: Store
    do throws(StoreError) {
      store = try laboratory.open()
    } catch {
      if case .notFound = error, !course.isMade, acknowledged.isEmpty { return nil }
      return "it does not open: \(error)"
    }
    if let fault = fault(of: store.community, acknowledged) { return fault }
    if let fault = faultOfFiles(image) { return fault }
    do throws(StoreError) {
      try store.perform(Trial.action(500))
    } catch {
      return "nothing can be saved: \(error)"
    }
    return faultOfNext(disk.image, acknowledged)
  }

  private func fault(of community: Community, _ acknowledged: Set<Int>) -> String? {
    if course.isMade, community.question(Trial.id(1000)) == nil { return "what was there is lost" }
    if String(community.charter.core.title) != "Pines" { return "the community has no name" }
    for (number, count) in course.parts.enumerated() {
      switch Trial.outcome(number, parts: count, in: community) {
      case .whole: break
      case .torn: return "action \(number) is there in part"
      case .nothing where acknowledged.contains(number): return "action \(number) is lost"
      case .nothing: break
      }
    }
    return nil
  }

  /// What a crash cut off is somewhere; git's files are there.
  private func faultOfFiles(_ image: DiskImage) -> String? {
    if let torn = course.torn {
      let isKept = image.nodes.contains { number, node in
        node.kind == .file && node.bytes.suffix(torn.count).elementsEqual(torn)
          && image.path(of: number) != nil
      }
      if !isKept { return "what was cut off is gone" }
    }
    for file in [".gitignore", ".gitattributes"] {
      guard let node = image.node(at: "/home/pines/\(file)"), image[node].bytes.last == 0x0A else {
        return "\(file) is gone"
      }
    }
    return nil
  }

  /// What was saved after the crash is there even if the power goes again at once.
  private func faultOfNext(_ image: DiskImage, _ acknowledged: Set<Int>) -> String? {
    let disk = FaultMakingDisk(image.afterCrash { _, _ in [] })
    guard let store = try? Laboratory(disk, seed: 100, machine: course.machine).open() else {
      return "the next start fails"
    }
    if store.community.question(Trial.id(500)) == nil { return "the next action is lost" }
    return fault(of: store.community, acknowledged).map { "after the next start " + $0 }
  }

  /// Tries the states after every call of the course; returns the number tried and the faults.
  func judge(
    ignoring ignored: Set<String> = [], samples: Int, stopsAtFault: Bool = false
  ) throws -> (states: Int, faults: [String], sites: Set<String>) {
    let disk = FaultMakingDisk(try course.start(), keepsHistory: true)
    var plan = FaultPlan()
    plan.ignoredSyncs = ignored
    disk.set(plan)
    course.run(on: disk)
    var states = 0
    var faults: [String] = []
    for (place, moment) in disk.history.enumerated() {
      for image in CrashStates(of: moment.image, samples: samples, seed: UInt64(place)) {
        states += 1
        if let fault = fault(of: image, acknowledged: moment.acknowledged) {
          faults.append("call \(place), state \(states): \(fault)")
          if stopsAtFault || faults.count > 5 { return (states, faults, disk.syncSites) }
        }
      }
    }
    return (states, faults, disk.syncSites)
  }
}

@Suite struct `The power goes` {
  @Test(arguments: Course.all)
  func `what was called saved is there, and the rest is whole or not at all`(_ course: Course)
    throws
  {
    let judged = try CrashJudge(course: course).judge(
      samples: Effort.states(6, torture: 120))
    #expect(judged.faults == [])
    #expect(judged.states > Effort.states(50, torture: 500))
    print("\(course.name): \(judged.states) states")
  }
}
