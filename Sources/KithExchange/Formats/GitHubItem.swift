internal import KithModel

/// One issue, pull request or discussion, whatever its spelling.
struct GitHubItem {
  private let item: JSONObject
  /// What a backup wraps around it.
  private let wrapper: JSONObject
  private let record: JSONRecord
  private let importer: Importer
  private var object = ForeignObject(.task, source: "", revision: .init(milliseconds: 0))

  init(_ outer: JSONObject, _ record: JSONRecord, _ importer: Importer) {
    wrapper = outer
    let inner = outer["issue"]?.object ?? outer["pull"]?.object ?? outer["pullRequest"]?.object
    item = inner ?? outer["discussion"]?.object ?? outer
    self.record = record
    self.importer = importer
  }

  mutating func foreignObject() throws(RecordFault) -> ForeignObject {
    guard item.has("number") else { throw RecordFault("it has no “number”", isForeign: true) }
    guard let number = try item.integer("number"), number > 0 else {
      throw RecordFault("its “number” can't be used")
    }
    let place = try self.place(number)
    let created = try item.moment("createdAt", "created_at")
    let updated = try item.moment("updatedAt", "updated_at")
    object = ForeignObject(
      .task, source: "\(place)#\(number)", revision: updated ?? created ?? .earliest)
    object.scope = place + "#"
    object.title = try item.text("title") ?? ""
    object.body = try item.text("body")
    object.createdAt = created
    object.updatedAt = updated
    object.link = try webAddress() ?? ""
    let said = updated ?? created ?? importer.options.now
    object.author = try person(item, at: said)
    object.labels = try names("labels", key: "name")
    try settleKind()
    var replies = GitHubReplies(source: object.source, importer: importer)
    try replies.read(item, wrapper)
    object.replies = replies.found
    try settleEnd(latest: replies.found.map(\.at).max())
    settleDuplicate(place)
    try settleWork(at: said)
    if updated == nil { object.revision = object.touched ?? .earliest }
    return object
  }

  // MARK: What it is

  private var isPull: Bool {
    ["pulls", "pullRequests"].contains(record.group) || wrapper["type"]?.string == "pull"
      || (item["pull_request"] ?? .null) != .null
      || ["mergedAt", "merged_at", "headRefName", "baseRefName", "reviews", "isDraft"]
        .contains(where: item.has)
      || address.contains("/pull/")
  }

  private var isDiscussion: Bool {
    record.group == "discussions" || item["category"]?.object != nil
      || ["isAnswered", "answer", "answer_chosen_at"].contains(where: item.has)
      || address.contains("/discussions/")
  }

  private mutating func settleKind() throws(RecordFault) {
    if isPull {
      object.kind = .contribution
      object.settings.append(Setting(.contributionKind, .word("code")))
      return
    }
    let labels = object.labels ?? []
    if isDiscussion {
      object.kind = try discussionKind()
    } else {
      object.kind = labels.contains(where: GitHub.isQuestion) ? .question : .task
      object.marks = labels.map { .init(dimension: "label", value: $0) }
    }
    if labels.contains(where: GitHub.isForNewcomers) {
      object.settings.append(Setting(.goodForNewcomer, .flag(true)))
    }
  }

  private mutating func discussionKind() throws(RecordFault) -> Kind {
    guard let category = try item.object("category"), let name = try category.text("name") else {
      return .question
    }
    object.marks = [.init(dimension: "category", value: name)]
    let canBeAnswered =
      try category.flag("isAnswerable", "is_answerable") ?? false
    if canBeAnswered || GitHub.isQuestion(label: name) { return .question }
    return ["idea", "ideas", "feature requests", "feature request"].contains(GitHub.plain(name))
      ? .idea : .contribution
  }

  // MARK: Where it stands

  private var address: String {
    item["html_url"]?.string ?? item["url"]?.string ?? ""
  }

  private func webAddress() throws(RecordFault) -> String? {
    if let address = try item.text("html_url") { return address }
    guard let address = try item.text("url"), !address.contains("api.") else { return nil }
    return address
  }

  /// `github:owner/repo`, out of whatever names the repository.
  private func place(_ number: Int) throws(RecordFault) -> String {
    if let found = Self.repository(of: address) { return found }
    let named =
      item["repository"]?.object?["nameWithOwner"]?.string
      ?? item["repository"]?.object?["full_name"]?.string
      ?? item["repository_url"]?.string.flatMap { Self.repository(of: $0 + "/issues/1") }
      ?? item["baseRepository"]?.string ?? record.context["repo"]?.string
      ?? record.context["nameWithOwner"]?.string ?? importer.options.site
    if let named { return named.hasPrefix("github:") ? named : "github:" + named }
    importer.note(
      "It doesn't say which repository it is of; it is called “this/repository” here. "
        + "--site owner/repo names it.")
    return "github:this/repository"
  }

  /// `github:owner/repo` out of `https://github.com/owner/repo/issues/4711`.
  private static func repository(of address: String) -> String? {
    let pieces = address.split(separator: "/").map(String.init)
    guard pieces.count >= 5, pieces[0].hasPrefix("http"),
      let end = pieces.lastIndex(where: {
        ["issues", "pull", "pulls", "discussions"].contains($0)
      }), end >= 4
    else { return nil }
    let name = pieces[end - 2] + "/" + pieces[end - 1]
    let host = pieces[1].lowercased()
    return host == "github.com" || host == "api.github.com"
      ? "github:" + name : "github:\(host)/\(name)"
  }

