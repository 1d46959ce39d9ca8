internal import KithModel

/// The journals of all writers in one folder, as far as they were read.
///
/// Reading takes no lock and never writes: what isn't whole yet is read when it is.
///
/// A class because it is the memory of what was read, which the store and its pen share.
final class JournalFolder {
  static let name = "journals"

  let disk: any Disk
  let root: Handle
  let path: String
  let isPrivate: Bool
  private(set) var known: [WriterID: [Int: KnownSegment]] = [:]
  /// What stands where journals should and is none.
  private(set) var oddities: [Oddity] = []

  init(disk: any Disk, root: Handle, path: String, isPrivate: Bool) {
    self.disk = disk
    self.root = root
    self.path = path
    self.isPrivate = isPrivate
  }

  /// What one look at the journals brought.
  struct News {
    var pieces: [SegmentReading] = []
    /// Whether something that was read before isn't there any more.
    var hasLosses = false
  }

  /// Forgets what was read, so that all is news again.
  func forget() { known = [:] }

  func segment(_ number: Int, of writer: WriterID) -> KnownSegment? { known[writer]?[number] }

  /// Remembers what stands in a piece that was just written.
  func remember(_ segment: KnownSegment, _ number: Int, of writer: WriterID) {
    known[writer, default: [:]][number] = segment
  }

  /// How a piece is named to a person.
  func displayPath(_ number: Int, of writer: WriterID) -> String {
    let inside = "\(Self.name)/\(writer)/\(SegmentName.of(number))"
    return isPrivate ? FilePath.join(path, inside) : inside
  }

  /// Where a last line has no end yet.
  func unfinished() -> [(writer: WriterID, path: String, line: Int)] {
    known.sorted { $0.key < $1.key }.flatMap { writer, segments in
      segments.sorted { $0.key < $1.key }.compactMap { number, segment in
        guard segment.facts.size > segment.taken else { return nil }
        return (writer, displayPath(number, of: writer), segment.lines + 1)
      }
    }
  }

  /// Reads what is new since the last look.
  func look(_ workers: Workers, _ progress: ReadingProgress? = nil) throws(DiskFault) -> News {
    var news = News()
    var found: [WriterID: [Int: KnownSegment]] = [:]
    oddities = []
    do throws(DiskFault) {
      let journals = try disk.undisturbed { () throws(DiskFault) in
        try disk.openFolder(Self.name, in: root)
      }
      defer { disk.close(journals) }
      var changed: [ChangedFiles] = []
      for name in try disk.names(in: journals).sorted() {
        guard let writer = WriterID(name) else {
          oddities.append(Oddity(path: "\(Self.name)/\(name)", fault: nil))
          continue
        }
        let files = look(at: writer, in: journals)
        found[writer] = files.known
        if !files.changed.isEmpty { changed.append(files) }
      }
      read(changed, in: journals, workers, progress, into: &found, &news)
    } catch  where error.reason == .absent {
      // A community in which nothing happened yet.
    }
    news.hasLosses =
      news.hasLosses
      || known.contains { writer, segments in
        segments.contains { number, _ in found[writer]?[number] == nil }
      }
    known = found
    return news
  }

  /// Reads what is new in one file alone.
  func lookAgain(at number: Int, of writer: WriterID, in folder: Handle) -> SegmentJob.Reading? {
    let job = SegmentJob(
      writer: writer, number: number, path: displayPath(number, of: writer), isPrivate: isPrivate,
      before: known[writer]?[number])
    return try? job.read(from: folder, of: disk).get()
  }

  /// The files of one writer that are not what they were at the last look.
  private struct ChangedFiles {
    let writer: WriterID
    /// What is known of those that are there still.
    var known: [Int: KnownSegment]
    var changed: [(number: Int, size: Int)] = []
  }

  private func look(at writer: WriterID, in journals: Handle) -> ChangedFiles {
    var files = ChangedFiles(writer: writer, known: known[writer] ?? [:])
    let place = "\(Self.name)/\(writer)"
    do throws(DiskFault) {
      let folder = try disk.openFolder(writer.description, in: journals)
      defer { disk.close(folder) }
      var numbers: Set<Int> = []
      for name in try disk.names(in: folder) {
        guard let number = SegmentName.number(name) else {
          if !name.hasPrefix(".") { oddities.append(Oddity(path: "\(place)/\(name)", fault: nil)) }
          continue
        }
        guard let facts = try? disk.facts(of: name, in: folder) else { continue }
        numbers.insert(number)
        if facts != files.known[number]?.facts { files.changed.append((number, facts.size)) }
      }
      for number in files.known.keys where !numbers.contains(number) {
        files.known[number] = nil
      }
      files.changed.sort { $0.number < $1.number }
    } catch {
      oddities.append(Oddity(path: place, fault: error))
    }
    return files
  }

  /// Reads all files that changed. What was had from the disk is understood by the same thread,
  /// while it has it at hand.
  private func read(
    _ writers: [ChangedFiles], in journals: Handle, _ workers: Workers,
    _ progress: ReadingProgress?, into found: inout [WriterID: [Int: KnownSegment]],
    _ news: inout News
  ) {
    let changed = writers.flatMap { files in files.changed.map { (files, $0) } }
    // Of what is known already only the end is read.
    let rooms = Block.rooms(
      for: changed.map { files, file in files.known[file.number] == nil ? file.size : 0 })
    let jobs = zip(changed, rooms).map { change, room in
      let (files, file) = change
      return SegmentJob(
        writer: files.writer, number: file.number,
        path: displayPath(file.number, of: files.writer), isPrivate: isPrivate,
        before: files.known[file.number], room: room)
    }
    let disk = disk
    progress?.expect(changed.reduce(0) { $0 + $1.1.size })
    let results = workers.map(jobs) { job in
      let result = job.readFile(below: journals, of: disk)
        .map { ($0, $0.piece.map(SegmentReader.read)) }
      if case .success(let (reading, _)) = result { progress?.note(reading.segment.facts.size) }
      return result
    }
    for (job, result) in zip(jobs, results) {
      switch result {
      case .success(let (reading, piece)):
        found[job.writer, default: [:]][job.number] = reading.segment
        if let piece { news.pieces.append(piece) }
        if reading.hasLosses { news.hasLosses = true }
      case .failure(let fault):
        if fault.reason == .absent { continue }
        oddities.append(Oddity(path: job.path, fault: fault))
      }
    }
  }
}

/// Something that stands among the journals and can't be read as one.
struct Oddity: Hashable {
  let path: String
  /// nil where the name alone says that it is no journal.
  let fault: DiskFault?
}
