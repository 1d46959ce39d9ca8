/// What is done with a disk again and again, out of its few calls.
extension Disk {
  /// By way of an array: how a disk reads that knows no better.
  package func read(
    _ handle: Handle, at offset: Int, into memory: UnsafeMutableRawBufferPointer
  ) throws(DiskFault) -> Int {
    let bytes = try read(handle, at: offset, count: memory.count)
    memory.copyBytes(from: bytes)
    return bytes.count
  }

  /// Does something once more as long as the system broke it off before it had begun. Never for a
  /// sync: one that failed is not trusted again.
  func undisturbed<Result>(
    _ body: () throws(DiskFault) -> Result
  ) throws(DiskFault) -> Result {
    for _ in 0..<100 {
      do throws(DiskFault) {
        return try body()
      } catch  where error.reason == .interrupted {
        continue
      }
    }
    throw DiskFault(.interrupted)
  }

  /// The bytes from `offset` until `end`; fewer if the file became shorter meanwhile.
  func read(_ handle: Handle, from offset: Int, to end: Int) throws(DiskFault) -> [UInt8] {
    var bytes: [UInt8] = []
    while offset + bytes.count < end {
      let place = offset + bytes.count
      let more = try undisturbed { () throws(DiskFault) in
        try read(handle, at: place, count: end - place)
      }
      guard !more.isEmpty else { break }
      if bytes.isEmpty { bytes = more } else { bytes += more }
    }
    return bytes
  }

  /// Fills memory with what a file begins with; says how many bytes that were, fewer if the file
  /// became shorter meanwhile.
  func fill(
    _ memory: UnsafeMutableRawBufferPointer, from handle: Handle
  ) throws(DiskFault) -> Int {
    var count = 0
    while count < memory.count {
      let place = count
      let rest = UnsafeMutableRawBufferPointer(rebasing: memory[place...])
      let more = try undisturbed { () throws(DiskFault) in
        try read(handle, at: place, into: rest)
      }
      guard more > 0 else { break }
      count += more
    }
    return count
  }

  /// The whole of a plain file inside a folder.
  func contents(
    of name: String, in folder: Handle, atMost limit: Int = .max, followsLinks: Bool = false
  ) throws(DiskFault) -> [UInt8] {
    let file = try undisturbed { () throws(DiskFault) in
      try open(name, in: folder, for: followsLinks ? .readingThroughLinks : .reading)
    }
    defer { close(file) }
    let facts = try facts(of: file)
    guard facts.kind == .file else { throw DiskFault(facts.kind == .folder ? .isFolder : .notFile) }
    return try read(file, from: 0, to: min(facts.size, limit))
  }

  /// Writes all of the bytes at the end of a file, however often the system takes only some.
  func appendAll(_ bytes: ArraySlice<UInt8>, to handle: Handle) throws(DiskFault) {
    var rest = bytes
    while !rest.isEmpty {
      let now = rest
      let count = try undisturbed { () throws(DiskFault) in try append(now, to: handle) }
      guard count > 0 else { throw DiskFault(.full) }
      rest = rest.dropFirst(count)
    }
  }

  /// Puts a file in its place at once: whoever looks sees the old one or the new one, whole. Who
  /// may use the old one may use the new one; where there is none, `permissions` say who may.
  func replace(
    _ name: String, with bytes: [UInt8], in folder: Handle, permissions: UInt16 = 0o600
  ) throws(DiskFault) {
    let draft = ".\(name).\(Platform.processID).new"
    try? remove(draft, in: folder)
    let file = try undisturbed { () throws(DiskFault) in
      try open(draft, in: folder, for: .making)
    }
    do throws(DiskFault) {
      defer { close(file) }
      removeForgottenDrafts(of: name, besides: file, in: folder)
      let old = try? facts(of: name, in: folder)
      let wanted = old.map { $0.kind == .file ? $0.permissions : permissions } ?? permissions
      if wanted != 0o600 { try setPermissions(wanted, of: file) }
      try appendAll(bytes[...], to: file)
      try sync(file)
      try rename(draft, to: name, in: folder)
      try sync(folder)
    } catch {
      try? remove(draft, in: folder)
      throw error
    }
  }

  /// Takes away what another process began to put in the same place an hour ago or longer: it
  /// ended before it was done.
  private func removeForgottenDrafts(of name: String, besides own: Handle, in folder: Handle) {
    let hour: Int64 = 3_600_000_000_000
    guard let now = try? facts(of: own).modified, let names = try? names(in: folder) else { return }
    for other in names where other.hasPrefix(".\(name).") && other.hasSuffix(".new") {
      let middle = other.dropFirst(name.count + 2).dropLast(4)
      guard !middle.isEmpty, middle.allSatisfy({ ("0"..."9").contains($0) }),
        let begun = try? facts(of: other, in: folder).modified, begun < now - hour
      else { continue }
      try? remove(other, in: folder)
    }
  }

  /// Opens a folder inside another, and makes it first if it isn't there.
  func openOrMakeFolder(
    _ name: String, in folder: Handle
  ) throws(DiskFault) -> (handle: Handle, isNew: Bool) {
    do throws(DiskFault) {
      return (try openFolder(name, in: folder), false)
    } catch  where error.reason == .absent {
      do throws(DiskFault) {
        try makeFolder(name, in: folder)
      } catch  where error.reason == .exists {
        return (try openFolder(name, in: folder), false)
      }
      return (try openFolder(name, in: folder), true)
    }
  }

  /// Opens the folder with a path, making those that are missing; each is safe in the one above.
  func openOrMakeFolders(_ path: String) throws(DiskFault) -> Handle {
    do throws(DiskFault) {
      return try openFolder(path)
    } catch  where error.reason == .absent {
      let (parent, name) = FilePath.split(path)
      guard !name.isEmpty, parent != path else { throw error }
      let above = try openOrMakeFolders(parent)
      defer { close(above) }
      let folder = try openOrMakeFolder(name, in: above).handle
      do throws(DiskFault) {
        try sync(above)
      } catch {
        close(folder)
        throw error
      }
      return folder
    }
  }
}
