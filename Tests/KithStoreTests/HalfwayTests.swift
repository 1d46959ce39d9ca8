import FaultMakingDisk
import Foundation
import KithModel
import KithStore
import Testing

@Suite struct `Something fails halfway` {
  private static func failing(at call: Int, _ reason: DiskFault.Reason) -> FaultPlan {
    var plan = FaultPlan()
    plan.failing = (call, reason)
    return plan
  }

  @Test func `what one look read before its fault is not lost, and no number is given twice`()
    throws
  {
    var failures = 0
    for call in 1...40 {
      let laboratory = Laboratory()
      let store = try laboratory.make()
      try store.perform(Trial.action(0), isPrivate: true)
      // The same writer in another process.
      let other = try laboratory.open()
      try other.perform(Trial.action(1))
      try other.perform(Trial.action(2), isPrivate: true)
      laboratory.disk.set(Self.failing(at: call, .broken))
      if (try? store.reload()) == nil { failures += 1 }
      laboratory.disk.set(FaultPlan())
      try store.perform(Trial.action(3))
      let again = try laboratory.open()
      for number in 0...3 {
        #expect(
          Trial.outcome(number, parts: 1, in: store.community) == .whole, "call \(call)")
        #expect(Trial.outcome(number, parts: 1, in: again.community) == .whole, "call \(call)")
      }
      #expect(try again.doctor() == [], "call \(call)")
    }
    #expect(failures > 0)
  }

  @Test func `a change that is half private is saved whole or not at all`() throws {
    var failures = 0
    for call in 1...60 {
      let laboratory = Laboratory()
      let store = try laboratory.make()
      try store.perform(Trial.action(0), isPrivate: true)
      let rename = Deed.edit(Trial.id(0), [Setting(.title, .text("renamed"))])
      let both = Action(
        by: nil, at: Moment(milliseconds: 1_700_000_000_000), Trial.action(1).deeds + [rename])
      laboratory.disk.set(Self.failing(at: call, .full))
      let isSaved = (try? store.perform(both)) != nil
      laboratory.disk.set(FaultPlan())
      // On a disk that can't be trusted nothing is taken back either, and that is told.
      guard store.readOnlyReason == nil else { continue }
      if !isSaved { failures += 1 }
      for community in [store.community, try laboratory.open().community] {
        #expect(
          Trial.outcome(1, parts: 1, in: community) == (isSaved ? .whole : .nothing),
          "call \(call)")
        let title = try #require(community.question(Trial.id(0))?.title)
        #expect((String(title) == "renamed") == isSaved, "call \(call)")
      }
      guard !isSaved else { continue }
      try store.perform(both)
      #expect(Trial.outcome(1, parts: 1, in: try laboratory.open().community) == .whole)
    }
    #expect(failures > 3)
  }

  @Test func `a journal file with the highest number there is hides nothing`() throws {
    let laboratory = Laboratory()
    let store = try laboratory.make()
    try store.perform(Trial.action(0))
    let writers = try #require(laboratory.disk.image.node(at: "/home/pines/journals"))
    let writer = try #require(laboratory.disk.image[writers].entries.values.first)
    laboratory.disk.change { _ = $0.make(.file, "999999999.jsonl", in: writer) }
    let next = try laboratory.open()
    for number in 1...6 { try next.perform(Trial.action(number, length: 600)) }
    let again = try laboratory.open()
    for number in 0...6 {
      #expect(Trial.outcome(number, parts: 1, in: again.community) == .whole)
    }
  }
}

@Suite struct `The folder of a community` {
  @Test func `may be named as it is from here`() throws {
    try inTemporaryFolder { folder in
      let surroundings = testSurroundings(home: folder)
      let store = try Store.make(
        at: CommunityLocation(path: "inside/./here/"), [Setting(.name, .text("Testers"))],
        in: surroundings)
      #expect(store.location.path == folder + "/inside/here")
      try store.perform(Trial.action(0))
      let again = try Store(
        opening: CommunityLocation(path: "inside/here"), in: surroundings)
      #expect(Trial.outcome(0, parts: 1, in: again.community) == .whole)
    }
  }

