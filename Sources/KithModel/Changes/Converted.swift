internal import KithLines

/// Something turned out to be of another kind: a task that is really a question.
struct Converted: Change {
  static let word = "converted"
  var object: ID
  let kind: Kind
  var convertsTo: Kind? { kind }

  init(_ object: ID, to kind: Kind) {
    self.object = object
    self.kind = kind
  }

  init(object: ID, reading part: inout PartReader) throws(LineFault) {
    var kind: Kind?
    while let key = try part.nextKey() {
      switch key {
      case "to": kind = try part.word { Kind(word: $0) }
      default: try part.skipUnknown(key)
      }
    }
    guard let kind else { throw .expected(.string, at: part.line.place) }
    self.init(object, to: kind)
  }

  func write(to part: inout PartWriter) {
    part.string("to", kind.singular)
  }

  func check(in community: Community, by person: ID?) throws(Refusal) {
    let from = try community.require(object)
    guard Kind.convertible.contains(from), Kind.convertible.contains(kind) else {
      throw .wrongKind(
        action: "convert", kind: Kind.convertible.contains(from) ? kind : from,
        allowed: Kind.convertible)
    }
    guard from != kind else { throw .alreadySo("It is \(kind.one())") }
  }

  // What it does needs both kinds at once, so the fold does it: see Conversion.swift.

  func phrase(in community: Community) -> Phrase { Phrase("made", kind.one()) }
}
