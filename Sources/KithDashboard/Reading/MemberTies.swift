internal import KithModel
internal import KithScreen

/// Whom somebody helps and who helps them, from what was written and finished.
struct MemberTies: Sendable {
  /// Somebody at the other end, and at how many things.
  struct Tie: Hashable, Sendable {
    let person: ID
    let count: Int
  }

  private(set) var helps: [Tie] = []
  private(set) var helpedBy: [Tie] = []
  /// Whom they mentor.
  private(set) var mentees: [ID] = []

  /// Who helped with thousands of things is told of the latest.
  private static let most = 2000

  init(of member: ID, _ facts: [Fact], in community: Community) {
    let person = community.resolved(member)
    var (helped, helpers) = ([ID: Int](), [ID: Int]())
    var seen: Set<ID> = []
    let latest =
      facts.count > Self.most ? facts.sorted { $0.at > $1.at }.prefix(Self.most) : facts[...]
    for fact in latest {
      switch fact.kind {
      case .replied, .reviewed, .finished, .asked, .contributed: break
      default: continue
      }
      let source = community.source(of: fact)
      guard seen.insert(source).inserted, let (owner, others) = Self.parts(source, community) else {
        continue
      }
      let isTheirs = owner == person
      if isTheirs {
        for other in others where other != person { helpers[other, default: 0] += 1 }
      } else if let owner {
        helped[owner, default: 0] += 1
      }
    }
    helps = Self.ties(helped, community)
    helpedBy = Self.ties(helpers, community)
    mentees = community.mentees(of: person)
  }

  /// Whose it is, and who wrote under it.
  private static func parts(_ id: ID, _ community: Community) -> (owner: ID?, others: Set<ID>)? {
    func authors(_ replies: [Reply]) -> Set<ID> {
      Set(replies.filter { !$0.isHidden }.compactMap(\.author).map(community.resolved))
    }
    switch community.object(id) {
    case .question(let question):
      return (question.asker.map(community.resolved), authors(question.replies))
    case .contribution(let contribution):
      return (contribution.by.map(community.resolved), authors(contribution.replies))
    case .task(let task): return (task.core.createdBy.map(community.resolved), [])
    default: return nil
    }
  }

  /// By name: nobody is ranked.
  private static func ties(_ counts: [ID: Int], _ community: Community) -> [Tie] {
    counts.map { (Tie(person: $0.key, count: $0.value), community.called($0.key).lowercased()) }
      .sorted { ($0.1, $0.0.person) < ($1.1, $1.0.person) }.map(\.0)
  }
}

extension Prose {
  /// The people somebody is tied to.
  mutating func tell(_ ties: MemberTies, of member: Member, _ desk: Desk) {
    people("Their mentors", member.mentors.map { .init(person: $0, count: 0) }, desk)
    people("Is a mentor to", ties.mentees.map { .init(person: $0, count: 0) }, desk)
    people("Helped", ties.helps, desk)
    people("Was helped by", ties.helpedBy, desk)
  }

  private mutating func people(_ title: String, _ ties: [MemberTies.Tie], _ desk: Desk) {
    guard !ties.isEmpty else { return }
    heading(title, note: ties.count > 1 ? "\(ties.count) people" : "")
    for tie in ties.prefix(Self.mostPeople) {
      line(
        person(tie.person, desk)
          + (tie.count > 1 ? [Span("  \(tie.count) times", .quiet)] : []),
        target: .object(tie.person))
    }
    if ties.count > Self.mostPeople {
      line("and \(ties.count - Self.mostPeople) more", .quiet)
    }
  }

  private static let mostPeople = 12
}
