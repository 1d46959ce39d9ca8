internal import KithModel

/// Appends to the journals of one folder, as the writer that this machine is there.
///
/// Only to be used while the folder's lock is held. A class because it keeps its file open.
final class JournalPen {
  /// A file larger than this was not written by a pen, and is not gone on with.
  private static let largestMended = 8 << 20

  let journals: JournalFolder
  let memory: WriterMemory
  let disk: any Disk
  private let limits: JournalLimits
  private var page: Page?
  /// Whether the folder is still to get its name, so that it can't be safe under it yet.
  var writesUnderDraftName = false

  init(journals: JournalFolder, memory: WriterMemory, limits: JournalLimits) {
    self.limits = limits
    self.journals = journals
    self.memory = memory
    disk = journals.disk
  }

  deinit { putDown() }

  /// The file that is written to.
  private struct Page {
    let writer: WriterID
    var number: Int
    /// The writer's folder; nil as long as there is none.
    var folder: Handle?
    var file: Handle?
    var size = 0
    /// Whether the names of the file and of the folders above it are safe.
    var isAnchored = false
  }

  /// The writer whose lines come next; nil before `takeUp`.
  var writer: WriterID? { page?.writer }

  func putDown() {
    if let file = page?.file { disk.close(file) }
    if let folder = page?.folder { disk.close(folder) }
    page = nil
  }

  // MARK: Taking it up

  /// What happened to our journal since the last line was written.
  enum Change {
    case none
    /// Another process that is the same writer went on in the same file.
    case more(Segment)
    /// Anything else: it has to be taken up anew.
    case other
  }

  func lookForChange() -> Change {
    guard var page, let folder = page.folder, let file = page.file,
      let known = journals.segment(page.number, of: page.writer),
      let facts = try? disk.facts(of: SegmentName.of(page.number), in: folder),
      facts.inode == known.facts.inode, facts.device == known.facts.device,
      // What has the name now must be what is open: another file may have taken its place, and
      // whoever reads has seen that one already.
      let open = try? disk.facts(of: file), open.inode == facts.inode, open.device == facts.device,
      (try? disk.facts(of: SegmentName.of(page.number + 1), in: folder)) == nil
    else { return .other }
    if facts == known.facts, facts.size == known.taken { return .none }
    guard let reading = journals.lookAgain(at: page.number, of: page.writer, in: folder),
      !reading.hasLosses, reading.segment.taken == reading.segment.facts.size,
      let piece = reading.piece, piece.bytes.withBytes({ TornTail.find(in: Array($0)) }) == nil
    else { return .other }
    journals.remember(reading.segment, page.number, of: page.writer)
    page.size = reading.segment.taken
    self.page = page
    return .more(piece)
  }

  /// Finds out who we are in this folder, and the end of our journal; all that stands there must
  /// have been read before. What a crash left unfinished is put aside.
  func takeUp(
    local: Handle, randomness: inout Randomness
  ) throws(DiskFault) {
    putDown()
    let open = openJournals()
    defer { if let open { disk.close(open) } }
    if let open {
      for last in memory.lastLines() {
        guard let folder = try? disk.openFolder(last.writer.description, in: open) else { continue }
        if last.isThere(in: folder, of: disk) {
          page = Page(writer: last.writer, number: last.segment, folder: folder)
          try turnToLastPage(after: last, local: local)
          if let page, page.number <= SegmentName.furthest { return }
          putDown()
          continue
        }
        disk.close(folder)
      }
    }
    page = Page(writer: WriterID.random(using: &randomness), number: 0)
  }

  private func openJournals() -> Handle? {
    try? disk.openFolder(JournalFolder.name, in: journals.root)
  }

  private func turnToLastPage(after last: WriterMemory.LastLine, local: Handle) throws(DiskFault) {
    guard var page, let folder = page.folder else { return }
    page.number = try disk.names(in: folder).compactMap(SegmentName.number).max() ?? last.segment
    page.isAnchored = page.number == last.segment && last.isAnchored
    self.page = page
    let file: Handle
    do throws(DiskFault) {
      file = try disk.open(SegmentName.of(page.number), in: folder, for: .appending)
    } catch  where [.isLink, .isFolder, .other(6)].contains(error.reason) {
      // Something that is no file has the name; the next one is free.
      return
    }
    let facts = try disk.facts(of: file)
    guard facts.kind == .file, facts.size <= Self.largestMended else {
      disk.close(file)
      return
    }
    do throws(DiskFault) {
      page.size = try mend(file, facts, local: local)
    } catch {
      disk.close(file)
      throw error
    }
    page.file = page.size < 0 ? nil : file
    if page.file == nil { disk.close(file) }
    self.page = page
  }

