internal import KithLines

/// What a person does at once: one sentence, one undo.
public struct Action: Sendable {
  public let by: ID?
  public let at: Moment
  public let deeds: [Deed]
  /// The records that are taken back; an action that does so does nothing else.
  public let undone: [RecordName]

  public init(by: ID?, at: Moment, _ deeds: [Deed]) {
    self.by = by
    self.at = at
    self.deeds = deeds
    undone = []
  }

  /// Takes back what records did.
  public init(by: ID?, at: Moment, takingBack undone: [RecordName]) {
    self.by = by
    self.at = at
    deeds = []
    self.undone = undone
  }

  private init(_ action: Action, by person: ID) {
    (by, at, deeds, undone) = (person, action.at, action.deeds, action.undone)
  }

  /// The same, done by somebody else.
  package func signed(by person: ID) -> Action { Action(self, by: person) }
}

/// An action as it goes into a journal.
package struct JournalLines: Sendable {
  /// One line or several, each with its newline.
  package let bytes: [UInt8]
  package let records: [RecordName]
}

extension Action {
  /// How much of a line is left for what stands before its parts and behind them.
  private static let headroom = 512

  /// The lines of the action, as the writer's next ones; of its private half with the name of the
  /// shared one.
  package func lines(
    writer: WriterID, firstNumber: Int, stamp: Stamp,
    longestLine: Int = SegmentReader.longestLine, beside shared: RecordName? = nil
  ) throws(Refusal) -> JournalLines {
    let batches = try batched(parts(), room: longestLine - Self.headroom)
    var bytes: [UInt8] = []
    var records: [RecordName] = []
    var stamp = stamp
    for (index, batch) in batches.enumerated() {
      if index > 0 { stamp = stamp.successor }
      var header = RecordHeader(n: firstNumber + index, stamp: stamp, at: at, by: by)
      header.shared = shared
      if batches.count > 1 { header.group = .init(first: firstNumber, count: batches.count) }
      var line = LineWriter(capacity: batch.reduce(Self.headroom) { $0 + $1.count })
      line.openObject()
      header.write(to: &line)
      line.key("do")
      line.openArray()
      for part in batch { line.value(part) }
      line.closeArray()
      line.closeLineWithChecksum()
      bytes += line.bytes
      bytes.append(0x0A)
      records.append(RecordName(writer: writer, n: header.n, stamp: stamp))
    }
    // What can't be read back must never count as saved.
    let segment = Segment(writer: writer, path: "", bytes: Bytes(bytes))
    guard SegmentReader.read(segment).records.count == batches.count else { throw .tooLarge }
    return JournalLines(bytes: bytes, records: records)
  }

  private func parts() -> [[UInt8]] {
    deeds.map { $0.change.journalBytes(on: $0.on) }
      + undone.map { name in
        var part = PartWriter(LineWriter())
        part.line.openObject()
        part.recordName(ChangeCatalogue.undone, name)
        part.line.closeObject()
        return part.line.bytes
      }
  }

  /// As many parts to a line as fit.
  private func batched(_ parts: [[UInt8]], room: Int) throws(Refusal) -> [[[UInt8]]] {
    var batches: [[[UInt8]]] = [[]]
    var used = 0
    for part in parts {
      guard part.count <= room else { throw .tooLarge }
      if used > 0, used + part.count + 1 > room {
        batches.append([])
        used = 0
      }
      batches[batches.count - 1].append(part)
      used += part.count + 1
    }
    return batches
  }
}

extension Change {
  /// The change as it stands in a line.
  func journalBytes(on moment: Moment? = nil) -> [UInt8] {
    var part = PartWriter(LineWriter())
    part.line.openObject()
    part.id(Self.word, object)
    part.moment("on", moment)
    write(to: &part)
    part.line.closeObject()
    return part.line.bytes
  }
}
