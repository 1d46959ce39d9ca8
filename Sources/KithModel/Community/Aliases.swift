/// Which ids mean somebody else: members that were merged, and identities that were claimed.
struct Aliases: Sendable {
  /// What each member adds: itself if it was merged, and the ids of what it claimed. Counted,
  /// because one can be merged into somebody who claims it as well.
  private var targets: [ID: NamedIDs] = [:]
  /// The same the other way round.
  private var sources: [ID: NamedIDs] = [:]

  var isEmpty: Bool { targets.isEmpty }

  /// Whether an id may mean somebody else.
  func hasTarget(_ id: ID) -> Bool { targets[id] != nil }

  /// Whom an id means in the end; nil if itself. A merge into somebody who was never entered waits
  /// for their maker.
  ///
  /// Takes the community and no closure that asks it: that would take a copy of it along, and there
  /// can be thousands to ask about.
  func target(of id: ID, in community: Community) -> ID? {
    guard targets[id] != nil else { return nil }
    var path = [id]
    var seen: Set<ID> = [id]
    var last = id
    while let next = step(from: last, in: community) {
      guard seen.insert(next).inserted else {
        // Two people merged each into the other at once: on every machine the smallest id stays.
        let circle = path.drop { $0 != next }
        let smallest = circle.filter { community.isMadeMember($0) }.min()
        path = path.prefix { $0 != next } + (smallest.map { [$0] } ?? [])
        break
      }
      path.append(next)
      last = next
    }
    let found = path.last { community.isMadeMember($0) }
    return found == id ? nil : found
  }

  /// Of several whom an id could mean, the smallest that leads to somebody.
  private func step(from id: ID, in community: Community) -> ID? {
    targets[id]?.filter { targets[$0] != nil || community.isMadeMember($0) }.min()
  }

  /// All ids that may mean this one, itself apart.
  func all(meaning id: ID) -> Set<ID> {
    guard !sources.isEmpty else { return [] }
    var found: Set<ID> = []
    var open = [id]
    while let next = open.popLast() {
      guard let named = sources[next] else { continue }
      for source in named where source != id && found.insert(source).inserted {
        open.append(source)
      }
    }
    return found
  }

  mutating func add(_ member: Member) {
    for alias in Self.aliases(of: member) {
      targets[alias.from, default: NamedIDs()].add(alias.to)
      sources[alias.to, default: NamedIDs()].add(alias.from)
    }
  }

  /// Takes in what other members add.
  mutating func absorb(_ other: Aliases) {
    targets.merge(other.targets) { $0.merging($1) }
    sources.merge(other.sources) { $0.merging($1) }
  }

  mutating func remove(_ member: Member) {
    for alias in Self.aliases(of: member) {
      Self.drop(alias.to, of: alias.from, in: &targets)
      Self.drop(alias.from, of: alias.to, in: &sources)
    }
  }

  private static func drop(_ id: ID, of other: ID, in named: inout [ID: NamedIDs]) {
    named[other]?.drop(id)
    if named[other]?.isEmpty ?? false { named[other] = nil }
  }

  private static func aliases(of member: Member) -> [(from: ID, to: ID)] {
    guard member.core.isPresent else { return [] }
    var aliases: [(from: ID, to: ID)] = []
    if let other = member.mergedInto, other != member.id { aliases.append((member.id, other)) }
    for identity in member.identities {
      let id = Identity.writtenID(identity)
      if id != member.id { aliases.append((id, member.id)) }
    }
    return aliases
  }
}

/// Ids and how often each was named. Nearly always it is one, once: that takes no memory of its own.
private struct NamedIDs: Sequence, Sendable {
  private var first: ID?
  /// All but the first, and the first again for every time it was named again.
  private var others: [ID] = []

  var isEmpty: Bool { first == nil }

  mutating func add(_ id: ID) {
    if first == nil { first = id } else { others.append(id) }
  }

  /// Takes one naming back.
  mutating func drop(_ id: ID) {
    if let place = others.lastIndex(of: id) {
      others.remove(at: place)
    } else if first == id {
      first = others.popLast()
    }
  }

  func merging(_ other: NamedIDs) -> NamedIDs {
    other.reduce(into: self) { $0.add($1) }
  }

  /// Each as often as it was named.
  func makeIterator() -> some IteratorProtocol<ID> {
    (first.map { [$0] + others } ?? []).makeIterator()
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

  /// The same of one as it stands in a journal: in a line that was blanked to forget somebody, it is
  /// its id already.
  static func writtenID(_ identity: String) -> ID { ID(identity) ?? memberID(identity) }
}

extension Community {
  /// Whom or what an id means: merged members and claimed identities followed, and converted
  /// objects under their present letter.
  public func resolved(_ id: ID) -> ID {
    // What nobody made has no kind yet: the letter it was first named with is an accident.
    guard let slot = slot(of: id), isMade(slot) else { return id }
    return slots[slot].id
  }

  /// Whom a member's id means, if somebody else.
  func aliasTarget(of id: ID) -> ID? {
    // Asked by the million.
    guard id.kind == .member, aliases.hasTarget(id) else { return nil }
    return aliases.target(of: id, in: self)
  }

  /// Whether a member's id means somebody else, so that it is in no list.
  func isAnothersName(_ id: ID) -> Bool { aliasTarget(of: id) != nil }

  fileprivate func isMadeMember(_ id: ID) -> Bool { id.kind == .member && exists(id) }

  /// All ids that mean this one, itself apart.
  func aliases(meaning id: ID) -> Set<ID> {
    aliases.all(meaning: id).filter { aliasTarget(of: $0) == id }
  }

  /// Whether somebody is known under several ids.
  package func hasOtherNames(_ id: ID) -> Bool { !aliases(meaning: id).isEmpty }

  /// The member who claims an identity, or was made of it.
  public func holder(of identity: String) -> ID? {
    let id = resolved(Identity.memberID(identity))
    return member(id) == nil ? nil : id
  }

  /// The member with this very id, also if it was merged into another.
  public func unresolvedMember(_ id: ID) -> Member? {
    guard let slot = directory[id], slots[slot].id.kind == .member, isMade(slot) else { return nil }
    return shown(memberRows[Int(slots[slot].row)])
  }

  mutating func rebuildAliases() {
    aliases = Aliases()
    // Each where it stands: a copy would count all that a member holds.
    for row in 0..<memberRows.count { aliases.add(memberRows[row]) }
  }
}