  /// The size of the file when it is in order; less than zero if it can't be gone on with.
  private func mend(
    _ file: Handle, _ facts: FileFacts, local: Handle
  ) throws(DiskFault) -> Int {
    guard let page else { return -1 }
    let bytes = try disk.read(file, from: 0, to: facts.size)
    guard let tail = TornTail.find(in: bytes) else { return facts.size }
    guard !tail.isConflict else { return -1 }
    try tail.mend(
      file, named: "\(page.writer)-\(page.number)", keepingIn: local, of: disk)
    var segment = KnownSegment(facts: try disk.facts(of: file))
    bytes[..<tail.start].withUnsafeBytes { segment.take($0) }
    journals.remember(segment, page.number, of: page.writer)
    return tail.start
  }

  // MARK: Writing

  /// Why an append came to nothing.
  enum Failure: Error {
    case write(DiskFault)
    /// What was written before in the same file may be gone as well, whatever a later sync says.
    case sync(DiskFault)
    /// The names of files may be gone, and a fresh file would stand in the same folders.
    case anchor(DiskFault)

    var fault: DiskFault {
      switch self {
      case .write(let fault), .sync(let fault), .anchor(let fault): fault
      }
    }
  }

  /// Appends the lines of one action; they are safe when this returns, or not there.
  ///
  /// A sync that failed is final: the file is sealed and the same lines are written again in a
  /// fresh one. The same bytes under the same numbers are one line, if both should survive.
  func append(_ lines: JournalLines) throws(Failure) -> [Segment] {
    do throws(Failure) {
      return try write(lines)
    } catch {
      guard case .sync = error else { throw error }
      seal()
      return try write(lines)
    }
  }

  private func seal() {
    guard let file = page?.file else { return }
    disk.close(file)
    page?.file = nil
  }

  private func write(_ lines: JournalLines) throws(Failure) -> [Segment] {
    var draft = Draft()
    let ranges = Self.lineRanges(of: lines.bytes)
    do throws(Failure) {
      // The last line makes the action count: it comes when the others are safe.
      for (index, range) in ranges.enumerated() {
        if index > 0, index == ranges.count - 1 { try sync() }
        try put(lines.bytes[range], into: &draft)
      }
      try sync()
    } catch {
      takeBack(draft)
      throw error
    }
    return keep(draft, lines)
  }

  private func put(_ line: ArraySlice<UInt8>, into draft: inout Draft) throws(Failure) {
    if page?.file == nil || page.map({ $0.size > limits.sealedPast }) ?? true {
      if draft.isIn(page?.number) { try sync() }
      try turnPage()
    }
    guard var page, let file = page.file else { throw .write(DiskFault(.broken)) }
    draft.add(line, to: page.number, at: page.size)
    do throws(DiskFault) {
      try disk.appendAll(line, to: file)
    } catch {
      throw .write(error)
    }
    page.size += line.count
    self.page = page
  }

  private func sync() throws(Failure) {
    guard let page, let file = page.file else { return }
    do throws(DiskFault) {
      if page.isAnchored { try disk.syncData(file) } else { try disk.sync(file) }
    } catch {
      throw .sync(error)
    }
    guard !page.isAnchored else { return }
    do throws(DiskFault) {
      try anchor(page)
    } catch {
      throw .anchor(error)
    }
    self.page?.isAnchored = true
  }

