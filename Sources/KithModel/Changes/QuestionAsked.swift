/// Somebody asked something.
struct QuestionAsked: MakingChange {
  static let word = "asked"
  static let makes = Kind.question
  static let needs: [FieldName] = [.title]
  var object: ID
  let settings: [Setting]
}
