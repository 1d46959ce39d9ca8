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
    var drafts: [Int: Draft] = [:]
    for record in records {
      guard let writer = Self.writer(at: record.desk) else { continue }
      var draft = drafts[record.desk] ?? Draft(writer: writer)
      guard
        let lines = try? record.action.lines(
          writer: writer, firstNumber: draft.nextLine, stamp: record.stamp)
      else { continue }
      draft.bytes += lines.bytes
      draft.nextLine += lines.records.count
      if draft.bytes.count > Self.fullSize {
        seal(&draft)
        draft.number += 1
      }
      drafts[record.desk] = draft
    }
    for var draft in drafts.sorted(by: { $0.key < $1.key }).map(\.value) { seal(&draft) }
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
