internal import KithLines

/// A task was given to people, or they took it: from then on they hold it.
struct TaskAssigned: Change {
  static let word = "assigned"
  var object: ID
  let people: [ID]

  init(_ object: ID, to people: [ID]) {
    self.object = object
    self.people = people
  }

  init(object: ID, reading part: inout PartReader) throws(LineFault) {
    self.init(object, to: try part.people("to"))
  }

  func write(to part: inout PartWriter) { part.ids("to", people) }

  func check(in community: Community, by person: ID?) throws(Refusal) {
    try community.require(object, toBeIn: [.task], for: "assign")
    try community.requireMembers(people, for: "assign")
    guard let task = community.task(object), task.isOpen else {
      throw .isEnded(community.called(object))
    }
  }

  func apply(to task: inout CommunityTask, _ act: Act) {
    Setting.change(&task.assignees, by: people, adding: true)
    task.claims.removeAll { people.contains($0.member) }
    task.claims += people.uniqued().map { .init(member: $0, at: act.at) }
    if let by = act.by, people.contains(by) { task.takings.append(.init(member: by, at: act.at)) }
    task.core.touch(act.at)
    let fresh = task.core.callOff(people.uniqued(), of: "unassign")
    if !fresh.isEmpty { task.core.sendOut(.assign(fresh), act) }
  }

  func phrase(in community: Community) -> Phrase {
    Phrase("assigned", "to \(community.names(of: people))")
  }
}
