import KithLines
import Testing

@testable import KithModel

@Suite struct `Records that arrive in any order` {
  @Test(arguments: 0..<8)
  func `give the same community as in theirs`(part: UInt64) {
    for seed in part * Scale.sets / 8..<(part + 1) * Scale.sets / 8 {
      let lines = RandomJournal(seed: seed, records: 14).builder.lines
      guard isSame(lines, seed: seed) else { return }
    }
  }

  @Test(arguments: 0..<Scale.largeSets)
  func `give the same community whether they come at once or one by one`(seed: UInt64) {
    let lines = RandomJournal(seed: seed &+ 1_000_000, records: 1100).builder.lines
    let expected = Community.of(lines).wholeState()
    var random = SeededGenerator(seed: seed)
    for size in [1, 400, 1050] {
      var community = Community(id: Community.testID)
      _ = community.facts(of: Community.testID)
      var rest = lines.shuffled(using: &random)
      while !rest.isEmpty {
        community.deliver(Array(rest.prefix(size)))
        rest.removeFirst(min(size, rest.count))
      }
      let found = community.wholeState()
      #expect(
        Bool(found == expected),
        "seed \(seed), \(size) at a time:\n\(Delivery.difference(expected, found))")
    }
  }

  @Test(arguments: 0..<8)
  func `give the same community when its halves are folded at once`(part: UInt64) {
    for seed in part * Scale.sets / 8..<(part + 1) * Scale.sets / 8 {
      let lines = RandomJournal(seed: seed &+ 2_000_000, records: 14).builder.lines
      let expected = Community.of(lines).wholeState()
      var random = SeededGenerator(seed: seed)
      var community = Community(id: Community.testID)
      // The first delivery makes the community, the second changes what is there already.
      let first = Int.random(in: 1...lines.count, using: &random)
      community.deliver(Array(lines[..<first]), inHalves: true)
      community.deliver(Array(lines[first...]))
      let found = community.wholeState()
      guard found != expected else { continue }
      Issue.record("seed \(seed), first \(first):\n\(Delivery.difference(expected, found))")
      return
    }
  }

  @Test func `give the same community in halves, however many objects there are`() {
    var journal = JournalBuilder()
    for number in 10_000..<11_500 {
      journal.write(#"{"opened":"t-\#(number)","title":"\#(number)"}"#)
      if number.isMultiple(of: 3) {
        journal.write(#"{"replied":"t-\#(number)","reply":"a-\#(number)","text":"yes"}"#)
      }
      if number.isMultiple(of: 7) {
        journal.write(#"{"converted":"t-\#(number - 7)","to":"question"}"#)
      }
    }
    let changes = (10_000..<11_500).filter { $0.isMultiple(of: 11) }
    let made = journal.lines.count
    for number in changes { journal.write(#"{"edited":"t-\#(number)","title":"other"}"#) }
    var community = Community(id: Community.testID)
    community.deliver(Array(journal.lines[..<made]), inHalves: true)
    #expect(community.tasks.count + community.questions.count == 1500)
    for line in journal.lines[made...] { community.deliver([line]) }
    #expect(community.json() == Community.of(journal).json())
  }

  /// Stops at the first difference: the others are mostly the same one.
  private func isSame(_ lines: [JournalLine], seed: UInt64) -> Bool {
    let expected = Community.of(lines).wholeState()
    var random = SeededGenerator(seed: seed ^ 0x0DE1_14E2)
    for attempt in 0..<3 {
      let plan = Delivery.plan(of: lines.count, using: &random)
      if Delivery.fold(lines, plan).wholeState() != expected {
        let told = Delivery.smallest(lines, plan)
        Issue.record("seed \(seed), attempt \(attempt):\n\(told)")
        return false
      }
    }
    return true
  }
}

/// How lines are handed over: which of them, in which order, in which portions.
enum Delivery {
  static func plan(of count: Int, using random: inout SeededGenerator) -> [[Int]] {
    var order = Array(0..<count)
    // Some come twice.
    for line in 0..<count where random.once(in: 6) { order.append(line) }
    if !random.once(in: 4) { order.shuffle(using: &random) }
    var plan: [[Int]] = []
    while !order.isEmpty {
      let size = min(order.count, random.pick([1, 1, 2, 5, 20]))
      plan.append(Array(order.prefix(size)))
      order.removeFirst(size)
    }
    return plan
  }

  static func fold(_ lines: [JournalLine], _ plan: [[Int]]) -> Community {
    var community = Community(id: Community.testID)
    // Once asked, the ledger is kept up to date from delivery to delivery; else it is made at the end.
    _ = community.facts(of: Community.testID)
    for portion in plan { community.deliver(portion.map { lines[$0] }) }
    return community
  }

  /// The fewest lines that still show the difference, and what differs.
  static func smallest(_ lines: [JournalLine], _ plan: [[Int]]) -> String {
    var (kept, plan) = (Set(lines.indices), plan)
    func states(_ kept: Set<Int>, _ plan: [[Int]]) -> (String, String) {
      let inOrder = kept.sorted().map { lines[$0] }
      let portions = plan.map { $0.filter(kept.contains) }.filter { !$0.isEmpty }
      return (Community.of(inOrder).wholeState(), fold(lines, portions).wholeState())
    }
    for line in lines.indices {
      let (expected, found) = states(kept.subtracting([line]), plan)
      if expected != found { kept.remove(line) }
    }
    plan = plan.map { $0.filter(kept.contains) }.filter { !$0.isEmpty }
    let (expected, found) = states(kept, plan)
    let told = kept.sorted().map { "\($0): " + String(decoding: lines[$0].bytes, as: UTF8.self) }
    return told.joined() + "delivered as \(plan)\n" + difference(expected, found)
  }

  static func difference(_ expected: String, _ found: String) -> String {
    zip(expected.split(separator: "\n"), found.split(separator: "\n"))
      .filter { $0 != $1 }.map { "in order: \($0)\nas it came: \($1)" }.joined(separator: "\n")
  }
}

/// How much is tried: more with KITH_TORTURE=1.
enum Scale {
  static let isTorture = Environment.has("KITH_TORTURE")
  static let sets: UInt64 = isTorture ? 40_000 : 800
  static let largeSets: UInt64 = isTorture ? 40 : 2
}
