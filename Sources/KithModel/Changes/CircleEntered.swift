internal import KithLines

/// A member came into a circle: the team that looks after the community.
struct CircleEntered: Change {
  static let word = "entered"
  var object: ID
  let circle: String
  let since: Moment?

  init(_ object: ID, circle: String, since: Moment? = nil) {
    self.object = object
    self.circle = circle
    self.since = since
  }

  init(object: ID, reading part: inout PartReader) throws(LineFault) {
    var circle: String?
    var since: Moment?
    while let key = try part.nextKey() {
      switch key {
      case "circle": circle = try part.string()
      case "since": since = try part.moment()
      default: try part.skipUnknown(key)
      }
    }
    guard let circle else { throw .expected(.string, at: part.line.place) }
    self.init(object, circle: circle, since: since)
  }

  func write(to part: inout PartWriter) {
    part.string("circle", circle)
    part.moment("since", since)
  }

  func check(in community: Community, by person: ID?) throws(Refusal) {
    try community.requireMember(object, for: "enter a circle")
    guard ["community", "team"].contains(circle) else {
      throw .wrongWord(.circles, given: circle, choices: ["community", "team"])
    }
  }

  func apply(to member: inout Member, _ act: Act) {
    let since = since ?? act.at
    member.circles.removeAll { $0.name == circle && $0.holds(at: since) }
    member.circles.append(Tenure(circle, since: since))
    member.core.touch(act.at)
  }

  func phrase(in community: Community) -> Phrase { Phrase("added", "to the circle \(circle)") }
}
