/// Somebody was thanked, credited or celebrated.
struct RecognitionGiven: MakingChange {
  static let word = "recognised"
  static let makes = Kind.recognition
  var object: ID
  let settings: [Setting]

  func apply(to recognition: inout Recognition, _ act: Act) {
    let isNew = recognition.core.createdAt == nil
    apply(toAny: &recognition, act)
    // What it is about is said only later, and may live elsewhere.
    if isNew { recognition.core.outgoing.append(.init(.thanks(recognition.core.id), act)) }
  }

  func phrase(in community: Community) -> Phrase {
    guard case .ids(let people) = settings.value(of: .to) else { return Phrase("gave") }
    return Phrase("thanked \(community.names(of: people)) for")
  }
}
