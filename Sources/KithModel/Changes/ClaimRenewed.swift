internal import KithLines

/// People said that they still hold a task. A copy of a community tells by it, too, who took one of
/// their own accord, also if they gave it back since.
struct ClaimRenewed: ReleasingChange {
  static let word = "renewed"
  var object: ID
  var people: [ID]
  let isTaking: Bool

  init(_ object: ID, for people: [ID], isTaking: Bool = false) {
    self.object = object
    self.people = people
    self.isTaking = isTaking
  }

  init(object: ID, reading part: inout PartReader) throws(LineFault) {
    var (people, isTaking) = ([ID](), false)
    while let key = try part.nextKey() {
      switch key {
      case "for": people = try part.ids()
      case "taken": isTaking = try part.flag()
      default: try part.skipUnknown(key)
      }
    }
    self.init(object, for: people, isTaking: isTaking)
  }

  func write(to part: inout PartWriter) {
    part.ids("for", people)
    if isTaking { part.flag("taken", true) }
  }

  func check(in community: Community, by person: ID?) throws(Refusal) {
    try community.require(object, toBeIn: [.task], for: "renew a claim")
    try checkPeople(in: community, for: "renew a claim")
  }

  func standing(in community: Community) -> [ID] { community.task(object)?.assignees ?? [] }

  func apply(to task: inout CommunityTask, _ act: Act) {
    guard !isTaking else {
      task.takings += people.map { .init(member: $0, at: act.at) }
      return
    }
    let holders = people.filter(task.assignees.contains)
    task.claims.removeAll { holders.contains($0.member) }
    task.claims += holders.map { .init(member: $0, at: act.at) }
    task.core.touch(act.at)
  }

  func phrase(in community: Community) -> Phrase {
    isTaking
      ? Phrase("noted who took", "(\(community.names(of: people)))")
      : Phrase("renewed the claim on", "of \(community.names(of: people))")
  }
}
