/// How evenly the work lies on shoulders.
enum Spread: Measure {
  static func definition(_ scope: Scope) -> String {
    "The share of the activity \(scope.window.words) by the most active fifth of the people "
      + "(rounded up), and how many people did exactly one thing."
  }

  static func reckon(_ scope: Scope) -> Reckoning {
    let people = scope.people(atLeast: 1)
    guard people > 0 else {
      return Reckoning(
        value: .figures([.init("topFifth", .none), .init("once", .count(0))]), n: 0)
    }
    let top = topFifth(scope.counts.map(Int.init), of: people)
    return Reckoning(
      value: .figures([
        .init("topFifth", .share(top, of: scope.activities)),
        .init("once", .count(scope.counts.count { $0 == 1 })),
      ]), n: people)
  }

  /// Everybody with what they did, by name.
  static func rows(_ scope: Scope) -> [MeasuredRow] { scope.rows(atLeast: 1) }

  private static func topFifth(_ counts: [Int], of people: Int) -> Int {
    var (left, sum) = ((people + 4) / 5, 0)
    for (count, people) in Tally(counts).fromMost where left > 0 {
      sum += count * min(left, people)
      left -= min(left, people)
    }
    return sum
  }
}
