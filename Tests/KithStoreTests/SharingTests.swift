import FaultMakingDisk
import Foundation
import KithModel
import KithStore
import Testing

@Suite struct `What everybody can read` {
  private func action(_ deeds: [Deed]) -> Action {
    Action(by: nil, at: Moment(seconds: 1_700_000_100), deeds)
  }

  /// A store with a private question and a shared one.
  private func mixed() throws -> (store: Store, secret: ID, shared: ID) {
    let store = try Laboratory().make()
    try store.perform(Trial.action(0), isPrivate: true)
    try store.perform(Trial.action(1))
    return (store, Trial.id(0), Trial.id(1))
  }

  @Test func `points to nothing private`() throws {
    let (store, secret, shared) = try mixed()
    let refusal = StoreError.refused(.isPrivate("“trial 0/0”"))
    #expect(throws: refusal) {
      try store.perform(action(store.community.duplicate(shared, of: secret)))
    }
    #expect(throws: refusal) {
      try store.perform(action([.link(shared, to: secret, as: .about)]))
    }
    #expect(store.community.question(shared)?.core.links == [])
    #expect(store.community.question(shared)?.isOpen == true)
  }

  @Test func `may be pointed to by what is private`() throws {
    let (store, secret, shared) = try mixed()
    try store.perform(action([.link(secret, to: shared, as: .about)]))
    #expect(store.community.question(secret)?.core.links.map(\.to) == [shared])
  }
}

@Suite struct `A community of which something is missing` {
  @Test func `is not written to without the file that names it`() throws {
    try inTemporaryCommunity { place, surroundings in
      let store = try Store(opening: place, in: surroundings)
      let (mark, away) = (place.path + "/STORE.json", place.path + "/elsewhere")
      try FileManager.default.moveItem(atPath: mark, toPath: away)
      #expect(throws: StoreError.gone(path: place.path)) { try store.reload() }
      #expect(throws: StoreError.gone(path: place.path)) { try store.perform(Trial.action(0)) }
      try FileManager.default.moveItem(atPath: away, toPath: mark)
      try store.perform(Trial.action(0))
      #expect(store.community.question(Trial.id(0)) != nil)
    }
  }

  @Test func `is not passed over for another`() throws {
    try inTemporaryFolder { folder in
      var surroundings = testSurroundings(home: folder)
      let name = [Setting(.name, .text("Pines"))]
      _ = try Store.make(
        at: try CommunityFinder(in: surroundings).place(forNew: "mine"), name, in: surroundings)
      surroundings.workingDirectory = folder + "/project"
      let own = try CommunityFinder(in: surroundings).place(forNew: ".")
      _ = try Store.make(at: own, name, in: surroundings)
      try FileManager.default.moveItem(
        atPath: own.path + "/STORE.json", toPath: folder + "/elsewhere")
      #expect(throws: StoreError.unnamed(path: own.path)) {
        try CommunityFinder(in: surroundings).find()
      }
    }
  }

  @Test func `is told by the doctor where its records are gone`() throws {
    try inTemporaryCommunity { place, surroundings in
      try Store(opening: place, in: surroundings).perform(Trial.action(0))
      let journals = URL(fileURLWithPath: place.path + "/journals")
      let writers = try FileManager.default.contentsOfDirectory(atPath: journals.path)
      let journal = journals.appendingPathComponent(try #require(writers.first) + "/000001.jsonl")
      let lines = try Data(contentsOf: journal).split(separator: 0x0A).map { $0 + [0x0A] }
      try Data(lines.dropLast().joined()).write(to: journal)
      let store = try Store(opening: place, in: surroundings)
      #expect(try store.doctor().map(\.weight) == [.warning])
      // Whoever goes on from there knows.
      try store.perform(Trial.action(1))
      #expect(try store.doctor() == [])
      try FileManager.default.moveItem(atPath: journals.path, toPath: place.path + "/elsewhere")
      #expect(try store.doctor().map(\.path) == ["journals"])
    }
  }

  @Test func `is told by the doctor where somebody's words wait to be forgotten`() throws {
    let laboratory = Laboratory()
    let store = try laboratory.make()
    let wes = ID(.member, source: "github:wes")
    let name = [Setting(.name, .text("Wes"))]
    let joining = try #require(Deed.make(wes, name))
    try store.perform(Action(by: nil, at: Moment(seconds: 1_700_000_000), [joining]))
    try store.perform(Action(by: nil, at: Moment(seconds: 1_700_000_002), [.forget(wes)]))
    let findings = try store.doctor()
    #expect(findings.map(\.weight) == [.warning])
    #expect(findings.first?.advice == "“kith forget \(wes) --yes” blanks them.")
    try store.forgetForGood()
    #expect(try store.doctor() == [])
  }
}

@Suite struct `Somebody who was made one with another` {
  @Test func `keeps what they did meanwhile when they are two again`() throws {
    let store = try Laboratory().make()
    let (ana, wes) = (ID(.member, source: "github:ana"), ID(.member, source: "github:wes"))
    let (question, task) = (Trial.id(0), ID(.task, source: "fix"))
    func perform(_ deeds: Deed?...) throws {
      // The program knows them by the name that both have now.
      let person = store.community.resolved(wes)
      try store.perform(
        Action(by: person, at: Moment(seconds: 1_700_000_000), deeds.compactMap(\.self)))
    }
    try perform(
      .make(ana, [Setting(.name, .text("Ana"))]), .make(wes, [Setting(.name, .text("Wes"))]),
      .make(task, [Setting(.title, .text("Fix it"))]))
    try store.rememberOwnName(wes)
    try perform(.merge(wes, into: ana))
    try perform(
      .make(question, [Setting(.title, .text("Why?"))]), .assign(task, to: [ana]))
    #expect(store.community.lastAction(by: ana)?.objects == [question, task])
    try perform(.unmerge(wes))
    #expect(store.community.question(question)?.asker == wes)
    #expect(store.community.task(task)?.assignees == [wes])
  }
}
