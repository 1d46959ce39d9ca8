/// Somebody gave something that has no other home.
struct ContributionMade: MakingChange {
  static let word = "contributed"
  static let makes = Kind.contribution
  static let needs: [FieldName] = [.title]
  var object: ID
  let settings: [Setting]
}
