/// What an export must know besides what is seen.
extension Community {
  /// Everything that is kept in a journal of a person's own.
  package func privateIDs() -> [ID] {
    (0..<slots.count).filter { isMade($0) && core(at: $0).isPrivate }.map { slots[$0].id }
  }

  /// Every member that is there, those who were merged into others as well.
  package func unresolvedMembers() -> [Member] { memberRows.filter { $0.core.isPresent } }
}
