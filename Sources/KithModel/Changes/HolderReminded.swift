internal import KithLines

/// Somebody reminded those who hold a task of it.
struct HolderReminded: ReleasingChange {
  static let word = "reminded"
  var object: ID
  var people: [ID]

  init(_ object: ID, whom people: [ID]) {
    self.object = object
    self.people = people
  }

  init(object: ID, reading part: inout PartReader) throws(LineFault) {
    self.init(object, whom: try part.people("whom"))
  }

  func write(to part: inout PartWriter) { part.ids("whom", people) }

  func check(in community: Community, by person: ID?) throws(Refusal) {
    try community.require(object, toBeIn: [.task], for: "remind")
    try checkPeople(in: community, for: "remind")
  }

  func standing(in community: Community) -> [ID] { community.task(object)?.assignees ?? [] }

  func apply(to task: inout CommunityTask, _ act: Act) {
    task.remindedAt = max(task.remindedAt ?? act.at, act.at)
  }

  func phrase(in community: Community) -> Phrase {
    Phrase("reminded \(community.names(of: people)) of")
  }
}
