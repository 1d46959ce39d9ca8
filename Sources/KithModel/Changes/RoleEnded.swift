internal import KithLines

/// A member laid down a role.
struct RoleEnded: Change {
  static let word = "ended"
  var object: ID
  let role: String

  init(_ object: ID, role: String) {
    self.object = object
    self.role = role
  }

  init(object: ID, reading part: inout PartReader) throws(LineFault) {
    self.init(object, role: try part.soleString("role"))
  }

  func write(to part: inout PartWriter) {
    part.string("role", role)
  }

  static func content(of key: String, in kind: Kind) -> KeyContent {
    key == "role" ? .words : .facts
  }

  func check(in community: Community, by person: ID?) throws(Refusal) {
    try community.require(object, toBeIn: [.member], for: "end a role")
    // What was over when something was last written down can't be ended again.
    let latest = Moment(milliseconds: community.lastStamp.milliseconds)
    guard
      community.member(object)?.roles.contains(where: {
        $0.name == role && $0.lasts(beyond: latest)
      }) ?? false
    else { throw .notFound("role “\(role)” of \(community.called(object))") }
  }

  func apply(to member: inout Member, _ act: Act) {
    member.roles.end(role, at: act.at)
    member.core.touch(act.at)
  }

  func phrase(in community: Community) -> Phrase { Phrase("ended the role \(role) of") }
}
