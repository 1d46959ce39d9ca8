internal import KithModel

/// Values of fields as Kith writes them in JSON.
enum KithValues {
  static func id(_ value: JSONValue, _ key: String) throws(RecordFault) -> ID {
    guard let text = value.string, let id = ID(text) else {
      throw RecordFault("“\(key)” is no id")
    }
    return id
  }

  /// nil for what is never set.
  static func value(_ value: JSONValue, _ field: FieldName) throws(RecordFault) -> FieldValue? {
    if value == .null { return FieldValue.none }
    let wrong = RecordFault("“\(field.word)” is \(value.word)")
    switch (field.type, value) {
    case (.text, .string(let text)), (.longText, .string(let text)): return .text(Text(text))
    case (.word, .string(let word)): return .word(word)
    case (.number, .number(let text)):
      guard let number = Int(text) else { throw RecordFault("“\(field.word)” is out of range") }
      return .number(number)
    case (.flag, .flag(let flag)): return .flag(flag)
    case (.moment, .string(let text)):
      guard let moment = Moment(text) else { throw RecordFault("“\(field.word)” is no time") }
      return .moment(moment)
    case (.id, _): return .id(try id(value, field.word))
    case (.words, .array(let list)):
      var words: [String] = []
      for value in list {
        guard let word = value.string else { throw wrong }
        words.append(word)
      }
      return .words(words)
    case (.ids, .array(let list)):
      var ids: [ID] = []
      for value in list { ids.append(try id(value, field.word)) }
      return .ids(ids)
    case (.tenures, .array(let list)): return .tenures(try tenures(list))
    case (.links, .array(let list)): return .links(try links(list))
    case (.structure, _), (.replies, _): return nil
    default: throw wrong
    }
  }

  private static func objects(_ list: [JSONValue], _ key: String) throws(RecordFault)
    -> [JSONObject]
  {
    var objects: [JSONObject] = []
    for value in list {
      guard let object = value.object else { throw RecordFault("“\(key)” holds \(value.word)") }
      objects.append(object)
    }
    return objects
  }

  private static func tenures(_ list: [JSONValue]) throws(RecordFault) -> [Tenure] {
    var tenures: [Tenure] = []
    for object in try objects(list, "roles") {
      var chosenBy: [ID] = []
      for value in try object.list("chosenBy") ?? [] { chosenBy.append(try id(value, "chosenBy")) }
      tenures.append(
        Tenure(
          try object.text("name") ?? "", since: try object.moment("since"),
          until: try object.moment("until"), chosenBy: chosenBy))
    }
    return tenures
  }

  private static func links(_ list: [JSONValue]) throws(RecordFault) -> [Link] {
    var links: [Link] = []
    for object in try objects(list, "links") {
      guard let type = LinkType(rawValue: try object.text("type") ?? "") else { continue }
      links.append(Link(to: try id(object["to"] ?? .null, "to"), type: type))
    }
    return links
  }

  static func replies(_ value: JSONValue) throws(RecordFault) -> [ForeignReply] {
    guard case .array(let list) = value else { throw RecordFault("“replies” is \(value.word)") }
    var replies: [ForeignReply] = []
    for object in try objects(list, "replies") {
      guard let at = try object.moment("at") else { throw RecordFault("a reply has no time") }
      let author = object["author"] ?? .null
      var reply = ForeignReply(
        author: author == .null ? nil : try id(author, "author"), at: at,
        text: try object.text("text") ?? "")
      reply.id = try id(object["id"] ?? .null, "id")
      reply.likes = try object.likes("likes") ?? 0
      reply.isHidden = try object.flag("hidden") ?? false
      replies.append(reply)
    }
    return replies
  }
}
