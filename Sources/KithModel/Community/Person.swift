/// Somebody with several names is one person: what was noted under any of them is known of them.
extension Community {
  /// A member as they are to be seen, with notes, times in circles and roles, and skills of all
  /// their names.
  func person(_ row: Member) -> Member {
    var person = shown(row)
    for other in otherNames(of: row.id) { person.join(other) }
    return person
  }

  /// The members that stand for somebody, themselves apart.
  private func otherNames(of id: ID) -> [Member] {
    aliases(meaning: id).sorted().compactMap { unresolvedMember($0) }.filter(\.core.isPresent)
  }

  /// The rows of all members as they are to be seen.
  var people: Pages<Member> {
    var people = shown(memberRows)
    guard !aliases.isEmpty else { return people }
    for id in aliases.targeted where !isAnothersName(id) {
      // Most names of a person are no member: their page stays the one that others hold as well.
      let others = otherNames(of: id)
      guard !others.isEmpty, let slot = directory[id], slots[slot].id.kind == .member else {
        continue
      }
      for other in others { people[Int(slots[slot].row)].join(other) }
    }
    return people
  }
}

extension Member {
  /// Takes in what is known of the same person under another name.
  fileprivate mutating func join(_ other: Member) {
    notes += other.notes
    Setting.change(&skills, by: other.skills, adding: true)
    Setting.change(&interests, by: other.interests, adding: true)
    for tenure in other.circles { circles.join(tenure) }
    for tenure in other.roles { roles.join(tenure) }
  }
}

extension [Tenure] {
  /// Takes in a time; with another of the same name that it meets it is one.
  fileprivate mutating func join(_ tenure: Tenure) {
    guard let place = firstIndex(where: { $0.meets(tenure) }) else { return append(tenure) }
    let other = self[place]
    self[place].since = other.since.flatMap { one in tenure.since.map { Swift.min(one, $0) } }
    self[place].until = other.until.flatMap { one in tenure.until.map { Swift.max(one, $0) } }
    Setting.change(&self[place].chosenBy, by: tenure.chosenBy, adding: true)
  }
}

extension Tenure {
  /// Whether both are of one name and some of their time is the same.
  fileprivate func meets(_ other: Tenure) -> Bool {
    func begins(_ one: Tenure, before another: Tenure) -> Bool {
      guard let since = one.since, let until = another.until else { return true }
      return since <= until
    }
    return name == other.name && begins(self, before: other) && begins(other, before: self)
  }
}
