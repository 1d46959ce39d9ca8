/// Gives people and their identities numbers, in the order in which they are first met.
///
/// Bots have none. Merged identities have one person's number and each an identity's.
struct Numbering {
  private let community: Community
  private(set) var people: [ID] = []
  private(set) var identities: [ID] = []
  /// By the place of the member.
  private var bySlot: [(person: Int32, identity: Int32)]
  /// Those who are named and were never entered.
  private var strangers: [ID: (person: Int32, identity: Int32)] = [:]
  private var personByID: [ID: Int32] = [:]
  private var teams: [ID: [Tenure]] = [:]

  private static let bot: Int32 = -1
  private static let unmet: Int32 = -2

  init(_ community: Community) {
    self.community = community
    bySlot = Array(repeating: (Self.unmet, Self.unmet), count: community.slots.count)
    for member in community.memberRows where member.core.isPresent {
      guard community.mayLeave(member.id) else { continue }
      let tenures = member.circles.filter { $0.name == "team" }
      if !tenures.isEmpty { teams[community.resolved(member.id), default: []] += tenures }
    }
  }

  /// The number of the person whom an id means; nil for bots.
  mutating func person(_ id: ID) -> Int32? { numbers(id)?.person }

  /// The numbers of the person whom an id means, and of the identity that it is; nil for bots.
  mutating func numbers(_ id: ID) -> (person: Int32, identity: Int32)? {
    guard let slot = community.directory[id] else {
      let known = strangers[id] ?? meet(id)
      strangers[id] = known
      return known.person == Self.bot ? nil : known
    }
    if bySlot[slot].person == Self.unmet { bySlot[slot] = meet(id) }
    return bySlot[slot].person == Self.bot ? nil : bySlot[slot]
  }

  private mutating func meet(_ id: ID) -> (person: Int32, identity: Int32) {
    let resolved = community.resolved(id)
    if community.isBot(id) { return (Self.bot, Self.bot) }
    let person = personByID[resolved] ?? Int32(people.count)
    if person == people.count {
      people.append(resolved)
      personByID[resolved] = person
    }
    identities.append(id)
    return (person, Int32(identities.count - 1))
  }

  /// Whether a person was of the team at a moment.
  func isTeam(_ person: Int32, at moment: Moment) -> Bool {
    guard !teams.isEmpty, let tenures = teams[people[Int(person)]] else { return false }
    return tenures.contains { $0.holds(at: moment) }
  }
}
