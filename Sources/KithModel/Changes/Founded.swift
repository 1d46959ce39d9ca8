/// A community began.
struct Founded: MakingChange {
  static let word = "founded"
  static let makes = Kind.community
  static let needs: [FieldName] = [.name]
  var object: ID
  let settings: [Setting]
}
