/// Which ids mean somebody else: members that were merged, and identities that were claimed.
struct Aliases: Sendable {
  /// What each member adds: itself if it was merged, and the ids of what it claimed.
  private var targets: [ID: Set<ID>] = [:]
  /// The same the other way round.
  private var sources: [ID: Set<ID>] = [:]

  /// Whom an id means in the end; nil if itself.
  func target(of id: ID) -> ID? {
    guard !targets.isEmpty, var next = smallest(of: id) else { return nil }
    var seen: Set<ID> = [id]
    while seen.insert(next).inserted {
      guard let further = smallest(of: next) else { return next }
      next = further
    }
    // Two people merged each into the other at once: on every machine the smallest id stays.
    let circle = circle(from: next)
    return circle == id ? nil : circle
  }

  private func smallest(of id: ID) -> ID? { targets[id]?.min() }

  private func circle(from start: ID) -> ID {
    var (lowest, next) = (start, smallest(of: start))
    while let id = next, id != start {
      lowest = min(lowest, id)
      next = smallest(of: id)
    }
    return lowest
  }

  /// All ids that mean this one, itself apart.
  func all(meaning id: ID) -> Set<ID> {
    guard !sources.isEmpty else { return [] }
    var found: Set<ID> = []
    var open = [id]
    while let next = open.popLast() {
      for source in sources[next] ?? [] where source != id && found.insert(source).inserted {
        open.append(source)
      }
    }
    return found
  }

  mutating func add(_ member: Member) {
    for alias in Self.aliases(of: member) {
      targets[alias.from, default: []].insert(alias.to)
      sources[alias.to, default: []].insert(alias.from)
    }
  }

  mutating func remove(_ member: Member) {
    for alias in Self.aliases(of: member) {
      targets[alias.from]?.remove(alias.to)
      if targets[alias.from]?.isEmpty ?? false { targets[alias.from] = nil }
      sources[alias.to]?.remove(alias.from)
      if sources[alias.to]?.isEmpty ?? false { sources[alias.to] = nil }
    }
  }

  private static func aliases(of member: Member) -> [(from: ID, to: ID)] {
    guard member.core.isPresent else { return [] }
    var aliases: [(from: ID, to: ID)] = []
    if let other = member.mergedInto, other != member.id { aliases.append((member.id, other)) }
    for identity in member.identities {
      // In a line that was blanked to forget somebody, an identity is its id already.
      let id = ID(identity) ?? ID(.member, source: Identity.canonical(identity))
      if id != member.id { aliases.append((id, member.id)) }
    }
    return aliases
  }
}

/// A name that somebody has in one service: `github:ana`.
public enum Identity {
  /// The spelling that its id is made of. No service that Kith reads tells names apart by case.
  public static func canonical(_ identity: String) -> String { identity.lowercased() }

  /// The id of the member whom it names, unless it was claimed by another.
  public static func memberID(_ identity: String) -> ID {
    ID(.member, source: canonical(identity))
  }
}

extension Community {
  /// Whom or what an id means: merged members and claimed identities followed, and converted
  /// objects under their present letter.
  public func resolved(_ id: ID) -> ID {
    guard let slot = slot(of: id) else { return aliases.target(of: id) ?? id }
    return slots[slot].id
  }

  /// The member who claims an identity, or was made of it.
  public func holder(of identity: String) -> ID? {
    let id = resolved(Identity.memberID(identity))
    return member(id) == nil ? nil : id
  }

  /// The member with this very id, also if it was merged into another.
  public func unresolvedMember(_ id: ID) -> Member? {
    guard let slot = directory[id], slots[slot].id.kind == .member, isMade(slot) else { return nil }
    return memberRows[Int(slots[slot].row)]
  }

  mutating func rebuildAliases() {
    aliases = Aliases()
    for member in memberRows { aliases.add(member) }
  }
}
