internal import KithLines
internal import KithModel

/// The end of our own journal that a crash left unfinished.
struct TornTail {
  /// Where the last whole line ends.
  let start: Int
  let bytes: [UInt8]

  static let folderName = "quarantine"

  /// What stands behind the last line of a journal that is whole; nil if nothing does.
  static func find(in bytes: [UInt8]) -> TornTail? {
    var end = bytes.count
    while end > 0 {
      let start = bytes[..<(end - 1)].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      if bytes[end - 1] == 0x0A, isWhole(bytes, start..<end - 1) { break }
      end = start
    }
    return end == bytes.count ? nil : TornTail(start: end, bytes: Array(bytes[end...]))
  }

  private static func isWhole(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    bytes.withUnsafeBytes { (try? ChecksummedLine.verify($0, in: line)) != nil }
  }

  /// Whether a merge left its marks there: that is no crash, and a person has to look at it.
  var isConflict: Bool {
    ["<<<<<<<", "=======", ">>>>>>>", "|||||||"].contains { bytes.starts(with: $0.utf8) }
  }

  /// Keeps a copy of the bytes, and takes them off the journal once the copy is safe.
  func mend(
    _ file: Handle, named name: String, keepingIn local: Handle, of disk: any Disk
  ) throws(DiskFault) {
    let quarantine = try disk.openOrMakeFolder(Self.folderName, in: local).handle
    defer { disk.close(quarantine) }
    try disk.sync(local)
    try keep(named: name, in: quarantine, of: disk)
    try disk.truncate(file, to: start)
    try disk.syncData(file)
  }

  /// Removes all tails that are kept: nobody can say whose words are in them.
  static func forgetAll(keptIn local: Handle, of disk: any Disk) throws(DiskFault) {
    let quarantine: Handle
    do throws(DiskFault) {
      quarantine = try disk.openFolder(folderName, in: local)
    } catch  where error.reason == .absent {
      return
    }
    defer { disk.close(quarantine) }
    for name in try disk.names(in: quarantine) { try disk.remove(name, in: quarantine) }
    try disk.sync(quarantine)
  }

  private func keep(
    named name: String, in quarantine: Handle, of disk: any Disk
  ) throws(DiskFault) {
    for attempt in 0..<1000 {
      let copy: Handle
      do throws(DiskFault) {
        copy = try disk.open("\(name)-\(start)-\(attempt)", in: quarantine, for: .making)
      } catch  where error.reason == .exists || error.reason == .interrupted {
        continue
      }
      defer { disk.close(copy) }
      try disk.appendAll(bytes[...], to: copy)
      try disk.sync(copy)
      try disk.sync(quarantine)
      return
    }
    throw DiskFault(.exists)
  }
}
