internal import KithLines

/// People gave a task back, or were relieved of it.
struct TaskReleased: ReleasingChange {
  static let word = "unassigned"
  var object: ID
  var people: [ID]

  init(_ object: ID, from people: [ID]) {
    self.object = object
    self.people = people
  }

  init(object: ID, reading part: inout PartReader) throws(LineFault) {
    self.init(object, from: try part.people("from"))
  }

  func write(to part: inout PartWriter) { part.ids("from", people) }

  func check(in community: Community, by person: ID?) throws(Refusal) {
    try community.require(object, toBeIn: [.task], for: "unassign")
    try checkPeople(in: community, for: "unassign")
  }

  func standing(in community: Community) -> [ID] { community.task(object)?.assignees ?? [] }

  func apply(to task: inout CommunityTask, _ act: Act) {
    let held = people.filter(task.assignees.contains).uniqued()
    Setting.change(&task.assignees, by: people, adding: false)
    task.claims.removeAll { people.contains($0.member) }
    if task.assignees.isEmpty { task.progress = nil }
    task.core.touch(act.at)
    // Only who was not assigned here before holds it where it lives.
    let known = task.core.callOff(held, of: "assign")
    if !known.isEmpty { task.core.sendOut(.unassign(known), act) }
  }

  func phrase(in community: Community) -> Phrase {
    Phrase("released", "from \(community.names(of: people))")
  }
}
