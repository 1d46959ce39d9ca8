/// A time to meet was set.
struct EventScheduled: MakingChange {
  static let word = "scheduled"
  static let makes = Kind.event
  var object: ID
  let settings: [Setting]
}
