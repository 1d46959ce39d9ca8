/// The lock that one who appends holds; nobody who reads needs it.
///
/// A class because it is held: letting go of it closes its files.
final class FolderLock {
  static let localFolder = "local"
  private static let fileName = "lock"

  private let disk: any Disk
  private let root: Handle
  private var open: (folder: Handle, file: Handle)?

  init(disk: any Disk, root: Handle) {
    self.disk = disk
    self.root = root
  }

  deinit { letGo() }

  /// Runs the body while nobody else appends, in this process or another.
  func hold<Result>(
    _ body: (_ local: Handle) throws(StoreError) -> Result, orFail: (DiskFault) -> StoreError
  ) throws(StoreError) -> Result {
    let held: (folder: Handle, file: Handle)
    do throws(DiskFault) {
      held = try take()
    } catch {
      throw orFail(error)
    }
    defer { disk.unlock(held.file) }
    return try body(held.folder)
  }

  private func take() throws(DiskFault) -> (folder: Handle, file: Handle) {
    // Each round somebody else took the file away; that many don't.
    for _ in 0..<100 {
      if self.open == nil { self.open = try openFiles() }
      guard let open else { continue }
      try disk.undisturbed { () throws(DiskFault) in try disk.lock(open.file) }
      // Whoever cleaned the folder up took the file away under our hands: then two would hold two
      // different locks.
      if let there = try? disk.facts(of: Self.fileName, in: open.folder),
        let ours = try? disk.facts(of: open.file), there.inode == ours.inode,
        let folder = try? disk.facts(of: Self.localFolder, in: root),
        folder.inode == (try? disk.facts(of: open.folder))?.inode
      {
        return open
      }
      letGo()
    }
    throw DiskFault(.absent)
  }

  private func openFiles() throws(DiskFault) -> (folder: Handle, file: Handle) {
    let (folder, isNew) = try disk.openOrMakeFolder(Self.localFolder, in: root)
    do throws(DiskFault) {
      // What a crash cut off is kept in there.
      if isNew { try disk.sync(root) }
      let file = try disk.undisturbed { () throws(DiskFault) in
        try disk.open(Self.fileName, in: folder, for: .overwriting)
      }
      return (folder, file)
    } catch {
      disk.close(folder)
      throw error
    }
  }

  private func letGo() {
    guard let open else { return }
    disk.close(open.file)
    disk.close(open.folder)
    self.open = nil
  }
}
