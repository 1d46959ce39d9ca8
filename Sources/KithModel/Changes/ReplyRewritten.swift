internal import KithLines

/// The text of a reply was changed.
struct ReplyRewritten: RepliableChange {
  static let word = "rewrote"
  var object: ID
  let reply: ID
  let text: Text

  init(_ reply: ID, of object: ID, text: Text) {
    self.object = object
    self.reply = reply
    self.text = text
  }

  init(object: ID, reading part: inout PartReader) throws(LineFault) {
    var (reply, text) = (ID?.none, Text.empty)
    while let key = try part.nextKey() {
      switch key {
      case "reply": reply = try part.id()
      case "text": text = try part.text()
      default: try part.skipUnknown(key)
      }
    }
    guard let reply else { throw .expected(.id, at: part.line.place) }
    self.init(reply, of: object, text: text)
  }

  func write(to part: inout PartWriter) {
    part.id("reply", reply)
    part.text("text", text)
  }

  static func content(of key: String, in kind: Kind) -> KeyContent {
    key == "text" ? .words : .facts
  }

  /// What a reply says is of who wrote it, whoever mended it.
  func isOfForgotten(in community: Community, by person: ID?) -> Bool {
    guard let known = community.reply(reply, of: object) else {
      return person.map(community.isForgotten) ?? false
    }
    return known.author.map(community.isForgotten) ?? false
  }

  func check(in community: Community, by person: ID?) throws(Refusal) {
    try community.require(object, toBeIn: Kind.repliable, for: "rewrite a reply")
    try community.requireReply(reply, of: object)
    try text.checkLength(.words, .reply)
  }

  func apply<Object: Repliable>(toReplies object: inout Object, _ act: Act) {
    guard let place = object.place(of: reply) else { return }
    object.replies[place].text = text
    object.core.touch(act.at)
  }

  func phrase(in community: Community) -> Phrase { Phrase("rewrote a reply to") }
}
