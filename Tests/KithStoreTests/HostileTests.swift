import FaultMakingDisk
import Foundation
import KithModel
import KithStore
import Testing

@Suite struct `A store holds what it should not` {
  private func journal(in place: CommunityLocation) throws -> String {
    let folder = place.path + "/journals"
    let writer = try #require(try FileManager.default.contentsOfDirectory(atPath: folder).first)
    return folder + "/" + writer
  }

  @Test func `links, pipes and folders are passed over, named, and never followed`() throws {
    try inTemporaryCommunity { place, surroundings in
      let files = FileManager.default
      let folder = try journal(in: place)
      let outside = place.path + "-outside"
      try Data("secret\n".utf8).write(to: URL(fileURLWithPath: outside))
      try files.createSymbolicLink(atPath: folder + "/000002.jsonl", withDestinationPath: outside)
      try files.createDirectory(
        atPath: folder + "/000003.jsonl", withIntermediateDirectories: false)
      #expect(mkfifo(folder + "/000004.jsonl", 0o600) == 0)
      try files.createSymbolicLink(
        atPath: place.path + "/journals/0000000000000000", withDestinationPath: folder)
      let store = try Store(opening: place, in: surroundings)
      try store.perform(Trial.action(0))
      let again = try Store(opening: place, in: surroundings)
      #expect(Trial.outcome(0, parts: 1, in: again.community) == .whole)
      #expect(try String(contentsOfFile: outside, encoding: .utf8) == "secret\n")
      let findings = try again.doctor().filter { $0.weight == .damage }
      #expect(findings.count == 4)
      #expect(
        findings.contains { $0.what.hasPrefix("it is a symbolic link, and Kith follows none") })
    }
  }

  @Test(arguments: [
    ("{\"name\":\"npm\"}", "this STORE.json is not Kith's"), ("", "this STORE.json is not Kith's"),
    (
      "{\"store\":\"kith\",\"format\":2,\"community\":\"k0\"}\n",
      "a newer Kith made this store (format 2"
    ),
    ("{\"store\":\"kith\",\"format\":1}\n", "the community's id is missing"),
    ("<<<<<<< HEAD\n{\"store\":\"kith\"", "can't be read"),
  ])
  func `a STORE_json that is not ours is told apart, and nothing is touched`(
    _ content: String, _ says: String
  ) throws {
    try inTemporaryCommunity { place, surroundings in
      let mark = URL(fileURLWithPath: place.path + "/STORE.json")
      try Data(content.utf8).write(to: mark)
      let before = try FileManager.default.subpathsOfDirectory(atPath: place.path).sorted()
      do throws(StoreError) {
        _ = try Store(opening: place, in: surroundings)
        Issue.record("it opened")
      } catch {
        #expect(error.status == 3)
        #expect(error.description.contains(says))
        #expect(error.description.hasPrefix(place.path))
      }
      #expect(try FileManager.default.subpathsOfDirectory(atPath: place.path).sorted() == before)
      #expect(try Data(contentsOf: mark) == Data(content.utf8))
    }
  }

  @Test func `a conflict that git left, and a damaged line, are named and the rest is used`() throws
  {
    try inTemporaryCommunity { place, surroundings in
      let store = try Store(opening: place, in: surroundings)
      for number in 0..<3 { try store.perform(Trial.action(number)) }
      let path = try journal(in: place) + "/000001.jsonl"
      var lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
      lines[1] = lines[1].dropLast(3) + (lines[1].dropLast(2).last == "0" ? "1" : "0") + "\"}"
      lines.insert("<<<<<<< HEAD", at: 3)
      try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(fileURLWithPath: path))
      let again = try Store(opening: place, in: surroundings)
      #expect(Trial.outcome(0, parts: 1, in: again.community) == .nothing)
      #expect(Trial.outcome(1, parts: 1, in: again.community) == .whole)
      #expect(Trial.outcome(2, parts: 1, in: again.community) == .whole)
      let told = try again.doctor(repair: true).map(\.description)
      #expect(
        told.contains { $0.contains("000001.jsonl, line 2: damaged, its checksum does not fit") })
      #expect(told.contains { $0.contains("000001.jsonl, line 4: a mark that git left") })
      #expect(told.contains { $0.contains("line number 2 is missing before it") })
      let kept = try String(contentsOfFile: path, encoding: .utf8)
      #expect(kept.hasPrefix(lines.joined(separator: "\n")))
    }
  }

  @Test func `files that others may write in are found and repaired`() throws {
    try inTemporaryCommunity { place, surroundings in
      let store = try Store(opening: place, in: surroundings)
      #expect(try store.doctor() == [])
      let path = try journal(in: place) + "/000001.jsonl"
      #expect(chmod(path, 0o666) == 0)
      try FileManager.default.removeItem(atPath: place.path + "/.gitattributes")
      #expect(try store.doctor().map(\.weight) == [.warning, .warning, .warning])
      #expect(try store.doctor(repair: true).allSatisfy(\.isRepaired))
      #expect(try store.doctor() == [])
    }
  }

  @Test func `very many empty files cost little and stop nothing`() throws {
    let laboratory = Laboratory()
    _ = try laboratory.make()
    let writers = try #require(laboratory.disk.image.node(at: "/home/pines/journals"))
    let writer = try #require(laboratory.disk.image[writers].entries.values.first)
    let count = Effort.states(20_000, torture: 1_000_000)
    laboratory.disk.change { image in
      for number in 2...count {
        let digits = String(number)
        let name = String(repeating: "0", count: max(0, 6 - digits.count)) + digits
        _ = image.make(.file, name + ".jsonl", in: writer)
      }
    }
    let store = try laboratory.open()
    try store.perform(Trial.action(0))
    #expect(Trial.outcome(0, parts: 1, in: try laboratory.open().community) == .whole)
  }

  @Test func `a community that belongs to somebody else is not opened unasked`() throws {
    try inTemporaryCommunity { place, surroundings in
      var surroundings = surroundings
      try FileManager.default.moveItem(
        atPath: place.path, toPath: surroundings.workingDirectory + "/.kith")
      surroundings.user += 1
      let isRoot = getuid() == 0
      let finder = try CommunityFinder(in: surroundings)
      if isRoot {
        // What root put there, and nobody else may write in, is trusted.
        #expect(try finder.find().name != "")
      } else {
        #expect(throws: StoreError.self) { try finder.find() }
      }
      #expect(chmod(surroundings.workingDirectory + "/.kith", 0o777) == 0)
      #expect(
        throws: StoreError.notYours(path: surroundings.workingDirectory + "/.kith")
      ) { try finder.find() }
      #expect(try finder.find(named: "./.kith").path.hasSuffix("/.kith"))
    }
  }
}
