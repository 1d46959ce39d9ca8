internal import KithLines

/// A reply solved the question.
struct AnswerAccepted: Change {
  static let word = "accepted"
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
    try community.require(object, toBeIn: [.question], for: "accept")
    try community.requireReply(reply, of: object)
    if let question = community.question(object), question.accepted.contains(reply) {
      throw .alreadySo("That reply is accepted")
    }
  }

  func apply(to question: inout Question, _ act: Act) {
    let present = question.twins[reply] ?? reply
    if !question.accepted.contains(present) {
      question.acceptances.append(.init(reply: present, at: act.at))
    }
    if question.isOpen { question.core.end(at: act.at, reason: "solved") }
    question.core.touch(act.at)
  }

  func phrase(in community: Community) -> Phrase { Phrase("accepted a reply to") }
}
