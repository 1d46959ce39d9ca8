/// What became of the questions.
enum Solved: Measure {
  static func definition(_ scope: Scope) -> String {
    "Of the questions asked \(scope.window.words), the share solved by then, and the median days "
      + "until the earliest accepted reply, else until they were closed as solved."
  }

  static func reckon(_ scope: Scope) -> Reckoning {
    let days = scope.asked.compactMap { self.days($0, scope) }.sorted()
    return Reckoning(
      value: .figures([
        .init("share", .share(days.count, of: scope.asked.count)),
        .init("medianDays", .number(orNone: days.medianOfSorted)),
      ]), n: scope.asked.count, others: [.init("solved", .count(days.count))])
  }

  static func rows(_ scope: Scope) -> [MeasuredRow] {
    scope.asked.map { asked in
      let words =
        days(asked, scope).map { "solved after \(Wording.span(days: $0))" } ?? "not solved"
      return MeasuredRow(object: scope.chronicle.object(asked.slot), at: asked.at, words)
    }
  }

  /// How long it took, if it is solved.
  private static func days(_ asked: Chronicle.Asked, _ scope: Scope) -> Double? {
    asked.solution(by: scope.window).map { Double($0 - asked.at) / 86_400_000 }
  }
}

extension Chronicle.Asked {
  /// When the reply that solved it was written, else when it was closed as solved; nil if neither
  /// was known by the end of a window.
  func solution(by window: Window) -> Int64? {
    let known = accepted.lazy.filter { $0.at < window.end }.map(\.replyAt).min()
    if let known { return known }
    guard let closedAsSolved, closedAsSolved < window.end else { return nil }
    return closedAsSolved
  }
}
