/// A folder of small documents by name: what is remembered from one start to the next, or settings.
///
/// A document is put in its place whole, and is safe when `write` returns.
public struct DocumentFolder: Sendable {
  public let path: String
  private let disk: any Disk
  private let followsLinks: Bool
  private static let largest = 16 << 20

  /// A folder at a path. Links in it are followed where the person keeps it, as with settings, and
  /// nowhere else.
  public init(path: String, followsLinks: Bool = false) {
    self.init(path: path, followsLinks: followsLinks, disk: RealDisk())
  }

  package init(path: String, followsLinks: Bool = false, disk: any Disk) {
    self.path = path
    self.followsLinks = followsLinks
    self.disk = disk
  }

  /// A folder inside this one.
  public func folder(_ name: String) -> DocumentFolder {
    DocumentFolder(path: FilePath.join(path, name), followsLinks: followsLinks, disk: disk)
  }

  /// The document with a name; nil if there is none.
  public func read(_ name: String) throws(StoreError) -> [UInt8]? {
    do throws(DiskFault) {
      let folder = try disk.openFolder(path)
      defer { disk.close(folder) }
      return try disk.contents(
        of: name, in: folder, atMost: Self.largest, followsLinks: followsLinks)
    } catch  where error.reason == .absent {
      return nil
    } catch {
      throw .reading(FilePath.join(path, name), error)
    }
  }

  public func write(_ name: String, _ bytes: [UInt8]) throws(StoreError) {
    do throws(DiskFault) {
      let folder = try disk.openOrMakeFolders(path)
      defer { disk.close(folder) }
      try disk.replace(name, with: bytes, in: folder)
    } catch {
      throw .notWritten(path: FilePath.join(path, name), reason: error.description)
    }
  }

  public func remove(_ name: String) throws(StoreError) {
    do throws(DiskFault) {
      let folder = try disk.openFolder(path)
      defer { disk.close(folder) }
      try disk.remove(name, in: folder)
      try disk.sync(folder)
    } catch  where error.reason == .absent {
      return
    } catch {
      throw .notWritten(path: FilePath.join(path, name), reason: error.description)
    }
  }

  /// The names of all documents, in their order.
  public func names() -> [String] {
    guard let folder = try? disk.openFolder(path) else { return [] }
    defer { disk.close(folder) }
    let names = (try? disk.names(in: folder)) ?? []
    return names.filter { name in
      guard !name.hasPrefix("."), let facts = try? disk.facts(of: name, in: folder) else {
        return false
      }
      return facts.kind == .file || followsLinks && facts.kind == .link
    }.sorted()
  }
}
