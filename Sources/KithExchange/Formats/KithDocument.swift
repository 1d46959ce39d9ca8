internal import KithModel

/// A community that Kith wrote out as one JSON document.
enum KithDocument: ImportFormat {
  static let name = "kith"

  private static let containers = Set(Kind.listed.map(\.plural))

  static func recognises(_ sample: SourceSample) -> Bool {
    sample.isJSON && sample.head.prefix(200).contains("\"kith\"")
  }

  static func read(_ files: any SourceFiles, into importer: Importer) throws {
    var later: [Deed] = []
    let sole = importer.soleMember
    var namesakes: [ID] = []
    let head = String(decoding: try files.head(""), as: UTF8.self)
    guard head.prefix(200).contains("\"kith\"") else {
      try files.checkJSON("")
      throw ExchangeError.somethingElse(files.name, format: "Kith", expected: "“kith”")
    }
    try importer.readRecords(
      of: files, in: containers, format: "Kith", expected: "“kith”"
    ) { record, _ throws(RecordFault) in
      let object = try record.object()
      guard !record.group.isEmpty else { return [] }
      let reader = KithObject(object, importer)
      let foreign = try reader.foreignObject()
      later += try reader.deeds(foreign)
      if let sole, let id = foreign.id, id != sole.id, object["mergedInto"] == nil,
        foreign.settings.value(of: .name) == .text(sole.name)
      {
        namesakes.append(id)
      }
      return [foreign]
    }
    try readCharter(files, importer, &later)
    // Whoever says their name in an empty community, and fills it from a copy, is no second person.
    if let sole, namesakes.count == 1 { later.append(.merge(sole.id, into: namesakes[0])) }
    importer.takeDeeds(later)
  }

  /// The community's own words stand before its objects.
  private static func readCharter(
    _ files: any SourceFiles, _ importer: Importer, _ later: inout [Deed]
  ) throws {
    var found: JSONObject?
    var records = try JSONRecords("", of: files, in: containers)
    struct Enough: Error {}
    do {
      try records.forEach { record in
        found = record.context["community"]?.object ?? record.value.object["community"]?.object
        throw Enough()
      }
    } catch is Enough {}
    guard let charter = found else { return }
    do {
      let reader = KithObject(charter, importer, community: importer.communityID)
      let foreign = try reader.foreignObject()
      if !foreign.settings.isEmpty { try importer.take(foreign) }
      later += try reader.deeds(foreign)
    } catch let fault as RecordFault {
      importer.skip("“community”", fault)
    }
  }
}

extension Result<JSONValue, RecordFault> {
  /// The object that it is, or an empty one.
  fileprivate var object: JSONObject { (try? get())?.object ?? JSONObject() }
}

/// One object of a document.
private struct KithObject {
  private let json: JSONObject
  private let importer: Importer
  private let community: ID?

  init(_ json: JSONObject, _ importer: Importer, community: ID? = nil) {
    self.json = json
    self.importer = importer
    self.community = community
  }

  func foreignObject() throws(RecordFault) -> ForeignObject {
    let id: ID
    if let community { id = community } else { id = try KithValues.id(json["id"] ?? .null, "id") }
    let updated = try json.moment("updatedAt")
    let created = try json.moment("createdAt")
    var object = ForeignObject(
      id.kind, source: "", revision: updated ?? created ?? .earliest)
    object.id = id
    object.isCopy = true
    for field in Community.fields(of: id.kind) {
      guard let value = json[field.word], let setter = importer.setter(of: field, in: id.kind),
        setter != .nobody
      else { continue }
      if field == .replies {
        object.replies = try KithValues.replies(value)
      } else if let value = try KithValues.value(value, field) {
        object.settings.append(Setting(field, value))
      }
    }
    for errand in try json.objects("outbox") ?? [] {
      switch try errand.text("what") {
      case "reply": try leaveOut(errand, of: &object)
      // They are made anew, so that they wait to be carried: `make` says when and by whom.
      case "thanks": object.settings.removeAll { $0.field == .createdAt }
      default: break
      }
    }
    let timed = Set(try timedAcceptances().map(\.0))
    if !timed.isEmpty, case .ids(let accepted)? = object.settings.value(of: .accepted) {
      object.settings.removeAll { $0.field == .accepted }
      let untimed = accepted.filter { !timed.contains($0) }
      if !untimed.isEmpty { object.settings.append(Setting(.accepted, .ids(untimed))) }
    }
    return object
  }

  /// A reply that waits to be carried is written anew, and not brought in.
  private func leaveOut(_ errand: JSONObject, of object: inout ForeignObject) throws(RecordFault) {
    let id = try KithValues.id(errand["reply"] ?? .null, "reply")
    object.replies.removeAll { $0.id == id }
  }

