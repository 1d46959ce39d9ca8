internal import KithModel

/// The rows of a table on their way to be objects.
struct TableRows {
  private let columns: [TableColumn]
  private let importer: Importer
  private let kind: Kind
  private let at: Moment

  init(_ header: [String], _ files: any SourceFiles, _ importer: Importer) {
    columns = header.map(TableColumn.init)
    self.importer = importer
    let written = files.modified.map { Moment(seconds: $0) } ?? importer.options.now
    at = min(written, importer.options.now)
    if columns.contains(.field(.asker)) || columns.contains(.field(.accepted)) {
      kind = .question
    } else if columns.contains(.field(.title)) {
      kind = .task
    } else {
      kind = .member
    }
  }

  var isUsable: Bool {
    columns.contains {
      switch $0 {
      case .field(.title), .field(.name), .field(.identities), .handle, .id: true
      default: false
      }
    }
  }

  func reportUnknown(_ header: [String]) {
    let unknown = zip(header, columns).filter { $1 == .unknown }.map(\.0)
    if !unknown.isEmpty {
      importer.note("These columns mean nothing here: " + ExchangeError.list(unknown) + ".")
    }
  }

  func object(_ cells: [String]) throws(RecordFault) -> ForeignObject? {
    guard cells.count <= columns.count else {
      throw RecordFault("it has \(cells.count) cells, and the header \(columns.count)")
    }
    let cells = zip(columns, cells).map { ($0, CSVWriter.plain($1)) }
    let kind = try self.kind(of: cells)
    var object = ForeignObject(kind, source: "", revision: at)
    object.isEdit = true
    var identities: [String] = []
    for (column, cell) in cells where cell.contains(where: { !$0.isWhitespace }) {
      switch column {
      case .id:
        // Our own tables name people by an identity, which says the same.
        let person = kind == .member && cell.contains(":") ? Identity.memberID(cell) : nil
        guard let id = ID(cell) ?? person else { throw RecordFault("“\(cell)” is no id") }
        object.id = id
      case .handle(let service): identities.append(cell.contains(":") ? cell : service + cell)
      case .field(let field): try take(cell, field, &object)
      case .kind, .unknown: break
      }
    }
    if kind == .member { try settleMember(&object, identities) }
    if object.createdAt == nil, kind != .member {
      object.firstSettings.append(Setting(.createdAt, .moment(at)))
    }
    guard object.source.isEmpty, object.id == nil else { return object }
    guard !object.title.isEmpty else { throw RecordFault("it has no title") }
    object.source = "csv:\(kind.singular)/\(object.title)"
    return object
  }

  private func kind(of cells: [(TableColumn, String)]) throws(RecordFault) -> Kind {
    guard let word = cells.first(where: { $0.0 == .kind })?.1, !word.isEmpty else { return kind }
    guard let kind = Kind(word: word.lowercased()), Kind.listed.contains(kind) else {
      throw RecordFault("“\(word)” is no kind")
    }
    return kind
  }

  private func take(
    _ cell: String, _ field: FieldName, _ object: inout ForeignObject
  ) throws(RecordFault) {
    switch field {
    case .title: object.title = cell
    case .source: object.source = cell
    case .body where object.kind.bodyField == .body: object.body = cell
    case .link: object.link = cell
    case .labels: object.labels = Self.words(cell)
    case .createdAt: object.createdAt = try moment(cell, field)
    case .updatedAt: object.updatedAt = try moment(cell, field)
    case .closedAt: object.end = .closed(try moment(cell, field), .ended)
    case .closeReason: object.settings.append(Setting(.closeReason, .word(cell)))
    case .status: take(status: cell.lowercased(), &object)
    case .accepted, .asked, .links: noteLost(field)
    case .replies: if cell != "0" { noteLost(field) }
    case .asker, .proposer, .by, .from, .createdBy:
      let id = try person(cell)
      object.author = field == .createdBy ? object.author ?? id : id
    default:
      guard let value = try value(cell, field) else { return }
      object.settings.append(Setting(field, value))
    }
  }

