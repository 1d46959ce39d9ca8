internal import KithModel

/// Records of the demo as lines, in files of the size that the store gives them.
struct DemoJournals {
  private(set) var segments: [Segment] = []
  private static let fullSize = 256 * 1024

  /// A file that is still being written.
  private struct Draft {
    let writer: WriterID
    var number = 1
    var nextLine = 1
    var bytes: [UInt8] = []
  }

  init(_ records: [DemoRecord]) {
    let desks = (records.map(\.desk).max() ?? 0) + 1
    // Written where they stand: a draft that is taken out and put back is copied each time.
    var drafts = (0..<desks).compactMap { Self.writer(at: $0).map { Draft(writer: $0) } }
    for record in records where drafts.indices.contains(record.desk) {
      let (writer, number) = (drafts[record.desk].writer, drafts[record.desk].nextLine)
      guard
        let lines = try? record.action.lines(
          writer: writer, firstNumber: number, stamp: record.stamp)
      else { continue }
      drafts[record.desk].bytes += lines.bytes
      drafts[record.desk].nextLine += lines.records.count
      if drafts[record.desk].bytes.count > Self.fullSize {
        seal(&drafts[record.desk])
        drafts[record.desk].number += 1
      }
    }
    for desk in drafts.indices { seal(&drafts[desk]) }
  }

  private static func writer(at desk: Int) -> WriterID? {
    WriterID(ID(.community, source: "demo:desk/\(desk)").description.dropFirst())
  }

  private mutating func seal(_ draft: inout Draft) {
    guard !draft.bytes.isEmpty else { return }
    let digits = String(draft.number)
    let name = String(repeating: "0", count: max(0, 6 - digits.count)) + digits
    segments.append(
      Segment(
        writer: draft.writer, path: "journals/\(draft.writer)/\(name).jsonl",
        bytes: Bytes(draft.bytes)))
    draft.bytes = []
  }
}
