internal import KithLines

/// The community let a rule go.
struct RuleDropped: Change {
  static let word = "unruled"
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
    try community.require(object, toBeIn: [.community], for: "drop a rule")
    guard community.rules.contains(where: { $0.name == name }) else {
      throw .notFound("rule “\(name)”")
    }
  }

  func apply(to charter: inout Charter, _ act: Act) {
    charter.namedRules.drop(name)
    charter.namedDroppedRules.set(name, named: name)
    charter.core.touch(act.at)
  }

  func phrase(in community: Community) -> Phrase { Phrase("dropped for", "the rule “\(name)”") }
}
