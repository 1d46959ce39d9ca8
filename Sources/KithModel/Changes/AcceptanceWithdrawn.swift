internal import KithLines

/// A reply turned out not to solve the question.
struct AcceptanceWithdrawn: Change {
  static let word = "unaccepted"
  var object: ID
  let reply: ID

  init(_ reply: ID, of question: ID) {
    object = question
    self.reply = reply
  }

  init(object: ID, reading part: inout PartReader) throws(LineFault) {
    self.init(try part.soleID("reply"), of: object)
  }

  func write(to part: inout PartWriter) { part.id("reply", reply) }

  func check(in community: Community, by person: ID?) throws(Refusal) {
    try community.require(object, toBeIn: [.question], for: "withdraw an acceptance")
    guard let question = community.question(object), question.accepted.contains(reply) else {
      throw .noSuchReply(reply.description, of: community.called(object))
    }
  }

  func apply(to question: inout Question, _ act: Act) {
    let present = question.twins[reply] ?? reply
    question.acceptances.removeAll { $0.reply == present }
    if question.acceptances.isEmpty, question.core.closeReason == "solved" {
      question.core.end(at: act.at, reason: nil, isOpen: true)
    }
    question.core.touch(act.at)
  }

  func phrase(in community: Community) -> Phrase { Phrase("withdrew the acceptance of a reply to") }
}