  /// What was done here to what lives elsewhere and waits to be carried there.
  private func errands(_ id: ID) throws(RecordFault) -> [Deed] {
    var deeds: [Deed] = []
    for errand in try json.objects("outbox") ?? [] {
      let at = try errand.moment("at")
      switch try errand.text("what") {
      case "reply":
        let reply = try KithValues.id(errand["reply"] ?? .null, "reply")
        for written in try KithValues.replies(json["replies"] ?? .null) where written.id == reply {
          deeds.append(
            .reply(reply, to: id, Text(written.text), author: written.author).on(written.at))
        }
      case "close": deeds.append(.close(id, reason: try errand.text("reason")).on(at))
      case "reopen": deeds.append(.reopen(id).on(at))
      case let what? where ["assign", "unassign"].contains(what):
        var people: [ID] = []
        for person in try errand.list("to") ?? [] {
          people.append(try KithValues.id(person, "to"))
        }
        guard !people.isEmpty else { continue }
        let deed: Deed =
          what == "assign" ? .assign(id, to: people) : .release(id, from: people)
        deeds.append(deed.on(at))
      case "thanks": deeds += try thanks(id, at: at)
      default: break
      }
    }
    return deeds
  }

  private func thanks(_ id: ID, at moment: Moment?) throws(RecordFault) -> [Deed] {
    var settings: [Setting] = []
    for field in [FieldName.to, .from, .createdBy] {
      guard let said = json[field.word], let value = try KithValues.value(said, field) else {
        continue
      }
      settings.append(Setting(field, value))
    }
    return [Deed.make(id, settings)?.on(moment)].compactMap(\.self)
  }

  /// Accepting closes a question: where it was opened again since, only the fact is kept.
  private func timedAcceptances() throws(RecordFault) -> [(ID, Moment?)] {
    try json.moment("closedAt") == nil ? [] : times("acceptedAt")
  }

  /// What no import can say, said as it was once done.
  func deeds(_ object: ForeignObject) throws(RecordFault) -> [Deed] {
    guard let id = object.id else { return [] }
    var deeds: [Deed] = []
    for entry in try json.objects("asked") ?? [] {
      let helper = try KithValues.id(entry["member"] ?? .null, "asked")
      deeds.append(.ask([helper], about: id).on(try entry.moment("at")))
    }
    for (other, at) in try timedAcceptances() { deeds.append(.accept(other, of: id).on(at)) }
    for (person, at) in try times("claims") { deeds.append(.renewClaim(id, of: [person]).on(at)) }
    for (person, at) in try times("takings") { deeds.append(.tellTaking(id, by: [person]).on(at)) }
    if let at = try json.moment("remindedAt") {
      var holders: [ID] = []
      for holder in try json.list("assignees") ?? [] {
        holders.append(try KithValues.id(holder, "assignees"))
      }
      deeds.append(.remind(holders, of: id).on(at))
    }
    for (person, at) in try times("votedAt") { deeds.append(.vote(id, by: [person]).on(at)) }
    if let other = json["mergedInto"] {
      deeds.append(.merge(id, into: try KithValues.id(other, "mergedInto")).on(object.revision))
    }
    for other in try json.list("keptApartFrom") ?? [] {
      deeds.append(
        .keepApart(id, from: try KithValues.id(other, "keptApartFrom")).on(object.revision))
    }
    if let mark = try json.object("turnSet") {
      guard let turn = Question.Turn(rawValue: try mark.text("turn") ?? "") else {
        throw RecordFault("“turnSet” names nobody's turn")
      }
      deeds.append(.setTurn(id, to: turn).on(try mark.moment("at")))
    }
    let status = try json.text("status") ?? ""
    if ["doing", "review", "considered", "planned"].contains(status) {
      deeds.append(.move(id, to: status).on(object.revision))
    }
    deeds += try errands(id)
    if id.kind == .community { deeds += try charterDeeds(id, at: object.revision) }
    return deeds
  }

  private func times(_ key: String) throws(RecordFault) -> [(ID, Moment?)] {
    var times: [(ID, Moment?)] = []
    for entry in try json.objects(key) ?? [] {
      times.append((try KithValues.id(entry["id"] ?? .null, key), try entry.moment("at")))
    }
    return times
  }

  private func charterDeeds(_ id: ID, at moment: Moment) throws(RecordFault) -> [Deed] {
    var deeds: [Deed] = []
    for rule in try json.objects("rules") ?? [] {
      guard let kind = Kind(word: try rule.text("kind") ?? ""), let name = try rule.text("name")
      else { throw RecordFault("a rule has no name or no kind") }
      deeds.append(
        .setRule(
          id,
          .init(
            name: name, kind: kind, filter: try rule.text("filter") ?? "",
            todo: try rule.text("todo") ?? "")
        ).on(moment))
    }
    for rule in try json.objects("droppedRules") ?? [] {
      if let name = try rule.text("name") { deeds.append(.dropRule(id, named: name).on(moment)) }
    }
    for view in try json.objects("views") ?? [] {
      guard let kind = Kind(word: try view.text("kind") ?? ""), let name = try view.text("name")
      else { throw RecordFault("a view has no name or no kind") }
      deeds.append(
        .saveView(id, .init(name: name, kind: kind, filter: try view.text("filter") ?? "")).on(
          moment))
    }
    for promise in try json.objects("supporters") ?? [] {
      let (name, what) = (try promise.text("name") ?? "", try promise.text("promised") ?? "")
      let due = try promise.moment("due")
      deeds.append(.promise(id, supporter: name, what: what, due: due).on(moment))
      if let kept = try promise.moment("keptAt") {
        deeds.append(.keepPromise(id, supporter: name, what: what).on(kept))
      }
    }
    return deeds
  }
}
