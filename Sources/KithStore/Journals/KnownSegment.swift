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

  /// Counted in small portions, each in one byte: so the compiler does sixteen at a step. A journal has
  /// millions.
  private static func lines(in bytes: ArraySlice<UInt8>) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var lines = 0
      for start in stride(from: 0, to: bytes.count, by: 128) {
        var portion: UInt8 = 0
        for place in start..<min(start + 128, bytes.count) {
          portion &+= bytes[place] == 0x0A ? 1 : 0
        }
        lines += Int(portion)
      }
      return lines
    }
  }

  /// Goes on by the lines that `bytes` are.
  mutating func take(_ bytes: ArraySlice<UInt8>) {
    taken += bytes.count
    lines += Self.lines(in: bytes)
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

  struct Reading: Sendable {
    var segment: KnownSegment
    var piece: Segment?
    /// Whether what was read before is not what stands there now.
    var hasLosses = false
  }

  /// A segment is pointed into with 32 bits; a larger one was not written by Kith.
  private static let largest = 1 << 30

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
    return reading(bytes, from: before.mark.count, after: before, facts)
  }

  private func readWhole(
    _ file: Handle, _ facts: FileFacts, of disk: any Disk
  ) throws(DiskFault) -> Reading {
    let bytes = try disk.read(file, from: 0, to: facts.size)
    return reading(bytes, from: 0, after: KnownSegment(facts: facts), facts)
  }

  /// A last line without its end is not here yet.
  private func reading(
    _ bytes: [UInt8], from start: Int, after before: KnownSegment, _ facts: FileFacts
  ) -> Reading {
    var segment = before
    segment.facts = facts
    guard let end = bytes[start...].lastIndex(of: 0x0A) else { return Reading(segment: segment) }
    let lines = bytes[start...end]
    segment.take(lines)
    // Most often these are all bytes of the file: no second copy of a whole journal then.
    let isAll = lines.count == bytes.count
    let piece = Segment(
      writer: writer, path: path, linesBefore: before.lines, isPrivate: isPrivate,
      bytes: Bytes(isAll ? bytes : Array(lines)))
    return Reading(segment: segment, piece: piece)
  }
}
