/// A change that lets go of people who stand in an object, or says that they hold on.
protocol ReleasingChange: Change {
  var people: [ID] { get set }
  /// Those who stand in the object now.
  func standing(in community: Community) -> [ID]
}

extension ReleasingChange {
  /// Whoever stands there can be let go, also if they were deleted; of others it is asked that they
  /// are somebody.
  func checkPeople(in community: Community, for action: String) throws(Refusal) {
    guard !people.isEmpty else { throw .nobodyNamed(action: action) }
    let standing = standing(in: community)
    for person in people where !standing.contains(where: { community.isOne($0, person) }) {
      try community.require(person, toBeIn: [.member], for: action)
    }
  }
}

extension Community {
  /// The action as it is recorded: who is let go stands there under the ids by which the objects
  /// know them. Who was merged or claimed an identity meanwhile is named by another.
  package func recorded(_ action: Action) -> Action {
    guard !aliases.isEmpty, action.undone.isEmpty else { return action }
    let deeds = action.deeds.map { $0.isRetold ? $0 : recorded($0) }
    return Action(by: action.by, at: action.at, deeds)
  }

  private func recorded(_ deed: Deed) -> Deed {
    switch deed.change {
    case var change as any ReleasingChange:
      change.people = ids(of: change.people, in: change.standing(in: self))
      return deed.with(change)
    case let change as Edited where change.settings.contains { $0.mode == .remove }:
      let settings = change.settings.map { recorded($0, of: change.object) }
      return deed.with(Edited(object: change.object, settings: settings))
    default: return deed
    }
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
}
