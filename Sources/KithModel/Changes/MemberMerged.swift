internal import KithLines

/// One member turned out to be another: everything that names the one means the other.
struct MemberMerged: Change {
  static let word = "merged"
  var object: ID
  let into: ID

  init(_ object: ID, into: ID) {
    self.object = object
    self.into = into
  }

  init(object: ID, reading part: inout PartReader) throws(LineFault) {
    self.init(object, into: try part.soleID("into"))
  }

  func write(to part: inout PartWriter) {
    part.id("into", into)
  }

  func check(in community: Community, by person: ID?) throws(Refusal) {
    try community.require(object, toBeIn: [.member], for: "merge")
    try community.require(into, toBeIn: [.member], for: "merge")
    guard !community.isForgotten(object), !community.isForgotten(into) else { throw .isForgotten }
    guard community.resolved(object) != community.resolved(into) else {
      throw .alreadySo("They are one member")
    }
  }

  func apply(to member: inout Member, _ act: Act) {
    member.mergedInto = into
    member.core.touch(act.at)
  }

  func phrase(in community: Community) -> Phrase {
    Phrase("merged", "into \(community.calledItself(into))")
  }
}
