/// A file outside of every store, where a person wants something to stand.
///
/// It is put in its place whole. What stood there lends it its permissions; a link stays a link, and
/// what it leads to is replaced.
public struct OutsideFile: Sendable {
  public let path: String

  public init(path: String) { self.path = path }

  public func write(_ bytes: [UInt8]) throws(StoreError) {
    let disk = RealDisk()
    let place = FilePath.split(Platform.target(of: path) ?? path)
    do throws(DiskFault) {
      let folder = try disk.openOrMakeFolders(place.folder)
      defer { disk.close(folder) }
      if let there = try? disk.facts(of: place.name, in: folder), there.kind != .file {
        throw DiskFault(there.kind == .folder ? .isFolder : .notFile)
      }
      try disk.replace(
        place.name, with: bytes, in: folder, permissions: Platform.usualPermissions)
    } catch {
      throw .notWritten(path: path, reason: error.description)
    }
  }
}
