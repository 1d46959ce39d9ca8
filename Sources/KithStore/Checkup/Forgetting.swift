internal import KithModel

extension Store {
  /// Takes the words of people who were forgotten out of our own journals, and out of what was typed
  /// here and never saved, or only begun to be saved.
  /// Returns how many files were written anew; what git or a backup keeps is out of reach.
  @discardableResult
  public func forgetForGood() throws(StoreError) -> Int {
    if let readOnlyReason { throw .readOnly(path: location.path, readOnlyReason) }
    try reload()
    var count = 0
    for home in homes {
      let (community, path) = (community, home.path)
      count += try home.lock.hold { (local) throws(StoreError) in
        do throws(DiskFault) {
          // Nothing in a torn tail was ever told as saved.
          try TornTail.forgetAll(keptIn: local, of: disk)
          return try home.pen.rewriteOwn { community.blanked($0) }
        } catch {
          throw .writing(path, error)
        }
      } orFail: {
        StoreError.writing(path, $0)
      }
    }
    if count > 0 { try readAgain() }
    try removeDrafts()
    return count
  }

  /// Removes the drafts that hold the id of somebody who was forgotten, in their name or in what they
  /// say, and those in which what was theirs is edited: beside what was typed stands what stood there
  /// before.
  private func removeDrafts() throws(StoreError) {
    for name in drafts.names() {
      let named = ids(in: name.utf8)
      let isEdit = name.hasPrefix("edit-") || FieldName(word: name.prefix { $0 != "-" }) != nil
      let said = (try? drafts.read(name)).map { ids(in: $0) } ?? []
      if (named + said).contains(where: { community.isForgotten($0) })
        || isEdit && named.contains(where: { community.isOfForgotten($0) })
      {
        try drafts.remove(name)
      }
    }
  }

  private func ids(in text: some Sequence<UInt8>) -> [ID] {
    text.split { UInt8(ascii: "-") == $0 || $0 <= UInt8(ascii: " ") }
      .compactMap { ID(String(decoding: $0, as: UTF8.self)) }
  }
}

extension JournalPen {
  /// Puts other bytes in the place of our own files, of all writers that we were in this folder.
  /// Nobody appends meanwhile, and each file is replaced at once.
  func rewriteOwn(
    _ change: ([UInt8]) -> [UInt8]?
  ) throws(DiskFault) -> Int {
    putDown()
    var count = 0
    try forEachOwn { (last, folder) throws(DiskFault) in
      for name in try segmentNames(in: folder) {
        guard let bytes = try? disk.contents(of: name, in: folder), let other = change(bytes) else {
          continue
        }
        try disk.replace(name, with: other, in: folder)
        count += 1
      }
      try followLast(last, in: folder)
    }
    return count
  }

  /// How many of our own files would be put anew.
  func countOwn(holding change: ([UInt8]) -> [UInt8]?) throws(DiskFault) -> Int {
    var count = 0
    try forEachOwn { (_, folder) throws(DiskFault) in
      count += try segmentNames(in: folder).count { name in
        (try? disk.contents(of: name, in: folder)).flatMap(change) != nil
      }
    }
    return count
  }

  private func segmentNames(in folder: Handle) throws(DiskFault) -> [String] {
    try disk.names(in: folder).compactMap(SegmentName.number).sorted().map(SegmentName.of)
  }

  /// The folders of all writers that we were here, each with its last line.
  private func forEachOwn(
    _ body: (WriterMemory.LastLine, Handle) throws(DiskFault) -> Void
  ) throws(DiskFault) {
    let above: Handle
    do throws(DiskFault) {
      above = try disk.openFolder(JournalFolder.name, in: journals.root)
    } catch  where error.reason == .absent {
      return
    }
    defer { disk.close(above) }
    for last in memory.lastLines() {
      guard let folder = try? disk.openFolder(last.writer.description, in: above) else { continue }
      defer { disk.close(folder) }
      guard last.isThere(in: folder, of: disk) else { continue }
      try body(last, folder)
    }
  }

  /// Finds the last line again where it stands now, so that we are still who we were.
  private func followLast(_ last: WriterMemory.LastLine, in folder: Handle) throws(DiskFault) {
    guard !last.isThere(in: folder, of: disk) else { return }
    let bytes = try disk.contents(of: SegmentName.of(last.segment), in: folder)
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: true)
    guard let line = lines.last else { return }
    memory.remember(
      WriterMemory.LastLine(
        writer: last.writer, segment: last.segment, offset: line.startIndex, length: line.count + 1,
        milliseconds: last.milliseconds,
        checksum: WriterMemory.LastLine.checksum(of: line + [0x0A]), isAnchored: false))
  }
}
