internal import KithLines
internal import KithModel

/// `kith views`: filters with a name, and the people whom the middle of a community hides.
enum ViewsCommand: Command {
  static let spec = CommandSpec(
    name: "views", summary: "show, save or drop views: filters with a name",
    arguments: [
      ArgumentSpec(
        name: "NAME|save|drop", meaning: "a view to show, or what to do; nothing lists them",
        need: .optional),
      ArgumentSpec(
        name: "NAME KIND FILTER", meaning: "which view; to save one, also what it shows",
        need: .any),
    ],
    options: [.limit],
    detail: "A saved view is the whole community's; “kith list @NAME” shows it as well, and takes "
      + "more of a filter behind it. Some views of people are always there: "
      + Tail.Name.allCases.map { "\($0.rawValue) (\($0.meaning))" }.joined(separator: ", ") + ".",
    examples: [
      .init(line: "kith views save docs questions is:open label:docs", meaning: "for everybody"),
      .init(line: "kith views carrying-most", meaning: "whom to relieve"),
    ]
  ).changing()

  static func run(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    switch arguments.word(0) {
    case "save": try save(arguments, session)
    case "drop": try drop(arguments, session)
    case let name?: try show(name, arguments, session)
    case nil: try list(arguments, session)
    }
  }

  // MARK: Showing

  private static func list(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    let community = try session.community()
    let saved = community.charter.views
    var counts: [Int?] = []
    for view in saved { counts.append(try? count(view, session)) }
    let tails = community.tails(at: session.now)
    if arguments.has("json") {
      let rows =
        zip(saved, counts).map { ($0.name, $0.kind, Optional($0.filter), $1) }
        + tails.map { ($0.name.rawValue, Kind.member, nil, Optional($0.people.count)) }
      return try json(rows, session)
    }
    var table = Table([
      .init(head: "view"), .init(head: "count", isNumber: true), .init(head: "kind"),
      .init(head: "what it shows", isFlexible: true),
    ])
    for (view, count) in zip(saved, counts) {
      table.add([view.name, count.map { String($0) } ?? "–", view.kind.plural, view.filter])
    }
    for tail in tails {
      table.add([
        tail.name.rawValue, String(tail.people.count), "members", tail.name.meaning,
      ])
    }
    try session.print(table)
  }

  private static func count(
    _ view: Charter.SavedView, _ session: Session
  ) throws(CommandFault) -> Int {
    try ListCommand.found(view.filter, view.kind, session).ids.count
  }

  private static func json(
    _ rows: [(name: String, kind: Kind, filter: String?, count: Int?)], _ session: Session
  ) throws(CommandFault) {
    var line = LineWriter(capacity: 1024)
    line.openArray()
    for row in rows {
      line.openObject()
      line.key("view")
      line.string(row.name)
      line.key("kind")
      line.string(row.kind.singular)
      line.key("filter")
      if let filter = row.filter { line.string(filter) } else { line.null() }
      line.key("count")
      if let count = row.count { line.integer(count) } else { line.null() }
      line.closeObject()
    }
    line.closeArray()
    try session.print(json: line.bytes)
  }

  private static func show(
    _ name: String, _ arguments: Arguments, _ session: Session
  ) throws(CommandFault) {
    let community = try session.community()
    if let view = community.charter.views.first(where: { $0.name == name }) {
      let text = view.filter(and: arguments.words(from: 1).joined(separator: " "))
      return try ListCommand.show(view.kind, text, arguments, session)
    }
    guard let tail = Tail.Name(rawValue: name) else { throw session.noView(name, community) }
    try show(tail, arguments, session)
  }

  /// People of a view that is always there, each with the reason.
  static func show(
    _ tail: Tail.Name, _ arguments: Arguments, _ session: Session
  ) throws(CommandFault) {
    let community = try session.community()
    let limit = try session.parsing { () throws(UsageError) in try arguments.count("limit") }
    let people = community.tails([tail], at: session.now).flatMap(\.people).prefix(limit ?? .max)
    if arguments.has("json") {
      var line = LineWriter(capacity: 1024)
      line.openArray()
      for entry in people {
        line.openObject()
        line.key("id")
        line.string(entry.person.description)
        line.key("reason")
        line.string(entry.reason)
        line.closeObject()
      }
      line.closeArray()
      return try session.print(json: line.bytes)
    }
    guard !people.isEmpty else { return session.remark("nobody, at present") }
    var table = Table([
      .init(head: "id"), .init(head: "name", isFlexible: true),
      .init(head: "reason", isFlexible: true),
    ])
    for entry in people {
      table.add([community.shortID(entry.person), community.called(entry.person), entry.reason])
    }
    try session.print(table)
  }

  // MARK: Saving

  private static func save(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    guard let name = arguments.word(1), let word = arguments.word(2) else {
      throw .usage(
        .wordMissing(
          arguments.word(1) == nil ? "NAME" : "KIND", command: spec.name,
          usage: "kith views save NAME KIND FILTER…"))
    }
    if ["save", "drop"].contains(name) || Tail.Name(rawValue: name) != nil {
      throw .said("“\(name)” means something already; choose another name.", status: 2)
    }
    let kind = try session.kind(word)
    let filter = arguments.words(from: 3).joined(separator: " ")
    do throws(FilterFault) {
      _ = try Filter(filter, kind: kind)
    } catch {
      throw .said("\(error)\n\(error.pointed(in: filter))", status: 2)
    }
    let community = try session.community()
    try session.carryOut(
      [.saveView(community.id, .init(name: name, kind: kind, filter: filter))], arguments)
  }

  private static func drop(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    let community = try session.community()
    let name = arguments.words(from: 1).joined(separator: " ")
    if Tail.Name(rawValue: name) != nil {
      throw .said("“\(name)” is always there; only saved views can be dropped.", status: 1)
    }
    guard community.charter.views.contains(where: { $0.name == name }) else {
      throw session.noView(name, community)
    }
    try session.carryOut([.dropView(community.id, named: name)], arguments)
  }
}

extension Charter.SavedView {
  /// Its filter, and more that must hold as well.
  func filter(and more: String) -> String {
    guard !more.isEmpty, let own = try? Filter(filter, kind: kind) else {
      return more.isEmpty ? filter : filter + " " + more
    }
    let clause = Filter(kind: kind, clause: own.clause).description
    let order = own.order.isEmpty ? "" : " " + Filter(kind: kind, order: own.order).description
    return (clause.isEmpty ? "" : "(\(clause)) ") + more + order
  }
}

extension Session {
  func noView(_ name: String, _ community: Community) -> CommandFault {
    let names = community.charter.views.map(\.name) + Tail.Name.allCases.map(\.rawValue)
    let hint = Nearest.word(to: name, in: names).map { " Did you mean “\($0)”?" } ?? ""
    return .said("There is no view “\(name)”.\(hint) “kith views” lists them.", status: 1)
  }
}
