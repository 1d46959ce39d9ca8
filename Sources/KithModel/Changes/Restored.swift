internal import KithLines

/// What was deleted is there again.
struct Restored: CoreChange {
  static let word = "restored"
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
    guard let core = community.core(of: object), core.isMade else {
      throw .notFound("\(object.kind.singular) \(object)")
    }
    guard core.isDeleted else { throw .notDeleted(community.called(object)) }
  }

  func apply(to core: inout Core, _ act: Act) {
    core.isDeleted = false
    core.touch(act.at)
  }

  func phrase(in community: Community) -> Phrase { Phrase("restored") }
}
