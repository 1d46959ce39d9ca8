/// What is to be read: one file, or a folder and what stands in it.
///
/// The seam between the formats and the disk. Paths are relative to what the person named and use
/// `/`; the empty path is the thing itself. Nothing outside of it can be reached.
package protocol SourceFiles: Sendable {
  /// What a person calls it.
  var name: String { get }
  var isFolder: Bool { get }
  /// When it was last written, where that is known: the time of a dump that tells no other.
  var modified: Int64? { get }
  /// What stands in a folder, in the order of the names. Links and devices are not among it.
  func entries(in folder: String) throws(ExchangeError) -> [SourceEntry]
  func open(_ path: String) throws(ExchangeError) -> any SourceReader
}

/// A file or a folder inside what is read.
package struct SourceEntry: Equatable, Sendable {
  package let name: String
  package let isFolder: Bool
  package let size: Int

  package init(name: String, isFolder: Bool = false, size: Int = 0) {
    self.name = name
    self.isFolder = isFolder
    self.size = size
  }
}

/// An open file. A class, because closing it is the end of its life.
package protocol SourceReader: AnyObject {
  var size: Int { get }
  /// As many bytes from a place on as there are, at most `count`; none at the end.
  func read(_ count: Int, at offset: Int) throws(ExchangeError) -> [UInt8]
}

extension SourceFiles {
  /// How a path inside is told to a person.
  package func called(_ path: String) -> String {
    if path.isEmpty { return name }
    return name.hasSuffix("/") ? name + path : name + "/" + path
  }

  /// A whole file, if it is not larger than `most`.
  package func bytes(_ path: String, most: Int = 64 << 20) throws(ExchangeError) -> [UInt8] {
    let reader = try open(path)
    guard reader.size <= most else {
      throw .tooLarge(called(path), bytes: reader.size, most: most)
    }
    return try reader.read(reader.size, at: 0)
  }

  /// The beginning of a file.
  package func head(_ path: String, _ count: Int = 4096) throws(ExchangeError) -> [UInt8] {
    try open(path).read(count, at: 0)
  }

  /// All files with an ending, depth first in the order of their names, at most five folders deep.
  package func files(ending suffix: String) throws(ExchangeError) -> [(path: String, size: Int)] {
    guard isFolder else { return [("", try open("").size)] }
    var found: [(path: String, size: Int)] = []
    var open = [(path: "", depth: 0)]
    while let folder = open.popLast() {
      var deeper: [(path: String, depth: Int)] = []
      for entry in try entries(in: folder.path) {
        let path = folder.path.isEmpty ? entry.name : folder.path + "/" + entry.name
        if entry.isFolder {
          if folder.depth < 5, !entry.name.hasPrefix(".") {
            deeper.append((path, folder.depth + 1))
          }
        } else if entry.name.lowercased().hasSuffix(suffix) {
          found.append((path, entry.size))
        }
      }
      open += deeper.reversed()
    }
    return found
  }
}

/// Files that are kept in memory: what came through standard input, and what tests make.
package struct MemoryFiles: SourceFiles {
  package let name: String
  package let isFolder: Bool
  package let modified: Int64?
  private let files: [String: [UInt8]]

  /// A single file.
  package init(name: String = "standard input", _ bytes: [UInt8], modified: Int64? = nil) {
    self.name = name
    self.modified = modified
    isFolder = false
    files = ["": bytes]
  }

  /// A folder of files by their paths.
  package init(name: String = "folder", files: [String: [UInt8]], modified: Int64? = nil) {
    self.name = name
    self.modified = modified
    isFolder = true
    self.files = files
  }

  package func entries(in folder: String) -> [SourceEntry] {
    let prefix = folder.isEmpty ? "" : folder + "/"
    var sizes: [String: (isFolder: Bool, size: Int)] = [:]
    for (path, bytes) in files where path.hasPrefix(prefix) {
      let rest = path.dropFirst(prefix.count)
      let first = String(rest.prefix { $0 != "/" })
      sizes[first] = (first.count < rest.count, bytes.count)
    }
    return sizes.map { SourceEntry(name: $0.key, isFolder: $0.value.isFolder, size: $0.value.size) }
      .sorted { $0.name < $1.name }
  }

  package func open(_ path: String) throws(ExchangeError) -> any SourceReader {
    guard let bytes = files[path] else { throw .notFound(called(path)) }
    return MemoryReader(bytes)
  }
}

/// Reads from memory; a class because the protocol is one.
private final class MemoryReader: SourceReader {
  private let bytes: [UInt8]
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var size: Int { bytes.count }

  func read(_ count: Int, at offset: Int) -> [UInt8] {
    guard offset < bytes.count else { return [] }
    return Array(bytes[offset..<min(bytes.count, offset + max(0, count))])
  }
}