  // MARK: What became of it

  private mutating func settleEnd(latest: Moment?) throws(RecordFault) {
    let state = try item.text("state")?.uppercased()
    let pull = item["pull_request"]?.object ?? JSONObject()
    let outerMerge = try pull.moment("merged_at")
    let merged = try item.moment("mergedAt", "merged_at") ?? outerMerge
    let ended = try item.moment("closedAt", "closed_at")
    let closed = merged ?? ended
    let isClosed = try item.flag("closed") ?? (state == "CLOSED" || state == "MERGED")
    if isDiscussion, let accepted = object.replies.first(where: \.isAccepted) {
      let chosen = try item.moment("answerChosenAt", "answer_chosen_at")
      object.end = .closed(closed ?? chosen ?? accepted.at, .achieved)
      return
    }
    guard isClosed || closed != nil else {
      if state != nil || item.has("closed") || item.has("closed_at") { object.end = .open }
      return
    }
    let at = closed ?? latest ?? object.updatedAt ?? object.createdAt ?? object.revision
    let reason = try item.text("stateReason", "state_reason")?.uppercased()
    let outcome: ForeignObject.Outcome =
      switch reason {
      case "NOT_PLANNED", "OUTDATED": .dropped
      case "DUPLICATE": .duplicate
      case "COMPLETED", "RESOLVED": .achieved
      default: merged != nil || state == "MERGED" ? .achieved : .ended
      }
    object.end = .closed(
      at, object.kind == .contribution && merged == nil && state != "MERGED" ? .ended : outcome)
  }

  /// “Duplicate of #12” is how GitHub's people say it, and how GitHub itself reads it.
  private mutating func settleDuplicate(_ place: String) {
    guard case .closed = object.end else { return }
    for reply in object.replies.reversed() {
      guard reply.text.prefix(14).lowercased() == "duplicate of #" else { continue }
      let digits = reply.text.dropFirst(14).prefix { $0.isASCII && $0.isNumber }
      guard let number = Int(digits) else { continue }
      let other = ID(object.kind, source: Source.canonical("\(place)#\(number)"))
      object.settings.append(Setting(.links, .links([Link(to: other, type: .duplicateOf)])))
      return
    }
  }

  private mutating func settleWork(at moment: Moment) throws(RecordFault) {
    guard !isPull, !isDiscussion else { return }
    if let names = try names("assignees", key: "login") {
      let ids = names.compactMap { name in
        ForeignPerson.github(login: name).map { importer.know($0, at: moment) }
      }
      object.settings.append(Setting(.assignees, .ids(ids)))
    }
    guard let milestone = item["milestone"]?.object else { return }
    if let due = try milestone.moment("dueOn", "due_on") {
      object.settings.append(Setting(.due, .moment(due)))
    }
  }

  // MARK: Pieces

  private func person(_ object: JSONObject, at moment: Moment) throws(RecordFault) -> ID? {
    try importer.githubPerson(of: object, at: moment)
  }

  /// Names out of a list of texts, of objects, or of GraphQL's nodes.
  private func names(_ field: String, key: String) throws(RecordFault) -> [String]? {
    guard let values = try item.nodes(field) else { return nil }
    var names: [String] = []
    for value in values {
      switch value {
      case .string(let name): names.append(name)
      case .object(let object):
        if let name = try object.text(key) { names.append(name) }
      case .null: break
      default: throw RecordFault("“\(field)” holds \(value.word)")
      }
    }
    return names
  }
}

extension Importer {
  /// Who wrote something on GitHub: `author` or `user`, a name or an object; nil if nobody is named.
  func githubPerson(of object: JSONObject, at moment: Moment) throws(RecordFault) -> ID? {
    let association =
      try object.text("authorAssociation", "author_association")
    let value = object["author"] ?? object["user"] ?? object["actor"] ?? .null
    let person: ForeignPerson?
    switch value {
    case .null: person = nil
    case .string(let login): person = .github(login: login, association: association)
    case .object(let account):
      let isBot = try account.flag("is_bot") ?? false
      let type = try account.text("type", "__typename")
      person = .github(
        login: try account.text("login") ?? "", name: try account.text("name") ?? "",
        isBot: isBot || type == "Bot", association: association)
    default: throw RecordFault("its author is \(value.word)")
    }
    return person.map { know($0, at: moment) }
  }
}

extension JSONObject {
  /// A time, as text.
  func moment(_ keys: String...) throws(RecordFault) -> Moment? {
    for key in keys {
      guard let text = try text(key), !text.isEmpty else { continue }
      guard let moment = Moment(text) else {
        throw RecordFault("“\(key)” is “\(text.prefix(30))”, not a time")
      }
      if moment != .never { return moment }
    }
    return nil
  }

  /// A list, also where GraphQL wraps it; nil where there is only a count, or nothing.
  func nodes(_ key: String) throws(RecordFault) -> [JSONValue]? {
    switch self[key] {
    case .array(let list)?: return list
    case .object(let object)?:
      if let nodes = try object.list("nodes") { return nodes }
      return try object.list("edges")?.compactMap { $0.object?["node"] }
    case nil, .null?, .number?: return nil
    case let other?: throw RecordFault("“\(key)” is \(other.word), not a list")
    }
  }
}

extension Moment {
  /// The first day of year 1, which programs write for “never”.
  static let never = Moment(milliseconds: -62_135_596_800_000)
}
