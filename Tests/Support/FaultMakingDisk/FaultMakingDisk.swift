package import KithStore
import Synchronization

/// A disk in memory that fails, tears and forgets as it is told to.
///
/// A class because a store and a test look at the same one.
package final class FaultMakingDisk: Disk {
  package struct State: Sendable {
    package var image: DiskImage
    package var open: [Int32: OpenFile] = [:]
    package var nextHandle: Int32 = 3
    package var calls = 0
    package var plan = FaultPlan()
    /// The disk after every call that changed it, if they are kept.
    package var history: [Moment]?
    package var acknowledged: Set<Int> = []
    package var syncSites: [String] = []
  }

  package struct OpenFile: Sendable {
    package let node: Int
    package let appends: Bool
  }

  /// The disk as it was after a call, and how much had been acknowledged by then.
  package struct Moment: Sendable {
    package let image: DiskImage
    package let acknowledged: Set<Int>
  }

  private let state: Mutex<State>

  package init(_ image: DiskImage = DiskImage(), keepsHistory: Bool = false) {
    var state = State(image: image)
    if keepsHistory { state.history = [] }
    self.state = Mutex(state)
  }

  package var image: DiskImage { state.withLock { $0.image } }
  package var calls: Int { state.withLock { $0.calls } }
  package var acknowledged: Set<Int> { state.withLock { $0.acknowledged } }
  package var history: [Moment] { state.withLock { $0.history ?? [] } }
  /// Every kind of sync that was asked for: which file or folder, ids left out.
  package var syncSites: Set<String> { state.withLock { Set($0.syncSites) } }

  package func set(_ plan: FaultPlan) {
    state.withLock {
      $0.plan = plan
      $0.calls = 0
    }
  }

  /// Says that an action was called saved.
  package func acknowledge(_ number: Int) {
    state.withLock {
      $0.acknowledged.insert(number)
      $0.record()
    }
  }

  /// Changes the disk behind the back of whoever has it open.
  package func change(_ body: (inout DiskImage) -> Void) { state.withLock { body(&$0.image) } }

  private func call<Result>(
    _ kind: FaultPlan.Call, _ body: (inout State) throws(DiskFault) -> Result
  ) throws(DiskFault) -> Result {
    // The lock's own closure can't throw a fault of a kind of its own.
    let outcome: Swift.Result<Result, DiskFault> = state.withLock { state in
      state.calls += 1
      do throws(DiskFault) {
        if let fault = state.plan.fault(at: state.calls, kind) {
          if kind == .sync { state.plan.failsNextSync = false }
          throw DiskFault(fault)
        }
        let result = try body(&state)
        if kind.changes { state.record() }
        return .success(result)
      } catch {
        return .failure(error)
      }
    }
    return try outcome.get()
  }

  // MARK: Opening

  package func openFolder(_ path: String) throws(DiskFault) -> Handle {
    try call(.open) { state throws(DiskFault) in
      var node = DiskImage.root
      for name in path.split(separator: "/") {
        guard let next = state.image[node].entries[String(name)] else { throw DiskFault(.absent) }
        node = next
      }
      guard state.image[node].kind == .folder else { throw DiskFault(.notFolder) }
      return state.handle(node)
    }
  }

  package func openFolder(_ name: String, in folder: Handle) throws(DiskFault) -> Handle {
    try call(.open) { state throws(DiskFault) in
      let node = try state.node(name, in: folder)
      if state.image[node].kind == .link { throw DiskFault(.isLink) }
      guard state.image[node].kind == .folder else { throw DiskFault(.notFolder) }
      return state.handle(node)
    }
  }

  package func open(
    _ name: String, in folder: Handle, for purpose: Purpose
  ) throws(DiskFault) -> Handle {
    let makes = purpose == .making || purpose == .overwriting
    return try call(makes ? .make : .open) { state throws(DiskFault) in
      let above = try state.node(folder)
      if let node = state.image[above].entries[name] {
        guard purpose != .making else { throw DiskFault(.exists) }
        if state.image[node].kind == .link { throw DiskFault(.isLink) }
        if state.image[node].kind == .folder, makes || purpose == .appending {
          throw DiskFault(.isFolder)
        }
        return state.handle(node, appends: purpose == .appending)
      }
      guard makes else { throw DiskFault(.absent) }
      guard !state.plan.isReadOnly else { throw DiskFault(.readOnly) }
      return state.handle(state.image.make(.file, name, in: above), appends: purpose == .making)
    }
  }

  package func close(_ handle: Handle) {
    state.withLock { state in
      guard let file = state.open.removeValue(forKey: handle.number) else { return }
      if state.image[file.node].lockedBy == handle.number { state.image[file.node].lockedBy = nil }
    }
  }

  package func makeFolder(_ name: String, in folder: Handle) throws(DiskFault) {
    try call(.make) { state throws(DiskFault) in
      let above = try state.node(folder)
      guard state.image[above].entries[name] == nil else { throw DiskFault(.exists) }
      guard !state.plan.isReadOnly else { throw DiskFault(.readOnly) }
      _ = state.image.make(.folder, name, in: above)
    }
  }

  package func names(in folder: Handle) throws(DiskFault) -> [String] {
    try call(.look) { state throws(DiskFault) in
      state.image[try state.node(folder)].entries.keys.sorted()
    }
  }

  // MARK: Facts

  package func facts(of handle: Handle) throws(DiskFault) -> FileFacts {
    try call(.look) { state throws(DiskFault) in state.facts(try state.node(handle)) }
  }

  package func facts(of name: String, in folder: Handle) throws(DiskFault) -> FileFacts {
    try call(.look) { state throws(DiskFault) in state.facts(try state.node(name, in: folder)) }
  }

  package func allowsWriting(in folder: Handle) -> Bool {
    state.withLock { !$0.plan.isReadOnly }
  }

  // MARK: Bytes

  package func read(
    _ handle: Handle, at offset: Int, count: Int
  ) throws(DiskFault) -> [UInt8] {
    try call(.read) { state throws(DiskFault) in
      let bytes = state.image[try state.node(handle)].bytes
      let end = min(bytes.count, offset + min(count, state.plan.shortReads ?? count))
      return offset < end ? Array(bytes[offset..<end]) : []
    }
  }

  package func append(_ bytes: ArraySlice<UInt8>, to handle: Handle) throws(DiskFault) -> Int {
    try call(.write) { state throws(DiskFault) in
      let node = try state.node(handle)
      let taken = try state.room(for: Array(bytes))
      state.image.change(node, by: .write(at: state.image[node].bytes.count, taken))
      return taken.count
    }
  }

  package func overwrite(_ handle: Handle, with bytes: [UInt8]) throws(DiskFault) -> Int {
    try call(.write) { state throws(DiskFault) in
      let taken = try state.room(for: bytes)
      state.image.change(try state.node(handle), by: .write(at: 0, taken))
      return taken.count
    }
  }

  package func truncate(_ handle: Handle, to count: Int) throws(DiskFault) {
    try call(.write) { state throws(DiskFault) in
      state.image.change(try state.node(handle), by: .truncate(count))
    }
  }

  package func setPermissions(_ mode: UInt16, of handle: Handle) throws(DiskFault) {
    try call(.look) { state throws(DiskFault) in
      state.image[try state.node(handle)].permissions = mode
    }
  }

  package func sync(_ handle: Handle) throws(DiskFault) { try sync(handle, "whole") }
  package func syncData(_ handle: Handle) throws(DiskFault) { try sync(handle, "data") }

  private func sync(_ handle: Handle, _ what: String) throws(DiskFault) {
    loseIfFailing(handle)
    try call(.sync) { state throws(DiskFault) in
      let node = try state.node(handle)
      let site = what + " " + SyncSite.name(state.image.path(of: node) ?? "gone")
      state.syncSites.append(site)
      if state.plan.ignoredSyncs.contains(site) { return }
      state.image.sync(node)
    }
  }

  /// A sync that fails gives up what it was to write: it looks as if it were there, and no later
  /// sync writes it.
  private func loseIfFailing(_ handle: Handle) {
    state.withLock { state in
      guard state.plan.fault(at: state.calls + 1, .sync) != nil,
        let node = state.open[handle.number]?.node
      else { return }
      state.image.giveUp(node)
    }
  }

  // MARK: Names and locks

  package func rename(
    _ name: String, to newName: String, in folder: Handle
  ) throws(DiskFault) {
    try call(.make) { state throws(DiskFault) in
      let node = try state.node(name, in: folder)
      state.image.change(try state.node(folder), by: .rename(name, to: newName, node))
    }
  }

  package func remove(_ name: String, in folder: Handle) throws(DiskFault) {
    try call(.make) { state throws(DiskFault) in
      _ = try state.node(name, in: folder)
      state.image.change(try state.node(folder), by: .leave(name))
    }
  }

  package func lock(_ handle: Handle) throws(DiskFault) {
    try call(.lock) { state throws(DiskFault) in
      let node = try state.node(handle)
      // Tests use this disk from one thread: to wait would be to wait for ever.
      if let holder = state.image[node].lockedBy, holder != handle.number {
        throw DiskFault(.other(11))
      }
      state.image[node].lockedBy = handle.number
    }
  }

  package func unlock(_ handle: Handle) {
    state.withLock { state in
      guard let node = state.open[handle.number]?.node else { return }
      state.image[node].lockedBy = nil
    }
  }
}

