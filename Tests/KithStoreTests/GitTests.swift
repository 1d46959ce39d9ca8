import FaultMakingDisk
import Foundation
import KithModel
import KithStore
import Testing

/// A clone of a community, and the person who works in it.
private struct Clone {
  let path: String
  let surroundings: Surroundings
  var place: CommunityLocation { CommunityLocation(path: path) }

  init(_ path: String, machine: String, home: String) {
    self.path = path
    surroundings = testSurroundings(home: home, machine: machine)
  }

  @discardableResult
  func git(_ words: String...) throws -> (status: Int32, output: String) {
    let program = try Running(
      "/usr/bin/env",
      [
        "git", "-c", "user.name=Ana", "-c", "user.email=ana@pine.example", "-c",
        "core.hooksPath=/dev/null", "-c", "commit.gpgsign=false", "-c", "pull.rebase=false",
      ] + words, in: path)
    let status = program.end()
    return (status, program.lines.joined(separator: "\n"))
  }

  func commit() throws {
    try git("add", "-A")
    try git("commit", "-qm", "what was done")
  }

  func ask(_ number: Int) throws {
    try Store(opening: place, in: surroundings).perform(Trial.action(number))
  }

  func json() throws -> [UInt8] { try Store(opening: place, in: surroundings).community.json() }
}

@Suite struct `A community is shared through git` {
  @Test func `every clone holds the same in the end, and nothing conflicts`() throws {
    for history in 0..<Effort.states(20, torture: 200) {
      try inTemporaryFolder { folder in
        var random = SplitMix(seed: UInt64(history))
        var clones = try startThree(in: folder)
        var asked = 0
        for _ in 0..<12 {
          let index = Int(random.next() % UInt64(clones.count))
          let clone = clones[index]
          switch random.next() % 10 {
          case 0..<4:
            try clone.ask(asked)
            asked += 1
            try clone.commit()
          case 4, 5: try pull(clone)
          case 6: try clone.git("push", "-q", "origin", "HEAD:main")
          case 7: try rebase(clone)
          case 8: try switchBranch(clone, &asked)
          default:
            if clones.count < 5 { clones.append(try copy(clone, clones.count, in: folder)) }
          }
        }
        try settle(clones)
        let all = try clones.map { try $0.json() }
        #expect(all.allSatisfy { $0 == all[0] }, "history \(history)")
        let store = try Store(opening: clones[0].place, in: clones[0].surroundings)
        for number in 0..<asked {
          #expect(
            Trial.outcome(number, parts: 1, in: store.community) == .whole, "history \(history)")
        }
        #expect(store.community.findings == [], "history \(history)")
      }
    }
  }

  @Test func `after a reset another writer goes on, and no number is given twice`() throws {
    try inTemporaryFolder { folder in
      let clone = try startThree(in: folder)[0]
      try clone.ask(0)
      try clone.commit()
      try clone.ask(1)
      try clone.commit()
      try clone.git("branch", "kept")
      try clone.git("reset", "-q", "--hard", "HEAD~1")
      try clone.ask(2)
      try clone.commit()
      #expect(try clone.git("merge", "-q", "--no-edit", "kept").status == 0)
      let store = try Store(opening: clone.place, in: clone.surroundings)
      for number in 0...2 {
        #expect(Trial.outcome(number, parts: 1, in: store.community) == .whole)
      }
      #expect(store.community.findings == [])
    }
  }

  @Test func `an open store follows when another branch is checked out`() throws {
    try inTemporaryFolder { folder in
      let clone = try startThree(in: folder)[0]
      try clone.git("branch", "before")
      try clone.ask(0)
      try clone.commit()
      let store = try Store(opening: clone.place, in: clone.surroundings)
      try clone.git("checkout", "-q", "before")
      #expect(try store.reload() == .everything)
      #expect(store.community.question(Trial.id(0)) == nil)
      try store.perform(Trial.action(1))
      try clone.commit()
      try clone.git("checkout", "-q", "main")
      #expect(try clone.git("merge", "-q", "--no-edit", "before").status == 0)
      try store.reload()
      #expect(store.community.question(Trial.id(0)) != nil)
      #expect(store.community.question(Trial.id(1)) != nil)
      #expect(store.community.findings == [])
    }
  }

  // MARK: What is done

  private func startThree(in folder: String) throws -> [Clone] {
    let first = Clone(folder + "/one", machine: "one", home: folder)
    _ = try Store.make(
      at: first.place, [Setting(.name, .text("Pines"))], in: first.surroundings)
    try first.git("init", "-q", "-b", "main")
    try first.commit()
    try first.git("clone", "-q", "--bare", ".", folder + "/hub")
    try first.git("remote", "add", "origin", folder + "/hub")
    return try [first]
      + ["two", "three"].map { name in
        try first.git("clone", "-q", folder + "/hub", folder + "/" + name)
        return Clone(folder + "/" + name, machine: name, home: folder)
      }
  }

  private func pull(_ clone: Clone) throws {
    let pulled = try clone.git("pull", "-q", "--no-edit", "origin", "main")
    #expect(pulled.status == 0, "\(pulled.output)")
  }

  private func rebase(_ clone: Clone) throws {
    try clone.git("fetch", "-q", "origin")
    let rebased = try clone.git("rebase", "-q", "origin/main")
    #expect(rebased.status == 0, "\(rebased.output)")
  }

  private func switchBranch(_ clone: Clone, _ asked: inout Int) throws {
    try clone.git("fetch", "-q", "origin")
    try clone.git("checkout", "-q", "-b", "side", "origin/main")
    try clone.ask(asked)
    asked += 1
    try clone.commit()
    try clone.git("checkout", "-q", "main")
    let picked = try clone.git("cherry-pick", "side")
    #expect(picked.status == 0, "\(picked.output)")
    try clone.git("branch", "-q", "-D", "side")
  }

  /// A copy of the whole folder, on the same machine.
  private func copy(_ clone: Clone, _ number: Int, in folder: String) throws -> Clone {
    let path = folder + "/copy\(number)"
    try FileManager.default.copyItem(atPath: clone.path, toPath: path)
    return Clone(path, machine: clone.surroundings.machine, home: folder)
  }

  private func settle(_ clones: [Clone]) throws {
    for clone in clones + clones {
      try pull(clone)
      try clone.git("push", "-q", "origin", "HEAD:main")
    }
    for clone in clones { try pull(clone) }
  }
}
