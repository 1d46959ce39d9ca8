internal import KithLines

/// People came to an event.
struct EventAttended: Change {
  static let word = "attended"
  var object: ID
  let people: [ID]

  init(_ object: ID, who people: [ID]) {
    self.object = object
    self.people = people
  }

  init(object: ID, reading part: inout PartReader) throws(LineFault) {
    self.init(object, who: try part.people("who"))
  }

  func write(to part: inout PartWriter) { part.ids("who", people) }

  func check(in community: Community, by person: ID?) throws(Refusal) {
    try community.require(object, toBeIn: [.event], for: "attend")
    try community.requireMembers(people, for: "attend")
  }

  func apply(to event: inout Event, _ act: Act) {
    Setting.change(&event.attendees, by: people, adding: true)
    event.core.touch(act.at)
  }

  func phrase(in community: Community) -> Phrase {
    Phrase("noted that \(community.names(of: people)) came to")
  }
}
