internal import KithLines

/// A member took on a role: catalyst, mentor, maintainer, alumni, or one of the community's own.
struct RoleGiven: Change {
  static let word = "gave"
  var object: ID
  let role: String
  let since: Moment?
  let until: Moment?
  let chosenBy: [ID]

  init(_ object: ID, role: String, since: Moment? = nil, until: Moment? = nil, chosenBy: [ID] = [])
  {
    self.object = object
    self.role = role
    self.since = since
    self.until = until
    self.chosenBy = chosenBy
  }

  init(object: ID, reading part: inout PartReader) throws(LineFault) {
    var role: String?
    var since: Moment?
    var until: Moment?
    var chosenBy: [ID] = []
    while let key = try part.nextKey() {
      switch key {
      case "role": role = try part.string()
      case "since": since = try part.moment()
      case "until": until = try part.moment()
      case "chosenBy": chosenBy = try part.ids()
      default: try part.skipUnknown(key)
      }
    }
    guard let role else { throw .expected(.string, at: part.line.place) }
    self.init(object, role: role, since: since, until: until, chosenBy: chosenBy)
  }

  func write(to part: inout PartWriter) {
    part.string("role", role)
    part.moment("since", since)
    part.moment("until", until)
    if !chosenBy.isEmpty { part.ids("chosenBy", chosenBy) }
  }

  static func content(of key: String, in kind: Kind) -> KeyContent {
    key == "role" ? .words : .facts
  }

  func check(in community: Community, by person: ID?) throws(Refusal) {
    try community.requireMember(object, for: "give a role")
    for person in chosenBy { try community.requireMember(person, for: "choose somebody") }
    guard !role.isEmpty else { throw .missing(.roles, .member) }
  }

  func apply(to member: inout Member, _ act: Act) {
    let since = since ?? act.at
    member.roles.removeAll { $0.name == role && $0.holds(at: since) }
    member.roles.append(Tenure(role, since: since, until: until, chosenBy: chosenBy))
    member.core.touch(act.at)
  }

  func phrase(in community: Community) -> Phrase { Phrase("gave", "the role \(role)") }
}
