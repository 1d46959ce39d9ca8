import FaultMakingDisk
import Foundation
import KithModel
import KithStore
import Synchronization
import Testing

@Suite struct `Which community is meant` {
  @Test func `by name, by path, upward, the only one, and else what to do`() throws {
    try inTemporaryFolder { folder in
      var surroundings = testSurroundings(home: folder)
      func finder() throws -> CommunityFinder { try CommunityFinder(in: surroundings) }
      #expect(throws: StoreError.self) { try finder().find() }
      let name = [Setting(.name, .text("Pines"))]
      let pines = try finder().place(forNew: "pines")
      _ = try Store.make(at: pines, name, in: surroundings)
      #expect(try finder().find() == pines)
      #expect(throws: StoreError.exists(path: pines.path)) {
        try Store.make(at: pines, name, in: surroundings)
      }
      let oaks = try finder().place(forNew: "oaks")
      _ = try Store.make(at: oaks, name, in: surroundings)
      #expect(try finder().all().map(\.name) == ["oaks", "pines"])
      #expect(throws: StoreError.severalCommunities(["oaks", "pines"])) { try finder().find() }
      #expect(try finder().find(default: "pines") == pines)
      #expect(try finder().find(named: "oaks") == oaks)
      surroundings.environment["KITH_COMMUNITY"] = "pines"
      #expect(try finder().find() == pines)
      surroundings.environment["KITH_COMMUNITY"] = nil
      let project = folder + "/project/deep"
      try FileManager.default.createDirectory(atPath: project, withIntermediateDirectories: true)
      surroundings.workingDirectory = folder + "/project"
      let own = try finder().place(forNew: ".")
      _ = try Store.make(at: own, name, in: surroundings)
      surroundings.workingDirectory = project
      #expect(try finder().find() == own)
      #expect(own.name == "project")
      for bad in ["", ".hidden", "private", "a\u{1B}b"] {
        #expect(throws: StoreError.badName(bad)) { try finder().place(forNew: bad) }
      }
      #expect(throws: StoreError.self) { try finder().find(named: "elms") }
    }
  }
}

@Suite struct `Working with a store` {
  @Test(arguments: [-315_360_000_000, 0, 2_207_520_000_000] as [Int64])
  func `whatever the clock says, what was seen comes before what followed`(_ off: Int64) throws {
    let first = Laboratory()
    let store = try first.make()
    try store.perform(Trial.action(0))
    let wrong = Laboratory(
      first.disk, seed: 5, machine: "wrong",
      clock: { Moment(milliseconds: 1_700_000_000_000 + off) })
    let other = try wrong.open()
    for number in 1...20 { try other.perform(Trial.action(number)) }
    try store.reload()
    let saved = try store.perform(Trial.action(21))
    #expect(saved.records.allSatisfy { $0.stamp == store.community.lastStamp })
    let order = store.community.log().map(\.objects)
    let expected = (0...21).reversed().map { [Trial.id($0)] }
    #expect(Array(order.prefix(22)) == expected)
  }

  @Test func `what is private stays out of the shared journal`() throws {
    let laboratory = Laboratory()
    let store = try laboratory.make()
    try store.perform(Trial.action(0), isPrivate: true)
    try store.perform(Action(by: nil, at: Moment(seconds: 1_700_000_100), [.close(Trial.id(0))]))
    let again = try laboratory.open()
    #expect(again.community.question(Trial.id(0))?.core.isPrivate == true)
    #expect(again.community.question(Trial.id(0))?.core.isOpen == false)
    let shared = laboratory.segments().filter { $0.hasPrefix("/home/pines") }
    for path in shared {
      let node = try #require(laboratory.disk.image.node(at: path))
      let text = String(decoding: laboratory.disk.image[node].bytes, as: UTF8.self)
      #expect(!text.contains(Trial.id(0).description))
    }
  }

  @Test func `a tail cut at any byte leaves an exact beginning, and is mended`() throws {
    let laboratory = Laboratory()
    let store = try laboratory.make()
    for number in 0..<2 { try store.perform(Trial.action(number)) }
    let path = try #require(laboratory.segments().first)
    let node = try #require(laboratory.disk.image.node(at: path))
    let bytes = laboratory.disk.image[node].bytes
    let ends = bytes.indices.filter { bytes[$0] == 0x0A }
    for count in 0..<bytes.count {
      var image = laboratory.disk.image
      image.change(node, by: .truncate(count))
      let cut = Laboratory(FaultMakingDisk(image), seed: 3)
      let found = try cut.open()
      #expect(found.community.findings == [])
      #expect(found.community.questions.count == max(0, ends.count { $0 < count } - 1))
      try found.perform(Trial.action(7))
      #expect(try cut.open().community.question(Trial.id(7)) != nil)
    }
  }

  @Test func `no flipped bit goes unnoticed`() throws {
    let laboratory = Laboratory()
    let store = try laboratory.make()
    for number in 0..<3 { try store.perform(Trial.action(number)) }
    let path = try #require(laboratory.segments().first)
    let node = try #require(laboratory.disk.image.node(at: path))
    let bytes = laboratory.disk.image[node].bytes
    for place in stride(from: 0, to: bytes.count, by: Effort.isTorture ? 1 : 3) {
      var image = laboratory.disk.image
      image.change(node, by: .write(at: place, [bytes[place] ^ 1 << UInt8(place % 8)]))
      let found = try Laboratory(FaultMakingDisk(image)).open()
      let there = (0..<3).count { Trial.outcome($0, parts: 1, in: found.community) == .whole }
      #expect(there >= 1 && there <= 3)
      let isSeen = try !found.doctor().isEmpty
      #expect(isSeen, "byte \(place)")
    }
  }