extension FaultMakingDisk.State {
  fileprivate mutating func record() {
    history?.append(FaultMakingDisk.Moment(image: image, acknowledged: acknowledged))
  }

  fileprivate mutating func handle(_ node: Int, appends: Bool = false) -> Handle {
    let number = nextHandle
    nextHandle += 1
    open[number] = FaultMakingDisk.OpenFile(node: node, appends: appends)
    return Handle(number: number)
  }

  fileprivate func node(_ handle: Handle) throws(DiskFault) -> Int {
    guard let file = open[handle.number] else { throw DiskFault(.other(9)) }
    return file.node
  }

  fileprivate func node(_ name: String, in folder: Handle) throws(DiskFault) -> Int {
    guard let node = image[try node(folder)].entries[name] else { throw DiskFault(.absent) }
    return node
  }

  fileprivate func facts(_ number: Int) -> FileFacts {
    let node = image[number]
    return FileFacts(
      kind: node.kind, device: 1, inode: UInt64(number), size: node.bytes.count,
      modified: node.modified, permissions: node.permissions, owner: 0)
  }

  /// As many of the bytes as a write that is cut short, or a full disk, takes.
  fileprivate mutating func room(for bytes: [UInt8]) throws(DiskFault) -> [UInt8] {
    guard !plan.isReadOnly else { throw DiskFault(.readOnly) }
    if let short = plan.shortWrite(at: calls) { return Array(bytes.prefix(max(1, short))) }
    if let capacity = plan.capacity {
      let used = image.nodes.values.reduce(0) { $0 + $1.bytes.count }
      guard used < capacity else { throw DiskFault(.full) }
      return Array(bytes.prefix(capacity - used))
    }
    return bytes
  }
}

/// Which sync it is: the path with ids, numbers and drawn names left out.
enum SyncSite {
  static func name(_ path: String) -> String {
    path.split(separator: "/").map { part in
      if part.hasSuffix(".jsonl") { return "N.jsonl" }
      if part.hasPrefix("."), part.hasSuffix(".new") {
        return part.contains("json") ? ".json.new" : ".new"
      }
      if part.contains("-"), part.count > 16 { return "kept" }
      return part.count >= 16 && part.allSatisfy { $0.isLetter || $0.isNumber }
        ? "ID" : String(part)
    }.joined(separator: "/")
  }
}
