/// Somebody was thanked, credited or celebrated.
struct RecognitionGiven: MakingChange {
  static let word = "recognised"
  static let makes = Kind.recognition
  static let needs: [FieldName] = [.to]
  static let originatorField: FieldName? = .from
  let object: ID
  let settings: [Setting]

  func phrase(in community: Community) -> Phrase {
    guard case .ids(let people) = settings.value(of: .to) else { return Phrase("gave") }
    return Phrase("thanked \(community.names(of: people)) for")
  }
}
