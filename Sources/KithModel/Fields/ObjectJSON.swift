package import KithLines

/// Objects as JSON, every key in its order: what `--json` prints, and what tests compare.
extension Community {
  /// One object as JSON.
  public func json(_ id: ID) -> [UInt8]? {
    guard let object = object(id) else { return nil }
    var line = LineWriter(capacity: 512)
    write(object, to: &line)
    return line.bytes
  }

  /// Every object that is there, as an array, in the order of their ids.
  public func json() -> [UInt8] {
    var line = LineWriter(capacity: 4096)
    line.openArray()
    let present = (0..<slots.count).filter {
      isMade($0) && !core(at: $0).isDeleted && aliasTarget(of: slots[$0].id) == nil
    }
    for id in present.map({ slots[$0].id }).sorted() {
      if let object = directory[id].flatMap({ self.object(at: $0) }) { write(object, to: &line) }
    }
    line.closeArray()
    return line.bytes
  }

  /// What was deleted and can be brought back.
  package var deleted: [Core] {
    (0..<slots.count).filter { isMade($0) && slots[$0].id.kind != .reply }.map(core(at:))
      .filter(\.isDeleted)
  }

  /// The value of one field of an object; nil if its kind has no such field.
  public func value(of field: FieldName, of object: AnyObject) -> FieldValue? {
    switch object {
    case .community(let object): Charter.table[field]?.read(object, self)
    case .member(let object): Member.table[field]?.read(object, self)
    case .task(let object): CommunityTask.table[field]?.read(object, self)
    case .question(let object): Question.table[field]?.read(object, self)
    case .recognition(let object): Recognition.table[field]?.read(object, self)
    case .event(let object): Event.table[field]?.read(object, self)
    case .idea(let object): Idea.table[field]?.read(object, self)
    case .contribution(let object): Contribution.table[field]?.read(object, self)
    }
  }

  /// The fields of a kind, in the order in which they are shown.
  public static func fields(of kind: Kind) -> [FieldName] {
    switch kind {
    case .community: Charter.fields.map(\.name)
    case .member: Member.fields.map(\.name)
    case .task: CommunityTask.fields.map(\.name)
    case .question: Question.fields.map(\.name)
    case .recognition: Recognition.fields.map(\.name)
    case .event: Event.fields.map(\.name)
    case .idea: Idea.fields.map(\.name)
    case .contribution: Contribution.fields.map(\.name)
    case .reply: []
    }
  }

  package func write(_ object: AnyObject, to line: inout LineWriter) {
    line.openObject()
    for field in Self.fields(of: object.core.id.kind) {
      line.key(field.word)
      write(value(of: field, of: object) ?? .none, of: field.type, to: &line)
    }
    line.closeObject()
  }

  private func write(_ value: FieldValue, of type: FieldType, to line: inout LineWriter) {
    if case .none = value, type.isList {
      line.openArray()
      line.closeArray()
    } else {
      write(value, to: &line)
    }
  }

  package func write(_ value: FieldValue, to line: inout LineWriter) {
    switch value {
    case .none: line.null()
    case .text(let text): text.withUTF8 { line.string(utf8: $0) }
    case .word(let word): line.string(word)
    case .words(let words): list(words, to: &line) { $1.string($0) }
    case .number(let number): line.integer(number)
    case .flag(let flag): line.boolean(flag)
    case .moment(let moment): line.string(moment.description)
    case .id(let id): line.string(resolved(id).description)
    case .ids(let ids):
      list(ids.map(resolved).uniqued(), to: &line) { $1.string($0.description) }
    case .tenures(let tenures): list(tenures, to: &line) { write($0, to: &$1) }
    case .replies(let replies): list(replies, to: &line) { write($0, to: &$1) }
    case .links(let links): list(links, to: &line) { write($0, to: &$1) }
    case .list(let values): list(values, to: &line) { write($0, to: &$1) }
    case .structure(let entries):
      line.openObject()
      for entry in entries {
        line.key(entry.name)
        write(entry.value, to: &line)
      }
      line.closeObject()
    }
  }

  private func list<Element>(
    _ elements: [Element], to line: inout LineWriter, _ write: (Element, inout LineWriter) -> Void
  ) {
    line.openArray()
    for element in elements { write(element, &line) }
    line.closeArray()
  }

  private func write(_ tenure: Tenure, to line: inout LineWriter) {
    write(
      .structure([
        .init("name", .word(tenure.name)), .init("since", tenure.since.fieldValue),
        .init("until", tenure.until.fieldValue), .init("chosenBy", .ids(tenure.chosenBy)),
      ]), to: &line)
  }

  private func write(_ reply: Reply, to line: inout LineWriter) {
    write(
      .structure([
        .init("id", .id(reply.id)), .init("author", reply.author.fieldValue),
        .init("at", .moment(reply.at)), .init("text", .text(reply.text)),
        .init("likes", .number(Int(reply.likes))), .init("hidden", .flag(reply.isHidden)),
      ]), to: &line)
  }

  private func write(_ link: Link, to line: inout LineWriter) {
    write(
      .structure([.init("to", .id(link.to)), .init("type", .word(link.type.rawValue))]), to: &line)
  }
}

extension FieldType {
  /// Whether nothing in it is written as an empty list.
  var isList: Bool {
    switch self {
    case .words, .ids, .tenures, .replies, .links, .structure: true
    case .text, .longText, .word, .number, .flag, .moment, .id: false
    }
  }
}
