internal import KithModel

/// Members, tasks and questions as a table with a header row.
enum Table: ImportFormat {
  static let name = "csv"

  static func recognises(_ sample: SourceSample) -> Bool {
    guard !sample.isFolder, !sample.isJSON, !sample.head.hasPrefix("<") else { return false }
    if sample.name.lowercased().hasSuffix(".csv") || sample.name.lowercased().hasSuffix(".tsv") {
      return true
    }
    guard let line = sample.head.split(whereSeparator: \.isNewline).first else { return false }
    var reader = CSVReader(Array(line.utf8))
    let cells = (try? reader.next()) ?? []
    return cells.count > 1 && cells.count { TableColumn($0) != .unknown } * 2 >= cells.count
  }

  static func read(_ files: any SourceFiles, into importer: Importer) throws {
    let bytes = try files.bytes("")
    guard !bytes.isEmpty else { throw ExchangeError.empty(files.name) }
    guard !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFE, 0xFF]) else {
      throw ExchangeError.notWhole(files.name, reason: "it is UTF-16; save it as UTF-8")
    }
    try check(bytes, files)
    var reader = CSVReader(bytes)
    guard let header = try reader.next() else { throw ExchangeError.empty(files.name) }
    let rows = TableRows(header, files, importer)
    guard rows.isUsable else {
      throw ExchangeError.somethingElse(
        files.name, format: "a table of members, tasks or questions",
        expected: "a column “title”, “name” or “identities”")
    }
    rows.reportUnknown(header)
    importer.expects(bytes.count)
    while let cells = try reader.next() {
      do {
        if let object = try rows.object(cells) { try importer.take(object) }
      } catch let fault as RecordFault {
        importer.skip("the row that ends before line \(reader.line)", fault)
      }
    }
  }

  /// A table whose quotation marks don't close is used not at all.
  private static func check(_ bytes: [UInt8], _ files: any SourceFiles) throws(ExchangeError) {
    var reader = CSVReader(bytes)
    do throws(RecordFault) {
      while try reader.next() != nil {}
    } catch {
      throw .notWhole(files.name, reason: error.description)
    }
  }
}

/// What a column of a table holds.
enum TableColumn: Equatable {
  case field(FieldName)
  case id, kind
  case handle(String)
  case unknown

  init(_ title: String) {
    let word = title.filter { $0.isLetter || $0.isNumber || $0 == "_" }
    let plain = word.lowercased().filter { $0 != "_" }
    switch plain {
    case "id": self = .id
    case "kind", "type": self = .kind
    case "email", "mail", "emailaddress": self = .handle("email:")
    case "github", "githubhandle", "login", "handle": self = .handle("github:")
    case "description": self = .field(.body)
    case "tags": self = .field(.labels)
    case "created": self = .field(.createdAt)
    case "updated": self = .field(.updatedAt)
    case "closed": self = .field(.closedAt)
    case "url": self = .field(.link)
    case "assignee": self = .field(.assignees)
    case "identity": self = .field(.identities)
    default:
      let field = FieldName.allCases.first { $0.word.lowercased() == plain }
      self = field.map { .field($0) } ?? .unknown
    }
  }
}
