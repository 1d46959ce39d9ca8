/// What bringing in and taking out must know besides what is seen.
extension Community {
  /// Everything that is kept in a journal of a person's own.
  package func privateIDs() -> [ID] {
    (0..<slots.count).filter { isMade($0) && core(at: $0).isPrivate }.map { slots[$0].id }
  }

  /// Whether anybody asked to be forgotten.
  package var hasForgotten: Bool { !forgotten.isEmpty }

  /// Whether a person asked to be forgotten, under any of their identities.
  package func isForgotten(_ person: ID) -> Bool {
    forgotten.contains(person) || forgotten.contains(resolved(person))
  }

  /// Every member that is there, those who were merged into others as well.
  package func unresolvedMembers() -> [Member] {
    memberRows.filter { $0.core.isPresent }.map(shown)
  }
}
