/// A person of the community, or a bot.
public struct Member: FoldedObject {
  public static let kind = Kind.member
  public var core: Core
  /// Who they are elsewhere: `github:ana`, `email:ana@pine.example`.
  public var identities: [String] = []
  public var isBot = false
  public var circles: [Tenure] = []
  public var roles: [Tenure] = []
  public var skills: [String] = []
  public var interests: [String] = []
  public var place: Text = .empty
  public var timeZone: Text = .empty
  public var joined: Moment?
  public var foundThrough: Text = .empty
  public var awayUntil: Moment?
  public var mentors: [ID] = []
  /// Whether they would rather be thanked in private.
  public var quietThanks = false
  /// When they were set up, told by hand.
  public var setUp: Moment?
  /// What a person noted about them, for their own eyes.
  public internal(set) var notes: [Text] = []
  /// The member that this one turned out to be.
  public internal(set) var mergedInto: ID?
  /// Whom they were said not to be.
  public internal(set) var keptApartFrom: [ID] = []
  public internal(set) var isForgotten = false

  init(id: ID) { core = Core(id: id) }

  public var name: Text {
    get { core.title }
    set { core.title = newValue }
  }

  /// The circle at a moment; a member of none is of the community.
  public func isTeam(at moment: Moment) -> Bool {
    circles.contains { $0.name == "team" && $0.holds(at: moment) }
  }

  public func hasRole(_ role: String, at moment: Moment) -> Bool {
    roles.contains { $0.name == role && $0.holds(at: moment) }
  }

  /// What they are called in one service: `ana` of `github:ana`.
  public var handle: String? {
    identities.lazy.filter { !$0.hasPrefix("email:") }
      .compactMap { identity in
        identity.firstIndex(of: ":").map { String(identity[identity.index(after: $0)...]) }
      }.first
  }

  func isPartly(of people: Set<ID>) -> Bool { people.contains(id) }

  mutating func redact(_ forgotten: Set<ID>) {
    guard isPartly(of: forgotten) else { return }
    // That they were here stays: what others did refers to them.
    let known = self
    self = Member(id: id)
    isBot = known.isBot
    mergedInto = known.mergedInto
    core.createdAt = known.core.createdAt
    core.closedAt = known.core.closedAt
    core.isMade = known.core.isMade
    core.isDeleted = known.core.isDeleted
    core.isPrivate = known.core.isPrivate
    isForgotten = true
  }

  static let table = FieldTable<Member>([
    .stored(.name, \.core.title),
    .stored(.identities, \.identities),
    .stored(.bot, \.isBot),
    .stored(.circles, \.circles, by: .events),
    .stored(.roles, \.roles, by: .events),
    .stored(.skills, \.skills),
    .stored(.interests, \.interests),
    .stored(.place, \.place),
    .stored(.timeZone, \.timeZone),
    .stored(.joined, \.joined),
    .stored(.foundThrough, \.foundThrough),
    .stored(.awayUntil, \.awayUntil),
    .stored(.mentors, \.mentors),
    .stored(.quietThanks, \.quietThanks),
    .stored(.setUp, \.setUp),
    .derived(.firstSeen) { member, community in
      community.activity(of: member.id).firstSeen.fieldValue
    },
    .derived(.lastSeen) { member, community in
      community.activity(of: member.id).lastSeen.fieldValue
    },
    .derived(.weeks) { member, community in .number(community.activity(of: member.id).weeks) },
    .derived(.milestones) { member, community in
      .list(
        community.milestones(of: member).map {
          .structure([.init("name", .word($0.milestone.rawValue)), .init("at", .moment($0.at))])
        })
    },
    .derived(.load) { member, community in .number(community.load(of: member.id)) },
    .derived(.thanked) { member, community in .number(community.thanksReceived(by: member.id)) },
    .derived(.thanks) { member, community in .number(community.thanksGiven(by: member.id)) },
  ])
}
