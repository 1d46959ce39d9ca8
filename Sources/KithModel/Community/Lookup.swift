/// Finding what a person means by what they typed.
extension Community {
  /// What was found for a text that should name one object.
  public enum Found: Sendable, Equatable {
    case one(ID)
    case several([ID])
    case none
  }

  /// The fewest digits by which an id is shown and understood.
  static let shortestPrefix = 4

  /// The shortest beginning of the id that no other object of its kind has.
  public func shortID(_ id: ID) -> String {
    let id = resolved(id)
    var digits = Self.shortestPrefix
    for slot in directory.neighbours(of: id) {
      let other = slots[slot].id
      // An old letter still names what was converted, so it counts as well.
      let isOfKind = other.kind == id.kind || conversions[slot]?[id.kind] != nil
      guard other != id, isOfKind, isMade(slot) else { continue }
      digits = max(digits, other.sharedDigits(with: id) + 1)
    }
    return id.prefix(min(digits, 16))
  }

  /// The object that a text names: an id or its beginning, a source, or `#4711`.
  public func find(_ text: String, kinds: [Kind] = Kind.listed + [.community]) -> Found {
    let found = candidates(for: text, kinds).map(resolved).filter {
      kinds.contains($0.kind) && exists($0)
    }
    let ids = Array(Set(found)).sorted()
    return switch ids.count {
    case 0: .none
    case 1: .one(ids[0])
    default: .several(ids)
    }
  }

  func candidates(for text: String, _ kinds: [Kind] = Kind.listed) -> [ID] {
    if let id = ID(text) { return [id] }
    if text.hasPrefix("#") { return withSourceEnding(text) }
    if text.contains(":") {
      let reckoned = withSource(text)
      let isHere = reckoned.contains { exists(resolved($0)) }
      return isHere || kinds == [.member] ? reckoned : saying(Source.canonical(text))
    }
    return beginning(with: text)
  }

  private func beginning(with text: String) -> [ID] {
    guard (2...17).contains(text.utf8.count),
      let low = ID(text + String(repeating: "0", count: 17 - text.utf8.count)),
      let high = ID(text + String(repeating: "z", count: 17 - text.utf8.count))
    else { return [] }
    return directory.slots(from: low, through: high).filter { isMade($0) }
      .flatMap { [slots[$0].id] + (conversions[$0]?.keys.map(slots[$0].id.asKind) ?? []) }
      .filter { $0.kind == low.kind && $0 >= low && $0 <= high }
  }

  private func withSource(_ source: String) -> [ID] {
    Kind.listed.map { kind in
      kind == .member ? Identity.memberID(source) : ID(kind, source: Source.canonical(source))
    }
  }

  /// What says that it came from there, though its id is another: somebody wrote it down here.
  private func saying(_ source: String) -> [ID] {
    (0..<slots.count).compactMap { slot in
      let said = core(at: slot).source
      return !said.isEmpty && Source.canonical(String(said)) == source ? slots[slot].id : nil
    }
  }

  /// `#4711` names what a source ends with, where only one does.
  private func withSourceEnding(_ ending: String) -> [ID] {
    let bytes = Array(ending.utf8)
    return (0..<slots.count).compactMap { slot in
      let source = core(at: slot).source
      let fits = source.withUTF8 {
        $0.count > bytes.count && $0.suffix(bytes.count).elementsEqual(bytes)
      }
      return fits ? slots[slot].id : nil
    }
  }

  /// The member that a text names: an id, a handle, an identity, or a name if only one has it. What
  /// names nobody as they are now can be what somebody was called before they were merged.
  public func findMember(_ text: String) -> Found {
    let found = findMember(text, among: members)
    guard found == .none, !aliases.isEmpty else { return found }
    return findMember(
      text,
      among: memberRows.lazy.filter { $0.core.isPresent && isAnothersName($0.id) }.map(shown))
  }

  /// The same among those who were deleted.
  package func findDeletedMember(_ text: String) -> Found {
    findMember(
      text, among: memberRows.lazy.filter { $0.core.isMade && $0.core.isDeleted }.map(shown))
  }

  private func findMember(_ text: String, among members: some Sequence<Member>) -> Found {
    if ID(text) != nil || text.contains(":") {
      let found = find(text, kinds: [.member])
      if found != .none { return found }
    }
    let wanted = text.hasPrefix("@") ? String(text.dropFirst()).lowercased() : text.lowercased()
    let byHandle = members.filter { member in
      member.identities.contains { identity in
        guard let colon = identity.firstIndex(of: ":") else { return false }
        return identity[identity.index(after: colon)...].lowercased() == wanted
      }
    }
    if !byHandle.isEmpty { return found(byHandle) }
    let byName = members.filter { String($0.name).lowercased() == wanted }
    if !byName.isEmpty { return found(byName) }
    // Names come before beginnings of ids: “max” is somebody, whoever's id begins like that.
    let byID = text.utf8.count > Self.shortestPrefix ? find(text, kinds: [.member]) : .none
    if byID != .none { return byID }
    let byFirstName = members.filter {
      String($0.name).lowercased().split(separator: " ").first.map(String.init) == wanted
    }
    return found(byFirstName)
  }

  private func found(_ members: [Member]) -> Found {
    let ids = members.map { resolved($0.id) }.uniqued()
    return switch ids.count {
    case 0: .none
    case 1: .one(ids[0])
    default: .several(ids.sorted())
    }
  }
}

/// Where something was imported from: `github:serverless/serverless#4711`.
public enum Source {
  /// The spelling that an id is made of: lower case where the service doesn't tell cases apart.
  public static func canonical(_ source: String) -> String {
    let service = source.prefix { $0 != ":" }.lowercased()
    return caseless.contains(service) ? source.lowercased() : source
  }

  private static let caseless: Set<String> = [
    "github", "discourse", "email", "stackexchange", "allcontributors",
  ]
}
