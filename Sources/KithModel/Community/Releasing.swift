/// A change about people who stand in an object: it lets go of them or reminds them, or says that they
/// hold on.
protocol ReleasingChange: Change {
  var people: [ID] { get set }
  /// Those who stand in the object now.
  func standing(in community: Community) -> [ID]
}

extension ReleasingChange {
  /// Whoever stands there can be let go, also if they were deleted or forgotten; of others it is asked
  /// that they are somebody.
  func checkPeople(in community: Community, for action: String) throws(Refusal) {
    guard !people.isEmpty else { throw .nobodyNamed(action: action) }
    let standing = standing(in: community)
    for person in people where !standing.contains(where: { community.isOne($0, person) }) {
      try community.requireMember(person, for: action)
    }
  }
}
