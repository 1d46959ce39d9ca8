internal import KithLines

/// One object no longer points to another.
struct Unlinked: CoreChange {
  static let word = "unlinked"
  var object: ID
  let to: ID
  let type: LinkType

  init(_ object: ID, to: ID, type: LinkType) {
    self.object = object
    self.to = to
    self.type = type
  }

  init(object: ID, reading part: inout PartReader) throws(LineFault) {
    let link = try part.link()
    self.init(object, to: link.to, type: link.type)
  }

  func write(to part: inout PartWriter) {
    part.id("to", to)
    part.string("type", type.rawValue)
  }

  func check(in community: Community, by person: ID?) throws(Refusal) {
    try community.require(object)
    guard community.link(from: object, to: to, type: type) != nil else {
      throw .notFound(
        "link “\(type.rawValue)” from \(community.called(object)) to \(community.called(to))")
    }
  }

  func apply(to core: inout Core, _ act: Act) {
    Setting.change(&core.links, by: [Link(to: to, type: type)], adding: false)
    core.touch(act.at)
  }

  func phrase(in community: Community) -> Phrase {
    Phrase("unlinked", "from \(community.called(to))")
  }
}
