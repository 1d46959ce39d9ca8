internal import KithLines

/// Something ended: solved, done, dropped, shipped, declined, or for any reason given.
struct Closed: CoreChange {
  static let word = "closed"
  var object: ID
  let reason: String?

  init(_ object: ID, reason: String? = nil) {
    self.object = object
    self.reason = reason
  }

  init(object: ID, reading part: inout PartReader) throws(LineFault) {
    var reason: String?
    while let key = try part.nextKey() {
      switch key {
      case "reason": reason = try part.string()
      default: try part.skipUnknown(key)
      }
    }
    self.init(object, reason: reason)
  }

  func write(to part: inout PartWriter) {
    part.string("reason", reason)
  }

  func check(in community: Community, by person: ID?) throws(Refusal) {
    let kind = try community.require(object)
    guard Kind.closable.contains(kind) else {
      throw .wrongKind(action: "close", kind: kind, allowed: Kind.closable)
    }
    guard community.core(of: object)?.isOpen ?? false else {
      throw .isEnded(community.called(object))
    }
  }

  func apply(to core: inout Core, _ act: Act) {
    core.end(at: act.at, reason: reason)
    core.touch(act.at)
    core.sendOut(.close(reason: reason), act)
  }

  func phrase(in community: Community) -> Phrase {
    Phrase("closed", reason.map { "as \($0)" } ?? "")
  }
}
