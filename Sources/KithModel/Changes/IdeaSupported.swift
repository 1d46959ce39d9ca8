internal import KithLines

/// People said that they would like to see it too.
struct IdeaSupported: Change {
  static let word = "voted"
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
    try community.require(object, toBeIn: [.idea], for: "vote")
    try community.requireMembers(people, for: "vote")
    if let idea = community.idea(object),
      people.allSatisfy({ person in idea.voters.contains { community.isOne($0, person) } })
    {
      throw .alreadySo("\(community.names(of: people)) voted for it")
    }
  }

  func apply(to idea: inout Idea, _ act: Act) {
    Setting.change(&idea.voters, by: people, adding: true)
    idea.votedAt.merge(people.map { ($0, act.at) }) { first, _ in first }
    idea.core.touch(act.at)
  }

  func phrase(in community: Community) -> Phrase { phrase(in: community, by: nil) }

  func phrase(in community: Community, by person: ID?) -> Phrase {
    let isOwn = people.allSatisfy { community.isOne($0, person) }
    return Phrase("voted for", isOwn ? "" : "for \(community.names(of: people))")
  }
}
