/// Taking away what is known of somebody under several names: it is taken where it stands.
extension Community {
  /// What a deed is besides to the other names of the one it is done to. Those whom one keeps to
  /// oneself add nothing to what is known of others, and so lose nothing.
  func underOtherNames(_ deed: Deed) -> [Deed] {
    guard deed.object.kind == .member, !aliases.isEmpty else { return [] }
    let names = aliases(meaning: deed.object).filter { mayLeave($0) || !mayLeave(deed.object) }
    return names.sorted().compactMap { unresolvedMember($0) }.flatMap { deed.taking(from: $0) }
  }
}

extension Deed {
  /// The same as far as it takes something away that is known of a member.
  fileprivate func taking(from member: Member) -> [Deed] {
    switch change {
    case let change as RoleEnded where member.roles.contains { $0.name == change.role }:
      [with(RoleEnded(member.id, role: change.role))]
    case let change as CircleLeft where member.circles.contains { $0.name == change.circle }:
      [with(CircleLeft(member.id, circle: change.circle))]
    case let change as Edited:
      change.settings.compactMap { setting in
        let gone = setting.taken(from: member)
        guard !gone.isEmpty else { return nil }
        let taking = Setting(setting.field, .words(gone), mode: .remove)
        return with(Edited(object: member.id, settings: [taking]))
      }
    default: []
    }
  }
}

extension Setting {
  /// The skills and interests of a member that are none any more.
  fileprivate func taken(from member: Member) -> [String] {
    let known: [String]
    switch field {
    case .skills: known = member.skills
    case .interests: known = member.interests
    default: return []
    }
    let words: [String] = if case .words(let words) = value { words } else { [] }
    return switch mode {
    case .set: known.filter { !words.contains($0) }
    case .add: []
    case .remove: known.filter(words.contains)
    }
  }
}
