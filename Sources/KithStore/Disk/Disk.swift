/// The few calls through which Kith touches a disk. Tests put one in its place that fails, tears
/// and stops wherever they like.
///
/// Every call does one thing and reports its fault; nothing here tries again. Names are single
/// components inside an open folder, so that no link on the way can lead elsewhere.
package protocol Disk: Sendable {
  /// Opens a folder by its whole path. Links are followed: the way to a store is the person's own.
  func openFolder(_ path: String) throws(DiskFault) -> Handle
  /// Opens a folder inside another; a link is refused.
  func openFolder(_ name: String, in folder: Handle) throws(DiskFault) -> Handle
  /// Opens a file inside a folder; a link is refused, and a pipe doesn't keep it waiting.
  func open(_ name: String, in folder: Handle, for purpose: Purpose) throws(DiskFault) -> Handle
  func close(_ handle: Handle)
  func makeFolder(_ name: String, in folder: Handle) throws(DiskFault)
  func names(in folder: Handle) throws(DiskFault) -> [String]

  func facts(of handle: Handle) throws(DiskFault) -> FileFacts
  /// What stands under a name; of a link, the link itself.
  func facts(of name: String, in folder: Handle) throws(DiskFault) -> FileFacts
  /// Whether the disk and the permissions let us write in a folder.
  func allowsWriting(in folder: Handle) -> Bool

  /// At most `count` bytes; fewer if the file ends or the call was cut short.
  func read(_ handle: Handle, at offset: Int, count: Int) throws(DiskFault) -> [UInt8]
  /// The same into memory that is there already; says how many bytes were read.
  func read(
    _ handle: Handle, at offset: Int, into memory: UnsafeMutableRawBufferPointer
  ) throws(DiskFault) -> Int
  /// Writes at the end of a file opened for appending; says how many bytes were written.
  func append(_ bytes: ArraySlice<UInt8>, to handle: Handle) throws(DiskFault) -> Int
  /// Writes over what a file begins with; says how many bytes were written.
  func overwrite(_ handle: Handle, with bytes: [UInt8]) throws(DiskFault) -> Int
  func truncate(_ handle: Handle, to count: Int) throws(DiskFault)
  func setPermissions(_ mode: UInt16, of handle: Handle) throws(DiskFault)

  /// Returns when the file or the folder is safe, with all that belongs to it.
  func sync(_ handle: Handle) throws(DiskFault)
  /// Returns when the bytes of a file are safe, and its length.
  func syncData(_ handle: Handle) throws(DiskFault)

  /// Takes the place of whatever has the new name, all at once.
  func rename(_ name: String, to newName: String, in folder: Handle) throws(DiskFault)
  func remove(_ name: String, in folder: Handle) throws(DiskFault)

  /// Waits until nobody else holds the lock.
  func lock(_ handle: Handle) throws(DiskFault)
  func unlock(_ handle: Handle)
}

/// An open file or folder.
package struct Handle: Hashable, Sendable {
  package let number: Int32

  package init(number: Int32) { self.number = number }
}

/// What a file is opened for.
package enum Purpose: Sendable {
  case reading
  /// The same, and a link is followed: for what is the person's own, outside of every store.
  case readingThroughLinks
  /// Reading, and writing at its end.
  case appending
  /// As for appending; the file must not be there yet.
  case making
  /// Reading, and writing over what it holds; made if it isn't there.
  case overwriting
}

/// What is known of a file without reading it.
package struct FileFacts: Equatable, Sendable {
  package enum Kind: Sendable {
    case file, folder, link, other
  }

  package let kind: Kind
  package let device: UInt64
  package let inode: UInt64
  package let size: Int
  /// When it was last changed, in nanoseconds.
  package let modified: Int64
  package let permissions: UInt16
  package let owner: UInt32

  package init(
    kind: Kind, device: UInt64, inode: UInt64, size: Int, modified: Int64, permissions: UInt16,
    owner: UInt32
  ) {
    self.kind = kind
    self.device = device
    self.inode = inode
    self.size = size
    self.modified = modified
    self.permissions = permissions
    self.owner = owner
  }
}
