/// The disk of this machine.
package struct RealDisk: Disk {
  package init() {}

  package func openFolder(_ path: String) throws(DiskFault) -> Handle {
    Handle(number: try Platform.open(path, .folder, in: nil))
  }

  package func openFolder(_ name: String, in folder: Handle) throws(DiskFault) -> Handle {
    Handle(number: try Platform.open(name, .folderWithoutLinks, in: folder.number))
  }

  package func open(
    _ name: String, in folder: Handle, for purpose: Purpose
  ) throws(DiskFault) -> Handle {
    Handle(number: try Platform.open(name, .file(purpose), in: folder.number))
  }

  package func close(_ handle: Handle) { Platform.closeFile(handle.number) }

  package func makeFolder(_ name: String, in folder: Handle) throws(DiskFault) {
    try Platform.makeFolder(name, in: folder.number)
  }

  package func names(in folder: Handle) throws(DiskFault) -> [String] {
    try Platform.names(in: folder.number)
  }

  package func facts(of handle: Handle) throws(DiskFault) -> FileFacts {
    try Platform.facts(of: handle.number)
  }

  package func facts(of name: String, in folder: Handle) throws(DiskFault) -> FileFacts {
    try Platform.facts(of: name, in: folder.number)
  }

  package func allowsWriting(in folder: Handle) -> Bool {
    Platform.allowsWriting(in: folder.number)
  }

  package func read(_ handle: Handle, at offset: Int, count: Int) throws(DiskFault) -> [UInt8] {
    try Platform.read(handle.number, at: offset, count: count)
  }

  package func read(
    _ handle: Handle, at offset: Int, into memory: UnsafeMutableRawBufferPointer
  ) throws(DiskFault) -> Int {
    try Platform.read(handle.number, at: offset, into: memory)
  }

  package func append(_ bytes: ArraySlice<UInt8>, to handle: Handle) throws(DiskFault) -> Int {
    try Platform.append(bytes, to: handle.number)
  }

  package func overwrite(_ handle: Handle, with bytes: [UInt8]) throws(DiskFault) -> Int {
    try Platform.overwrite(handle.number, with: bytes)
  }

  package func truncate(_ handle: Handle, to count: Int) throws(DiskFault) {
    try Platform.truncate(handle.number, to: count)
  }

  package func setPermissions(_ mode: UInt16, of handle: Handle) throws(DiskFault) {
    try Platform.setPermissions(mode, of: handle.number)
  }

  package func sync(_ handle: Handle) throws(DiskFault) { try Platform.sync(handle.number) }
  package func syncData(_ handle: Handle) throws(DiskFault) { try Platform.syncData(handle.number) }

  package func rename(
    _ name: String, to newName: String, in folder: Handle
  ) throws(DiskFault) {
    try Platform.rename(name, to: newName, in: folder.number)
  }

  package func remove(_ name: String, in folder: Handle) throws(DiskFault) {
    try Platform.remove(name, in: folder.number)
  }

  package func lock(_ handle: Handle) throws(DiskFault) { try Platform.lock(handle.number) }
  package func unlock(_ handle: Handle) { Platform.unlock(handle.number) }
}
