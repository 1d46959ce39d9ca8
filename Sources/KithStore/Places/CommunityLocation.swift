/// Where a community is kept.
public struct CommunityLocation: Sendable, Equatable {
  /// The folder with `STORE.json` in it.
  public let path: String
  /// What it is called where one is chosen from several.
  public let name: String

  /// A community in a folder.
  public init(path: String) {
    self.path = path
    let (folder, name) = FilePath.split(path)
    self.name = name == Self.projectFolder ? FilePath.split(folder).name : name
  }

  /// The same with its path in full, for who stands in a folder.
  func whole(from folder: String) -> CommunityLocation {
    CommunityLocation(path: FilePath.absolute(path, from: folder))
  }

  /// The folder in which a project carries its community.
  static let projectFolder = ".kith"
  /// In the data folder, beside the communities.
  static let privateFolder = "private"
}

/// Finds communities: the one a person means, and all there are.
public struct CommunityFinder: Sendable {
  private let disk: any Disk
  private let surroundings: Surroundings
  private let folders: PersonalFolders

  public init(in surroundings: Surroundings = .current()) throws(StoreError) {
    try self.init(in: surroundings, disk: RealDisk())
  }

  package init(in surroundings: Surroundings, disk: any Disk) throws(StoreError) {
    self.surroundings = surroundings
    self.disk = disk
    folders = try PersonalFolders(environment: surroundings.environment)
  }

  /// The community that is meant: the one named by `-C` or `KITH_COMMUNITY`, else the nearest one
  /// upward from here, else the default one, else the only one.
  public func find(
    named explicit: String? = nil, default preferred: String? = nil
  ) throws(StoreError) -> CommunityLocation {
    let variable = surroundings.environment["KITH_COMMUNITY"].flatMap { $0.isEmpty ? nil : $0 }
    if let name = explicit ?? variable { return try named(name) }
    if let near = try upward() { return near }
    if let preferred, let location = try? named(preferred) { return location }
    let all = all()
    if let only = all.first, all.count == 1 { return only }
    guard all.isEmpty else { throw .severalCommunities(all.map(\.name)) }
    throw .noCommunity(lookedIn: [
      "-C and KITH_COMMUNITY", "a .kith folder upward from \(surroundings.workingDirectory)",
      "communities in \(folders.data)",
    ])
  }

  /// Every community in the data folder, by name.
  public func all() -> [CommunityLocation] {
    guard let folder = try? disk.openFolder(folders.data) else { return [] }
    defer { disk.close(folder) }
    let names = (try? disk.names(in: folder)) ?? []
    return names.sorted().filter(Self.isName).compactMap { name in
      store(at: FilePath.join(folders.data, name))
    }
  }

  /// Where a new community goes: a name in the data folder; a path, or `.` for `./.kith`.
  public func place(forNew name: String) throws(StoreError) -> CommunityLocation {
    if name == "." {
      return CommunityLocation(
        path: FilePath.join(surroundings.workingDirectory, CommunityLocation.projectFolder))
    }
    if name.contains("/") || name == ".." {
      return CommunityLocation(path: FilePath.absolute(name, from: surroundings.workingDirectory))
    }
    guard Self.isName(name) else { throw .badName(name) }
    return CommunityLocation(path: FilePath.join(folders.data, name))
  }

  /// Names stand in messages and become folders.
  private static func isName(_ name: String) -> Bool {
    !name.isEmpty && !name.hasPrefix(".") && name != CommunityLocation.privateFolder
      && name.utf8.count <= 128 && !name.contains("/")
      && name.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) }
  }

  private func named(_ name: String) throws(StoreError) -> CommunityLocation {
    let path = FilePath.absolute(name, from: surroundings.workingDirectory)
    let isPath = name.contains("/") || name == "." || name == ".."
    var places = isPath ? [] : [FilePath.join(folders.data, name)]
    places += [path, FilePath.join(path, CommunityLocation.projectFolder)]
    for place in places {
      if let location = store(at: place) { return location }
    }
    throw .notFound(name, lookedIn: places.map { FilePath.join($0, StoreMark.fileName) })
  }

  private func upward() throws(StoreError) -> CommunityLocation? {
    var folder = surroundings.workingDirectory
    while true {
      for place in [FilePath.join(folder, CommunityLocation.projectFolder), folder] {
        guard let location = store(at: place) else {
          try refuseDamaged(place)
          continue
        }
        guard isOurs(place) else { throw .notYours(path: place) }
        return location
      }
      let above = FilePath.split(folder).folder
      guard above != folder, folder != "/" else { return nil }
      folder = above
    }
  }

  /// What a project carries and can't be opened is not passed over: what is done here would go into
  /// another community.
  private func refuseDamaged(_ path: String) throws(StoreError) {
    guard FilePath.split(path).name == CommunityLocation.projectFolder else { return }
    let names: [String]
    do throws(DiskFault) {
      let folder = try disk.openFolder(path)
      defer { disk.close(folder) }
      names = try disk.names(in: folder)
    } catch  where error.reason == .absent || error.reason == .notFolder {
      return
    } catch {
      throw .reading(path, error)
    }
    if names.contains(StoreMark.fileName) { throw .reading(path, DiskFault(.forbidden)) }
    if names.contains(JournalFolder.name) { throw .unnamed(path: path) }
  }

  /// A folder that another person put in our way could make us write where we didn't mean to.
  private func isOurs(_ path: String) -> Bool {
    guard let folder = try? disk.openFolder(path) else { return false }
    defer { disk.close(folder) }
    guard let facts = try? disk.facts(of: folder) else { return false }
    return facts.owner == surroundings.user || facts.owner == 0 && facts.permissions & 0o022 == 0
  }

  private func store(at path: String) -> CommunityLocation? {
    guard let folder = try? disk.openFolder(path) else { return nil }
    defer { disk.close(folder) }
    guard (try? disk.facts(of: StoreMark.fileName, in: folder)) != nil else { return nil }
    return CommunityLocation(path: path)
  }
}
