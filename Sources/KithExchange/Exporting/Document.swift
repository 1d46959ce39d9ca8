internal import KithLines
package import KithModel

/// A whole community as one JSON document: its objects as `show --json` prints them, times to the
/// millisecond, and what else it takes to make the same community of it.
package enum Document {
  package static let version = 1

  /// Everything that may leave: nothing private, no notes about people, nothing deleted.
  package static func bytes(of community: Community) -> [UInt8] {
    let writer = DocumentWriter(community)
    var bytes = Array("{\"kith\":\(version),\n\"community\":".utf8) + writer.charter()
    for kind in Kind.listed {
      bytes += ",\n\"\(kind.plural)\":[".utf8
      var isFirst = true
      for id in writer.ids(kind) {
        guard let object = writer.object(id) else { continue }
        bytes += (isFirst ? "\n" : ",\n").utf8
        bytes += object
        isFirst = false
      }
      bytes += "]".utf8
    }
    bytes += "}\n".utf8
    return bytes
  }
}

/// Writes the objects of a document.
private struct DocumentWriter {
  private let community: Community
  /// What waits to be carried, by the object that it was done to.
  private let errands: [ID: [Outgoing]]

  init(_ community: Community) {
    self.community = community
    errands = Dictionary(grouping: community.outbox(), by: \.object)
      .mapValues { $0.map(\.outgoing) }
  }

  func ids(_ kind: Kind) -> [ID] {
    guard kind == .member else { return community.present(kind) }
    // Those who were merged stand behind others and are told as well: texts may name them.
    return community.unresolvedMembers().map(\.id).filter(community.mayLeave).sorted()
  }

  func charter() -> [UInt8] {
    let charter = community.charter
    var line = LineWriter()
    line.openObject()
    write(fieldsOf: .community(charter), without: [.id], to: &line)
    list("rules", charter.rules, to: &line) { rule in
      [
        ("name", rule.name), ("kind", rule.kind.singular), ("filter", rule.filter),
        ("todo", rule.todo),
      ]
    }
    list("droppedRules", charter.droppedRules, to: &line) { [("name", $0)] }
    list("views", charter.views, to: &line) { view in
      [("name", view.name), ("kind", view.kind.singular), ("filter", view.filter)]
    }
    line.closeObject()
    return line.bytes
  }

  private func list<Element>(
    _ key: String, _ elements: [Element], to line: inout LineWriter,
    _ pairs: (Element) -> [(String, String)]
  ) {
    guard !elements.isEmpty else { return }
    line.key(key)
    line.openArray()
    for element in elements {
      line.openObject()
      for (key, value) in pairs(element) {
        line.key(key)
        line.string(value)
      }
      line.closeObject()
    }
    line.closeArray()
  }

  func object(_ id: ID) -> [UInt8]? {
    guard
      let object = id.kind == .member
        ? community.unresolvedMember(id).map(AnyObject.member) : community.object(id)
    else { return nil }
    var line = LineWriter(capacity: 1024)
    line.openObject()
    write(fieldsOf: object, without: [], to: &line)
    extras(of: object, to: &line)
    outbox(of: object, to: &line)
    line.closeObject()
    return line.bytes
  }

  private func write(
    fieldsOf object: AnyObject, without left: Set<FieldName>, to line: inout LineWriter
  ) {
    for field in Community.fields(of: object.core.id.kind) where !left.contains(field) {
      let value = community.value(of: field, of: object) ?? .none
      line.key(field.word)
      write(value, field.type, to: &line)
    }
  }

  /// What no field shows.
  private func extras(of object: AnyObject, to line: inout LineWriter) {
    switch object {
    case .member(let member):
      if let other = member.mergedInto, community.mayLeave(other) {
        id("mergedInto", other, to: &line)
      }
      let apart = member.keptApartFrom.filter(community.mayLeave)
      if !apart.isEmpty {
        line.key("keptApartFrom")
        ids(apart, to: &line)
      }
    case .contribution(let contribution): turn(contribution.turnSet, to: &line)
    case .question(let question):
      turn(question.turnSet, to: &line)
      times("acceptedAt", question.acceptances.map { ($0.reply, $0.at) }, to: &line)
    case .task(let task):
      times("claims", task.claims.map { ($0.member, $0.at) }, to: &line)
      times("takings", task.takings.map { ($0.member, $0.at) }, to: &line)
      if let at = task.remindedAt { string("remindedAt", at.exactDescription, to: &line) }
    case .idea(let idea):
      times("votedAt", idea.voters.map { ($0, idea.votedAt[$0]) }, to: &line)
    default: break
    }
  }

