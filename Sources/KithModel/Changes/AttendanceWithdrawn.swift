internal import KithLines

/// People did not come to an event after all.
struct AttendanceWithdrawn: ReleasingChange {
  static let word = "unattended"
  var object: ID
  var people: [ID]

  init(_ object: ID, who people: [ID]) {
    self.object = object
    self.people = people
  }

  init(object: ID, reading part: inout PartReader) throws(LineFault) {
    self.init(object, who: try part.people("who"))
  }

  func write(to part: inout PartWriter) { part.ids("who", people) }

  func check(in community: Community, by person: ID?) throws(Refusal) {
    try community.require(object, toBeIn: [.event], for: "take back an attendance")
    try checkPeople(in: community, for: "take back an attendance")
  }

  func standing(in community: Community) -> [ID] { community.event(object)?.attendees ?? [] }

  func apply(to event: inout Event, _ act: Act) {
    Setting.change(&event.attendees, by: people, adding: false)
    event.core.touch(act.at)
  }

  func phrase(in community: Community) -> Phrase {
    Phrase("noted that \(community.names(of: people)) did not come to")
  }
}
