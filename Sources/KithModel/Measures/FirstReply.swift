/// How long a question waits until somebody answers.
enum FirstReply: Measure {
  static func definition(_ scope: Scope) -> String {
    "Hours from a question asked \(scope.window.words) to the first reply by another person, not "
      + "a bot: the median, the 90th percentile, and how many had none by then."
  }

  static func reckon(_ scope: Scope) -> Reckoning {
    let hours = hours(scope)
    let asked = scope.asked.count
    return Reckoning(
      value: .figures([
        .init("medianHours", .number(orNone: hours.medianOfSorted)),
        .init("p90Hours", .number(orNone: hours.ninetiethPercentileOfSorted)),
        .init("never", asked == 0 ? .none : .count(asked - hours.count)),
      ]), n: asked)
  }

  static func rows(_ scope: Scope) -> [MeasuredRow] {
    scope.asked.map { asked in
      let words = hours(asked, scope).map { Wording.count(hours: $0) } ?? "never"
      return MeasuredRow(object: scope.chronicle.object(asked.slot), at: asked.at, words)
    }
  }

  private static func hours(_ scope: Scope) -> [Double] {
    var hours: [Double] = []
    hours.reserveCapacity(scope.asked.count)
    for asked in scope.asked { if let wait = self.hours(asked, scope) { hours.append(wait) } }
    hours.sort()
    return hours
  }

  private static func hours(_ asked: Chronicle.Asked, _ scope: Scope) -> Double? {
    guard let reply = asked.reply(by: scope.window) else { return nil }
    return Double(reply.at - asked.at) / 3_600_000
  }
}

extension Chronicle.Asked {
  /// The first reply by another person, if it was there by the end of a window.
  func reply(by window: Window) -> FirstReply? {
    guard let reply, reply.at < window.end else { return nil }
    return reply
  }
}

extension Wording {
  static func count(hours: Double) -> String { "\(number(hours)) h" }
}
