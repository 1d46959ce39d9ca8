/// That two members look like one person, and why.
public struct IdentitySuggestion: Hashable, Sendable {
  /// Who would be merged…
  public let member: ID
  /// …into whom: the one who did more here.
  public let into: ID
  public let reason: String
}

extension Community {
  /// Members who look like one person, what is surest first. A name alone says nothing, and who was
  /// said not to be the same is never suggested again.
  public func identitySuggestions() -> [IdentitySuggestion] {
    let finder = IdentityFinder(self)
    return finder.suggestions()
  }
}

/// Finds members who share an address, or a handle and something besides.
private struct IdentityFinder {
  private let community: Community
  private let members: [Member]
  private let apart: Set<Pair>

  private struct Pair: Hashable {
    let one: ID
    let other: ID

    init(_ first: ID, _ second: ID) {
      (one, other) = first < second ? (first, second) : (second, first)
    }
  }

  /// Local parts of addresses that are no person's.
  private static let shared: Set<String> = [
    "admin", "contact", "dev", "git", "hello", "help", "hi", "info", "mail", "me", "noreply",
    "no-reply", "office", "root", "support", "team", "user", "web", "webmaster",
  ]

  init(_ community: Community) {
    self.community = community
    members = community.members.filter { !$0.isBot && !$0.isForgotten && !$0.core.isPrivate }
    apart = Set(
      community.memberRows.flatMap { member in
        member.keptApartFrom.map {
          Pair(community.resolved(member.id), community.resolved($0))
        }
      })
  }

  func suggestions() -> [IdentitySuggestion] {
    var byKey: [String: [Int]] = [:]
    for (place, member) in members.enumerated() {
      for key in Set(member.identities.flatMap(Self.keys)) { byKey[key, default: []].append(place) }
    }
    var reasons: [Pair: (rank: Int, reason: String)] = [:]
    for (key, places) in byKey where places.count > 1 && places.count <= 8 {
      for first in places.indices {
        for second in places.indices where second > first {
          let (one, other) = (members[places[first]], members[places[second]])
          guard let found = judge(one, other, key) else { continue }
          let pair = Pair(one.id, other.id)
          if reasons[pair].map({ found.rank < $0.rank }) ?? true { reasons[pair] = found }
        }
      }
    }
    return reasons.filter { !apart.contains($0.key) }.sorted { one, other in
      (one.value.rank, one.key.one, one.key.other)
        < (other.value.rank, other.key.one, other.key.other)
    }.map { suggestion($0.key, $0.value.reason) }
  }

  private func suggestion(_ pair: Pair, _ reason: String) -> IdentitySuggestion {
    let (one, other) = (activities(of: pair.one), activities(of: pair.other))
    return one > other
      ? .init(member: pair.other, into: pair.one, reason: reason)
      : .init(member: pair.one, into: pair.other, reason: reason)
  }

  private func activities(of person: ID) -> Int {
    community.facts(of: person).count { $0.kind.isActivity }
  }

  /// What of an identity others may have as well: an address, a handle.
  private static func keys(_ identity: String) -> [String] {
    let identity = identity.lowercased()
    guard let colon = identity.firstIndex(of: ":") else { return [] }
    let rest = identity[identity.index(after: colon)...]
    guard identity[..<colon] == "email" else {
      let handle = rest.split(separator: "/").last.map(String.init) ?? ""
      // A number names nobody elsewhere.
      return handle.count < 3 || handle.allSatisfy(\.isNumber) ? [] : ["handle:" + handle]
    }
    guard let at = rest.firstIndex(of: "@") else { return [] }
    let local = String(rest[..<at])
    if rest.hasSuffix("@users.noreply.github.com") {
      return ["github:" + (local.split(separator: "+").last.map(String.init) ?? local)]
    }
    return ["email:" + rest]
      + (local.count < 3 || shared.contains(local) ? [] : ["handle:" + local])
  }

  /// Why two who share a key look like one; nil if that is not enough.
  private func judge(_ one: Member, _ other: Member, _ key: String) -> (rank: Int, reason: String)?
  {
    let value = String(key.drop { $0 != ":" }.dropFirst())
    if key.hasPrefix("email:") { return (0, "both have the address \(value)") }
    let services = (services(of: one, with: value), services(of: other, with: value))
    // Two accounts of one service are two accounts.
    guard services.0 != services.1 else { return nil }
    guard let more = corroboration(one, other) else { return nil }
    let places = [services.0, services.1].sorted()
    return (more.rank, "both are “\(value)” (\(places[0]) and \(places[1])), and \(more.words)")
  }

  private func services(of member: Member, with handle: String) -> String {
    let services = member.identities.filter { identity in
      let lowered = identity.lowercased()
      return lowered.hasSuffix(":" + handle) || lowered.hasSuffix("/" + handle)
        || (lowered.hasPrefix("email:") && lowered.dropFirst(6).prefix { $0 != "@" } == handle)
    }.map { String($0.prefix { $0 != ":" }) }
    return services.min() ?? ""
  }

  /// What besides the handle says that they are one.
  private func corroboration(_ one: Member, _ other: Member) -> (rank: Int, words: String)? {
    let names = (Folding.folded(String(one.name)), Folding.folded(String(other.name)))
    if !names.0.isEmpty, names.0 == names.1 { return (1, "both are called \(String(one.name))") }
    if !one.place.isEmpty, one.place == other.place {
      return (2, "both live in \(String(one.place))")
    }
    let shared = Set(threads(of: one.id)).intersection(threads(of: other.id)).count
    if shared >= 2 { return (3, "both spoke in \(shared) of the same threads") }
    if !one.timeZone.isEmpty, one.timeZone == other.timeZone {
      return (4, "both are in \(String(one.timeZone))")
    }
    return nil
  }

  private func threads(of person: ID) -> [ID] {
    community.facts(of: person).filter { [.asked, .replied, .reviewed].contains($0.kind) }
      .map(community.source(of:))
  }
}
