internal import KithModel

/// What should be here and is not, and what is here and should not be.
extension Store {
  /// Whether records are gone of which this machine knows.
  func missing(_ home: JournalHome) -> [Finding] {
    if !home.journals.isPrivate, community.recordCount == 0 {
      return [
        Finding(
          .damage, JournalFolder.name,
          "there is no record, not even of the beginning of this community.",
          advice: "Bring the folder back from git or a backup.")
      ]
    }
    // Only the very last: once something was done after a loss, that was known.
    guard let last = home.pen.memory.lastLines().first, !isThere(last, home) else { return [] }
    let moment = Moment(milliseconds: last.milliseconds)
    return [
      Finding(
        .warning, home.journals.displayPath(last.segment, of: last.writer),
        "what this machine wrote here last, at \(moment), is not there.",
        advice:
          "If you went back on purpose, or are on another branch, there is nothing to do; else bring "
          + "the file back from git or a backup.")
    ]
  }

  private func isThere(_ last: WriterMemory.LastLine, _ home: JournalHome) -> Bool {
    guard let journals = try? disk.openFolder(JournalFolder.name, in: home.root) else {
      return false
    }
    defer { disk.close(journals) }
    guard let folder = try? disk.openFolder(last.writer.description, in: journals) else {
      return false
    }
    defer { disk.close(folder) }
    return last.isThere(in: folder, of: disk)
  }

  /// Whether this machine's own lines still hold words of somebody who was forgotten elsewhere.
  func wordsOfForgotten(_ home: JournalHome) -> [Finding] {
    guard community.hasForgotten, let count = try? home.pen.countOwn(holding: community.blanked),
      count > 0, let member = community.forgottenMembers.min()
    else { return [] }
    return [
      Finding(
        .warning, FilePath.join(home.path, JournalFolder.name),
        "somebody asked to be forgotten, and \(count) \(count == 1 ? "file" : "files") that this "
          + "machine wrote still \(count == 1 ? "holds" : "hold") words of theirs.",
        advice: "“kith forget \(member) --yes” blanks them.")
    ]
  }

  /// Things of which each is called a duplicate of another: then nobody finds any of them.
  func circles() -> [Finding] {
    community.circlesOfDuplicates().map { circle in
      let ids = circle.map(community.shortID)
      return Finding(
        .warning, JournalFolder.name,
        "\(ids.joined(separator: ", ")) are duplicates of each other: two people said so at once.",
        advice:
          "Keep one: “kith link \(ids[0]) \(ids[1]) --type duplicateOf --remove”, then "
          + "“kith reopen \(ids[0])”.")
    }
  }
}
