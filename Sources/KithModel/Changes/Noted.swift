internal import KithLines

/// A person wrote something down about a member, for their own eyes.
struct Noted: Change {
  static let word = "noted"
  var object: ID
  let text: Text

  init(_ object: ID, text: Text) {
    self.object = object
    self.text = text
  }

  init(object: ID, reading part: inout PartReader) throws(LineFault) {
    var text: Text?
    while let key = try part.nextKey() {
      switch key {
      case "text": text = try part.text()
      default: try part.skipUnknown(key)
      }
    }
    guard let text else { throw .expected(.string, at: part.line.place) }
    self.init(object, text: text)
  }

  func write(to part: inout PartWriter) {
    part.text("text", text)
  }

  static func content(of key: String, in kind: Kind) -> KeyContent {
    key == "text" ? .words : .facts
  }

  func check(in community: Community, by person: ID?) throws(Refusal) {
    try community.requireMember(object, for: "note something")
    try text.checkLength(.notes, .member)
  }

  func apply(to member: inout Member, _ act: Act) {
    // A note that got into a shared journal by mistake is nobody's to read.
    if act.isPrivate { member.notes.append(text) }
  }

  func phrase(in community: Community) -> Phrase { Phrase("noted something about") }
}
