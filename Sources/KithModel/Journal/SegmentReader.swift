internal import KithLines

/// What one segment says, before it is put among the rest.
package struct SegmentReading: Sendable {
  let segment: Segment
  var records: [ReadRecord] = []
  /// Of the records, by their places: those that are lines of a larger action, and those that take
  /// others back. Most are neither.
  var groups: [Int: RecordHeader.Group] = [:]
  var undone: [Int: [RecordName]] = [:]
  /// Of those in a private journal that are half of an action, the other half.
  var sharedHalves: [Int: RecordName] = [:]
  private let even: ReadChanges
  private let odd: ReadChanges
  var findings: [JournalFinding] = []

  /// Makes room once: growing by and by touches twice the memory, and new memory is dear.
  fileprivate init(of segment: Segment, expecting lines: Int) {
    self.segment = segment
    even = ReadChanges(expecting: lines * 5 / 8)
    odd = ReadChanges(expecting: lines * 5 / 8)
    records.reserveCapacity(lines)
  }

  /// The changes of all records to the objects of one half, one after another.
  func changes(_ half: Half) -> ReadChanges { half == .even ? even : odd }

  /// Drops the changes of a line that came to nothing.
  fileprivate func dropChanges(of line: UInt32) {
    even.drop(line: line)
    odd.drop(line: line)
  }
}

/// One line of a journal that was understood. Small, because there may be a million at once.
struct ReadRecord: Sendable {
  let stamp: Stamp
  let n: UInt32
  let by: ID?
  let isBlanked: Bool
  /// Whether it is part of a larger action, or takes others back: then the reading says more of it.
  let isTiedToOthers: Bool
  let start: UInt32
  let length: UInt32
  /// How many changes it says.
  let changeCount: UInt32

  fileprivate init(
    _ header: RecordHeader, in range: Range<Int>, changeCount: UInt32, takesBack: Bool
  ) {
    stamp = header.stamp
    n = UInt32(header.n)
    by = header.by
    isBlanked = header.isBlanked
    start = UInt32(range.lowerBound)
    length = UInt32(range.count)
    self.changeCount = changeCount
    isTiedToOthers = takesBack || header.group != nil || header.shared != nil
  }
}

/// A change that was read again, and when it happened.
struct ReadPart: Sendable {
  let change: any Change
  let on: Moment?
}

