/// Somebody asked something.
struct QuestionAsked: MakingChange {
  static let word = "asked"
  static let makes = Kind.question
  static let needs: [FieldName] = [.title]
  static let originatorField: FieldName? = .asker
  var object: ID
  let settings: [Setting]
}
