public import KithModel

/// A community on a disk: reads it, saves what is done, and sees what others did.
///
/// A class because it holds files open and a place in them. It waits for the disk; for a program
/// that must not, see `StoreThread`.
public final class Store {
  public let location: CommunityLocation
  /// The community as far as it was read.
  public private(set) var community: Community
  /// Why nothing can be saved, if that is so.
  public private(set) var readOnlyReason: ReadOnlyReason?
  /// What is remembered from one start to the next, this person's own.
  public let privateState: DocumentFolder
  /// What was typed into forms of the dashboard and not saved.
  package var drafts: DocumentFolder { privateState.folder("drafts") }

  let disk: any Disk
  private(set) var shared: JournalHome
  let folders: PersonalFolders
  private(set) var secret: JournalHome?
  var surroundings: Surroundings
  private let workers: Workers
  private let limits: JournalLimits
  /// Whether something was seen in the journals and not taken, so that all is to be read again.
  private var isStale = false
  /// Told of the first reading alone.
  private var progress: ReadingProgress?

  /// Opens the community at a place.
  public convenience init(
    opening location: CommunityLocation, in surroundings: Surroundings = .current()
  ) throws(StoreError) {
    try self.init(opening: location, in: surroundings, disk: RealDisk())
  }

  package init(
    opening location: CommunityLocation, in surroundings: Surroundings, disk: any Disk,
    workers: Workers = .all, limits: JournalLimits = JournalLimits(),
    progress: ReadingProgress? = nil
  ) throws(StoreError) {
    // Who names a folder as it is from here may stand elsewhere later.
    let location = location.whole(from: surroundings.workingDirectory)
    self.location = location
    self.surroundings = surroundings
    self.disk = disk
    self.workers = workers
    self.limits = limits
    folders = try PersonalFolders(environment: surroundings.environment)
    let mark = try Self.mark(at: location, disk)
    community = Community(id: mark.community)
    privateState = DocumentFolder(
      path: FilePath.join(folders.state, mark.community.description), disk: disk)
    do throws(DiskFault) {
      shared = try JournalHome(
        path: location.path, isPrivate: false, state: privateState,
        machine: surroundings.machine, disk: disk, limits: limits)
      secret = nil
      secret = try secretHome(isMade: false)
    } catch {
      throw .reading(location.path, error)
    }
    if !disk.allowsWriting(in: shared.root) { readOnlyReason = .forbidden }
    self.progress = progress
    _ = try reload()
    self.progress = nil
  }

  private static func mark(
    at location: CommunityLocation, _ disk: any Disk
  ) throws(StoreError) -> StoreMark {
    let folder: Handle
    do throws(DiskFault) {
      folder = try disk.openFolder(location.path)
    } catch  where error.reason == .absent {
      throw .notFound(location.path, lookedIn: [location.path])
    } catch {
      throw .reading(location.path, error)
    }
    defer { disk.close(folder) }
    if let mark = try StoreMark.read(in: folder, at: location.path, from: disk) { return mark }
    throw .notFound(
      location.path, lookedIn: [FilePath.join(location.path, StoreMark.fileName)])
  }

  private func secretHome(isMade: Bool) throws(DiskFault) -> JournalHome? {
    let path = [CommunityLocation.privateFolder, community.id.description]
      .reduce(folders.data, FilePath.join)
    do throws(DiskFault) {
      return try JournalHome(
        path: path, isPrivate: true, isMade: isMade, state: privateState,
        machine: surroundings.machine, disk: disk, limits: limits)
    } catch  where error.reason == .absent {
      return nil
    }
  }

  var homes: [JournalHome] { [shared] + (secret.map { [$0] } ?? []) }

  // MARK: Reading

  /// Reads what others wrote since the last time.
  @discardableResult
  public func reload() throws(StoreError) -> Novelty {
    try followFolders()
    guard !isStale else {
      try readAgain()
      return .everything
    }
    isStale = true
    var pieces: [SegmentReading] = []
    var hasLosses = false
    for home in homes {
      let news = try look(at: home)
      pieces += news.pieces
      hasLosses = hasLosses || news.hasLosses
    }
    guard hasLosses else {
      isStale = false
      return take(pieces)
    }
    try readAgain()
    return .everything
  }

  /// Goes on in the folder that stands where the community was opened, if it is another one now.
  private func followFolders() throws(StoreError) {
    if !(secret?.isInPlace ?? false) {
      let former = secret
      do throws(DiskFault) {
        secret = try secretHome(isMade: false)
      } catch {
        throw .reading(former?.path ?? folders.data, error)
      }
      // It may also be there again, or for the first time.
      if former != nil || secret != nil { isStale = true }
    }
    guard !shared.isInPlace else { return }
    do throws(StoreError) {
      guard try Self.mark(at: location, disk).community == community.id else {
        throw .gone(path: location.path)
      }
    } catch .notFound {
      throw .gone(path: location.path)
    }
    do throws(DiskFault) {
      shared = try JournalHome(
        path: location.path, isPrivate: false, state: privateState,
        machine: surroundings.machine, disk: disk, limits: limits)
    } catch {
      throw .reading(location.path, error)
    }
    isStale = true
  }

  /// Reads everything again. Another branch, a reset, lines rewritten: what is on the disk now is
  /// all there is.
  func readAgain() throws(StoreError) {
    isStale = true
    for home in homes { home.journals.forget() }
    var pieces: [SegmentReading] = []
    for home in homes { pieces += try look(at: home).pieces }
    community = Community(id: community.id)
    _ = take(pieces)
    isStale = false
  }

