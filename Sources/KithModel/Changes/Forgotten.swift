internal import KithLines

/// A person asked to be forgotten: what they wrote and who they were is hidden everywhere.
struct Forgotten: Change {
  static let word = "forgotten"
  var object: ID

  init(_ object: ID) {
    self.object = object
  }

  init(object: ID, reading part: inout PartReader) throws(LineFault) {
    self.init(object)
    while let key = try part.nextKey() { try part.skipUnknown(key) }
  }

  func write(to part: inout PartWriter) {}

  func check(in community: Community, by person: ID?) throws(Refusal) {
    try community.require(object, toBeIn: [.member], for: "forget")
  }

  func apply(to member: inout Member, _ act: Act) {
    member.isForgotten = true
  }

  func phrase(in community: Community) -> Phrase { Phrase("forgot") }
}
