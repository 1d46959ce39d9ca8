internal import KithLines
internal import KithModel

/// What this machine remembers of the writers it was in one folder: the last line of each.
///
/// If that line isn't where it was, the folder is not as we left it (a copy, another branch, a
/// reset, a backup), and going on would give numbers twice.
struct WriterMemory {
  private let documents: DocumentFolder
  private let disk: any Disk

  /// The memory of a folder, as this machine sees it.
  init(in state: DocumentFolder, of folder: FileFacts, machine: String, disk: any Disk) {
    let name = "\(machine)\n\(folder.device)\n\(folder.inode)"
    let key = SHA256.digest(of: name.utf8).prefix(8).map { byte in
      String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
    }
    documents = state.folder("writers").folder(key.joined())
    self.disk = disk
  }

  /// The last line of a writer, and where it stands.
  struct LastLine: Equatable {
    let writer: WriterID
    let segment: Int
    let offset: Int
    let length: Int
    let milliseconds: Int64
    let checksum: String
    /// Whether the names of its file and of all folders above were safe as well.
    let isAnchored: Bool
  }

  /// The last lines of all writers, the latest first.
  func lastLines() -> [LastLine] {
    documents.names().compactMap { name in
      WriterID(name).flatMap { writer in
        (try? documents.read(name)).flatMap { $0 }.flatMap { LastLine(writer: writer, $0) }
      }
    }.sorted { ($0.milliseconds, $0.writer) > ($1.milliseconds, $1.writer) }
  }

  /// Remembers a line that is safe. Without a sync of its own: an older memory is no harm, it only
  /// says less. Not to remember at all costs a new writer at the next start, and no line.
  func remember(_ line: LastLine) {
    let name = line.writer.description
    do throws(DiskFault) {
      let folder = try disk.openFolder(documents.path)
      defer { disk.close(folder) }
      guard try disk.facts(of: name, in: folder).kind == .file else { return }
      let file = try disk.open(name, in: folder, for: .overwriting)
      defer { disk.close(file) }
      _ = try disk.overwrite(file, with: line.bytes)
    } catch {
      try? documents.write(name, line.bytes)
    }
  }
}

extension WriterMemory.LastLine {
  init?(writer: WriterID, _ bytes: [UInt8]) {
    let end = bytes.firstIndex(of: 0x0A) ?? bytes.count
    let isWhole = bytes.withUnsafeBytes { raw in
      (try? ChecksummedLine.verify(raw, in: 0..<end)) != nil
    }
    guard isWhole, case .success(let object) = FlatObject.read(bytes),
      let segment = object.number("segment"), let offset = object.number("offset"),
      let length = object.number("length"), let milliseconds = object.number("t"),
      let checksum = object.text("line"), length > 0, length <= 2 << 20
    else { return nil }
    self.init(
      writer: writer, segment: segment, offset: offset, length: length,
      milliseconds: Int64(milliseconds), checksum: checksum,
      isAnchored: object.number("anchored") == 1)
  }

  fileprivate var bytes: [UInt8] {
    var line = LineWriter()
    line.openObject()
    for (key, value) in [
      ("segment", segment), ("offset", offset), ("length", length), ("t", Int(milliseconds)),
      ("anchored", isAnchored ? 1 : 0),
    ] {
      line.key(key)
      line.integer(value)
    }
    line.key("line")
    line.string(checksum)
    line.closeLineWithChecksum()
    return line.bytes + [0x0A]
  }

  /// Whether the line stands where it was left.
  func isThere(in folder: Handle, of disk: any Disk) -> Bool {
    guard let file = try? disk.open(SegmentName.of(segment), in: folder, for: .reading) else {
      return false
    }
    defer { disk.close(file) }
    guard let facts = try? disk.facts(of: file), facts.kind == .file,
      let bytes = try? disk.read(file, from: offset, to: offset + length), bytes.count == length,
      bytes.last == 0x0A
    else { return false }
    return Self.checksum(of: bytes) == checksum
      && bytes.withUnsafeBytes { (try? ChecksummedLine.verify($0, in: 0..<length - 1)) != nil }
  }

  /// The eight digits that a line with its newline ends with.
  static func checksum(of line: some BidirectionalCollection<UInt8>) -> String {
    String(decoding: line.dropLast(3).suffix(8), as: UTF8.self)
  }
}
