internal import KithLines

/// One object points to another.
struct Linked: CoreChange {
  static let word = "linked"
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
    try community.require(to)
    guard community.resolved(object) != community.resolved(to) else {
      throw .toItself(action: "link")
    }
    if community.link(from: object, to: to, type: type) != nil {
      throw .alreadySo("They are linked so")
    }
    if type == .duplicateOf, community.originals(of: to).contains(community.resolved(object)) {
      throw .alreadySo("\(community.called(to)) is a duplicate of \(community.called(object))")
    }
  }

  func apply(to core: inout Core, _ act: Act) {
    Setting.change(&core.links, by: [Link(to: to, type: type)], adding: true)
    core.touch(act.at)
  }

  func phrase(in community: Community) -> Phrase {
    Phrase("linked", "to \(community.called(to)) (\(type.rawValue))")
  }
}