  private func noteLost(_ field: FieldName) {
    importer.note("A table can't bring in “\(field.word)”: that column is left out.")
  }

  /// How far it has come; where the table doesn't say when it ended, it has by the time it was
  /// written.
  private func take(status word: String, _ object: inout ForeignObject) {
    guard let end = TableStatus(word, object.kind) else {
      importer.note("“\(word)” is no status of \(object.kind.one()): it is left out.")
      return
    }
    switch end {
    case .step(let step): object.step = step
    case .ended(let reason):
      if !object.isClosed { object.end = .closed(at, .ended) }
      if object.settings.value(of: .closeReason) == nil {
        object.settings.append(Setting(.closeReason, .word(reason)))
      }
    case .reckoned: break
    }
  }

  private func value(_ cell: String, _ field: FieldName) throws(RecordFault) -> FieldValue? {
    switch field.type {
    case .text, .longText: return .text(Text(cell))
    case .word:
      return [.kind, .turn].contains(field) ? nil : .word(cell)
    case .words: return .words(Self.words(cell))
    case .number:
      guard let number = Int(cell) else { throw RecordFault("“\(cell)” is no number") }
      return .number(number)
    case .flag:
      guard let flag = Self.flags[cell.lowercased()] else {
        throw RecordFault("“\(cell)” is neither yes nor no")
      }
      return .flag(flag)
    case .moment: return .moment(try moment(cell, field))
    case .id: return .id(try person(cell))
    case .ids where field != .accepted:
      var people: [ID] = []
      for word in Self.words(cell) { people.append(try person(word)) }
      return .ids(people)
    case .tenures: return .tenures(Self.words(cell).map { Tenure($0) })
    case .ids, .replies, .links, .structure: return nil
    }
  }

  private static let flags = [
    "yes": true, "true": true, "1": true, "x": true, "no": false, "false": false, "0": false,
  ]

  private func moment(_ cell: String, _ field: FieldName) throws(RecordFault) -> Moment {
    guard let moment = Moment(cell) else {
      throw RecordFault(
        "“\(cell.prefix(30))” in “\(field.word)” is no time; write it like 2026-11-20")
    }
    return moment
  }

  /// `docs, build`; with semicolons where a comma belongs to a word.
  static func words(_ cell: String) -> [String] {
    let mark: Character = cell.contains(";") ? ";" : ","
    return cell.split(separator: mark).map { $0.drop { $0 == " " } }.filter { !$0.isEmpty }
      .map(String.init)
  }

  private func person(_ cell: String) throws(RecordFault) -> ID {
    if let id = ID(cell) { return id }
    switch importer.member(named: cell) {
    case .one(let id): return id
    case .several: throw RecordFault("several people are called “\(cell)”")
    case .none:
      let identity = cell.contains(":") ? cell : "csv:" + cell
      var person = ForeignPerson(identity)
      if !cell.contains(":") { person.name = cell }
      return importer.know(person, at: at)
    }
  }

  private func settleMember(
    _ object: inout ForeignObject, _ handles: [String]
  ) throws(RecordFault) {
    var identities = handles
    if case .words(let words)? = object.settings.value(of: .identities) {
      identities = words + handles
    }
    object.settings.removeAll { $0.field == .identities }
    if !object.title.isEmpty, object.settings.value(of: .name) == nil {
      object.settings.append(Setting(.name, .text(Text(object.title))))
    }
    if !identities.isEmpty { object.settings.append(Setting(.identities, .words(identities))) }
    guard object.id == nil else { return }
    if let first = identities.first {
      object.id = Identity.memberID(first)
    } else if let name = object.settings.value(of: .name), case .text(let name) = name {
      object.source = "csv:member/\(name)"
    } else {
      throw RecordFault("it has neither a name nor an identity")
    }
  }
}
