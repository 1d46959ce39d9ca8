/// Somebody came into the community, or was entered in it.
struct MemberJoined: MakingChange {
  static let word = "joined"
  static let makes = Kind.member
  static let needs: [FieldName] = [.name]
  let object: ID
  let settings: [Setting]

  func phrase(in community: Community) -> Phrase { Phrase("added") }
}
