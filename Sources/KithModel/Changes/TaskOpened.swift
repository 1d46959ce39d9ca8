/// A task was written down.
struct TaskOpened: MakingChange {
  static let word = "opened"
  static let makes = Kind.task
  var object: ID
  let settings: [Setting]
}
