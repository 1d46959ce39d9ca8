/// Gives people and their identities numbers, in the order in which they are first met.
///
/// Bots have none. Merged identities have one person's number and each an identity's.
struct Numbering {
  private let community: Community
  private(set) var people: [ID] = []
  private(set) var identities: [ID] = []
  /// By the place of the member: the number of the person plus one; zero is not known yet.
  private var personBySlot: [Int32]
  private var identityBySlot: [Int32]
  /// Those who are named and were never entered.
  private var strangers: [ID: Int32] = [:]
  private var strangerIdentities: [ID: Int32] = [:]
  private var personByID: [ID: Int32] = [:]
  private var teams: [ID: [Tenure]] = [:]

  private static let bot: Int32 = -1

  init(_ community: Community) {
    self.community = community
    personBySlot = Array(repeating: 0, count: community.slots.count)
    identityBySlot = personBySlot
    for member in community.memberRows where member.core.isPresent {
      let tenures = member.circles.filter { $0.name == "team" }
      if !tenures.isEmpty { teams[community.resolved(member.id), default: []] += tenures }
    }
  }

  /// The number of the person whom an id means; nil for bots.
  mutating func person(_ id: ID) -> Int32? {
    guard let slot = community.directory[id] else {
      let known = strangers[id] ?? meet(id)
      strangers[id] = known
      return known == Self.bot ? nil : known - 1
    }
    if personBySlot[slot] == 0 { personBySlot[slot] = meet(id) }
    let known = personBySlot[slot]
    return known == Self.bot ? nil : known - 1
  }

  private mutating func meet(_ id: ID) -> Int32 {
    let resolved = community.resolved(id)
    if isBot(id) || isBot(resolved) { return Self.bot }
    if let known = personByID[resolved] { return known }
    people.append(resolved)
    personByID[resolved] = Int32(people.count)
    return Int32(people.count)
  }

  private func isBot(_ id: ID) -> Bool {
    guard let slot = community.directory[id], community.slots[slot].id.kind == .member else {
      return false
    }
    return community.memberRows[Int(community.slots[slot].row)].isBot
  }

  /// The number of an identity, whoever it belongs to.
  mutating func identity(_ id: ID) -> Int32 {
    guard let slot = community.directory[id] else {
      let known = strangerIdentities[id] ?? newIdentity(id)
      strangerIdentities[id] = known
      return known - 1
    }
    if identityBySlot[slot] == 0 { identityBySlot[slot] = newIdentity(id) }
    return identityBySlot[slot] - 1
  }

  private mutating func newIdentity(_ id: ID) -> Int32 {
    identities.append(id)
    return Int32(identities.count)
  }

  /// Whether a person was of the team at a moment.
  func isTeam(_ person: Int32, at moment: Moment) -> Bool {
    guard !teams.isEmpty, let tenures = teams[people[Int(person)]] else { return false }
    return tenures.contains { $0.holds(at: moment) }
  }
}
