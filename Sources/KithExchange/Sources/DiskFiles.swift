/// Files of the disk, for reading: regular files and folders only, no link followed, nothing
/// outside of what was named.
package struct DiskFiles: SourceFiles {
  package let name: String
  package let isFolder: Bool
  package let modified: Int64?
  private let folder: FolderHandle?

  /// What stands at a path; a link at its end is refused, links before it are the person's own.
  package init(_ path: String) throws(ExchangeError) {
    guard let status = PathStatus(path.isEmpty ? "." : path) else { throw .notFound(path) }
    name = path
    modified = status.modified
    switch status.what {
    case .file:
      isFolder = false
      folder = nil
    case .folder:
      isFolder = true
      let descriptor = System.openFolder(path)
      guard descriptor >= 0 else { throw .unreadable(path, reason: System.lastError) }
      folder = FolderHandle(descriptor)
    case .link: throw .isLink(path)
    case .other: throw .notRegular(path)
    }
  }

  package func entries(in path: String) throws(ExchangeError) -> [SourceEntry] {
    let handle = try self.handle(of: Self.steps(path, of: called(path)))
    guard let names = System.names(in: handle.descriptor) else {
      throw .unreadable(called(path), reason: System.lastError)
    }
    return names.sorted().compactMap { name in
      guard let status = System.status(name, in: handle.descriptor) else { return nil }
      switch status.what {
      case .file: return SourceEntry(name: name, size: status.size)
      case .folder: return SourceEntry(name: name, isFolder: true)
      case .link, .other: return nil
      }
    }
  }

  package func open(_ path: String) throws(ExchangeError) -> any SourceReader {
    var steps = try Self.steps(path, of: called(path))
    guard isFolder, let last = steps.popLast() else {
      guard !isFolder, path.isEmpty else { throw .notRegular(called(path)) }
      return try FileReader(System.openFile(name), called: name)
    }
    let parent = try handle(of: steps)
    return try FileReader(
      System.openEntry(last, in: parent.descriptor, isFolder: false), called: called(path))
  }

  /// Walks down one folder at a time, so that no link on the way can lead elsewhere.
  private func handle(of steps: [String]) throws(ExchangeError) -> FolderHandle {
    guard var handle = folder else { throw .notRegular(name) }
    for step in steps {
      let descriptor = System.openEntry(step, in: handle.descriptor, isFolder: true)
      guard descriptor >= 0 else {
        throw .unreadable(called(steps.joined(separator: "/")), reason: System.lastError)
      }
      handle = FolderHandle(descriptor)
    }
    return handle
  }

  private static func steps(_ path: String, of called: String) throws(ExchangeError) -> [String] {
    guard !path.hasPrefix("/"), !path.utf8.contains(0) else { throw .leadsOut(called) }
    let steps = path.split(separator: "/").map(String.init)
    guard !steps.contains(where: { $0 == ".." || $0 == "." }) else { throw .leadsOut(called) }
    return steps
  }
}

/// An open folder. A class, because it is closed when nobody needs it any more.
private final class FolderHandle: Sendable {
  let descriptor: Int32
  init(_ descriptor: Int32) { self.descriptor = descriptor }
  deinit { System.closeFile(descriptor) }
}

/// An open file, closed when nobody reads it any more.
private final class FileReader: SourceReader {
  private let descriptor: Int32
  private let called: String
  let size: Int

  init(_ descriptor: Int32, called: String) throws(ExchangeError) {
    guard descriptor >= 0 else { throw .unreadable(called, reason: System.lastError) }
    self.descriptor = descriptor
    self.called = called
    let status = PathStatus(descriptor: descriptor)
    size = status?.size ?? 0
    guard status?.what == .file else { throw .notRegular(called) }
  }

  deinit { System.closeFile(descriptor) }

  func read(_ count: Int, at offset: Int) throws(ExchangeError) -> [UInt8] {
    let count = max(0, min(count, size - offset))
    guard let bytes = System.read(descriptor, count, at: offset) else {
      throw .unreadable(called, reason: System.lastError)
    }
    return bytes
  }
}
