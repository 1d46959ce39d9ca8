/// Who may read and write in a store.
extension Store {
  /// What others may do with our files that they shouldn't. One finding for all, so that a clone,
  /// which has none of our permissions, doesn't name every file.
  func permissions(_ home: JournalHome, repair: Bool) -> [Finding] {
    var wide = WideOpen()
    look(at: home.root, repair: repair, depth: 0, &wide)
    guard wide.count > 0 else { return [] }
    var finding = Finding(
      wide.isWritable ? .warning : .note, home.path,
      "others on this machine may \(wide.isWritable ? "write" : "read") here "
        + "(\(wide.count) \(wide.count == 1 ? "file or folder" : "files and folders")).",
      advice: "“kith doctor --repair” keeps it to you.")
    finding.isRepaired = repair && wide.count == wide.repaired
    return [finding]
  }

  private struct WideOpen {
    var count = 0
    var repaired = 0
    var isWritable = false
  }

  private func look(at folder: Handle, repair: Bool, depth: Int, _ wide: inout WideOpen) {
    guard let facts = try? disk.facts(of: folder) else { return }
    weigh(facts, folder, allowed: 0o700, repair, &wide)
    // The root holds what is not ours too: a project's folder, or git's own.
    let names =
      depth == 0 ? [JournalFolder.name, StoreMark.fileName] : (try? disk.names(in: folder)) ?? []
    for name in names {
      guard let facts = try? disk.facts(of: name, in: folder) else { continue }
      switch facts.kind {
      case .folder where depth < 2:
        guard let inner = try? disk.openFolder(name, in: folder) else { continue }
        look(at: inner, repair: repair, depth: depth + 1, &wide)
        disk.close(inner)
      case .file where facts.permissions & 0o077 != 0:
        guard let file = try? disk.open(name, in: folder, for: .reading) else { continue }
        weigh(facts, file, allowed: 0o600, repair, &wide)
        disk.close(file)
      default: break
      }
    }
  }

  private func weigh(
    _ facts: FileFacts, _ handle: Handle, allowed: UInt16, _ repair: Bool, _ wide: inout WideOpen
  ) {
    guard facts.permissions & 0o077 != 0 else { return }
    wide.count += 1
    if facts.permissions & 0o022 != 0 { wide.isWritable = true }
    guard repair, facts.owner == surroundings.user,
      (try? disk.setPermissions(allowed, of: handle)) != nil
    else { return }
    wide.repaired += 1
  }
}
