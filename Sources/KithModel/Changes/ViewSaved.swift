internal import KithLines

/// A filter got a name, for everybody.
struct ViewSaved: Change {
  static let word = "viewed"
  var object: ID
  let name: String
  let kind: Kind
  let filter: String

  init(_ object: ID, name: String, of kind: Kind, filter: String) {
    self.object = object
    self.name = name
    self.kind = kind
    self.filter = filter
  }

  init(object: ID, reading part: inout PartReader) throws(LineFault) {
    var name: String?
    var kind: Kind?
    var filter: String?
    while let key = try part.nextKey() {
      switch key {
      case "name": name = try part.string()
      case "of": kind = try part.word { Kind(word: $0) }
      case "filter": filter = try part.string()
      default: try part.skipUnknown(key)
      }
    }
    guard let name else { throw .expected(.string, at: part.line.place) }
    guard let kind else { throw .expected(.string, at: part.line.place) }
    guard let filter else { throw .expected(.string, at: part.line.place) }
    self.init(object, name: name, of: kind, filter: filter)
  }

  func write(to part: inout PartWriter) {
    part.string("name", name)
    part.string("of", kind.plural)
    part.string("filter", filter)
  }

  func check(in community: Community, by person: ID?) throws(Refusal) {
    try community.require(object, toBeIn: [.community], for: "save a view")
    guard !name.isEmpty else { throw .missing(.name, .community) }
  }

  func apply(to charter: inout Charter, _ act: Act) {
    charter.namedViews.set(.init(name: name, kind: kind, filter: filter), named: name)
    charter.core.touch(act.at)
  }

  func phrase(in community: Community) -> Phrase { Phrase("saved for", "the view “\(name)”") }
}
