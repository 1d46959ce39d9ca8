package import KithStore

/// What stands on an imagined disk: what whoever looks sees now, and what is sure to be there after
/// the power goes.
///
/// A value, so that a test can keep what was there at every moment.
package struct DiskImage: Sendable {
  package struct Node: Sendable {
    package var kind: FileFacts.Kind = .file
    package var bytes: [UInt8] = []
    package var entries: [String: Int] = [:]
    package var permissions: UInt16 = 0o600
    package var modified: Int64 = 0
    /// What was synced last.
    package var safeBytes: [UInt8] = []
    package var safeEntries: [String: Int] = [:]
    /// What was done since, in its order.
    package var pending: [Step] = []
    package var lockedBy: Int32?
    /// Bytes that a failed sync gave up: they stand in `bytes`, and never become safe by a sync.
    package var givenUp: [Range<Int>] = []
  }

  /// One thing that is done and not safe yet.
  package enum Step: Sendable, Equatable {
    case write(at: Int, [UInt8])
    case truncate(Int)
    case enter(String, Int)
    case leave(String)
    /// Whatever the new name stood for is replaced at once.
    case rename(String, to: String, Int)
  }

  package static let root = 0
  package private(set) var nodes: [Int: Node] = [:]
  private var nextNode = 1
  private var tick: Int64 = 1_000_000_000

  package init() { nodes[Self.root] = Node(kind: .folder, permissions: 0o755) }

  package subscript(_ node: Int) -> Node {
    get { nodes[node] ?? Node() }
    set { nodes[node] = newValue }
  }

  // MARK: Changing

  package mutating func make(_ kind: FileFacts.Kind, _ name: String, in folder: Int) -> Int {
    let node = nextNode
    nextNode += 1
    nodes[node] = Node(kind: kind, permissions: kind == .folder ? 0o700 : 0o600, modified: now())
    change(folder, by: .enter(name, node))
    return node
  }

  package mutating func change(_ node: Int, by step: Step) {
    let time = now()
    nodes[node]?.apply(step)
    nodes[node]?.pending.append(step)
    nodes[node]?.modified = time
  }

  package mutating func sync(_ node: Int) {
    guard var changed = nodes[node] else { return }
    changed.safeBytes = changed.bytes
    for range in changed.givenUp where range.lowerBound < changed.bytes.count {
      let lost = range.clamped(to: 0..<changed.bytes.count)
      changed.safeBytes.replaceSubrange(lost, with: Array(repeating: 0, count: lost.count))
    }
    changed.safeEntries = changed.entries
    changed.pending = []
    nodes[node] = changed
  }

  /// Forgets what was to be written in a file; it looks as if it had been.
  package mutating func giveUp(_ node: Int) {
    // Names are the file system's own: it stops altogether rather than lose some.
    guard var changed = nodes[node], changed.kind == .file else { return }
    for case .write(let offset, let bytes) in changed.pending {
      changed.givenUp.append(offset..<offset + bytes.count)
    }
    changed.pending = []
    nodes[node] = changed
  }

  private mutating func now() -> Int64 {
    tick += 1_000_000
    return tick
  }

  // MARK: Crashing

  /// The disk as it is found after the power went, if of every node just the steps chosen lasted.
  package func afterCrash(_ lasting: (Int, [Step]) -> [Step]) -> DiskImage {
    var image = self
    for (number, node) in nodes {
      var left = node
      left.bytes = node.safeBytes
      left.entries = node.safeEntries
      for step in lasting(number, node.pending) { left.apply(step) }
      left.safeBytes = left.bytes
      left.safeEntries = left.entries
      left.pending = []
      left.lockedBy = nil
      left.givenUp = []
      image.nodes[number] = left
    }
    return image
  }

  /// The nodes of which something isn't safe.
  package var unsafeNodes: [Int] {
    nodes.filter { !$0.value.pending.isEmpty }.keys.sorted()
  }

  /// What stands at a path.
  package func node(at path: String) -> Int? {
    path.split(separator: "/").reduce(Self.root) { folder, name in
      folder.flatMap { self[$0].entries[String(name)] }
    }
  }

  /// The path of a node, for a person.
  package func path(of wanted: Int) -> String? {
    func search(_ folder: Int, _ path: String) -> String? {
      if folder == wanted { return path.isEmpty ? "/" : path }
      for (name, node) in self[folder].entries.sorted(by: { $0.key < $1.key }) {
        if let found = search(node, path + "/" + name) { return found }
      }
      return nil
    }
    return search(Self.root, "")
  }
}

extension DiskImage.Node {
  mutating func apply(_ step: DiskImage.Step) {
    switch step {
    case .write(let offset, let new):
      // What lies between the end and the place of a write is found full of zeros.
      if bytes.count < offset + new.count {
        bytes += Array(repeating: 0, count: offset + new.count - bytes.count)
      }
      bytes.replaceSubrange(offset..<offset + new.count, with: new)
    case .truncate(let count):
      if count < bytes.count { bytes.removeSubrange(count...) }
    case .enter(let name, let node): entries[name] = node
    case .leave(let name): entries[name] = nil
    case .rename(let name, let newName, let node):
      if entries[name] == node { entries[name] = nil }
      entries[newName] = node
    }
  }
}
