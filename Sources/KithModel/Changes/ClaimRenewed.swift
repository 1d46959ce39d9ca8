internal import KithLines

/// People said that they still hold a task.
struct ClaimRenewed: ReleasingChange {
  static let word = "renewed"
  var object: ID
  var people: [ID]

  init(_ object: ID, for people: [ID]) {
    self.object = object
    self.people = people
  }

  init(object: ID, reading part: inout PartReader) throws(LineFault) {
    self.init(object, for: try part.people("for"))
  }

  func write(to part: inout PartWriter) { part.ids("for", people) }

  func check(in community: Community, by person: ID?) throws(Refusal) {
    try community.require(object, toBeIn: [.task], for: "renew a claim")
    try checkPeople(in: community, for: "renew a claim")
  }

  func standing(in community: Community) -> [ID] { community.task(object)?.assignees ?? [] }

  func apply(to task: inout CommunityTask, _ act: Act) {
    let holders = people.filter(task.assignees.contains)
    task.claims.removeAll { holders.contains($0.member) }
    task.claims += holders.map { .init(member: $0, at: act.at) }
    task.core.touch(act.at)
  }

  func phrase(in community: Community) -> Phrase {
    Phrase("renewed the claim on", "of \(community.names(of: people))")
  }
}
