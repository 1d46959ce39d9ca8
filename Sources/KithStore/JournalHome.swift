internal import KithModel

/// One folder with journals in it, and all that is needed to read and to append there: a community
/// has one that is shared, and one for what is private.
///
/// A class because it holds the folder open.
final class JournalHome {
  let path: String
  let disk: any Disk
  let root: Handle
  let journals: JournalFolder
  let lock: FolderLock
  let pen: JournalPen

  /// Opens the folder with a path, or makes it.
  init(
    path: String, isPrivate: Bool, isMade: Bool = false, state: DocumentFolder, machine: String,
    disk: any Disk, limits: JournalLimits
  ) throws(DiskFault) {
    self.path = path
    self.disk = disk
    root = isMade ? try disk.openOrMakeFolders(path) : try disk.openFolder(path)
    journals = JournalFolder(disk: disk, root: root, path: path, isPrivate: isPrivate)
    lock = FolderLock(disk: disk, root: root)
    let facts: FileFacts
    do throws(DiskFault) {
      facts = try disk.facts(of: root)
    } catch {
      disk.close(root)
      throw error
    }
    pen = JournalPen(
      journals: journals,
      memory: WriterMemory(in: state, of: facts, machine: machine, disk: disk),
      limits: limits)
  }

  /// Whether the folder that is open is the one at the path still: it may have been deleted, or
  /// brought back from elsewhere.
  var isInPlace: Bool {
    do throws(DiskFault) {
      let there = try disk.openFolder(path)
      defer { disk.close(there) }
      let (theirs, ours) = (try disk.facts(of: there), try disk.facts(of: root))
      // Of a checkout from before there was a community, only what git doesn't keep is left.
      if !journals.isPrivate { _ = try disk.facts(of: StoreMark.fileName, in: root) }
      return theirs.inode == ours.inode && theirs.device == ours.device
    } catch {
      // What else is the matter shows where it is read or written.
      return error.reason != .absent && error.reason != .notFolder
    }
  }

  deinit {
    pen.putDown()
    disk.close(root)
  }
}