/// Reads segments. Each is read by itself, so that several can be read at once.
package enum SegmentReader {
  package static let longestLine = 1 << 20
  /// How long a line is more often than not.
  private static let usualLine = 256

  package static func read(_ segment: Segment) -> SegmentReading {
    var reading = SegmentReading(of: segment, expecting: segment.bytes.count / usualLine + 1)
    segment.bytes.withBytes { bytes in
      var start = 0
      var line = segment.linesBefore
      var part = PartReader(LineReader(bytes), storage: segment.bytes)
      while start < bytes.count {
        let end = LineBreaks.end(from: start, in: bytes)
        line += 1
        do throws(LineFault) {
          try read(start..<end, of: bytes, line: line, with: &part, into: &reading)
        } catch {
          reading.findings.append(
            JournalFinding(
              path: segment.path, line: line, trouble: trouble(error, start..<end, bytes)))
        }
        start = end + 1
      }
    }
    return reading
  }

  /// Git's marks are told apart from damage: the lines around them are whole.
  private static func trouble(
    _ fault: LineFault, _ range: Range<Int>, _ bytes: UnsafeRawBufferPointer
  ) -> JournalFinding.Trouble {
    for mark in ["<<<<<<<", "=======", ">>>>>>>", "|||||||"] {
      if bytes[range].starts(with: mark.utf8) { return .conflictMarker }
    }
    return .damaged(reason: fault.description)
  }

  private static func read(
    _ range: Range<Int>, of bytes: UnsafeRawBufferPointer, line number: Int,
    with part: inout PartReader, into reading: inout SegmentReading
  ) throws(LineFault) {
    guard range.count <= longestLine else { throw .tooLong(bytes: range.count) }
    let covered = try ChecksummedLine.verify(bytes, in: range)
    if try !read(range, to: covered.upperBound, line: number, with: &part, into: &reading) {
      _ = try read(range, to: nil, line: number, with: &part, into: &reading)
    }
  }

  /// Reads a line whose checksum fits. With the `end` of what the checksum covers, only a line that
  /// has the usual keys and no others; false, and nothing read, where it has.
  private static func read(
    _ range: Range<Int>, to end: Int?, line number: Int, with part: inout PartReader,
    into reading: inout SegmentReading
  ) throws(LineFault) -> Bool {
    let line = UInt32(reading.records.count)
    var changeCount: UInt32 = 0
    var undone: [RecordName] = []
    var header = RecordHeader()
    var newer: [String] = []
    part.line.begin(range)
    do throws(LineFault) {
      if end == nil {
        try header.read(&part)
      } else if !header.readUsual(&part) {
        return false
      }
      while try part.line.nextElement() {
        let offset = part.line.place
        switch try read(&part) {
        case .change(let change):
          reading.changes(Half(of: change.object)).append(
            ReadChange(change: change, at: part.on ?? header.at),
            at: .init(line: line, offset: UInt32(offset)))
          changeCount += 1
          if let unknown = part.unknownKey { newer.append(unknown) }
        case .undone(let name): undone.append(name)
        case .newer(let word): newer.append(word)
        }
      }
      if let end, part.line.place != end {
        reading.dropChanges(of: line)
        return false
      }
      if end == nil {
        while try part.line.nextKey() != nil { try part.line.skip() }
        try part.line.finish()
      }
    } catch {
      reading.dropChanges(of: line)
      throw error
    }
    for word in newer {
      reading.findings.append(
        JournalFinding(path: reading.segment.path, line: number, trouble: .newer(word: word)))
    }
    let record = ReadRecord(
      header, in: range, changeCount: changeCount, takesBack: !undone.isEmpty)
    if let group = header.group { reading.groups[reading.records.count] = group }
    if let shared = header.shared, reading.segment.isPrivate {
      reading.sharedHalves[reading.records.count] = shared
    }
    if !undone.isEmpty { reading.undone[reading.records.count] = undone }
    reading.records.append(record)
    return true
  }

  // MARK: Parts

  enum What {
    case change(any Change)
    case undone(RecordName)
    case newer(word: String)
  }

  /// Reads the next part of a line.
  static func read(_ part: inout PartReader) throws(LineFault) -> What {
    let mark = part.line.mark
    try part.beginPart()
    guard let key = try part.nextKey() else { throw .expected(.key, at: part.line.place) }
    switch ChangeCatalogue.entry(key.utf8) {
    case .change(let type):
      do throws(LineFault) {
        return .change(try type.init(object: try part.id(), reading: &part))
      } catch {
        // Not damaged, but newer: the other parts of the line are used.
        guard case .unknownWord(let word, _) = error else { throw error }
        part.line.goBack(to: mark)
        try part.line.skip()
        return .newer(word: word)
      }
    case .undone:
      let name = try part.recordName()
      while let key = try part.nextKey() { try part.skipUnknown(key) }
      return .undone(name)
    case nil:
      let word = String(decoding: key.utf8, as: UTF8.self)
      try part.line.skip()
      while let key = try part.nextKey() { try part.skipUnknown(key) }
      return .newer(word: word)
    }
  }

  /// Reads a change again at a place where one was read before.
  static func change(at offset: Int, of segment: Segment) -> ReadPart? {
    segment.bytes.withBytes { bytes in
      var part = PartReader(LineReader(bytes, in: offset..<bytes.count), storage: segment.bytes)
      guard case .change(let change)? = try? read(&part) else { return nil }
      return ReadPart(change: change, on: part.on)
    }
  }

  /// The changes of a line that was read before.
  static func changes(in range: Range<Int>, of segment: Segment) -> [any Change] {
    segment.bytes.withBytes { bytes in
      var header = RecordHeader()
      var changes: [any Change] = []
      var part = PartReader(LineReader(bytes, in: range), storage: segment.bytes)
      do throws(LineFault) {
        try header.read(&part)
        while try part.line.nextElement() {
          if case .change(let change) = try read(&part) { changes.append(change) }
        }
      } catch {
        // It was read before; what can be read of it now is what was read then.
      }
      return changes
    }
  }

  /// Reads the beginning of a line again.
  static func header(at start: Int, of segment: Segment) -> RecordHeader {
    segment.bytes.withBytes { bytes in
      var header = RecordHeader()
      var part = PartReader(LineReader(bytes, in: start..<bytes.count), storage: segment.bytes)
      try? header.read(&part)
      return header
    }
  }
}