  @Test func `somebody who is forgotten is taken out of the journal too`() throws {
    let laboratory = Laboratory()
    let store = try laboratory.make()
    let ana = ID(.member, source: "github:ana")
    let name = [Setting(.name, .text("Ana Pineda"))]
    let joining = try #require(Deed.make(ana, name))
    try store.perform(Action(by: nil, at: Moment(seconds: 1_700_000_000), [joining]))
    let asking = try #require(Deed.make(Trial.id(0), [Setting(.title, .text("My own words"))]))
    try store.perform(Action(by: ana, at: Moment(seconds: 1_700_000_001), [asking]))
    try store.perform(Trial.action(1))
    try store.perform(Action(by: nil, at: Moment(seconds: 1_700_000_002), [.forget(ana)]))
    let before = store.community.json()
    #expect(try store.forgetForGood() == 1)
    #expect(store.community.json() == before)
    for path in laboratory.segments() {
      let node = try #require(laboratory.disk.image.node(at: path))
      let text = String(decoding: laboratory.disk.image[node].bytes, as: UTF8.self)
      #expect(!text.contains("Pineda") && !text.contains("My own words"))
      #expect(text.contains("trial 1/0"))
    }
    #expect(try store.forgetForGood() == 0)
    try store.perform(Trial.action(2))
    let again = try laboratory.open()
    #expect(try again.doctor() == [])
    #expect(Trial.outcome(2, parts: 1, in: again.community) == .whole)
  }

  @Test func `somebody who is forgotten is taken out of what was typed and never saved`() throws {
    let laboratory = Laboratory()
    let store = try laboratory.make()
    let (ana, question) = (ID(.member, source: "github:ana"), Trial.id(0))
    let deeds = [
      try #require(Deed.make(ana, [Setting(.name, .text("Ana Pineda"))])),
      try #require(Deed.make(question, [Setting(.title, .text("My own words"))])),
    ]
    try store.perform(Action(by: ana, at: Moment(seconds: 1_700_000_000), deeds))
    let hash = ID(.recognition, source: "several")
    let names = [
      "edit-\(ana)", "edit-\(question)", "look-\(hash)", "reply-\(question)", "role-\(ana)-\(hash)",
      "skills-\(ana)", "thank", "thank-\(hash)",
    ]
    for name in names { try store.drafts.write(name, Array("typed".utf8)) }
    try store.drafts.write("look-\(hash)", Array("for: 17\n\(question)\ntext 5\ntyped\n".utf8))
    try store.drafts.write(
      "thank-\(hash)", Array("for: 35\n\(question) \(ana)\nwords 5\ntyped\n".utf8))
    try store.forgetForGood()
    #expect(store.drafts.names() == names)
    try store.perform(Action(by: nil, at: Moment(seconds: 1_700_000_002), [.forget(ana)]))
    try store.forgetForGood()
    #expect(store.drafts.names() == ["look-\(hash)", "reply-\(question)", "thank"])
  }

  @Test func `a thread of its own does what it is asked in order, and answers`() throws {
    try inTemporaryCommunity { place, surroundings in
      let thread = StoreThread(try Store(opening: place, in: surroundings))
      let answers = Answers()
      for number in 0..<20 {
        thread.run { store in
          let isSaved = (try? store.perform(Trial.action(number))) != nil
          answers.add(number, isSaved, store.community.questions.count)
        }
      }
      thread.run { store in
        let isSaved = (try? store.perform(Trial.action(3))) != nil
        answers.add(20, isSaved, store.community.questions.count)
      }
      thread.stop()
      #expect(answers.all.map(\.number) == Array(0...20))
      #expect(answers.all.map(\.isSaved) == Array(repeating: true, count: 20) + [false])
      #expect(answers.all.map(\.count) == Array(1...20) + [20])
    }
  }

  @Test func `documents are there after the power went, whole`() throws {
    let disk = FaultMakingDisk()
    let documents = DocumentFolder(path: "/home/state", disk: disk)
    #expect(try documents.read("draft") == nil)
    try documents.write("draft", Array("first".utf8))
    try documents.write("draft", Array("second".utf8))
    let after = DocumentFolder(
      path: "/home/state", disk: FaultMakingDisk(disk.image.afterCrash { _, _ in [] }))
    #expect(try after.read("draft") == Array("second".utf8))
    #expect(after.names() == ["draft"])
    try after.remove("draft")
    #expect(try after.read("draft") == nil)
  }
}

/// What a thread answered. A class because it comes from another thread.
private final class Answers: Sendable {
  struct Answer: Sendable {
    let number: Int
    let isSaved: Bool
    let count: Int
  }

  private let list = Mutex<[Answer]>([])

  func add(_ number: Int, _ isSaved: Bool, _ count: Int) {
    list.withLock { $0.append(Answer(number: number, isSaved: isSaved, count: count)) }
  }

  var all: [Answer] { list.withLock { $0 } }
}
