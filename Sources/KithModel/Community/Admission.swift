/// Which records are news: what is known already, or stands blanked somewhere, is not let in.
extension Community {
  /// Takes in the records of a reading that are news, and counts their changes. Says of each record
  /// of the reading where it stands now; nil for what was known before.
  mutating func admit(_ reading: SegmentReading, _ changeCount: inout Int) -> [UInt32?] {
    guard !reading.records.isEmpty else { return [] }
    let writer = reading.segment.writer
    segments.append(reading.segment)
    var log = logs[writer] ?? WriterLog()
    logs[writer] = nil
    var admitted: [UInt32?] = Array(repeating: nil, count: reading.records.count)
    for (index, read) in reading.records.enumerated() {
      let n = Int(read.n)
      if log.has(n), !admits(read, of: reading, beside: log.records(n)) { continue }
      let record = records.count
      records.append(
        Record(
          stamp: read.stamp, n: read.n, segment: UInt32(segments.count - 1), start: read.start,
          length: read.length, isInForce: true, isBlanked: read.isBlanked))
      log.add(record, number: n)
      if read.isTiedToOthers { tie(record, to: index, of: reading) }
      lastStamp = max(lastStamp, read.stamp)
      changeCount += Int(read.changeCount)
      admitted[index] = UInt32(record)
    }
    logs[writer] = log
    let news = reading.records.indices.lazy.filter { admitted[$0] != nil }
    force.noteLines(news.map { Int(reading.records[$0].n) }, of: writer)
    return admitted
  }

  /// Ties a record to those with which its line is one action, and to those that it takes back.
  private mutating func tie(_ record: Int, to line: Int, of reading: SegmentReading) {
    if let group = reading.groups[line] {
      force.add(record, to: group, of: reading.segment.writer)
    }
    if let shared = reading.sharedHalves[line] { force.add(record, beside: shared) }
    if let undone = reading.undone[line] {
      force.add(Force.Undo(record: record, targets: undone))
    }
  }

  /// Whether a line is news beside others with its number: equal bytes are the same line; a line
  /// that was blanked to forget a person beats the one it was made of.
  private mutating func admits(
    _ read: ReadRecord, of reading: SegmentReading, beside others: [Int]
  ) -> Bool {
    for other in others {
      if bytes(of: other, equal: read, in: reading.segment.bytes) { return false }
      guard records[other].stamp == read.stamp else { continue }
      switch (records[other].isBlanked, read.isBlanked) {
      case (true, false): return false
      case (false, true): force.superseded.insert(other)
      case (true, true):
        if isBlankedFurther(other, than: read, in: reading.segment.bytes) { return false }
        force.superseded.insert(other)
      case (false, false): force.doubledNames.insert(name(of: other))
      }
    }
    if !read.isBlanked, !others.allSatisfy(force.superseded.contains) {
      findings.append(
        JournalFinding(
          path: reading.segment.path, line: lineNumber(of: Int(read.start), in: reading.segment),
          trouble: .numberTwice(Int(read.n))))
    }
    return true
  }

  /// Of two blanked lines the one that says less counts, on every machine.
  private func isBlankedFurther(_ record: Int, than read: ReadRecord, in bytes: Bytes) -> Bool {
    guard records[record].length == read.length else {
      return records[record].length < read.length
    }
    return withBytes(of: record) { old in
      bytes.withRange(Int(read.start), Int(read.length)) { old.lexicographicallyPrecedes($0) }
    }
  }

  func withBytes<Result>(
    of record: Int, _ body: (UnsafeRawBufferPointer) -> Result
  ) -> Result {
    let place = records[record]
    return segments[Int(place.segment)].bytes.withRange(Int(place.start), Int(place.length), body)
  }

  private func bytes(of record: Int, equal read: ReadRecord, in bytes: Bytes) -> Bool {
    guard records[record].length == read.length else { return false }
    return withBytes(of: record) { old in
      bytes.withRange(Int(read.start), Int(read.length)) { old.elementsEqual($0) }
    }
  }

  func lineNumber(of offset: Int, in segment: Segment) -> Int {
    segment.bytes.withRange(0, offset) { bytes in
      segment.linesBefore + 1 + bytes.reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
    }
  }

  func name(of record: Int) -> RecordName {
    let record = records[record]
    return RecordName(
      writer: segments[Int(record.segment)].writer, n: Int(record.n), stamp: record.stamp)
  }
}
