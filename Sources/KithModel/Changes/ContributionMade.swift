/// Somebody gave something that has no other home.
struct ContributionMade: MakingChange {
  static let word = "contributed"
  static let makes = Kind.contribution
  var object: ID
  let settings: [Setting]
}
