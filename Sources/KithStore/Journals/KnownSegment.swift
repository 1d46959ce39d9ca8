internal import KithLines
internal import KithModel

/// What was read of one piece of a journal.
struct KnownSegment: Equatable, Sendable {
  var facts: FileFacts
  /// How many bytes were taken: whole lines only.
  var taken = 0
  var lines = 0
  /// The last bytes that were taken. A checksum is among them, so that a file that was put in the
  /// place of this one can be told from one that grew.
  var mark: [UInt8] = []

  static let markLength = 48

  /// Goes on by the lines that `bytes` are.
  mutating func take(_ bytes: UnsafeRawBufferPointer) {
    taken += bytes.count
    lines += LineBreaks.count(in: bytes)
    mark = Array((mark + bytes.suffix(Self.markLength)).suffix(Self.markLength))
  }
}

/// The reading of what is new in one piece of a journal.
struct SegmentJob: Sendable {
  let writer: WriterID
  let number: Int
  let path: String
  let isPrivate: Bool
  let before: KnownSegment?
  /// Where the whole file goes, if it isn't so little that it can stand by itself.
  var room: Block.Room?

  struct Reading: Sendable {
    var segment: KnownSegment
    var piece: Segment?
    /// Whether what was read before is not what stands there now.
    var hasLosses = false
  }

  /// A segment is pointed into with 32 bits; a larger one was not written by Kith.
  private static let largest = 1 << 30

  /// Reads it where the journals of all writers are.
  func readFile(below journals: Handle, of disk: any Disk) -> Result<Reading, DiskFault> {
    do throws(DiskFault) {
      // Each by itself: of writers there can be more than files may be open.
      let folder = try disk.openFolder(writer.description, in: journals)
      defer { disk.close(folder) }
      return read(from: folder, of: disk)
    } catch {
      return .failure(error)
    }
  }

  func read(from folder: Handle, of disk: any Disk) -> Result<Reading, DiskFault> {
    do throws(DiskFault) {
      let file = try disk.undisturbed { () throws(DiskFault) in
        try disk.open(SegmentName.of(number), in: folder, for: .reading)
      }
      defer { disk.close(file) }
      let facts = try disk.facts(of: file)
      guard facts.kind == .file else {
        throw DiskFault(facts.kind == .folder ? .isFolder : .notFile)
      }
      guard facts.size <= Self.largest else { throw DiskFault(.tooLarge) }
      return .success(try read(file, facts, of: disk))
    } catch {
      return .failure(error)
    }
  }

  private func read(
    _ file: Handle, _ facts: FileFacts, of disk: any Disk
  ) throws(DiskFault) -> Reading {
    guard let before, before.taken > 0 else { return try readWhole(file, facts, of: disk) }
    let start = before.taken - before.mark.count
    let bytes = try disk.read(file, from: start, to: facts.size)
    guard bytes.starts(with: before.mark) else {
      var reading = try readWhole(file, facts, of: disk)
      reading.hasLosses = true
      return reading
    }
    return reading(Bytes(bytes), from: before.mark.count, after: before, facts)
  }

  private func readWhole(
    _ file: Handle, _ facts: FileFacts, of disk: any Disk
  ) throws(DiskFault) -> Reading {
    let bytes: Bytes
    // It can have grown since room was made for it.
    if let room, facts.size <= room.count {
      bytes = try room.filled { memory throws(DiskFault) in try disk.fill(memory, from: file) }
    } else {
      bytes = Bytes(try disk.read(file, from: 0, to: facts.size))
    }
    return reading(bytes, from: 0, after: KnownSegment(facts: facts), facts)
  }

  /// A last line without its end is not here yet.
  private func reading(
    _ bytes: Bytes, from start: Int, after before: KnownSegment, _ facts: FileFacts
  ) -> Reading {
    var segment = before
    segment.facts = facts
    guard let last = bytes.withBytes({ $0[start...].lastIndex(of: 0x0A) }) else {
      return Reading(segment: segment)
    }
    let lines = bytes.part(start..<last + 1)
    lines.withBytes { segment.take($0) }
    let piece = Segment(
      writer: writer, path: path, linesBefore: before.lines, isPrivate: isPrivate, bytes: lines)
    return Reading(segment: segment, piece: piece)
  }
}
