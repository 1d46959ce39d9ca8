internal import KithLines

/// People took a task of their own accord. Told by a copy of a community, which says it also of those
/// who gave it back since: they hold it no longer.
struct TaskTaken: Change {
  static let word = "took"
  var object: ID
  let people: [ID]

  init(_ object: ID, by people: [ID]) {
    self.object = object
    self.people = people
  }

  init(object: ID, reading part: inout PartReader) throws(LineFault) {
    self.init(object, by: try part.people("by"))
  }

  func write(to part: inout PartWriter) { part.ids("by", people) }

  func check(in community: Community, by person: ID?) throws(Refusal) {
    try community.require(object, toBeIn: [.task], for: "take")
    try community.requireMembers(people, for: "take")
  }

  func apply(to task: inout CommunityTask, _ act: Act) {
    task.takings += people.map { .init(member: $0, at: act.at) }
  }

  func phrase(in community: Community) -> Phrase {
    Phrase("noted that \(community.names(of: people)) took")
  }
}
