/// What bringing in and taking out must know besides what is seen.
extension Community {
  /// Whether something may be shared, exported or reported: what is kept in a journal of a person's
  /// own may not, nor may it be named.
  package func mayLeave(_ id: ID) -> Bool {
    guard let slot = directory[id] else { return true }
    let row = Int(slots[slot].row)
    return switch slots[slot].id.kind {
    case .community, .reply: true
    case .member: !memberRows[row].core.isPrivate
    case .task: !taskRows[row].core.isPrivate
    case .question: !questionRows[row].core.isPrivate
    case .recognition: !recognitionRows[row].core.isPrivate
    case .event: !eventRows[row].core.isPrivate
    case .idea: !ideaRows[row].core.isPrivate
    case .contribution: !contributionRows[row].core.isPrivate
    }
  }

  /// Whether anybody asked to be forgotten.
  package var hasForgotten: Bool { !forgotten.isEmpty }

  /// Those who asked for it, by the ids under which they did.
  package var forgottenMembers: [ID] { memberRows.filter(\.isForgotten).map(\.id) }

  /// Whether a person asked to be forgotten, under any of their identities.
  package func isForgotten(_ person: ID) -> Bool {
    forgotten.contains(person) || forgotten.contains(resolved(person))
  }

  /// Every member that is there, those who were merged into others as well.
  package func unresolvedMembers() -> [Member] {
    memberRows.filter { $0.core.isPresent }.map(shown)
  }
}
