/// Somebody would like to see something.
struct IdeaProposed: MakingChange {
  static let word = "proposed"
  static let makes = Kind.idea
  var object: ID
  let settings: [Setting]
}
