/// A community began.
struct Founded: MakingChange {
  static let word = "founded"
  static let makes = Kind.community
  var object: ID
  let settings: [Setting]
}
