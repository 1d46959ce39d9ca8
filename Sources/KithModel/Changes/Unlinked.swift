internal import KithLines

/// One object no longer points to another.
struct Unlinked: CoreChange {
  static let word = "unlinked"
  let object: ID
  let to: ID
  let type: LinkType

  init(_ object: ID, to: ID, type: LinkType) {
    self.object = object
    self.to = to
    self.type = type
  }

  init(object: ID, reading part: inout PartReader) throws(LineFault) {
    var to: ID?
    var type: LinkType?
    while let key = try part.nextKey() {
      switch key {
      case "to": to = try part.id()
      case "type": type = try part.word { LinkType(rawValue: $0) }
      default: try part.skipUnknown(key)
      }
    }
    guard let to else { throw .expected(.id, at: part.line.place) }
    guard let type else { throw .expected(.string, at: part.line.place) }
    self.init(object, to: to, type: type)
  }

  func write(to part: inout PartWriter) {
    part.id("to", to)
    part.string("type", type.rawValue)
  }

  func check(in community: Community, by person: ID?) throws(Refusal) {
    try community.require(object)
    guard community.core(of: object)?.links.contains(Link(to: to, type: type)) ?? false else {
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
