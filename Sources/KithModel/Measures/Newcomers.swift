/// Who was here for the first time.
enum Newcomers: Measure {
  static func definition(_ scope: Scope) -> String {
    "People whose first activity ever fell \(scope.window.words.withIn)."
  }

  static func reckon(_ scope: Scope) -> Reckoning {
    let people = newcomers(scope)
    return Reckoning(value: .count(people.count), n: scope.people(atLeast: 1))
  }

  static func rows(_ scope: Scope) -> [MeasuredRow] {
    newcomers(scope).map {
      MeasuredRow(
        person: scope.chronicle.people[$0], at: scope.chronicle.firstActs[$0], "first seen")
    }
  }

  static func newcomers(_ scope: Scope) -> [Int] {
    scope.chronicle.firstActs.indices.filter {
      scope.window.contains(scope.chronicle.firstActs[$0])
    }
  }
}

extension String {
  /// What happens until a day falls before its end.
  var withIn: String { hasPrefix("until") ? "before the end of" + dropFirst("until".count) : self }
}