  private func look(at home: JournalHome) throws(StoreError) -> JournalFolder.News {
    do throws(DiskFault) {
      return try home.journals.look(workers, progress)
    } catch {
      throw .reading(FilePath.join(home.path, JournalFolder.name), error)
    }
  }

  private func take(_ pieces: [Segment]) -> Novelty { take(pieces.map(SegmentReader.read)) }

  private func take(_ pieces: consuming [SegmentReading]) -> Novelty {
    guard !pieces.isEmpty else { return .nothing }
    let before = community.recordCount
    let touched = community.take(pieces, workers: workers.run)
    if !touched.isEmpty { return .objects(touched) }
    return community.recordCount == before ? .nothing : .everything
  }

  // MARK: Saving

  /// Does an action: when this returns, it is safe on the disk and in the community.
  ///
  /// What concerns private objects goes into the person's private journal by itself; `isPrivate`
  /// puts all of it there, and so makes what it makes private.
  @discardableResult
  public func perform(_ action: Action, isPrivate: Bool = false) throws(StoreError) -> Saved {
    try followFolders()
    let action = signed(action)
    let (open, hidden) = isPrivate ? (nil, action) : community.split(action)
    // Who may not write in a community can still note something for themselves.
    if let readOnlyReason, open != nil || readOnlyReason != .forbidden {
      throw .readOnly(path: location.path, readOnlyReason)
    }
    try check(action)
    try checkSharing(open)
    guard let hidden else {
      return try open.map { (part) throws(StoreError) in
        try save(part, in: shared, isWhole: true)
      } ?? Saved(records: [], novelty: .nothing)
    }
    // What can't be had at all is found out before anything is written.
    let secret = try secretHome()
    guard let open else { return try save(hidden, in: secret, isWhole: true) }
    let saved = try save(open, in: shared, isWhole: false)
    do throws(StoreError) {
      return saved.joined(
        try save(hidden, in: secret, isWhole: false, beside: saved.records.first))
    } catch {
      throw takingBack(saved, of: action, after: error)
    }
  }

  /// An action of which one half failed is not to count: the other half is taken back.
  private func takingBack(
    _ saved: Saved, of action: Action, after error: StoreError
  ) -> StoreError {
    let undo = Action(by: action.by, at: action.at, takingBack: saved.records)
    if readOnlyReason == nil, (try? save(undo, in: shared, isWhole: false)) != nil { return error }
    return .halfSaved(path: location.path)
  }

  private func check(_ action: Action) throws(StoreError) {
    do throws(Refusal) {
      try community.check(action)
    } catch {
      throw .refused(error)
    }
  }

  private func checkSharing(_ action: Action?) throws(StoreError) {
    guard let action else { return }
    do throws(Refusal) {
      try community.checkSharing(action)
    } catch {
      throw .refused(error)
    }
  }

  private func secretHome() throws(StoreError) -> JournalHome {
    if let secret { return secret }
    do throws(DiskFault) {
      secret = try secretHome(isMade: true)
    } catch {
      throw .writing(FilePath.join(folders.data, CommunityLocation.privateFolder), error)
    }
    guard let secret else { throw .noHome }
    return secret
  }

  private func save(
    _ action: Action, in home: JournalHome, isWhole: Bool, beside shared: RecordName? = nil
  ) throws(StoreError) -> Saved {
    let path = home.path
    return try home.lock.hold { (local) throws(StoreError) in
      let news = try catchUp(home, local)
      if isWhole, news != .nothing { try check(action) }
      let lines = try lines(of: action, home, beside: shared)
      let pieces: [Segment]
      do throws(JournalPen.Failure) {
        pieces = try home.pen.append(lines)
      } catch {
        home.pen.putDown()
        throw failure(error, path)
      }
      return Saved(records: lines.records, novelty: news.joined(take(pieces)))
    } orFail: {
      StoreError.writing(path, $0)
    }
  }

  /// Takes in what was written in our own journal meanwhile, and goes to its end.
  private func catchUp(_ home: JournalHome, _ local: Handle) throws(StoreError) -> Novelty {
    if !isStale {
      switch home.pen.lookForChange() {
      case .none: return .nothing
      case .more(let piece): return take([piece])
      case .other: break
      }
    }
    let news = try reload()
    do throws(DiskFault) {
      try home.pen.takeUp(local: local, randomness: &surroundings.randomness)
    } catch {
      home.pen.putDown()
      throw .writing(home.path, error)
    }
    return news
  }

  private func lines(
    of action: Action, _ home: JournalHome, beside shared: RecordName?
  ) throws(StoreError) -> JournalLines {
    guard let writer = home.pen.writer else {
      throw .cannotWrite(path: home.path, reason: "there is no writer")
    }
    do throws(Refusal) {
      return try community.recorded(action).lines(
        writer: writer, firstNumber: community.lastNumber(of: writer) + 1,
        stamp: community.lastStamp.next(at: surroundings.now()), longestLine: limits.longestLine,
        beside: shared)
    } catch {
      throw .refused(error)
    }
  }

  private func failure(_ failure: JournalPen.Failure, _ path: String) -> StoreError {
    if case .write(let fault) = failure { return .writing(path, fault) }
    readOnlyReason = .untrustedDisk
    return .notTrusted(path: path, reason: failure.fault.description)
  }
}

extension Saved {
  fileprivate func joined(_ other: Saved) -> Saved {
    Saved(records: records + other.records, novelty: novelty.joined(other.novelty))
  }
}
