internal import KithLines

/// A name elsewhere is not a member's after all.
struct IdentityDropped: Change {
  static let word = "unidentified"
  var object: ID
  let identity: String

  init(_ object: ID, as identity: String) {
    self.object = object
    self.identity = identity
  }

  init(object: ID, reading part: inout PartReader) throws(LineFault) {
    self.init(object, as: try part.soleString("as"))
  }

  func write(to part: inout PartWriter) {
    part.string("as", identity)
  }

  static func content(of key: String, in kind: Kind) -> KeyContent {
    key == "as" ? .identities : .facts
  }

  func check(in community: Community, by person: ID?) throws(Refusal) {
    try community.require(object, toBeIn: [.member], for: "drop an identity")
    guard community.member(object)?.identities.contains(identity) ?? false else {
      throw .notFound("identity \(identity) of \(community.called(object))")
    }
  }

  func apply(to member: inout Member, _ act: Act) {
    Setting(.identities, .words([identity]), mode: .remove).apply(to: &member)
    member.core.touch(act.at)
  }

  func phrase(in community: Community) -> Phrase { Phrase("no longer knows", "as \(identity)") }
}
