internal import KithLines

/// An organisation that supports the community said what it would do, and by when.
struct SupportPromised: Change {
  static let word = "promised"
  var object: ID
  let supporter: String
  let what: String
  let due: Moment?

  init(_ object: ID, supporter: String, what: String, due: Moment? = nil) {
    self.object = object
    self.supporter = supporter
    self.what = what
    self.due = due
  }

  init(object: ID, reading part: inout PartReader) throws(LineFault) {
    var supporter: String?
    var what: String?
    var due: Moment?
    while let key = try part.nextKey() {
      switch key {
      case "supporter": supporter = try part.string()
      case "what": what = try part.string()
      case "due": due = try part.moment()
      default: try part.skipUnknown(key)
      }
    }
    guard let supporter else { throw .expected(.string, at: part.line.place) }
    guard let what else { throw .expected(.string, at: part.line.place) }
    self.init(object, supporter: supporter, what: what, due: due)
  }

  func write(to part: inout PartWriter) {
    part.string("supporter", supporter)
    part.string("what", what)
    part.moment("due", due)
  }

  func check(in community: Community, by person: ID?) throws(Refusal) {
    try community.require(object, toBeIn: [.community], for: "promise")
    guard !supporter.isEmpty, !what.isEmpty else { throw .missing(.supporters, .community) }
  }

  func apply(to charter: inout Charter, _ act: Act) {
    charter.promises.removeAll { $0.supporter == supporter && $0.what == what }
    charter.promises.append(.init(supporter: supporter, what: what, due: due, keptAt: nil))
    charter.core.touch(act.at)
  }

  func phrase(in community: Community) -> Phrase {
    Phrase("noted for", "that \(supporter) promised “\(what)”")
  }
}
