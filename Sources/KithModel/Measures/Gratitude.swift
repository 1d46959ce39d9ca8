/// Whether those who help are thanked.
enum Gratitude: Measure {
  static func definition(_ scope: Scope) -> String {
    "Of the people who \(scope.window.words) replied to another's question, reviewed "
      + "another's contribution or finished another's task, the share recognised by somebody else "
      + "from the first such help until then."
  }

  static func reckon(_ scope: Scope) -> Reckoning {
    let helpers = helpers(scope)
    let thanked = helpers.count(where: \.isThanked)
    return Reckoning(
      value: .share(thanked, of: helpers.count), n: helpers.count,
      others: [.init("thanked", .count(thanked))],
      people: helpers.filter { !$0.isThanked }.map { scope.chronicle.person($0.person) })
  }

  static func rows(_ scope: Scope) -> [MeasuredRow] {
    helpers(scope).map {
      MeasuredRow(
        person: scope.chronicle.person($0.person), object: scope.chronicle.object($0.slot),
        at: $0.since, $0.isThanked ? "thanked" : "not thanked yet")
    }
  }

  private struct Helper {
    let person: Int32
    let since: Int64
    let slot: UInt32
    var isThanked = false
  }

  /// Everybody who helped in the window, by their first help in it.
  private static func helpers(_ scope: Scope) -> [Helper] {
    var helpers: [Helper] = []
    var places = [Int32](repeating: -1, count: scope.counts.count)
    for act in scope.chronicle.acts(in: scope.window)
    where act.isHelp && places[Int(act.person)] < 0 {
      places[Int(act.person)] = Int32(helpers.count)
      helpers.append(Helper(person: act.person, since: act.at, slot: act.slot))
    }
    for thanks in scope.chronicle.thanks where thanks.at < scope.window.end {
      guard places.indices.contains(Int(thanks.to)) else { continue }
      let place = Int(places[Int(thanks.to)])
      if place >= 0, thanks.at >= helpers[place].since { helpers[place].isThanked = true }
    }
    return helpers
  }
}
