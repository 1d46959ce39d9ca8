import FaultMakingDisk
import KithModel
import KithStore
import Synchronization
import Testing

/// A machine that is imagined, all but the store: its disk, its clock and its dice.
struct Laboratory: Sendable {
  let disk: FaultMakingDisk
  let surroundings: Surroundings
  static let place = CommunityLocation(path: "/home/pines")

  init(
    _ disk: FaultMakingDisk = FaultMakingDisk(), seed: UInt64 = 1, machine: String = "lab",
    clock: (@Sendable () -> Moment)? = nil
  ) {
    self.disk = disk
    let dice = Dice(seed: seed)
    let ticks = Dice(seed: 0)
    surroundings = Surroundings(
      environment: ["HOME": "/home"], workingDirectory: "/home", machine: machine, user: 0,
      now: clock ?? { Moment(milliseconds: 1_700_000_000_000 + Int64(ticks.count()) * 1000) },
      randomness: Randomness { dice.next() })
  }

  static var limits: JournalLimits {
    var limits = JournalLimits()
    limits.sealedPast = 700
    limits.longestLine = 1200
    return limits
  }

  func make() throws(StoreError) -> Store {
    try Store.make(
      at: Self.place, [Setting(.name, .text("Pines"))], in: surroundings, disk: disk,
      workers: Workers(count: 1), limits: Self.limits)
  }

  func open() throws(StoreError) -> Store {
    try Store(
      opening: Self.place, in: surroundings, disk: disk, workers: Workers(count: 1),
      limits: Self.limits)
  }
}

/// Shared by closures, hence a class.
private final class Dice: Sendable {
  private let state: Mutex<(generator: SplitMix, count: Int)>

  init(seed: UInt64) { state = Mutex((SplitMix(seed: seed), 0)) }

  func next() -> UInt64 { state.withLock { $0.generator.next() } }

  func count() -> Int {
    state.withLock {
      $0.count += 1
      return $0.count
    }
  }
}

/// Actions of which a test can tell afterwards whether they are there, whole, in part or not.
enum Trial {
  static func id(_ number: Int, part: Int = 0) -> ID {
    let digits = String(number * 1000 + part)
    return ID("q" + String(repeating: "0", count: 16 - digits.count) + digits)
      ?? ID(.question, source: digits)
  }

  /// Asks as many questions as it has parts; with more than a few it takes several lines.
  static func action(_ number: Int, parts: Int = 1, length: Int = 40) -> Action {
    Action(
      by: nil, at: Moment(milliseconds: 1_700_000_000_000),
      (0..<parts).compactMap { part in
        Deed.make(
          id(number, part: part),
          [
            Setting(.title, .text(Text("trial \(number)/\(part)"))),
            Setting(.body, .text(Text(String(repeating: "pine ", count: length / 5)))),
          ])
      })
  }

  enum Outcome: Equatable {
    case whole, nothing, torn
  }

  static func outcome(_ number: Int, parts: Int, in community: Community) -> Outcome {
    let found = (0..<parts).count { community.question(id(number, part: $0)) != nil }
    return found == parts ? .whole : found == 0 ? .nothing : .torn
  }
}

/// A course of actions, each acknowledged to the disk when it is called saved.
struct Course: Sendable, CustomTestStringConvertible {
  let name: String
  /// How many questions each action asks.
  let parts: [Int]
  var length = 40
  /// Whether the community is there from the start.
  var isMade = true
  /// Whether a folder is there that becomes a community.
  var hasFolder = false
  /// Who works here; “lab” made the community.
  var machine = "lab"
  /// Which actions are private.
  var secret: Set<Int> = []
  /// What is left of a line that a crash cut off, at the start.
  var torn: [UInt8]?
  /// After which action the store is closed and opened again.
  var reopensAfter: Set<Int> = []

  var testDescription: String { name }

  static let all: [Course] = [
    Course(name: "one change", parts: [1]),
    Course(name: "several changes", parts: [1, 1, 1]),
    Course(name: "a file that is sealed", parts: [1, 1, 1], length: 600),
    Course(name: "an action of several lines", parts: [1, 5, 1], length: 300),
    Course(name: "a community that is made", parts: [1], isMade: false),
    Course(name: "a folder that becomes a community", parts: [1], isMade: false, hasFolder: true),
    Course(name: "another machine", parts: [1, 1], machine: "other"),
    Course(name: "private changes", parts: [1, 1, 1], secret: [0, 2]),
    Course(name: "a torn tail", parts: [1, 1], torn: Array("{\"n\":2,\"t\":[17000".utf8)),
    Course(
      name: "a torn tail full of zeros", parts: [1, 1], torn: Array(repeating: 0, count: 700)),
    Course(name: "a store that is opened again", parts: [1, 1, 1], reopensAfter: [0, 1]),
  ]

  /// The disk on which the course begins: all of it safe.
  func start() throws -> DiskImage {
    let laboratory = Laboratory(seed: 7)
    guard isMade else {
      var image = laboratory.disk.image
      if hasFolder {
        let home = image.make(.folder, "home", in: DiskImage.root)
        _ = image.make(.folder, "pines", in: home)
        for node in image.nodes.keys { image.sync(node) }
      }
      return image
    }
    do {
      let store = try laboratory.make()
      try store.perform(Trial.action(1000))
    }
    var image = laboratory.disk.image
    for node in image.nodes.keys { image.sync(node) }
    if let torn {
      for (number, node) in image.nodes
      where node.kind == .file && node.bytes.starts(with: "{\"n\":1".utf8) {
        image.change(number, by: .write(at: node.bytes.count, torn))
        image.sync(number)
      }
    }
    return image
  }

  /// Runs it; what fails is not acknowledged. Returns which actions were.
  @discardableResult
  func run(on disk: FaultMakingDisk) -> [Bool] {
    let laboratory = Laboratory(disk, seed: 8, machine: machine)
    var done = Array(repeating: false, count: parts.count)
    var store = isMade ? try? laboratory.open() : try? laboratory.make()
    for (number, count) in parts.enumerated() {
      if store == nil { store = try? laboratory.open() }
      guard let open = store else { continue }
      do {
        try open.perform(
          Trial.action(number, parts: count, length: length), isPrivate: secret.contains(number))
        done[number] = true
        disk.acknowledge(number)
      } catch {
        // Not called saved.
      }
      if reopensAfter.contains(number) { store = nil }
    }
    return done
  }
}