  /// What waits to be carried, but for those who were asked: `asked` tells of them.
  private func outbox(of object: AnyObject, to line: inout LineWriter) {
    let waiting = (errands[object.core.id] ?? []).filter { outgoing in
      if case .ask = outgoing.errand { false } else { true }
    }
    guard !waiting.isEmpty else { return }
    line.key("outbox")
    line.openArray()
    for outgoing in waiting {
      line.openObject()
      string("what", outgoing.errand.word, to: &line)
      string("at", outgoing.at.exactDescription, to: &line)
      switch outgoing.errand {
      case .reply(let reply): id("reply", reply, to: &line)
      case .close(let reason?): string("reason", reason, to: &line)
      case .assign(let people), .unassign(let people):
        line.key("to")
        ids(people, to: &line)
      case .close, .ask, .reopen, .thanks: break
      }
      line.closeObject()
    }
    line.closeArray()
  }

  private func turn(_ mark: Question.TurnMark?, to line: inout LineWriter) {
    guard let mark else { return }
    line.key("turnSet")
    line.openObject()
    string("turn", mark.turn.rawValue, to: &line)
    string("at", mark.at.exactDescription, to: &line)
    line.closeObject()
  }

  private func times(_ key: String, _ times: [(ID, Moment?)], to line: inout LineWriter) {
    let known = times.filter { $0.1 != nil && community.mayLeave($0.0) }
    guard !known.isEmpty else { return }
    line.key(key)
    line.openArray()
    for (id, at) in known {
      line.openObject()
      self.id("id", id, to: &line)
      if let at { string("at", at.exactDescription, to: &line) }
      line.closeObject()
    }
    line.closeArray()
  }

  // MARK: Values

  private func string(_ key: String, _ text: String, to line: inout LineWriter) {
    line.key(key)
    line.string(text)
  }

  private func id(_ key: String, _ id: ID, to line: inout LineWriter) {
    string(key, id.description, to: &line)
  }

  private func ids(_ ids: [ID], to line: inout LineWriter) {
    line.openArray()
    for id in ids where community.mayLeave(id) { line.string(id.description) }
    line.closeArray()
  }

  private func write(_ value: FieldValue, _ type: FieldType, to line: inout LineWriter) {
    switch value {
    case .moment(let moment): line.string(moment.exactDescription)
    case .id(let id): if community.mayLeave(id) { line.string(id.description) } else { line.null() }
    case .ids(let list): ids(list, to: &line)
    case .replies(let replies):
      line.openArray()
      for reply in replies { write(reply, to: &line) }
      line.closeArray()
    case .links(let links): write(links, to: &line)
    case .tenures(let tenures): write(tenures, to: &line)
    case .list(let values):
      line.openArray()
      for value in values { write(value, .structure, to: &line) }
      line.closeArray()
    case .structure(let entries):
      line.openObject()
      for entry in entries {
        line.key(entry.name)
        write(entry.value, .text, to: &line)
      }
      line.closeObject()
    case .none where [.words, .ids, .tenures, .replies, .links, .structure].contains(type):
      line.openArray()
      line.closeArray()
    default: community.write(value, to: &line)
    }
  }

  private func write(_ reply: Reply, to line: inout LineWriter) {
    line.openObject()
    id("id", reply.id, to: &line)
    line.key("author")
    if let author = reply.author, community.mayLeave(author) {
      line.string(author.description)
    } else {
      line.null()
    }
    string("at", reply.at.exactDescription, to: &line)
    line.key("text")
    reply.text.withUTF8 { line.string(utf8: $0) }
    line.key("likes")
    line.integer(Int(reply.likes))
    line.key("hidden")
    line.boolean(reply.isHidden)
    line.closeObject()
  }

  private func write(_ links: [Link], to line: inout LineWriter) {
    line.openArray()
    for link in links where community.mayLeave(link.to) {
      line.openObject()
      id("to", link.to, to: &line)
      string("type", link.type.rawValue, to: &line)
      line.closeObject()
    }
    line.closeArray()
  }

  private func write(_ tenures: [Tenure], to line: inout LineWriter) {
    line.openArray()
    for tenure in tenures {
      line.openObject()
      string("name", tenure.name, to: &line)
      for (key, moment) in [("since", tenure.since), ("until", tenure.until)] {
        line.key(key)
        if let moment { line.string(moment.exactDescription) } else { line.null() }
      }
      line.key("chosenBy")
      ids(tenure.chosenBy, to: &line)
      line.closeObject()
    }
    line.closeArray()
  }
}
