internal import KithLines

/// A merge was a mistake: they are two again.
struct MemberUnmerged: Change {
  static let word = "unmerged"
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
    guard let member = community.unresolvedMember(object) else {
      throw .notFound("\(object.kind.singular) \(object)")
    }
    guard member.mergedInto != nil else { throw .alreadySo("They are two members") }
  }

  func apply(to member: inout Member, _ act: Act) {
    member.mergedInto = nil
    member.core.touch(act.at)
  }

  func phrase(in community: Community) -> Phrase { Phrase("unmerged") }
}
