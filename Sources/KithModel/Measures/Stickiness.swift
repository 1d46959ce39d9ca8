/// How often active people are here: on what share of the days.
enum Stickiness: Measure {
  static func definition(_ scope: Scope) -> String {
    let people = "people with at least \(Wording.count(scope.activeAtLeast, "activity"))"
    guard scope.window.count != nil else {
      return "How many of the \(people) did something on a day, in the mean over the days, as a "
        + "share of them all; everything until now has no number of days."
    }
    return "How many of the \(people) \(scope.window.words) did something on a day, in the mean "
      + "over its days, as a share of them all."
  }

  static func reckon(_ scope: Scope) -> Reckoning {
    let active = scope.people(atLeast: scope.activeAtLeast)
    guard active > 0, let days = scope.window.count else {
      return Reckoning(value: .none, n: active)
    }
    let sum = daily(scope).reduce(0) { $0 + $1.people }
    return Reckoning(value: .number(Double(sum) / Double(days) / Double(active)), n: active)
  }

  static func rows(_ scope: Scope) -> [MeasuredRow] {
    guard scope.window.count != nil else { return [] }
    return daily(scope).map {
      MeasuredRow(
        at: $0.day.start.milliseconds, $0.people == 1 ? "1 person" : "\($0.people) people")
    }
  }

  /// How many of the active did something on each day on which anybody did.
  private static func daily(_ scope: Scope) -> [(day: Day, people: Int)] {
    var lastDay = [Int](repeating: .min, count: scope.counts.count)
    var days: [(day: Day, people: Int)] = []
    for act in scope.chronicle.acts(in: scope.window) where scope.isActive(act.person) {
      let day = Moment(milliseconds: act.at).day
      guard lastDay[Int(act.person)] != day.number else { continue }
      lastDay[Int(act.person)] = day.number
      if days.last?.day == day {
        days[days.count - 1].people += 1
      } else {
        days.append((day, 1))
      }
    }
    return days
  }
}
