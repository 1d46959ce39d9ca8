/// Some people of the community whom its middle easily hides, each with the reason in one line.
public struct Tail: Sendable {
  public let name: Name
  public let people: [Entry]

  /// Somebody, and why they are here.
  public struct Entry: Hashable, Sendable {
    public let person: ID
    public let reason: String
  }

  /// What it is called.
  public enum Name: String, CaseIterable, Sendable {
    case carryingMost = "carrying-most"
    case onlyOne = "only-one"
    case newcomers
    case cameOnce = "came-once"
    case quietLately = "quiet-lately"
    case left

    /// Who they are, in a few words.
    public var meaning: String {
      switch self {
      case .carryingMost: "who carries so much that others could relieve them"
      case .onlyOne: "who is the only one to know or host something"
      case .newcomers: "who came in the last 30 days"
      case .cameOnce: "who did one thing in the last year and was not seen since"
      case .quietLately: "who was often here and has been quiet for 45 days or more"
      case .left: "who was often here and is gone for half a year, or left by their role"
      }
    }
  }
}

extension Community {
  /// The tails of the distribution, or those of them that are named. Nothing is ranked but by what
  /// the reason says.
  public func tails(_ names: [Tail.Name] = Tail.Name.allCases, at now: Moment) -> [Tail] {
    let finder = TailFinder(self, at: now)
    return names.map { Tail(name: $0, people: finder.people($0)) }
  }
}

/// Looks for the people of each tail.
private struct TailFinder {
  private let community: Community
  private let now: Moment
  private let entries: [PeopleBook.Entry]

  /// From how much on somebody carries much, and from how much on they were often here.
  private static let much = 3
  private static let often = 5

  init(_ community: Community, at now: Moment) {
    self.community = community
    self.now = now
    entries = community.people(at: now).entries.filter { community.isPersonHere($0.person) }
  }

  func people(_ name: Tail.Name) -> [Tail.Entry] {
    switch name {
    case .carryingMost: carrying()
    case .onlyOne: onlyOnes()
    case .newcomers: newcomers()
    case .cameOnce: once()
    case .quietLately: quiet()
    case .left: left()
    }
  }

  private func carrying() -> [Tail.Entry] {
    entries.filter { $0.carried.count >= Self.much }
      .sorted { ($1.carried.count, $0.person) < ($0.carried.count, $1.person) }
      .map { .init(person: $0.person, reason: "carries \($0.carried.count) open") }
  }

  private func newcomers() -> [Tail.Entry] {
    newestFirst { entry in
      guard let first = entry.first, first > now.adding(days: -PeopleBook.newcomerDays) else {
        return nil
      }
      return (first, "first here \(Wording.ago(first, at: now))\(about(entry))")
    }
  }

  private func once() -> [Tail.Entry] {
    newestFirst { entry in
      guard entry.activities == 1, let first = entry.first,
        first <= now.adding(days: -PeopleBook.newcomerDays), first > now.adding(days: -365)
      else { return nil }
      return (first, "once, \(Wording.ago(first, at: now))\(about(entry))")
    }
  }

  private func quiet() -> [Tail.Entry] {
    newestFirst { entry in
      guard let last = entry.last, entry.activities >= Self.often,
        last <= now.adding(days: -45), last > now.adding(days: -182), !isAway(entry.person),
        !isAlumni(entry.person)
      else { return nil }
      return (last, "last here \(Wording.ago(last, at: now)), after \(done(entry))")
    }
  }

  private func left() -> [Tail.Entry] {
    newestFirst { entry in
      let isGone =
        entry.activities >= Self.often && entry.last.map { $0 <= now.adding(days: -182) } ?? false
      guard isGone || isAlumni(entry.person) else { return nil }
      let last = entry.last ?? Moment(milliseconds: 0)
      let helped = entry.helps.isEmpty ? done(entry) : community.reason(for: entry.helps)
      return (last, "last here on \(last.day): \(helped)")
    }
  }

  /// Those for whom there is a reason, by when it was, the latest first.
  private func newestFirst(
    _ reason: (PeopleBook.Entry) -> (at: Moment, words: String)?
  ) -> [Tail.Entry] {
    entries.compactMap { entry in reason(entry).map { (entry.person, $0.at, $0.words) } }
      .sorted { ($1.1, $0.0) < ($0.1, $1.0) }.map { .init(person: $0.0, reason: $0.2) }
  }

  private func about(_ entry: PeopleBook.Entry) -> String {
    entry.firstObject.map { ": " + community.called($0) } ?? ""
  }

  private func done(_ entry: PeopleBook.Entry) -> String {
    Wording.count(entry.activities, "activity")
  }

  private func isAway(_ person: ID) -> Bool {
    community.member(person)?.awayUntil.map { $0 > now } ?? false
  }

  private func isAlumni(_ person: ID) -> Bool {
    community.member(person)?.hasRole("alumni", at: now) ?? false
  }

  // MARK: The only one

  private func onlyOnes() -> [Tail.Entry] {
    let here = community.members.filter {
      !$0.isBot && !$0.isForgotten && !$0.hasRole("alumni", at: now)
    }
    let found = skills(here) + labels(Set(here.map(\.id))) + events()
    return found.sorted { ($0.person, $0.reason) < ($1.person, $1.reason) }
  }

  private func skills(_ here: [Member]) -> [Tail.Entry] {
    var holders: [String: [(ID, String)]] = [:]
    for member in here {
      for skill in member.skills {
        holders[skill.lowercased(), default: []].append((member.id, skill))
      }
    }
    return holders.values.compactMap { known in
      guard Set(known.map(\.0)).count == 1, let (person, skill) = known.first else { return nil }
      return .init(person: person, reason: "the only one who knows \(skill)")
    }
  }

  private func labels(_ here: Set<ID>) -> [Tail.Entry] {
    let evidence = TopicEvidence(community, since: now.adding(days: -365), until: now)
    return evidence.topics.filter(\.isLabel).compactMap { topic in
      let helpers = topic.helpers.filter(here.contains)
      guard helpers.count == 1, let person = helpers.first, topic.helped(person) > 1 else {
        return nil
      }
      return .init(
        person: person,
        reason: "the only one who helped with \(topic.name) in the last year")
    }
  }

  private func events() -> [Tail.Entry] {
    community.events.filter { event in
      let isToCome = event.start.map { $0 >= now } ?? true
      return !event.core.isPrivate && event.isOpen && (isToCome || event.repeats != nil)
    }.compactMap { event in
      let hosts = Set(event.hosts.map(community.resolved))
      guard hosts.count == 1, let host = hosts.first, community.isPersonHere(host) else {
        return nil
      }
      return .init(person: host, reason: "the only host of \(community.called(event.id))")
    }
  }
}
