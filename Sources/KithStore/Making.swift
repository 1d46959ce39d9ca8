public import KithModel

extension Store {
  /// Makes a community at a place, and opens it. Whoever looks sees nothing or all of it.
  public static func make(
    at location: CommunityLocation, _ settings: [Setting], by person: ID? = nil,
    in surroundings: Surroundings = .current()
  ) throws(StoreError) -> Store {
    try make(at: location, settings, by: person, in: surroundings, disk: RealDisk())
  }

  package static func make(
    at location: CommunityLocation, _ settings: [Setting], by person: ID? = nil,
    in surroundings: Surroundings, disk: any Disk, workers: Workers = .all,
    limits: JournalLimits = JournalLimits()
  ) throws(StoreError) -> Store {
    var making = try Making(settings, by: person, in: surroundings, disk: disk)
    let location = location.whole(from: surroundings.workingDirectory)
    try making.make(at: location.path)
    return try Store(
      opening: location, in: surroundings, disk: disk, workers: workers, limits: limits)
  }

  /// Makes a store of journals that exist already: what is kept of a community that was in memory.
  package static func make(
    at location: CommunityLocation, of community: ID, journals: [Segment],
    in surroundings: Surroundings
  ) throws(StoreError) -> Store {
    try make(at: location, of: community, journals: journals, in: surroundings, disk: RealDisk())
  }

  private static func make(
    at location: CommunityLocation, of community: ID, journals: [Segment],
    in surroundings: Surroundings, disk: any Disk
  ) throws(StoreError) -> Store {
    var making = try Making(community, journals, in: surroundings, disk: disk)
    let location = location.whole(from: surroundings.workingDirectory)
    try making.make(at: location.path)
    return try Store(opening: location, in: surroundings, disk: disk)
  }

  /// A store in memory, made of journals: whatever is done in it goes with it.
  package static func inMemory(
    _ name: String, of community: ID, journals: [Segment], in surroundings: Surroundings
  ) throws(StoreError) -> Store {
    try make(
      at: CommunityLocation(path: "/" + name), of: community, journals: journals,
      in: surroundings, disk: MemoryDisk())
  }
}

/// The making of a store: its first records, the files for git, and `STORE.json` as the last.
private struct Making {
  let id: ID
  let beginning: Beginning
  let folders: PersonalFolders
  var surroundings: Surroundings
  let disk: any Disk

  /// What stands in it first.
  enum Beginning {
    case action(Action)
    case journals([Segment])
  }

  init(
    _ community: ID, _ journals: [Segment], in surroundings: Surroundings, disk: any Disk
  ) throws(StoreError) {
    self.surroundings = surroundings
    self.disk = disk
    folders = try PersonalFolders(environment: surroundings.environment)
    id = community
    beginning = .journals(journals)
  }

  init(
    _ settings: [Setting], by person: ID?, in surroundings: Surroundings, disk: any Disk
  ) throws(StoreError) {
    self.surroundings = surroundings
    self.disk = disk
    folders = try PersonalFolders(environment: surroundings.environment)
    id = ID.random(.community, using: &self.surroundings.randomness)
    let founding = Deed.make(id, settings).map { [$0] } ?? []
    let action = Action(by: person, at: surroundings.now(), founding)
    beginning = .action(action)
    do throws(Refusal) {
      try Community(id: id).check(action)
    } catch {
      throw .refused(error)
    }
  }

  /// A new folder is made under another name and gets its own when all is in it. One that is there
  /// already becomes a store with its last file.
  mutating func make(at path: String) throws(StoreError) {
    let (above, name) = FilePath.split(path)
    let parent = try writing(path) { () throws(DiskFault) in try disk.openOrMakeFolders(above) }
    defer { disk.close(parent) }
    guard (try? disk.facts(of: name, in: parent)) == nil else {
      try refuseTaken(path)
      return try fill(path)
    }
    let draft = ".\(name).\(String(surroundings.randomness.next(), radix: 36)).new"
    try fill(FilePath.join(above, draft))
    try writing(path) { () throws(DiskFault) in
      try disk.rename(draft, to: name, in: parent)
      try disk.sync(parent)
    }
  }

  private func refuseTaken(_ path: String) throws(StoreError) {
    let names = try writing(path) { () throws(DiskFault) in
      let folder = try disk.openFolder(path)
      defer { disk.close(folder) }
      return try disk.names(in: folder)
    }
    if names.contains(StoreMark.fileName) { throw .exists(path: path) }
    if names.contains(JournalFolder.name) { throw .unnamed(path: path) }
  }

  private mutating func fill(_ path: String) throws(StoreError) {
    let state = DocumentFolder(
      path: FilePath.join(folders.state, id.description), disk: disk)
    let home = try writing(path) { () throws(DiskFault) in
      try JournalHome(
        path: path, isPrivate: false, isMade: true, state: state, machine: surroundings.machine,
        disk: disk, limits: JournalLimits())
    }
    try writing(path) { () throws(DiskFault) in try GitFiles.write(in: home.root, of: disk) }
    switch beginning {
    case .action(let action): try found(home, action)
    case .journals(let journals):
      for journal in journals {
        try writing(path) { () throws(DiskFault) in try put(journal, home.root) }
      }
    }
    try writing(path) { () throws(DiskFault) in
      try disk.replace(StoreMark.fileName, with: StoreMark(community: id).bytes, in: home.root)
    }
  }

  /// Puts a piece of a journal where its path says.
  private func put(_ journal: Segment, _ root: Handle) throws(DiskFault) {
    let folders = FilePath.split(journal.path)
    var folder = root
    defer { if folder != root { disk.close(folder) } }
    for name in folders.folder.split(separator: "/") {
      let inner = try disk.openOrMakeFolder(String(name), in: folder)
      if inner.isNew { try disk.sync(folder) }
      if folder != root { disk.close(folder) }
      folder = inner.handle
    }
    try disk.replace(folders.name, with: journal.bytes.withBytes { Array($0) }, in: folder)
  }

  private mutating func found(_ home: JournalHome, _ action: Action) throws(StoreError) {
    let path = home.path
    var surroundings = surroundings
    home.pen.writesUnderDraftName = true
    try home.lock.hold { (local) throws(StoreError) in
      try writing(path) { () throws(DiskFault) in
        try home.pen.takeUp(local: local, randomness: &surroundings.randomness)
      }
      guard let writer = home.pen.writer else { return }
      let lines: JournalLines
      do throws(Refusal) {
        lines = try action.lines(
          writer: writer, firstNumber: 1,
          stamp: Stamp(milliseconds: 0, counter: 0).next(at: surroundings.now()))
      } catch {
        throw .refused(error)
      }
      do throws(JournalPen.Failure) {
        _ = try home.pen.append(lines)
      } catch {
        throw .writing(path, error.fault)
      }
    } orFail: {
      StoreError.writing(path, $0)
    }
    self.surroundings = surroundings
  }

  private func writing<Result>(
    _ path: String, _ body: () throws(DiskFault) -> Result
  ) throws(StoreError) -> Result {
    do throws(DiskFault) {
      return try body()
    } catch {
      throw .writing(path, error)
    }
  }
}
