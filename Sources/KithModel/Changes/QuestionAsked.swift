/// Somebody asked something.
struct QuestionAsked: MakingChange {
  static let word = "asked"
  static let makes = Kind.question
  var object: ID
  let settings: [Setting]
}
