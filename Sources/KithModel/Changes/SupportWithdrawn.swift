internal import KithLines

/// People took their votes back.
struct SupportWithdrawn: ReleasingChange {
  static let word = "unvoted"
  var object: ID
  var people: [ID]

  init(_ object: ID, by people: [ID]) {
    self.object = object
    self.people = people
  }

  init(object: ID, reading part: inout PartReader) throws(LineFault) {
    self.init(object, by: try part.people("by"))
  }

  func write(to part: inout PartWriter) { part.ids("by", people) }

  func check(in community: Community, by person: ID?) throws(Refusal) {
    try community.require(object, toBeIn: [.idea], for: "take back a vote")
    try checkPeople(in: community, for: "take back a vote")
  }

  func standing(in community: Community) -> [ID] { community.idea(object)?.voters ?? [] }

  func apply(to idea: inout Idea, _ act: Act) {
    Setting.change(&idea.voters, by: people, adding: false)
    for person in people { idea.votedAt[person] = nil }
    idea.core.touch(act.at)
  }

  func phrase(in community: Community) -> Phrase { Phrase("took back the vote for") }
}
