/// Taking somebody who asked for it out of everything that can be seen.
extension Community {
  /// Looks again at who is to be forgotten, and takes out of every object what they wrote.
  mutating func forgetAgain(_ touch: inout Touch) {
    let named = Set(memberRows.lazy.filter(\.isForgotten).map(\.id))
    // Somebody with several identities is forgotten under all of them.
    var people: Set<ID> = []
    for member in memberRows where named.contains(member.id) || named.contains(resolved(member.id))
    {
      people.insert(member.id)
    }
    guard people != forgotten else { return }
    let isTakenBack = !forgotten.isSubset(of: people)
    forgotten = people
    for slot in 0..<slots.count {
      if isTakenBack { refold(slot, &touch) } else { redact(slot) }
    }
  }

  mutating func redact(_ slot: Int) {
    let row = Int(slots[slot].row)
    switch slots[slot].id.kind {
    case .member: memberRows[row].redact(forgotten)
    case .task: taskRows[row].redact(forgotten)
    case .question: questionRows[row].redact(forgotten)
    case .recognition: recognitionRows[row].redact(forgotten)
    case .event: eventRows[row].redact(forgotten)
    case .idea: ideaRows[row].redact(forgotten)
    case .contribution: contributionRows[row].redact(forgotten)
    case .community, .reply: break
    }
  }
}
