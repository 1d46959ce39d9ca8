/// One window of a chronicle and what makes somebody active: what a measure is asked with.
///
/// How much each person did in it is counted once, for all measures.
struct Scope: Sendable {
  let chronicle: Chronicle
  let window: Window
  let activeAtLeast: Int
  /// Activities in the window of each person, and of each identity, by their numbers.
  let counts: [Int32]
  let identityCounts: [Int32]
  let activities: Int

  init(_ chronicle: Chronicle, _ window: Window, activeAtLeast: Int) {
    self.chronicle = chronicle
    self.window = window
    self.activeAtLeast = activeAtLeast
    var counts = [Int32](repeating: 0, count: chronicle.people.count)
    var identityCounts = [Int32](repeating: 0, count: chronicle.identities.count)
    let acts = chronicle.acts(in: window)
    for act in acts {
      counts[Int(act.person)] += 1
      identityCounts[Int(act.identity)] += 1
    }
    self.counts = counts
    self.identityCounts = identityCounts
    activities = acts.count
  }

  /// The same question about another window.
  func at(_ window: Window) -> Scope {
    Scope(chronicle, window, activeAtLeast: activeAtLeast)
  }

  func isActive(_ person: Int32) -> Bool { counts[Int(person)] >= activeAtLeast }

  /// How many did at least so much.
  func people(atLeast count: Int) -> Int { counts.count { $0 >= count } }

  /// Everybody who did at least so much, with how much it was.
  func rows(atLeast count: Int) -> [MeasuredRow] {
    counts.indices.filter { counts[$0] >= count }.map {
      MeasuredRow(person: chronicle.people[$0], Wording.count(Int(counts[$0]), "activity"))
    }
  }

  /// The questions asked in the window.
  var asked: ArraySlice<Chronicle.Asked> { chronicle.asked.part(of: window, by: \.at) }
}

/// How measures speak of numbers.
package enum Wording {
  /// `1 activity`, `4 activities`.
  package static func count(_ count: Int, _ noun: String) -> String {
    if count == 1 { return "1 \(noun)" }
    let isRegular = !noun.hasSuffix("y") || noun.hasSuffix("day")
    return "\(count) " + (isRegular ? noun + "s" : noun.dropLast() + "ies")
  }

  /// With at most so many digits behind the point. The standard library has no format, and
  /// `rounded()` needs the mathematical library, which isn't linked.
  package static func number(_ value: Double, digits: Int = 1) -> String {
    let scale = (0..<digits).reduce(1.0) { scale, _ in scale * 10 }
    guard value.isFinite, value.magnitude < 1e12 else { return "many" }
    let scaled = Int(value.magnitude * scale + 0.5)
    let (whole, rest) = scaled.quotientAndRemainder(dividingBy: Int(scale))
    let sign = value < 0 && scaled > 0 ? "−" : ""
    guard rest > 0 else { return "\(sign)\(whole)" }
    var part = String(rest)
    part = String(repeating: "0", count: digits - part.count) + part
    while part.hasSuffix("0") { part.removeLast() }
    return "\(sign)\(whole).\(part)"
  }
}
