/// Somebody with several names is one person: what was noted under any of them is known of them.
extension Community {
  /// A member as they are to be seen, with notes, times in circles and roles, and skills of all
  /// their names.
  func person(_ row: Member) -> Member {
    guard !persons.isEmpty, let person = persons[row.id] else { return shown(row) }
    return person
  }

  /// The rows of all members as they are to be seen.
  var people: Pages<Member> {
    var people = shown(memberRows)
    for (id, person) in persons {
      if let slot = directory[id] { people[Int(slots[slot].row)] = person }
    }
    return people
  }

  /// Looks again at who is known under which names. Most names of a person are no member: nothing
  /// was noted under them.
  mutating func joinNames() {
    persons = [:]
    guard !aliases.isEmpty else { return }
    var names: [ID: [ID]] = [:]
    memberRows.forEachPage { _, page in
      for index in page.indices where page[index].core.isPresent {
        let id = page[index].core.id
        if let target = aliasTarget(of: id) { names[target, default: []].append(id) }
      }
    }
    for (id, names) in names {
      guard var person = unresolvedMember(id), !person.isForgotten else { continue }
      // In one order, in whichever the journals came.
      for name in names.sorted() {
        guard let other = unresolvedMember(name) else { continue }
        person.notes += other.notes
        // What one keeps to oneself would leave with the person; notes never do.
        if mayLeave(name) || !mayLeave(id) { person.join(other) }
      }
      persons[id] = person
    }
  }
}

extension Member {
  /// Takes in what is known of the same person under another name, notes apart.
  fileprivate mutating func join(_ other: Member) {
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
