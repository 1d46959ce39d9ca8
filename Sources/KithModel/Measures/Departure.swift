/// A rehearsal: what would lose its last person if somebody were no longer here, and who could grow
/// into each.
public struct Departure: Sendable {
  public let member: ID
  public let at: Moment
  /// Skills that nobody else has.
  public let skills: [Loss]
  /// Labels that nobody else gave help with in the last year.
  public let labels: [Loss]
  /// Events to come that nobody else hosts.
  public let events: [Loss]
  /// Open tasks that nobody else holds, and open questions that nobody else was asked or answered.
  public let work: [Loss]

  /// Something that would lose its last person.
  public struct Loss: Hashable, Sendable {
    /// The skill or the label, or the title.
    public let name: String
    /// What it is, unless it is a skill or a label.
    public let object: ID?
    public let successors: [Successor]
  }

  /// Somebody who could grow into it, and why.
  public struct Successor: Hashable, Sendable {
    public let person: ID
    public let reason: String
  }

  public var isEmpty: Bool { skills.isEmpty && labels.isEmpty && events.isEmpty && work.isEmpty }

  public init(of member: ID, from community: Community, at moment: Moment) {
    let rehearsal = DepartureRehearsal(of: community.resolved(member), community, at: moment)
    self.member = rehearsal.leaving
    at = moment
    skills = rehearsal.skills()
    labels = rehearsal.labels()
    events = rehearsal.events()
    work = rehearsal.tasks() + rehearsal.questions()
  }
}

/// Goes through what the person carries.
private struct DepartureRehearsal {
  let leaving: ID
  private let community: Community
  private let moment: Moment
  private let evidence: TopicEvidence
  /// Those who stay: people who are still around, the person apart.
  private let others: [Member]
  private let remaining: Set<ID>

  private static let successors = 3

  init(of member: ID, _ community: Community, at moment: Moment) {
    leaving = member
    self.community = community
    self.moment = moment
    evidence = TopicEvidence(community, since: moment.adding(days: -365), until: moment)
    others = community.members.filter {
      $0.id != member && !$0.isBot && !$0.isForgotten && !$0.hasRole("alumni", at: moment)
    }
    remaining = Set(others.map(\.id))
  }

  func skills() -> [Departure.Loss] {
    let kept = Set(others.flatMap(\.skills).map { $0.lowercased() })
    return (community.member(leaving)?.skills ?? []).filter { !kept.contains($0.lowercased()) }
      .map { loss($0, topics: [$0]) }
  }

  func labels() -> [Departure.Loss] {
    evidence.topics.filter { topic in
      topic.isLabel && topic.helped(leaving) > 0
        && !topic.helpers.contains { remaining.contains($0) }
    }.map { loss($0.name, topics: [$0.name]) }.sorted { $0.name < $1.name }
  }

  func events() -> [Departure.Loss] {
    community.events.filter { event in
      let isToCome = event.start.map { $0 >= moment } ?? true
      return !event.core.isPrivate && event.isOpen && (isToCome || event.repeats != nil)
        && isLeft(Set(event.hosts))
    }.map { event in
      let guests = event.attendees.map(community.resolved).filter(remaining.contains)
      let known = guests.uniqued().prefix(Self.successors).map {
        Departure.Successor(person: $0, reason: "came to it")
      }
      return Departure.Loss(
        name: community.called(event.id), object: event.id,
        successors: known.isEmpty ? guestsOf(event.eventKind) : Array(known))
    }
  }

  private func guestsOf(_ kind: String?) -> [Departure.Successor] {
    guard let kind else { return [] }
    var visits: [ID: Int] = [:]
    for event in community.events where event.eventKind == kind && !event.core.isPrivate {
      for guest in Set(event.attendees.map(community.resolved)) where remaining.contains(guest) {
        visits[guest, default: 0] += 1
      }
    }
    return visits.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.successors).map {
      let (count, noun) = ($0.value, "event")
      return .init(person: $0.key, reason: "came to \(Wording.count(count, noun)) of its kind")
    }
  }

  func tasks() -> [Departure.Loss] {
    community.tasks.filter { task in
      task.isOpen && !task.core.isPrivate && isLeft(Set(task.assignees))
    }.map { loss(community.called($0.id), topics: $0.skills + $0.core.labels, object: $0.id) }
  }

  func questions() -> [Departure.Loss] {
    community.questions.filter { question in
      // Where it is the asker's turn, nobody's help is missed.
      guard question.isOpen, !question.core.isPrivate, community.turn(of: question) == .helpers
      else {
        return false
      }
      let asker = question.asker.map(community.resolved)
      let answering = question.replies.compactMap(\.author).map(community.resolved)
      return isLeft(Set(question.asked.map(\.helper) + answering.filter { $0 != asker }))
    }.map { loss(community.called($0.id), topics: $0.core.labels, object: $0.id) }
  }

  /// Whether of these people only the one who leaves is here.
  private func isLeft(_ people: Set<ID>) -> Bool {
    let resolved = Set(people.map(community.resolved))
    return resolved.contains(leaving) && resolved.isDisjoint(with: remaining)
  }

  private func loss(_ name: String, topics: [String], object: ID? = nil) -> Departure.Loss {
    Departure.Loss(name: name, object: object, successors: successors(in: topics))
  }

  /// Who has the skill, helped, took part or is interested, in this order.
  private func successors(in topics: [String]) -> [Departure.Successor] {
    let wanted = Set(topics.map { $0.lowercased() })
    guard !wanted.isEmpty else { return [] }
    let known = evidence.topics.filter { wanted.contains($0.name.lowercased()) }
    var found: [(weight: Int, successor: Departure.Successor)] = []
    for person in others {
      if let (weight, reason) = reason(for: person, wanted, known) {
        found.append((weight, .init(person: person.id, reason: reason)))
      }
    }
    return found.sorted { ($1.weight, $0.successor.person) < ($0.weight, $1.successor.person) }
      .prefix(Self.successors).map(\.successor)
  }

  private func reason(
    for person: Member, _ wanted: Set<String>, _ known: [TopicEvidence.Topic]
  ) -> (weight: Int, reason: String)? {
    if let skill = person.skills.first(where: { wanted.contains($0.lowercased()) }) {
      return (3_000_000, "knows \(skill)")
    }
    if let (count, name) = known.map({ ($0.helped(person.id), $0.name) }).max(by: { $0.0 < $1.0 }),
      count > 0
    {
      return (2_000_000 + min(count, 999_999), "helped \(times(count)) with \(name)")
    }
    if let interest = person.interests.first(where: { wanted.contains($0.lowercased()) }) {
      return (1_000_000, "is interested in \(interest)")
    }
    guard
      let (count, name) = known.map({ ($0.tookPart(person.id), $0.name) })
        .max(by: { $0.0 < $1.0 }), count > 0
    else { return nil }
    return (min(count, 999_999), "took part \(times(count)) in \(name)")
  }

  private func times(_ count: Int) -> String { count == 1 ? "once" : "\(count) times" }
}
