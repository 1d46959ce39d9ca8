/// How far people came on the member's way.
enum Journey: Measure {
  static func definition(_ scope: Scope) -> String {
    "People who by \(scope.window.at) had been here (a first activity), were set up (told by "
      + "hand, else unknown), had developed skills (asked, or came to an event), found a task, "
      + "were answered, were recognised; and the median days from the first to each."
  }

  static func reckon(_ scope: Scope) -> Reckoning {
    let steps = Milestone.allCases.map { milestone -> Figure.Named in
      let reached = reached(milestone, scope)
      // Nobody tells of set-ups: then it is not known, and not nobody.
      let isUnknown = milestone == .setUp && reached.isEmpty
      return .init(
        milestone.rawValue,
        .figures([
          .init("people", isUnknown ? .none : .count(reached.count)),
          .init("medianDays", .number(orNone: medianDays(to: milestone, of: reached, scope))),
        ]))
    }
    return Reckoning(value: .figures(steps), n: reached(.discovered, scope).count)
  }

  /// How many were ever here.
  static func trace(_ scope: Scope) -> Double? { Double(reached(.discovered, scope).count) }

  static func rows(_ scope: Scope) -> [MeasuredRow] {
    Milestone.allCases.flatMap { milestone in
      reached(milestone, scope).map {
        MeasuredRow(
          person: scope.chronicle.people[$0], at: scope.chronicle.milestone(milestone)[$0],
          milestone.words)
      }
    }
  }

  private static func reached(_ milestone: Milestone, _ scope: Scope) -> [Int] {
    let moments = scope.chronicle.milestone(milestone)
    return moments.indices.filter { moments[$0] < scope.window.end }
  }

  private static func medianDays(
    to milestone: Milestone, of people: [Int], _ scope: Scope
  ) -> Double? {
    guard milestone != .discovered else { return nil }
    let moments = scope.chronicle.milestone(milestone)
    return people.compactMap { person -> Double? in
      let first = scope.chronicle.firstActs[person]
      guard first < scope.window.end else { return nil }
      // Who was thanked before they did anything here did not have to wait for it.
      return Double(max(0, moments[person] - first)) / 86_400_000
    }.sorted().medianOfSorted
  }
}

extension Milestone {
  /// What it is called in a sentence.
  public var words: String {
    switch self {
    case .discovered: "discovered"
    case .setUp: "set up"
    case .developedSkills: "developed skills"
    case .foundTask: "found a task"
    case .gotHelp: "got help"
    case .wasAppreciated: "was appreciated"
    }
  }
}
