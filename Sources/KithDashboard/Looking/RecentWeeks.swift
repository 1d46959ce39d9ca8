internal import KithModel

/// How much members did in each of the last weeks, reckoned once for a version of the community
/// and a day: it is asked for in every frame.
struct RecentWeeks: Sendable {
  /// So many weeks are told of.
  static let count = 12

  private var version = -1
  private var day: Day?
  private var known: [ID: [Int]] = [:]

  /// The weeks of a member, the newest last; nil as long as they were not reckoned.
  subscript(member: ID) -> [Int]? { known[member] }

  /// Reckons the weeks of those whose are not known yet.
  mutating func reckon(
    _ members: some Sequence<ID>, in community: Community, version: Int, at now: Moment
  ) {
    if self.version != version || day != now.day {
      (self.version, day, known) = (version, now.day, [:])
    }
    for member in members where known[member] == nil {
      known[member] = Self.weeks(of: member, in: community, at: now)
    }
  }

  private static func weeks(of member: ID, in community: Community, at now: Moment) -> [Int] {
    var weeks = Array(repeating: 0, count: count)
    for fact in community.facts(of: member) where fact.kind.isActivity {
      let ago = Int(now.since(fact.at) / (7 * 86_400_000))
      if weeks.indices.contains(ago) { weeks[count - 1 - ago] += 1 }
    }
    return weeks
  }
}
