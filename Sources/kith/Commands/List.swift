internal import KithExchange
internal import KithLines
internal import KithModel

/// `kith list`: objects of one kind as a table, JSON or CSV.
enum ListCommand: Command {
  static let spec = CommandSpec(
    name: "list", summary: "list members, tasks, questions and the rest",
    arguments: [
      ArgumentSpec(
        name: "KIND", meaning: "members, tasks, questions, …, or a saved view: @NAME",
        completes: .kind),
      ArgumentSpec(
        name: "FILTER", meaning: "fields and words; all must fit", need: .any, completes: .filter),
    ],
    options: [
      .json,
      OptionSpec(name: "csv", meaning: "answer in CSV, safe for spreadsheets"),
      .limit,
      OptionSpec(
        name: "columns", value: "a,b,c", meaning: "the fields to show", completes: .field),
    ],
    detail:
      "The newest come first, members by name, events to come before those past; with words, the best match; or say sort:FIELD. "
      + "“kith help filters” tells all that a filter can say.",
    examples: [
      .init(line: "kith list questions is:open", meaning: "what waits"),
      .init(line: "kith list tasks label:docs assignee:none", meaning: "what nobody took"),
      .init(line: "kith list members --csv --columns name,lastSeen", meaning: "for a spreadsheet"),
    ])

  static func run(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    let word = arguments.word(0) ?? ""
    let more = arguments.words(from: 1).joined(separator: " ")
    guard word.hasPrefix("@") else {
      return try show(try session.kind(word), more, arguments, session)
    }
    let name = String(word.dropFirst())
    let community = try session.community()
    guard let view = community.charter.views.first(where: { $0.name == name }) else {
      guard let tail = Tail.Name(rawValue: name) else { throw session.noView(name, community) }
      guard more.isEmpty, !arguments.has("csv"), arguments.option("columns") == nil else {
        throw .said(
          "“\(name)” names people each with a reason: it takes no more of a filter, no --csv and "
            + "no --columns. “kith views \(name)” shows it as well.", status: 2)
      }
      return try ViewsCommand.show(tail, arguments, session)
    }
    try show(view.kind, view.filter(and: more), arguments, session)
  }

  /// Lists what a filter finds, in the form that the options ask for.
  static func show(
    _ kind: Kind, _ text: String, _ arguments: Arguments, _ session: Session
  ) throws(CommandFault) {
    if arguments.has("json"), arguments.has("csv") || arguments.option("columns") != nil {
      throw .said(
        "--json tells everything, in its own form: without --csv and --columns.", status: 2)
    }
    let limit = try session.parsing { () throws(UsageError) in try arguments.count("limit") }
    let columns = try columns(arguments.option("columns"), kind)
    let community = try session.community()
    let result = try found(text, kind, session)
    let found = result.ids.prefix(limit ?? .max).lazy.compactMap(community.object)
    if arguments.has("json") {
      try json(found, community, session)
    } else if arguments.has("csv") {
      try csv(found, columns ?? Community.fields(of: kind), session)
    } else {
      try table(found, columns ?? Columns.usual(for: kind), kind, session)
    }
  }

  static func found(
    _ text: String, _ kind: Kind, _ session: Session
  ) throws(CommandFault) -> FilterResult {
    let context = FilterContext(
      try session.community(), times: session.times, me: try? session.knownSelf())
    var filters = FilterSession(kind, context)
    do throws(FilterFault) {
      let result = try filters.find(text, isTyping: false)
      if result.ids.isEmpty {
        for doubt in filters.doubts(about: result.matcher.read) { session.remark("\(doubt)") }
      }
      return result
    } catch {
      throw .said("\(error)\n\(error.pointed(in: text))", status: 2)
    }
  }

  private static func columns(_ text: String?, _ kind: Kind) throws(CommandFault) -> [FieldName]? {
    guard let text else { return nil }
    let known = Community.fields(of: kind)
    var columns: [FieldName] = []
    for word in text.split(separator: ",").map(String.init) {
      guard let field = FieldName(word: word), known.contains(field) else {
        let nearest = Nearest.word(to: word, in: known.map(\.word))
        throw .usage(.unknownField(word, of: kind.one(opens: true), nearest: nearest))
      }
      columns.append(field)
    }
    return columns
  }

  private static func json(
    _ found: some Sequence<AnyObject>, _ community: Community, _ session: Session
  ) throws(CommandFault) {
    try session.print(raw: [UInt8(ascii: "[")])
    var isFirst = true
    for object in found {
      var line = LineWriter(capacity: 512)
      community.write(object, to: &line)
      try session.print(raw: Array((isFirst ? "\n" : ",\n").utf8))
      try session.print(json: line.bytes, isWhole: false)
      isFirst = false
    }
    try session.print(raw: Array(isFirst ? "]\n".utf8 : "\n]\n".utf8))
  }

  private static func csv(
    _ found: some Sequence<AnyObject>, _ columns: [FieldName], _ session: Session
  ) throws(CommandFault) {
    let rendering = try session.rendering()
    var table = CSVWriter(lineEnd: "\n")
    table.row(columns.map(\.word))
    for object in found {
      table.row(
        columns.map { rendering.cell(rendering.community.value(of: $0, of: object) ?? .none) })
    }
    // A cell may hold line breaks; every line of it is made safe by itself.
    try session.print(String(decoding: table.bytes.dropLast(), as: UTF8.self))
  }

  private static func table(
    _ found: some Collection<AnyObject>, _ columns: [FieldName], _ kind: Kind, _ session: Session
  ) throws(CommandFault) {
    guard !found.isEmpty else { return session.remark("no \(kind.plural)") }
    let rendering = try session.rendering()
    var table = Table(columns.map(Columns.column))
    for object in found { table.add(columns.map { Columns.cell($0, of: object, rendering) }) }
    try session.print(table)
  }
}
