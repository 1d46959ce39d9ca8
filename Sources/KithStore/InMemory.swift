extension Store {
  /// The same community in memory, with all that was done: what happens to it is not kept.
  package func inMemory() throws(StoreError) -> Store {
    let memory = MemoryDisk()
    for home in homes {
      do throws(DiskFault) {
        // Around them may stand whatever a project has: its sources, and git's own.
        try disk.copy(home.path, to: memory, only: [StoreMark.fileName, JournalFolder.name])
      } catch {
        throw .reading(home.path, error)
      }
    }
    do throws(DiskFault) {
      // What is remembered of it goes along; it may not be there yet.
      try disk.copy(privateState.path, to: memory)
    } catch {
      // Then nothing is.
    }
    return try Store(opening: location, in: surroundings, disk: memory)
  }
}

extension Disk {
  /// Copies a folder to another disk, under the same path, with all that is in it or with some
  /// names only.
  func copy(
    _ path: String, to other: some Disk, only wanted: Set<String>? = nil
  ) throws(DiskFault) {
    let source = try openFolder(path)
    defer { close(source) }
    let target = try other.openOrMakeFolders(path)
    defer { other.close(target) }
    for name in try names(in: source) where wanted?.contains(name) ?? true {
      switch try facts(of: name, in: source).kind {
      case .file:
        let bytes = try contents(of: name, in: source)
        let file = try other.open(name, in: target, for: .making)
        try other.appendAll(bytes[...], to: file)
        other.close(file)
      case .folder: try copy(FilePath.join(path, name), to: other)
      case .link, .other: break
      }
    }
  }
}
