internal import KithLines

/// A view that was saved for everybody was let go.
struct ViewDropped: Change {
  static let word = "unviewed"
  var object: ID
  let name: String

  init(_ object: ID, name: String) {
    self.object = object
    self.name = name
  }

  init(object: ID, reading part: inout PartReader) throws(LineFault) {
    self.init(object, name: try part.soleString("name"))
  }

  func write(to part: inout PartWriter) {
    part.string("name", name)
  }

  func check(in community: Community, by person: ID?) throws(Refusal) {
    try community.require(object, toBeIn: [.community], for: "drop a view")
    guard community.charter.views.contains(where: { $0.name == name }) else {
      throw .notFound("view “\(name)”")
    }
  }

  func apply(to charter: inout Charter, _ act: Act) {
    charter.namedViews.drop(name)
    charter.core.touch(act.at)
  }

  func phrase(in community: Community) -> Phrase { Phrase("dropped for", "the view “\(name)”") }
}
