internal import KithLines

/// A person carried what was done here to where the object lives.
struct Carried: CoreChange {
  static let word = "carried"
  var object: ID
  let record: RecordName
  /// Which of the errands of the record, in one word; nil for all of them.
  let what: String?

  init(_ object: ID, of record: RecordName, what: String? = nil) {
    self.object = object
    self.record = record
    self.what = what
  }

  init(object: ID, reading part: inout PartReader) throws(LineFault) {
    var record: RecordName?
    var what: String?
    while let key = try part.nextKey() {
      switch key {
      case "record": record = try part.recordName()
      case "what": what = try part.string()
      default: try part.skipUnknown(key)
      }
    }
    guard let record else { throw .expected(.id, at: part.line.place) }
    self.init(object, of: record, what: what)
  }

  func write(to part: inout PartWriter) {
    part.recordName("record", record)
    if let what { part.string("what", what) }
  }

  func check(in community: Community, by person: ID?) throws(Refusal) {
    try community.require(object)
    guard community.core(of: object)?.outgoing.contains(where: isMeant) ?? false
    else { throw .notFound("errand for \(community.called(object))") }
  }

  func apply(to core: inout Core, _ act: Act) {
    core.outgoing.removeAll(where: isMeant)
  }

  private func isMeant(_ outgoing: Outgoing) -> Bool {
    outgoing.record == record && (what.map { $0 == outgoing.errand.word } ?? true)
  }

  func phrase(in community: Community) -> Phrase { Phrase("carried out what waited for") }
}
