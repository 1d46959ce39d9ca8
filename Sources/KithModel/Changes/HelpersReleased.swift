internal import KithLines

/// People who were asked need not look at a question after all.
struct HelpersReleased: ReleasingChange {
  static let word = "unrouted"
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
    try community.require(object, toBeIn: [.question], for: "take back an ask")
    try checkPeople(in: community, for: "take back an ask")
  }

  func standing(in community: Community) -> [ID] {
    community.question(object)?.asked.map(\.helper) ?? []
  }

  func apply(to question: inout Question, _ act: Act) {
    question.asked.removeAll { people.contains($0.helper) }
    question.core.touch(act.at)
    _ = question.core.callOff(people, of: "ask")
  }

  func phrase(in community: Community) -> Phrase {
    Phrase("no longer asks \(community.names(of: people)) about")
  }
}
