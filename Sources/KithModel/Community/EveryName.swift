/// Taking away what is known of somebody under several names: it is taken where it stands.
extension Community {
  /// The action, with what it takes from people taken from all their names.
  package func underEveryName(_ action: Action) -> Action {
    guard !aliases.isEmpty, action.undone.isEmpty else { return action }
    let deeds = action.deeds.flatMap { [$0] + underOtherNames($0) }
    guard deeds.count > action.deeds.count else { return action }
    return Action(by: action.by, at: action.at, deeds)
  }

  private func underOtherNames(_ deed: Deed) -> [Deed] {
    guard deed.object.kind == .member else { return [] }
    return aliases(meaning: deed.object).sorted().compactMap { unresolvedMember($0) }.flatMap {
      deed.taking(from: $0)
    }
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
