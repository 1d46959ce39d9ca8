internal import KithLines

/// A person carried what was done here to where the object lives.
struct Carried: CoreChange {
  static let word = "carried"
  let object: ID
  let record: RecordName

  init(_ object: ID, of record: RecordName) {
    self.object = object
    self.record = record
  }

  init(object: ID, reading part: inout PartReader) throws(LineFault) {
    var record: RecordName?
    while let key = try part.nextKey() {
      switch key {
      case "record": record = try part.recordName()
      default: try part.skipUnknown(key)
      }
    }
    guard let record else { throw .expected(.id, at: part.line.place) }
    self.init(object, of: record)
  }

  func write(to part: inout PartWriter) {
    part.recordName("record", record)
  }

  func check(in community: Community, by person: ID?) throws(Refusal) {
    try community.require(object)
    guard community.core(of: object)?.outgoing.contains(where: { $0.record == record }) ?? false
    else { throw .notFound("errand for \(community.called(object))") }
  }

  func apply(to core: inout Core, _ act: Act) {
    core.outgoing.removeAll { $0.record == record }
  }

  func phrase(in community: Community) -> Phrase { Phrase("carried out what waited for") }
}
