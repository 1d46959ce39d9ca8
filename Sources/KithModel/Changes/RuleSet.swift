internal import KithLines

/// The community agreed on what waits for somebody, and what to do about it.
struct RuleSet: Change {
  static let word = "ruled"
  var object: ID
  let name: String
  let kind: Kind
  let filter: String
  let todo: String

  init(_ object: ID, name: String, of kind: Kind, filter: String, todo: String) {
    self.object = object
    self.name = name
    self.kind = kind
    self.filter = filter
    self.todo = todo
  }

  init(object: ID, reading part: inout PartReader) throws(LineFault) {
    var name: String?
    var kind: Kind?
    var filter: String?
    var todo: String?
    while let key = try part.nextKey() {
      switch key {
      case "name": name = try part.string()
      case "of": kind = try part.word { Kind(word: $0) }
      case "filter": filter = try part.string()
      case "todo": todo = try part.string()
      default: try part.skipUnknown(key)
      }
    }
    guard let name else { throw .expected(.string, at: part.line.place) }
    guard let kind else { throw .expected(.string, at: part.line.place) }
    guard let filter else { throw .expected(.string, at: part.line.place) }
    guard let todo else { throw .expected(.string, at: part.line.place) }
    self.init(object, name: name, of: kind, filter: filter, todo: todo)
  }

  func write(to part: inout PartWriter) {
    part.string("name", name)
    part.string("of", kind.plural)
    part.string("filter", filter)
    part.string("todo", todo)
  }

  func check(in community: Community, by person: ID?) throws(Refusal) {
    try community.require(object, toBeIn: [.community], for: "set a rule")
    guard !name.isEmpty else { throw .missing(.name, .community) }
  }

  func apply(to charter: inout Charter, _ act: Act) {
    charter.namedRules.set(
      .init(name: name, kind: kind, filter: filter, todo: todo), named: name)
    charter.namedDroppedRules.drop(name)
    charter.core.touch(act.at)
  }

  func phrase(in community: Community) -> Phrase { Phrase("set for", "the rule “\(name)”") }
}
