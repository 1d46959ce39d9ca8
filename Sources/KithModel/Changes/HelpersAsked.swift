internal import KithLines

/// People who could know were asked to look at a question.
struct HelpersAsked: Change {
  static let word = "routed"
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
    try community.require(object, toBeIn: [.question], for: "ask")
    try community.requireMembers(people, for: "ask")
    guard let question = community.question(object), question.isOpen else {
      throw .isEnded(community.called(object))
    }
  }

  func apply(to question: inout Question, _ act: Act) {
    question.asked.removeAll { people.contains($0.helper) }
    question.asked += people.uniqued().map { .init(helper: $0, at: act.at, by: act.by) }
    question.core.touch(act.at)
    question.core.sendOut(.ask(people.uniqued()), act)
  }

  func phrase(in community: Community) -> Phrase {
    Phrase("asked \(community.names(of: people)) about")
  }
}
