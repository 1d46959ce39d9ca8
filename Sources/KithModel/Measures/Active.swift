/// How many people are here and do something.
enum Active: Measure {
  static func definition(_ scope: Scope) -> String {
    "People with at least \(Wording.count(scope.activeAtLeast, "activity")) \(scope.window.words)."
  }

  static func reckon(_ scope: Scope) -> Reckoning {
    Reckoning(
      value: .count(scope.people(atLeast: scope.activeAtLeast)), n: scope.people(atLeast: 1))
  }

  static func rows(_ scope: Scope) -> [MeasuredRow] { scope.rows(atLeast: scope.activeAtLeast) }
}
