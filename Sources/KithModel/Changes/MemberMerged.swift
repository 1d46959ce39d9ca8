internal import KithLines

/// One member turned out to be another: everything that names the one means the other.
struct MemberMerged: Change {
  static let word = "merged"
  let object: ID
  let into: ID

  init(_ object: ID, into: ID) {
    self.object = object
    self.into = into
  }

  init(object: ID, reading part: inout PartReader) throws(LineFault) {
    var into: ID?
    while let key = try part.nextKey() {
      switch key {
      case "into": into = try part.id()
      default: try part.skipUnknown(key)
      }
    }
    guard let into else { throw .expected(.id, at: part.line.place) }
    self.init(object, into: into)
  }

  func write(to part: inout PartWriter) {
    part.id("into", into)
  }

  func check(in community: Community, by person: ID?) throws(Refusal) {
    try community.require(object, toBeIn: [.member], for: "merge")
    try community.require(into, toBeIn: [.member], for: "merge")
    guard community.resolved(object) != community.resolved(into) else {
      throw .alreadySo("They are one member")
    }
  }

  func apply(to member: inout Member, _ act: Act) {
    member.mergedInto = into
    member.core.touch(act.at)
  }

  func phrase(in community: Community) -> Phrase {
    Phrase("merged", "into \(community.called(into))")
  }
}
