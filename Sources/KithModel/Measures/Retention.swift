/// Who came and stayed.
enum Retention: Measure {
  private static let wait = 180

  private static func cohortWindow(_ scope: Scope) -> Window {
    scope.window.ending(scope.window.at.advanced(by: -wait))
  }

  static func definition(_ scope: Scope) -> String {
    "Of the people whose first activity fell \(cohortWindow(scope).words.withIn), the share with "
      + "at least one activity 90 to 180 days after it, both included."
  }

  static func reckon(_ scope: Scope) -> Reckoning {
    let cohort = cohort(scope)
    let stayed = cohort.count { scope.chronicle.returned[$0] }
    return Reckoning(
      value: .share(stayed, of: cohort.count), n: cohort.count,
      others: [.init("stayed", .count(stayed))])
  }

  static func rows(_ scope: Scope) -> [MeasuredRow] {
    cohort(scope).map {
      MeasuredRow(
        person: scope.chronicle.people[$0], at: scope.chronicle.firstActs[$0],
        scope.chronicle.returned[$0] ? "stayed" : "did not come back")
    }
  }

  private static func cohort(_ scope: Scope) -> [Int] {
    let window = cohortWindow(scope)
    return scope.chronicle.firstActs.indices.filter {
      window.contains(scope.chronicle.firstActs[$0])
    }
  }
}
