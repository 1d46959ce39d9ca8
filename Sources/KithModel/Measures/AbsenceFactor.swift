/// How many people could not be missed: CHAOSS' contributor absence factor.
enum AbsenceFactor: Measure {
  static func definition(_ scope: Scope) -> String {
    "The smallest number of people who together made at least half of the activity "
      + "\(scope.window.words); beside it, what it would be if no identities were merged."
  }

  static func reckon(_ scope: Scope) -> Reckoning {
    func figure(_ counts: [Int32]) -> Figure {
      factor(counts.map(Int.init)).map(Figure.count) ?? .none
    }
    return Reckoning(
      value: figure(scope.counts), n: scope.people(atLeast: 1),
      others: [.init("unmerged", figure(scope.identityCounts))])
  }

  static func trace(_ scope: Scope) -> Double? {
    factor(scope.counts.map(Int.init)).map(Double.init)
  }

  /// Whoever made half, by name: the order says nothing of how much.
  static func rows(_ scope: Scope) -> [MeasuredRow] {
    guard let factor = factor(scope.counts.map(Int.init)) else { return [] }
    let most = scope.counts.indices.sorted {
      (scope.counts[$1], $0) < (scope.counts[$0], $1)
    }
    return most.prefix(factor).sorted().map {
      MeasuredRow(
        person: scope.chronicle.people[$0], Wording.count(Int(scope.counts[$0]), "activity"))
    }
  }

  /// How many of the greatest numbers it takes to reach half of their sum; nil if that is nothing.
  static func factor(_ counts: [Int]) -> Int? {
    let total = counts.reduce(0, +)
    guard total > 0 else { return nil }
    var (sum, factor) = (0, 0)
    for (count, people) in Tally(counts).fromMost {
      let missing = (total + 1) / 2 - sum
      let needed = (missing + count - 1) / count
      if needed <= people { return factor + needed }
      sum += count * people
      factor += people
    }
    return factor
  }
}

/// How many people did how much: the same as a sorted list of what each did, and much shorter.
struct Tally {
  /// What few people do more than.
  private static let most = 1024

  /// Each amount that somebody did, the greatest first, with how many did just so much.
  let fromMost: [(count: Int, people: Int)]

  init(_ counts: [Int]) {
    var people = [Int](repeating: 0, count: Self.most + 1)
    var beyond: [Int] = []
    for count in counts where count > 0 {
      if count <= Self.most { people[count] += 1 } else { beyond.append(count) }
    }
    fromMost =
      beyond.sorted(by: >).map { (count: $0, people: 1) }
      + people.indices.reversed().filter { people[$0] > 0 }.map { (count: $0, people: people[$0]) }
  }
}
