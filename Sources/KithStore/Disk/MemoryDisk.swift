internal import Synchronization

/// A disk in memory: for communities of which nothing is kept. Whoever leaves takes it along.
///
/// A class because everything that has a file open looks at the same one.
package final class MemoryDisk: Disk {
  /// A file or a folder.
  fileprivate struct Node {
    let isFolder: Bool
    var bytes: [UInt8] = []
    var entries: [String: Int] = [:]
    var permissions: UInt16
    var modified: Int64
  }

  fileprivate struct Contents {
    var nodes = [0: Node(isFolder: true, permissions: 0o700, modified: 1)]
    var open: [Int32: Int] = [:]
    var nextNode = 1
    var nextHandle: Int32 = 3
    var time: Int64 = 1
  }

  private let contents = Mutex(Contents())

  package init() {}

  /// The lock's own closure can't throw a fault of a kind of its own.
  private func with<Value>(
    _ body: (inout Contents) -> Result<Value, DiskFault>
  ) throws(DiskFault) -> Value {
    try contents.withLock { contents in body(&contents) }.get()
  }

  // MARK: Opening

  package func openFolder(_ path: String) throws(DiskFault) -> Handle {
    try with { contents in
      var node = 0
      for name in path.split(separator: "/") {
        guard let next = contents.nodes[node]?.entries[String(name)] else {
          return .failure(DiskFault(.absent))
        }
        node = next
      }
      return contents.opened(node, isFolder: true)
    }
  }

  package func openFolder(_ name: String, in folder: Handle) throws(DiskFault) -> Handle {
    try with { contents in
      contents.node(name, in: folder).flatMap { contents.opened($0, isFolder: true) }
    }
  }

  package func open(
    _ name: String, in folder: Handle, for purpose: Purpose
  ) throws(DiskFault) -> Handle {
    try with { contents in
      let makes = purpose == .making || purpose == .overwriting
      if case .success(let node) = contents.node(name, in: folder) {
        return purpose == .making
          ? .failure(DiskFault(.exists)) : contents.opened(node, isFolder: false)
      }
      guard makes else { return .failure(DiskFault(.absent)) }
      return contents.make(name, in: folder, isFolder: false).flatMap {
        contents.opened($0, isFolder: false)
      }
    }
  }

  package func close(_ handle: Handle) {
    contents.withLock { _ = $0.open.removeValue(forKey: handle.number) }
  }

  package func makeFolder(_ name: String, in folder: Handle) throws(DiskFault) {
    try with { contents -> Result<Void, DiskFault> in
      if case .success = contents.node(name, in: folder) { return .failure(DiskFault(.exists)) }
      return contents.make(name, in: folder, isFolder: true).map { _ in }
    }
  }

  package func names(in folder: Handle) throws(DiskFault) -> [String] {
    try with { contents in
      contents.node(folder).map { contents.nodes[$0]?.entries.keys.sorted() ?? [] }
    }
  }

  // MARK: Facts

  package func facts(of handle: Handle) throws(DiskFault) -> FileFacts {
    try with { contents in contents.node(handle).flatMap { contents.facts($0) } }
  }

  package func facts(of name: String, in folder: Handle) throws(DiskFault) -> FileFacts {
    try with { contents in contents.node(name, in: folder).flatMap { contents.facts($0) } }
  }

  package func allowsWriting(in folder: Handle) -> Bool { true }

  // MARK: Bytes

  package func read(_ handle: Handle, at offset: Int, count: Int) throws(DiskFault) -> [UInt8] {
    try with { contents in
      contents.node(handle).map { node in
        let bytes = contents.nodes[node]?.bytes ?? []
        let end = min(bytes.count, offset + count)
        return offset < end ? Array(bytes[offset..<end]) : []
      }
    }
  }

  package func append(_ bytes: ArraySlice<UInt8>, to handle: Handle) throws(DiskFault) -> Int {
    try change(handle) { $0.bytes += bytes }
    return bytes.count
  }

  package func overwrite(_ handle: Handle, with bytes: [UInt8]) throws(DiskFault) -> Int {
    try change(handle) {
      $0.bytes.replaceSubrange(0..<min(bytes.count, $0.bytes.count), with: bytes)
    }
    return bytes.count
  }

  package func truncate(_ handle: Handle, to count: Int) throws(DiskFault) {
    try change(handle) { $0.bytes.removeLast(max(0, $0.bytes.count - count)) }
  }

  package func setPermissions(_ mode: UInt16, of handle: Handle) throws(DiskFault) {
    try change(handle) { $0.permissions = mode }
  }

  private func change(_ handle: Handle, _ body: (inout Node) -> Void) throws(DiskFault) {
    try with { contents in
      contents.node(handle).map { number in
        guard var node = contents.nodes.removeValue(forKey: number) else { return }
        body(&node)
        contents.time += 1
        node.modified = contents.time
        contents.nodes[number] = node
      }
    }
  }

  // MARK: What a disk in memory has no need of

  package func sync(_ handle: Handle) {}
  package func syncData(_ handle: Handle) {}
  package func lock(_ handle: Handle) {}
  package func unlock(_ handle: Handle) {}

  // MARK: Names

  package func rename(
    _ name: String, to newName: String, in folder: Handle
  ) throws(DiskFault) {
    try with { contents in
      contents.node(name, in: folder).flatMap { node in
        contents.node(folder).map { above in
          contents.nodes[above]?.entries[name] = nil
          contents.nodes[above]?.entries[newName] = node
        }
      }
    }
  }

  package func remove(_ name: String, in folder: Handle) throws(DiskFault) {
    try with { contents in
      contents.node(name, in: folder).flatMap { _ in
        contents.node(folder).map { contents.nodes[$0]?.entries[name] = nil }
      }
    }
  }
}

extension MemoryDisk.Contents {
  fileprivate func node(_ handle: Handle) -> Result<Int, DiskFault> {
    open[handle.number].map { .success($0) } ?? .failure(DiskFault(.other(9)))
  }

  fileprivate func node(_ name: String, in folder: Handle) -> Result<Int, DiskFault> {
    node(folder).flatMap { above in
      nodes[above]?.entries[name].map { .success($0) } ?? .failure(DiskFault(.absent))
    }
  }

  fileprivate mutating func opened(_ node: Int, isFolder: Bool) -> Result<Handle, DiskFault> {
    guard nodes[node]?.isFolder == isFolder else {
      return .failure(DiskFault(isFolder ? .notFolder : .isFolder))
    }
    open[nextHandle] = node
    nextHandle += 1
    return .success(Handle(number: nextHandle - 1))
  }

  fileprivate mutating func make(
    _ name: String, in folder: Handle, isFolder: Bool
  ) -> Result<Int, DiskFault> {
    node(folder).map { above in
      time += 1
      let new = nextNode
      nextNode += 1
      nodes[new] = MemoryDisk.Node(
        isFolder: isFolder, permissions: isFolder ? 0o700 : 0o600, modified: time)
      nodes[above]?.entries[name] = new
      return new
    }
  }

  fileprivate func facts(_ number: Int) -> Result<FileFacts, DiskFault> {
    guard let node = nodes[number] else { return .failure(DiskFault(.absent)) }
    return .success(
      FileFacts(
        kind: node.isFolder ? .folder : .file, device: 0, inode: UInt64(number),
        size: node.bytes.count, modified: node.modified, permissions: node.permissions, owner: 0))
  }
}
