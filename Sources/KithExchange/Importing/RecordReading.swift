/// How formats of JSON are read: file by file, record by record, what is bad named and passed over.
extension Importer {
  /// What one record comes to; nothing if it says nothing of its own.
  typealias Making = (JSONRecord, _ path: String) throws(RecordFault) -> [ForeignObject]

  /// Reads every JSON file of a source. A file that can't be understood is used as a whole or not
  /// at all; in a folder the others come in all the same.
  func readRecords(
    of files: any SourceFiles, in containers: Set<String> = [], format: String, expected: String,
    ending: String = ".json", _ make: Making
  ) throws {
    let paths = try files.files(ending: ending)
    guard !paths.isEmpty else {
      throw ExchangeError.somethingElse(files.name, format: format, expected: "a \(ending) file")
    }
    expects(paths.reduce(0) { $0 + $1.size })
    var (found, foreign) = (0, 0)
    for (path, size) in paths {
      do throws(ExchangeError) {
        try files.checkJSON(path)
      } catch {
        guard files.isFolder else { throw error }
        skip(path, RecordFault(error.description))
        continue
      }
      var records = try JSONRecords(path, of: files, in: containers)
      try records.forEach { record in
        switch Self.made(record, path, make) {
        case .success(let objects):
          found += 1
          for object in objects { try take(object) }
        case .failure(let fault):
          foreign += fault.isForeign ? 1 : 0
          let place =
            files.isFolder ? "\(path), record \(record.number)" : "record \(record.number)"
          skip(place, fault)
        }
      }
      try hasRead(size)
    }
    if found == 0, foreign > 0 {
      throw ExchangeError.somethingElse(files.name, format: format, expected: expected)
    }
  }

  private static func made(
    _ record: JSONRecord, _ path: String, _ make: Making
  ) -> Result<[ForeignObject], RecordFault> {
    do throws(RecordFault) { return .success(try make(record, path)) } catch {
      return .failure(error)
    }
  }
}

extension JSONRecord {
  /// The record as an object.
  func object() throws(RecordFault) -> JSONObject {
    let value = try value.get()
    guard let object = value.object else {
      throw RecordFault("it is \(value.word), not an object", isForeign: true)
    }
    return object
  }
}
