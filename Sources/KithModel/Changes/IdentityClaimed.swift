internal import KithLines

/// A member is known elsewhere by a name: `github:ana`.
struct IdentityClaimed: Change {
  static let word = "identified"
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
    try community.require(object, toBeIn: [.member], for: "claim an identity")
    guard let colon = identity.firstIndex(of: ":"), colon != identity.startIndex,
      identity.index(after: colon) != identity.endIndex
    else {
      throw .wrongWord(
        .identities, given: identity, choices: ["github:ana", "email:ana@pine.example"])
    }
    try community.require(mayClaim: identity, object)
    let known = community.member(object)?.identities.map(Identity.canonical) ?? []
    guard !known.contains(Identity.canonical(identity)) else {
      throw .alreadySo("That identity is theirs")
    }
  }

  func apply(to member: inout Member, _ act: Act) {
    Setting.change(&member.identities, by: [identity], adding: true)
    member.core.touch(act.at)
  }

  func phrase(in community: Community) -> Phrase { Phrase("knows", "as \(identity)") }
}
