internal import KithModel

extension Store {
  /// Looks at everything, and says what is wrong, where, and what to do. With `repair` it mends
  /// what is ours to mend: torn tails of our own, permissions, the files for git.
  public func doctor(repair: Bool = false) throws(StoreError) -> [Finding] {
    if repair, readOnlyReason == nil {
      try mendOwnTails()
      try readAgain()
    } else {
      try reload()
    }
    var findings = Set(community.findings + community.gaps()).map(Finding.init)
    for home in homes {
      findings += odd(home) + unfinished(home) + missing(home) + wordsOfForgotten(home)
      findings += permissions(home, repair: repair)
      findings += kept(home)
    }
    findings += gitFiles(repair: repair)
    findings += clock() + circles()
    return findings.sorted { first, second in
      if first.weight != second.weight { return first.weight > second.weight }
      return (first.path, first.line ?? 0) < (second.path, second.line ?? 0)
    }
  }

  private func odd(_ home: JournalHome) -> [Finding] {
    home.journals.oddities.map { oddity in
      guard let fault = oddity.fault else {
        return Finding(
          .note, oddity.path, "it is no journal, and is passed over.",
          advice: "Take it away if you don't need it.")
      }
      return Finding(
        .damage, oddity.path, "\(fault). What it holds is not used; nothing was changed.",
        advice: "Bring the file back from git or a backup.")
    }
  }

  private func unfinished(_ home: JournalHome) -> [Finding] {
    let ours = Set(home.pen.memory.lastLines().map(\.writer))
    return home.journals.unfinished().map { writer, path, line in
      guard ours.contains(writer) else {
        return Finding(
          .warning, path, line: line,
          "not finished: somebody is writing it just now, or the file was cut off on its way here. "
            + "It is not used.",
          advice: "If it stays so, bring the file back from git.")
      }
      return Finding(
        .warning, path, line: line,
        "not finished: it is being written just now, or a crash cut it off. It was not saved, and is "
          + "not used.",
        advice: "“kith doctor --repair” puts it aside; nothing else is needed.")
    }
  }

  private func kept(_ home: JournalHome) -> [Finding] {
    guard let local = try? disk.openFolder(FolderLock.localFolder, in: home.root) else { return [] }
    defer { disk.close(local) }
    guard let folder = try? disk.openFolder(TornTail.folderName, in: local) else { return [] }
    defer { disk.close(folder) }
    let names = (try? disk.names(in: folder)) ?? []
    guard !names.isEmpty else { return [] }
    let path = [FolderLock.localFolder, TornTail.folderName].reduce(home.path, FilePath.join)
    return [
      Finding(
        .note, path,
        names.count == 1
          ? "a line that was never finished is kept here; it was not saved when a crash cut it off."
          : "\(names.count) lines that were never finished are kept here; they were not saved when a "
            + "crash cut them off.",
        advice: "Look whether you miss something; else remove the folder.")
    ]
  }

  private func gitFiles(repair: Bool) -> [Finding] {
    var findings = GitFiles.missing(in: shared.root, of: disk).map { file, line in
      Finding(
        .warning, file, "the line “\(line)” is missing: git could mix journals up.",
        advice: "“kith doctor --repair” adds it.")
    }
    if repair, readOnlyReason == nil, !findings.isEmpty,
      (try? GitFiles.write(in: shared.root, of: disk)) != nil
    {
      for place in findings.indices { findings[place].isRepaired = true }
    }
    return findings
  }

  private func clock() -> [Finding] {
    let ahead = community.lastStamp.milliseconds - surroundings.now().milliseconds
    let day: Int64 = 86_400_000
    guard ahead > day else { return [] }
    return [
      Finding(
        .note, JournalFolder.name,
        "somebody's clock was \(ahead / day) days ahead of this one. Nothing is lost: the order of "
          + "what was done is right all the same.",
        advice: "Look at the clocks of those who write here, this one's too.")
    ]
  }

  private func mendOwnTails() throws(StoreError) {
    for home in homes {
      try home.lock.hold { (local) throws(StoreError) in
        do throws(DiskFault) {
          try home.pen.takeUp(local: local, randomness: &surroundings.randomness)
        } catch {
          home.pen.putDown()
          throw .writing(home.path, error)
        }
        home.pen.putDown()
      } orFail: {
        StoreError.writing(home.path, $0)
      }
    }
  }
}

extension Finding {
  init(_ finding: JournalFinding) {
    let (path, line) = (finding.path, finding.line)
    switch finding.trouble {
    case .damaged(let reason):
      self.init(
        .damage, path, line: line,
        "damaged, \(reason). What was done in it is not used; all other lines are.",
        advice: "Bring the file back from git or a backup; if you wrote it, do it again.")
    case .conflictMarker:
      self.init(
        .warning, path, line: line,
        "a mark that git left when it could not merge. It is not used; the lines around it are.",
        advice: "Take the lines with <<<<<<<, ======= and >>>>>>> out, and keep all others.")
    case .newer(let word):
      self.init(
        .note, path, line: line,
        "“\(word)” is not known to this version. It is kept, and not used.",
        advice: "A newer Kith will read it.")
    case .numberTwice(let number):
      self.init(
        .note, path, line: line,
        "two different lines have the number \(number): one writer wrote in two copies. Both are used.",
        advice: "There is nothing to do.")
    case .gap(let from, let to):
      self.init(
        .damage, path, line: line,
        from == to
          ? "line number \(from) is missing before it."
          : "line numbers \(from) to \(to) are missing before it.",
        advice: "If they are in another copy, bring them here with git; if not, they are lost.")
    }
  }
}
