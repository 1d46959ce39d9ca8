internal import KithLines

/// A field and what it is given: `title="…"`, `labels+=docs`.
public struct Setting: Hashable, Sendable {
  public let field: FieldName
  public let mode: Mode
  public let value: FieldValue

  /// Whether the value takes the place of the old one, or joins or leaves a list.
  public enum Mode: Sendable {
    case set, add, remove
  }

  public init(_ field: FieldName, _ value: FieldValue, mode: Mode = .set) {
    self.field = field
    self.mode = mode
    self.value = value
  }
}

extension Setting {
  /// Gives the object the value, as far as it has such a field.
  func apply<Object: FoldedObject>(to object: inout Object) {
    switch mode {
    case .set: _ = object.set(field, to: value)
    case .add, .remove: change(listOf: &object)
    }
  }

  private func change<Object: FoldedObject>(listOf object: inout Object) {
    guard let entry = Object.table[field] else { return }
    switch value {
    case .words(let changed):
      guard case .words(var words)? = entry.stored(object) else { return }
      release(words.count, of: &object, .words([]))
      if field == .identities, mode == .remove {
        // Of a line that was blanked only the id of the identity is left.
        let dropped = Set(changed.map(Identity.writtenID))
        words.removeAll { dropped.contains(Identity.writtenID($0)) }
      } else {
        Self.change(&words, by: changed, adding: mode == .add)
      }
      _ = object.set(field, to: .words(words))
    case .ids(let changed):
      guard case .ids(var ids)? = entry.stored(object) else { return }
      release(ids.count, of: &object, .ids([]))
      Self.change(&ids, by: changed, adding: mode == .add)
      _ = object.set(field, to: .ids(ids))
    default: break
    }
  }

  /// Lets go of a long list, so that it is changed where it stands: a copy of it for each of the
  /// records that add to it would take the square of their number.
  private func release<Object: FoldedObject>(
    _ count: Int, of object: inout Object, _ empty: FieldValue
  ) {
    if count > Self.few { _ = object.set(field, to: empty) }
  }

  /// So many are sooner looked through than put into a set.
  private static let few = 32

  static func change<Element: Hashable>(
    _ list: inout [Element], by changed: [Element], adding: Bool
  ) {
    guard changed.count <= few else {
      var known = Set(adding ? list : changed)
      if adding {
        list += changed.filter { known.insert($0).inserted }
      } else {
        list.removeAll { known.contains($0) }
      }
      return
    }
    for element in changed {
      if !adding {
        list.removeAll { $0 == element }
      } else if !list.contains(element) {
        list.append(element)
      }
    }
  }
}

extension Setting {
  /// This and another of the same field and mode in one; nil if they are no lists.
  fileprivate func joined(_ other: Setting) -> Setting? {
    switch (value, other.value) {
    case (.words(let words), .words(let more)): Setting(field, .words(words + more), mode: mode)
    case (.ids(let ids), .ids(let more)): Setting(field, .ids(ids + more), mode: mode)
    default: nil
    }
  }
}

extension [Setting] {
  /// Whether a field is set to something.
  func sets(_ field: FieldName) -> Bool { contains { $0.field == field && $0.mode == .set } }

  /// The value a field is set to.
  public func value(of field: FieldName) -> FieldValue? {
    first { $0.field == field && $0.mode == .set }?.value
  }

  /// The same with every field once, as a line can say it: of two values the last, of what is added
  /// or removed all.
  func saidOnce() -> [Setting] {
    var result: [Setting] = []
    for setting in self {
      if setting.mode == .set { result.removeAll { $0.field == setting.field } }
      let place = result.firstIndex { $0.field == setting.field && $0.mode == setting.mode }
      if let place, let joined = result[place].joined(setting) {
        result[place] = joined
      } else {
        result.append(setting)
      }
    }
    return result
  }

  /// Everything that is set to something.
  public static func given(_ pairs: [(FieldName, FieldValue)]) -> [Setting] {
    pairs.filter { !$0.1.isEmpty }.map { Setting($0.0, $0.1) }
  }
}

// MARK: In the journal

extension PartReader {
  /// Reads the setting that `key` begins; nil if this version knows no such field.
  mutating func setting(_ key: Key) throws(LineFault) -> Setting? {
    var name = key.utf8
    var mode = Setting.Mode.set
    if let last = name.last, last == UInt8(ascii: "+") || last == UInt8(ascii: "-") {
      mode = last == UInt8(ascii: "+") ? .add : .remove
      name = UnsafeRawBufferPointer(rebasing: name.dropLast())
    }
    guard let field = FieldName(utf8: name), let value = try fieldValue(field.type) else {
      try skipUnknown(key)
      return nil
    }
    return Setting(field, value, mode: mode)
  }