  @Test func `is missed when it is gone, and gone on with when it is back`() throws {
    try inTemporaryCommunity { place, surroundings in
      let files = FileManager.default
      let store = try Store(opening: place, in: surroundings)
      try store.perform(Trial.action(0))
      try files.copyItem(atPath: place.path, toPath: place.path + "-backup")
      try store.perform(Trial.action(1))
      try files.removeItem(atPath: place.path)
      #expect(throws: StoreError.gone(path: place.path)) { try store.reload() }
      #expect(throws: StoreError.gone(path: place.path)) { try store.perform(Trial.action(2)) }
      // What was read is still there to be looked at.
      #expect(Trial.outcome(1, parts: 1, in: store.community) == .whole)
      try files.moveItem(atPath: place.path + "-backup", toPath: place.path)
      #expect(try store.reload() == .everything)
      #expect(Trial.outcome(1, parts: 1, in: store.community) == .nothing)
      try store.perform(Trial.action(2))
      let again = try Store(opening: place, in: surroundings)
      #expect(Trial.outcome(0, parts: 1, in: again.community) == .whole)
      #expect(Trial.outcome(2, parts: 1, in: again.community) == .whole)
    }
  }

  @Test func `is copied into memory without what else stands in it`() throws {
    let laboratory = Laboratory()
    let store = try laboratory.make()
    try store.perform(Trial.action(0))
    laboratory.disk.set(FaultPlan())
    _ = try store.inMemory()
    let calls = laboratory.disk.calls
    let root = try #require(laboratory.disk.image.node(at: "/home/pines"))
    laboratory.disk.change { image in
      let git = image.make(.folder, ".git", in: root)
      for number in 0..<50 { _ = image.make(.file, "object-\(number)", in: git) }
    }
    laboratory.disk.set(FaultPlan())
    let copy = try store.inMemory()
    #expect(laboratory.disk.calls == calls)
    #expect(Trial.outcome(0, parts: 1, in: copy.community) == .whole)
  }
}

@Suite struct `A file that is put in its place` {
  private func permissions(_ path: String) throws -> Int {
    try #require(
      try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
  }

  @Test func `keeps who may read it, and a link stays a link`() throws {
    try inTemporaryFolder { folder in
      let files = FileManager.default
      let path = folder + "/people.csv"
      try OutsideFile(path: path).write(Array("one".utf8))
      let mask = umask(0)
      _ = umask(mask)
      #expect(try permissions(path) == 0o666 & ~Int(mask))
      #expect(chmod(path, 0o640) == 0)
      try files.createSymbolicLink(atPath: folder + "/link.csv", withDestinationPath: path)
      try OutsideFile(path: folder + "/link.csv").write(Array("two".utf8))
      #expect(try permissions(path) == 0o640)
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "two")
      #expect(try files.destinationOfSymbolicLink(atPath: folder + "/link.csv") == path)
      #expect(try files.contentsOfDirectory(atPath: folder).sorted() == ["link.csv", "people.csv"])
    }
  }

  @Test func `is not called a community or a change where it can't be written`() throws {
    try inTemporaryFolder { folder in
      do throws(StoreError) {
        try OutsideFile(path: folder).write([])
        Issue.record("a folder was written over")
      } catch {
        #expect(
          error.description
            == "\(folder): can't be written, it is a folder. What stood there before still does.")
      }
    }
  }

  @Test func `is nobody else's draft, and drafts that were forgotten go`() throws {
    try inTemporaryFolder { folder in
      let files = FileManager.default
      let (old, young) = (folder + "/.me.99999.new", folder + "/.me.99998.new")
      for path in [old, young, folder + "/.me.backup.new"] {
        try Data("theirs".utf8).write(to: URL(fileURLWithPath: path))
        try files.setAttributes(
          [.modificationDate: Date(timeIntervalSinceNow: path == young ? -60 : -7200)],
          ofItemAtPath: path)
      }
      try DocumentFolder(path: folder).write("me", Array("ours".utf8))
      #expect(
        try files.contentsOfDirectory(atPath: folder).sorted()
          == [".me.99998.new", ".me.backup.new", "me"])
    }
  }

  @Test func `is read through a link where a person keeps it so, and nowhere else`() throws {
    try inTemporaryFolder { folder in
      let kept = folder + "/kept.json"
      try Data("{}".utf8).write(to: URL(fileURLWithPath: kept))
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/settings.json", withDestinationPath: kept)
      let own = DocumentFolder(path: folder, followsLinks: true)
      #expect(try own.read("settings.json") == Array("{}".utf8))
      #expect(own.names() == ["kept.json", "settings.json"])
      let plain = DocumentFolder(path: folder)
      #expect(throws: StoreError.self) { try plain.read("settings.json") }
      #expect(plain.names() == ["kept.json"])
    }
  }
}
