/// Whether more people are active than before.
enum Growth: Measure {
  static func definition(_ scope: Scope) -> String {
    guard let before = scope.window.before else {
      return "Active people now over those in the window before, less one; everything until now "
        + "has no window before it."
    }
    return "People with at least \(Wording.count(scope.activeAtLeast, "activity")) "
      + "\(scope.window.words), over those \(before.words), less one."
  }

  static func reckon(_ scope: Scope) -> Reckoning {
    guard let before = scope.window.before else { return Reckoning(value: .none, n: 0) }
    let then = scope.at(before).people(atLeast: scope.activeAtLeast)
    let now = scope.people(atLeast: scope.activeAtLeast)
    return Reckoning(
      value: then == 0 ? .none : .number(Double(now) / Double(then) - 1), n: then,
      others: [.init("now", .count(now)), .init("before", .count(then))])
  }

  static func rows(_ scope: Scope) -> [MeasuredRow] {
    let before = scope.window.before.map { scope.at($0) }
    return scope.counts.indices.compactMap { person in
      let isNow = scope.isActive(Int32(person))
      let wasThen = before?.isActive(Int32(person)) ?? false
      guard isNow || wasThen else { return nil }
      let words = isNow ? (wasThen ? "active then and now" : "active now") : "active then"
      return MeasuredRow(person: scope.chronicle.people[person], words)
    }
  }
}
