internal import KithLines

/// A supporter did what it had promised.
struct PromiseKept: Change {
  static let word = "kept"
  var object: ID
  let supporter: String
  let what: String

  init(_ object: ID, supporter: String, what: String) {
    self.object = object
    self.supporter = supporter
    self.what = what
  }

  init(object: ID, reading part: inout PartReader) throws(LineFault) {
    var supporter: String?
    var what: String?
    while let key = try part.nextKey() {
      switch key {
      case "supporter": supporter = try part.string()
      case "what": what = try part.string()
      default: try part.skipUnknown(key)
      }
    }
    guard let supporter else { throw .expected(.string, at: part.line.place) }
    guard let what else { throw .expected(.string, at: part.line.place) }
    self.init(object, supporter: supporter, what: what)
  }

  func write(to part: inout PartWriter) {
    part.string("supporter", supporter)
    part.string("what", what)
  }

  func check(in community: Community, by person: ID?) throws(Refusal) {
    try community.require(object, toBeIn: [.community], for: "keep a promise")
    guard
      community.charter.promises.contains(where: { $0.supporter == supporter && $0.what == what })
    else { throw .notFound("promise “\(what)” of \(supporter)") }
  }

  func apply(to charter: inout Charter, _ act: Act) {
    for index in charter.promises.indices
    where charter.promises[index].supporter == supporter && charter.promises[index].what == what {
      charter.promises[index].keptAt = act.at
    }
    charter.core.touch(act.at)
  }

  func phrase(in community: Community) -> Phrase {
    Phrase("noted for", "that \(supporter) kept “\(what)”")
  }
}
