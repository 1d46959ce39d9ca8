/// A task was written down.
struct TaskOpened: MakingChange {
  static let word = "opened"
  static let makes = Kind.task
  static let needs: [FieldName] = [.title]
  var object: ID
  let settings: [Setting]
}
