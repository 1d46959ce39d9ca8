internal import KithLines

/// Somebody wrote something under a task, a question, an idea or a contribution.
struct Replied: RepliableChange {
  static let word = "replied"
  var object: ID
  let reply: ID
  let text: Text
  /// Who wrote it, where that isn't who recorded it.
  let author: ID?

  init(to object: ID, reply: ID, text: Text, author: ID? = nil) {
    self.object = object
    self.reply = reply
    self.text = text
    self.author = author
  }

  init(object: ID, reading part: inout PartReader) throws(LineFault) {
    var (reply, author, text) = (ID?.none, ID?.none, Text.empty)
    while let key = try part.nextKey() {
      switch key {
      case "reply": reply = try part.id()
      case "author": author = try part.id()
      case "text": text = try part.text()
      default: try part.skipUnknown(key)
      }
    }
    guard let reply else { throw .expected(.id, at: part.line.place) }
    self.init(to: object, reply: reply, text: text, author: author)
  }

  func write(to part: inout PartWriter) {
    part.id("reply", reply)
    part.id("author", author)
    part.text("text", text)
  }

  static func content(of key: String, in kind: Kind) -> KeyContent {
    key == "text" ? .words : .facts
  }

  /// A reply is of who wrote it, whatever it stands under.
  func isOfForgotten(in community: Community, by person: ID?) -> Bool {
    (author ?? person).map(community.isForgotten) ?? false
  }

  func check(in community: Community, by person: ID?) throws(Refusal) {
    try community.require(object, toBeIn: Kind.repliable, for: "reply")
    guard person != nil || author != nil else { throw .unknownPerson }
    try text.checkLength(.words, .reply)
    if community.reply(reply, of: object) != nil { throw .exists(reply.description) }
  }

  func apply<Object: Repliable>(toReplies object: inout Object, _ act: Act) {
    let author = author ?? act.by
    object.core.touch(act.at)
    // What was carried to where it belongs comes back by import and takes the place of its twin.
    if let twin = place(among: object.replies, act) {
      let present = object.replies[twin].id
      if present != reply { object.twins[reply] = present }
      return
    }
    object.insert(Reply(id: reply, author: author, at: act.at, text: text))
    object.core.sendOut(.reply(reply), act)
  }

  /// Where it stands already, or what became of it where it was carried. Looks without taking hold
  /// of any text: the threads that fold would wait for each other.
  private func place(among replies: [Reply], _ act: Act) -> Int? {
    replies.withUnsafeBufferPointer { replies in
      for place in replies.indices {
        if replies[place].id == reply { return place }
        if replies[place].isImported, isCarried(as: replies[place], act) { return place }
      }
      return nil
    }
  }

  private func isCarried(as other: Reply, _ act: Act) -> Bool {
    other.author == author ?? act.by && other.at >= act.at && other.text.reads(like: text)
  }

  func phrase(in community: Community) -> Phrase { Phrase("replied to") }
}

extension Text {
  /// Refuses a text that says nothing or more than a text may say.
  func checkLength(_ field: FieldName, _ kind: Kind) throws(Refusal) {
    guard !isEmpty else { throw .missing(field, kind) }
    guard utf8CountAtMost <= PartReader.longestText else { throw .tooLong(bytes: utf8CountAtMost) }
  }

  /// Whether both say the same but for white space.
  func reads(like other: Text) -> Bool {
    if self == other { return true }
    return String(self).split(whereSeparator: \.isWhitespace)
      == String(other).split(whereSeparator: \.isWhitespace)
  }
}

extension Core {
  /// Notes what somebody did here to something that lives elsewhere.
  mutating func sendOut(_ errand: Outgoing.Errand, _ act: Act) {
    guard !source.isEmpty else { return }
    outgoing.append(Outgoing(errand, act))
  }

  /// Takes people out of what waits to be carried and is taken back before it was. Returns those of
  /// whom nothing waited.
  mutating func callOff(_ people: [ID], of word: String) -> [ID] {
    var rest = people
    outgoing = outgoing.compactMap { entry in
      guard entry.errand.word == word else { return entry }
      rest.removeAll(where: entry.errand.people.contains)
      var entry = entry
      entry.errand = entry.errand.without(people)
      return entry.errand.people.isEmpty ? nil : entry
    }
    return rest
  }
}

extension Outgoing.Errand {
  /// Whom it names.
  public var people: [ID] {
    switch self {
    case .ask(let people), .assign(let people), .unassign(let people): people
    case .reply, .close, .reopen, .thanks: []
    }
  }

  /// The same without some of those whom it names.
  fileprivate func without(_ others: [ID]) -> Self {
    let rest = people.filter { !others.contains($0) }
    return switch self {
    case .ask: .ask(rest)
    case .assign: .assign(rest)
    case .unassign: .unassign(rest)
    case .reply, .close, .reopen, .thanks: self
    }
  }
}
