package import KithModel

/// A community that is kept in memory alone: what `kith look` opens.
package struct Look {
  package private(set) var community: Community
  package private(set) var summaries: [ImportSummary] = []
  /// What was recorded, as it would stand in a journal.
  package private(set) var journals: [Segment] = []
  private let writer: WriterID
  private var next = 1

  /// An empty one; `generator` draws its ids.
  package init(using generator: inout some RandomNumberGenerator) {
    community = Community(id: .random(.community, using: &generator))
    writer = .random(using: &generator)
  }

  /// Brings a source in, in the format it looks like unless one is named.
  package mutating func take(
    _ files: any SourceFiles, as format: (any ImportFormat.Type)? = nil, options: ImportOptions,
    watch: ((Importer.Progress) -> Bool)? = nil
  ) throws {
    let format = try format ?? Importing.format(of: files)
    var later = self
    let summary = try Importing.run(
      format, files, into: community, options: options,
      commit: { try later.record(Action(by: nil, at: options.now, $0)) }, watch: watch)
    self = later
    summaries.append(summary)
  }

  /// Does something to the community, as a journal would have it.
  package mutating func record(_ action: Action) throws(Refusal) {
    let lines = try action.lines(
      writer: writer, firstNumber: next, stamp: community.lastStamp.next(at: action.at))
    // As a store would have them, a file for each.
    let number = String(1_000_000 + journals.count + 1).dropFirst()
    let segment = Segment(
      writer: writer, path: "journals/\(writer)/\(number).jsonl", linesBefore: next - 1,
      bytes: Bytes(lines.bytes))
    community.take([segment])
    journals.append(segment)
    next += lines.records.count
  }
}
