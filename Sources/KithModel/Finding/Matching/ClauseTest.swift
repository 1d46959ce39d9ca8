/// A whole filter as one test, for one look through many objects.
struct ClauseTest<Object: SearchedObject>: Sendable {
  let matches: @Sendable (UnsafePointer<Object>) -> Bool

  init(_ clause: FilterClause, _ context: FilterContext) throws(FilterFault.Trouble) {
    switch clause {
    case .everything: matches = { _ in true }
    case .not(let inner):
      let test = try ClauseTest(inner, context)
      matches = { !test.matches($0) }
    case .all(let clauses):
      let tests = try Self.tests(clauses, context)
      matches = { object in
        for test in tests where !test.matches(object) { return false }
        return true
      }
    case .any(let clauses):
      let tests = try Self.tests(clauses, context)
      matches = { object in
        for test in tests where test.matches(object) { return true }
        return false
      }
    case .word, .exact, .me, .states, .field: matches = try LeafTest(clause, context).matches
    }
  }

  private static func tests(
    _ clauses: [FilterClause], _ context: FilterContext
  ) throws(FilterFault.Trouble) -> [ClauseTest] {
    var tests: [ClauseTest] = []
    for clause in clauses { tests.append(try ClauseTest(clause, context)) }
    return tests
  }
}

extension FilterClause {
  /// Whether it holds only of what has not ended.
  var impliesOpen: Bool {
    switch self {
    case .all(let clauses): clauses.contains(where: \.impliesOpen)
    case .any(let clauses): !clauses.isEmpty && clauses.allSatisfy(\.impliesOpen)
    case .states(let states): states.allSatisfy(\.impliesOpen)
    case .everything, .not, .word, .exact, .me, .field: false
    }
  }
}

extension FilterState {
  fileprivate var impliesOpen: Bool {
    switch self {
    case .open, .overdue: true
    case .status(let word):
      ["new", "routed", "answered", "claimed", "doing", "review", "considered", "planned"]
        .contains(word)
    default: false
    }
  }
}
