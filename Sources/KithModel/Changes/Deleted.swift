internal import KithLines

/// Something was taken out of sight. It can be restored.
struct Deleted: CoreChange {
  static let word = "deleted"
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
    let kind = try community.require(object)
    guard kind != .community else {
      throw .wrongKind(action: "delete", kind: kind, allowed: Kind.listed)
    }
  }

  func apply(to core: inout Core, _ act: Act) {
    core.isDeleted = true
    core.touch(act.at)
  }

  func phrase(in community: Community) -> Phrase { Phrase("deleted") }
}
