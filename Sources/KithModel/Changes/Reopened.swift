internal import KithLines

/// What had ended goes on.
struct Reopened: CoreChange {
  static let word = "reopened"
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
    guard Kind.closable.contains(kind) else {
      throw .wrongKind(action: "reopen", kind: kind, allowed: Kind.closable)
    }
    guard !(community.core(of: object)?.isOpen ?? true) else {
      throw .isOpen(community.called(object))
    }
  }

  func apply(to core: inout Core, _ act: Act) {
    core.end(at: act.at, reason: nil, isOpen: true)
    core.touch(act.at)
    core.sendOut(.reopen, act)
  }

  func phrase(in community: Community) -> Phrase { Phrase("reopened") }
}
