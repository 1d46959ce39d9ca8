internal import KithLines

/// Somebody said whose turn it is.
struct TurnSet: Change {
  static let word = "turned"
  var object: ID
  let turn: String

  init(_ object: ID, to turn: String) {
    self.object = object
    self.turn = turn
  }

  init(object: ID, reading part: inout PartReader) throws(LineFault) {
    self.init(object, to: try part.soleString("to"))
  }

  func write(to part: inout PartWriter) {
    part.string("to", turn)
  }

  func check(in community: Community, by person: ID?) throws(Refusal) {
    try community.require(object, toBeIn: [.question, .contribution], for: "set the turn")
    guard Question.Turn(rawValue: turn) != nil else {
      throw .wrongWord(.turn, given: turn, choices: Question.Turn.allCases.map(\.rawValue))
    }
  }

  func apply(to question: inout Question, _ act: Act) {
    guard let turn = Question.Turn(rawValue: turn) else { return }
    question.turnSet = .init(turn: turn, at: act.at)
    question.core.touch(act.at)
  }

  func apply(to contribution: inout Contribution, _ act: Act) {
    guard let turn = Question.Turn(rawValue: turn) else { return }
    contribution.turnSet = .init(turn: turn, at: act.at)
    contribution.core.touch(act.at)
  }

  func phrase(in community: Community) -> Phrase { Phrase("said it is the turn of \(turn) in") }
}
