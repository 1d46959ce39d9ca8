internal import KithLines

/// A reply was hidden from view, or shown again.
struct ReplyHidden: RepliableChange {
  static let word = "hid"
  var object: ID
  let reply: ID
  let isHidden: Bool

  init(_ reply: ID, of object: ID, isHidden: Bool = true) {
    self.object = object
    self.reply = reply
    self.isHidden = isHidden
  }

  init(object: ID, reading part: inout PartReader) throws(LineFault) {
    var (reply, isHidden) = (ID?.none, true)
    while let key = try part.nextKey() {
      switch key {
      case "reply": reply = try part.id()
      case "hidden": isHidden = try part.flag()
      default: try part.skipUnknown(key)
      }
    }
    guard let reply else { throw .expected(.id, at: part.line.place) }
    self.init(reply, of: object, isHidden: isHidden)
  }

  func write(to part: inout PartWriter) {
    part.id("reply", reply)
    if !isHidden { part.flag("hidden", false) }
  }

  func check(in community: Community, by person: ID?) throws(Refusal) {
    try community.require(object, toBeIn: Kind.repliable, for: "hide a reply")
    try community.requireReply(reply, of: object)
  }

  func apply<Object: Repliable>(toReplies object: inout Object, _ act: Act) {
    guard let place = object.place(of: reply) else { return }
    object.replies[place].isHidden = isHidden
    object.core.touch(act.at)
  }

  func phrase(in community: Community) -> Phrase {
    Phrase(isHidden ? "hid a reply to" : "showed a reply to", isHidden ? "" : "again")
  }
}
