/// What is written down of an action: people and things under the ids by which its objects know them.
extension Community {
  /// The action as it is recorded. Who was merged or claimed an identity meanwhile is named by
  /// another id than before, what was converted by another letter, and an object is folded without a
  /// look at others.
  package func recorded(_ action: Action) -> Action {
    guard action.undone.isEmpty else { return action }
    let deeds = action.deeds.flatMap { deed in
      guard !deed.isRetold else { return [deed] }
      let deed = recorded(deed, by: action.by)
      return [deed] + underOtherNames(deed)
    }
    return Action(by: action.by, at: action.at, deeds)
  }

  private func recorded(_ deed: Deed, by person: ID?) -> Deed {
    // What is made, and what a source speaks of, is the very id that it names.
    guard deed.change.rank == .done else { return deed }
    let deed = deed.with(aimed(deed.change))
    switch deed.change {
    case var change as any ReleasingChange:
      change.people = ids(of: change.people, in: change.standing(in: self))
      return deed.with(change)
    case let change as Edited where change.settings.contains { $0.mode == .remove }:
      let settings = change.settings.map { recorded($0, of: change.object) }
      return deed.with(Edited(object: change.object, settings: settings))
    case let change as TaskAssigned:
      return deed.with(TaskAssigned(change.object, to: ownNames(change.people, of: person)))
    case let change as IdeaSupported:
      return deed.with(IdeaSupported(change.object, by: ownNames(change.people, of: person)))
    case let change as EventAttended:
      return deed.with(EventAttended(change.object, who: ownNames(change.people, of: person)))
    case let change as Replied:
      guard let author = change.author ?? person else { return deed }
      let name = name(of: author, where: change.object)
      guard name != author else { return deed }
      return deed.with(
        Replied(to: change.object, reply: change.reply, text: change.text, author: name))
    case let change as Unlinked:
      let known = link(from: change.object, to: change.to, type: change.type)?.to
      return deed.with(Unlinked(change.object, to: known ?? change.to, type: change.type))
    default: return deed
    }
  }

  /// People as they are named by one of them: who acts means themselves by the id under which they act.
  private func ownNames(_ people: [ID], of person: ID?) -> [ID] {
    guard let person, case let known = resolved(person), known != person else { return people }
    return people.map { $0 == known ? person : $0 }
  }

  /// What is done to somebody who was merged away since is done to the one they are now; only the
  /// merge itself is not.
  private func aimed(_ change: any Change) -> any Change {
    guard change.object.kind == .member, !(change is MemberMerged), !(change is MemberUnmerged)
    else { return change }
    var change = change
    change.object = resolved(change.object)
    return change
  }

  private func recorded(_ setting: Setting, of id: ID) -> Setting {
    guard setting.mode == .remove, case .ids(let people) = setting.value,
      let object = object(id), case .ids(let standing) = value(of: setting.field, of: object)
    else { return setting }
    return Setting(setting.field, .ids(ids(of: people, in: standing)), mode: .remove)
  }

  /// The ids of a list that mean the people; who isn't in it stays as they are named.
  private func ids(of people: [ID], in list: [ID]) -> [ID] {
    let found = list.filter { id in people.contains { isOne(id, $0) } }
    return found + people.filter { person in !found.contains { isOne($0, person) } }
  }

  /// The id under which somebody's words come back by import once they are carried to where an
  /// object lives: that of the identity they have there, if they have one.
  private func name(of person: ID, where object: ID) -> ID {
    guard let source = core(of: object)?.source, !source.isEmpty else { return person }
    let place = Source.canonical(String(source)).lowercased()
    let id = resolved(person)
    // A name that is known to one person alone must not be read out of what all can read.
    let isOpen = mayLeave(id)
    let names = [id] + aliases(meaning: id).filter { !isOpen || mayLeave($0) }.sorted()
    let identities = names.compactMap(unresolvedMember).flatMap(\.identities)
    let found = identities.map(Identity.canonical).filter { identity in
      Identity.place(of: identity).map(place.hasPrefix) ?? false
    }.map(Identity.memberID)
    return found.contains(person) ? person : found.first ?? person
  }
}

extension Identity {
  /// Where somebody has a name: `github:` of `github:ana`, `forum:pines/` of `forum:pines/ana`.
  fileprivate static func place(of identity: String) -> Substring? {
    guard let colon = identity.firstIndex(of: ":") else { return nil }
    let slash = identity[colon...].firstIndex(of: "/")
    return identity[...(slash ?? colon)]
  }
}