  /// Makes the names of the file and of the folders it stands in safe.
  private func anchor(_ page: Page) throws(DiskFault) {
    if let folder = page.folder { try disk.sync(folder) }
    let above = try disk.openFolder(JournalFolder.name, in: journals.root)
    defer { disk.close(above) }
    try disk.sync(above)
    try disk.sync(journals.root)
    // Whoever made the folders above may have been stopped before they were safe.
    var path = journals.path
    while path != "/" {
      path = FilePath.split(path).folder
      guard let folder = try? disk.openFolder(path) else { continue }
      defer { disk.close(folder) }
      do throws(DiskFault) {
        try disk.sync(folder)
      } catch  where error.reason != .broken {
        // Some that aren't ours can't be synced; they were there long before.
      }
    }
  }

  /// Begins the writer's next file.
  private func turnPage() throws(Failure) {
    seal()
    guard var page else { throw .write(DiskFault(.broken)) }
    do throws(DiskFault) {
      if page.folder == nil {
        let above = try disk.openOrMakeFolder(JournalFolder.name, in: journals.root).handle
        defer { disk.close(above) }
        page.folder = try disk.openOrMakeFolder(page.writer.description, in: above).handle
      }
      defer { self.page = page }
      guard let folder = page.folder else { return }
      page.isAnchored = false
      page.size = 0
      page.file = try newFile(&page.number, in: folder)
    } catch {
      throw .write(error)
    }
  }

  private func newFile(_ number: inout Int, in folder: Handle) throws(DiskFault) -> Handle {
    for _ in 0..<1000 {
      number += 1
      do throws(DiskFault) {
        return try disk.open(SegmentName.of(number), in: folder, for: .making)
      } catch  where error.reason == .exists {
        continue
      } catch  where error.reason == .interrupted {
        number -= 1
      }
    }
    throw DiskFault(.exists)
  }

  /// Takes off again what was written and can't be called saved. If that fails too, the next who
  /// takes up the pen finds a torn tail, or the beginning of an action that never counts.
  private func takeBack(_ draft: Draft) {
    guard let folder = page?.folder else { return }
    for piece in draft.pieces.reversed() {
      guard
        let file = try? disk.open(SegmentName.of(piece.number), in: folder, for: .appending)
      else { continue }
      try? disk.truncate(file, to: piece.offset)
      disk.close(file)
    }
    // Whatever stands there now is looked at anew before anything is written behind it.
    seal()
  }

  /// Remembers what is safe now, and gives it back as it would be read.
  private func keep(_ draft: Draft, _ lines: JournalLines) -> [Segment] {
    guard let page, let folder = page.folder else { return [] }
    let pieces = draft.pieces.map { piece in
      let before = journals.segment(piece.number, of: page.writer)
      let facts = try? disk.facts(of: SegmentName.of(piece.number), in: folder)
      if let facts {
        var segment = before ?? KnownSegment(facts: facts)
        segment.facts = facts
        piece.bytes.withUnsafeBytes { segment.take($0) }
        journals.remember(segment, piece.number, of: page.writer)
      }
      return Segment(
        writer: page.writer, path: journals.displayPath(piece.number, of: page.writer),
        linesBefore: before?.lines ?? 0, isPrivate: journals.isPrivate, bytes: Bytes(piece.bytes))
    }
    if let last = draft.pieces.last, let record = lines.records.last {
      memory.remember(
        WriterMemory.LastLine(
          writer: page.writer, segment: last.number,
          offset: last.offset + last.bytes.count - last.lastLineLength,
          length: last.lastLineLength, milliseconds: record.stamp.milliseconds,
          checksum: WriterMemory.LastLine.checksum(of: last.bytes),
          isAnchored: page.isAnchored && !writesUnderDraftName))
    }
    return pieces
  }

  private static func lineRanges(of bytes: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
      ranges.append(start..<end)
      start = end
    }
    return ranges
  }
}

/// What was written and is not called saved yet.
private struct Draft {
  /// The lines in one file.
  struct Piece {
    let number: Int
    let offset: Int
    var bytes: [UInt8] = []
    var lastLineLength = 0
  }

  private(set) var pieces: [Piece] = []

  func isIn(_ number: Int?) -> Bool { pieces.last?.number == number && number != nil }

  mutating func add(_ line: ArraySlice<UInt8>, to number: Int, at offset: Int) {
    if !isIn(number) { pieces.append(Piece(number: number, offset: offset)) }
    pieces[pieces.count - 1].bytes += line
    pieces[pieces.count - 1].lastLineLength = line.count
  }
}