  /// nil for what is never set.
  private mutating func fieldValue(_ type: FieldType) throws(LineFault) -> FieldValue? {
    if type == .structure { return nil }
    if line.takesNull() { return FieldValue.none }
    switch type {
    case .text, .longText: return .text(try text())
    case .word: return .word(try string())
    case .words: return .words(try strings())
    case .number: return .number(try integer())
    case .flag: return .flag(try flag())
    case .moment: return .moment(try moment())
    case .id: return .id(try id())
    case .ids: return .ids(try ids())
    case .tenures: return .tenures(try tenures())
    case .replies: return .replies(try replies())
    case .links: return .links(try links())
    case .structure: return nil
    }
  }

  private mutating func tenures() throws(LineFault) -> [Tenure] {
    var tenures: [Tenure] = []
    try line.enterArray()
    while try line.nextElement() {
      var (name, since, until, chosenBy) = ("", Moment?.none, Moment?.none, [ID]())
      try line.enterObject()
      while let range = try line.nextKey() {
        switch Key(self, range) {
        case "name": name = try string()
        case "since": since = try moment()
        case "until": until = try moment()
        case "chosenBy": chosenBy = try ids()
        case let key: try skipUnknown(key)
        }
      }
      tenures.append(Tenure(name, since: since, until: until, chosenBy: chosenBy))
    }
    return tenures
  }

  private mutating func replies() throws(LineFault) -> [Reply] {
    var replies: [Reply] = []
    try line.enterArray()
    while try line.nextElement() {
      let place = line.place
      var (id, author, at) = (ID?.none, ID?.none, Moment?.none)
      var (text, likes, isHidden) = (Text.empty, 0, false)
      try line.enterObject()
      while let range = try line.nextKey() {
        switch Key(self, range) {
        case "id": id = try self.id()
        case "author": author = try self.id()
        case "at": at = try moment()
        case "text": text = try self.text()
        case "likes": likes = try integer()
        case "hidden": isHidden = try flag()
        case let key: try skipUnknown(key)
        }
      }
      guard let id else { throw .expected(.id, at: place) }
      guard let at else { throw .expected(.moment, at: place) }
      var reply = Reply(
        id: id, author: author, at: at, text: text, likes: Int32(clamping: likes),
        isHidden: isHidden)
      reply.isImported = true
      replies.append(reply)
    }
    return replies
  }

  private mutating func links() throws(LineFault) -> [Link] {
    var links: [Link] = []
    try line.enterArray()
    while try line.nextElement() {
      var (to, type) = (ID?.none, LinkType?.none)
      try line.enterObject()
      while let range = try line.nextKey() {
        switch Key(self, range) {
        case "to": to = try id()
        case "type": type = LinkType(rawValue: try string())
        case let key: try skipUnknown(key)
        }
      }
      // A type of link that this version doesn't know is none it can follow.
      if let to, let type { links.append(Link(to: to, type: type)) }
    }
    return links
  }
}

extension PartWriter {
  mutating func settings(_ settings: [Setting]) {
    for setting in settings {
      let suffix =
        switch setting.mode {
        case .set: ""
        case .add: "+"
        case .remove: "-"
        }
      line.key(setting.field.word + suffix)
      journalValue(setting.value)
    }
  }

  private mutating func journalValue(_ value: FieldValue) {
    switch value {
    case .none, .list, .structure: line.null()
    case .text(let text): self.value(text)
    case .word(let word): line.string(word)
    case .number(let number): line.integer(number)
    case .flag(let flag): line.boolean(flag)
    case .moment(let moment): line.string(moment.exactDescription)
    case .id(let id): line.string(id.description)
    case .words(let words): list(words) { $0.line.string($1) }
    case .ids(let ids): list(ids) { $0.line.string($1.description) }
    case .tenures(let tenures): list(tenures) { $0.tenure($1) }
    case .replies(let replies): list(replies) { $0.reply($1) }
    case .links(let links): list(links) { $0.link($1) }
    }
  }

  private mutating func list<Element>(
    _ elements: [Element], _ write: (inout PartWriter, Element) -> Void
  ) {
    line.openArray()
    for element in elements { write(&self, element) }
    line.closeArray()
  }

  private mutating func tenure(_ tenure: Tenure) {
    line.openObject()
    string("name", tenure.name)
    moment("since", tenure.since)
    moment("until", tenure.until)
    if !tenure.chosenBy.isEmpty { ids("chosenBy", tenure.chosenBy) }
    line.closeObject()
  }

  private mutating func reply(_ reply: Reply) {
    line.openObject()
    id("id", reply.id)
    id("author", reply.author)
    moment("at", reply.at)
    text("text", reply.text)
    if reply.likes != 0 {
      line.key("likes")
      line.integer(Int(reply.likes))
    }
    if reply.isHidden { flag("hidden", true) }
    line.closeObject()
  }

  private mutating func link(_ link: Link) {
    line.openObject()
    id("to", link.to)
    string("type", link.type.rawValue)
    line.closeObject()
  }
}
