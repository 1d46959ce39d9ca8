import Foundation
import KithModel
import KithStore
import Testing

@Suite(.serialized) struct `Several processes work on one store` {
  @Test func `eight write and four read, and none loses, tears or doubles anything`() throws {
    let each = Effort.states(20_000, torture: 100_000) / 8
    try inTemporaryCommunity { place, surroundings in
      let home = try #require(surroundings.environment["HOME"])
      // The first four are one machine, and so one writer; the others are each their own.
      let writers = try (0..<8).map { number in
        try Running(probe: "write", place.path, home, number < 4 ? "here" : "m\(number)", "\(each)")
      }
      let readers = try (0..<4).map { _ in
        try Running(probe: "read", place.path, home, "here", "\(each * 8)")
      }
      var said: Set<String> = []
      for writer in writers {
        #expect(writer.end() == 0)
        #expect(writer.lines.count == each)
        said.formUnion(writer.lines)
      }
      for reader in readers {
        #expect(reader.end() == 0)
        #expect(reader.lines == ["\(each * 8) 0"])
      }
      let store = try Store(opening: place, in: surroundings)
      #expect(Set(store.community.questions.map { $0.core.id.description }) == said)
      #expect(said.count == each * 8)
      #expect(store.community.findings == [])
      #expect(store.community.gaps() == [])
      #expect(try store.doctor() == [])
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: place.path + "/journals").count == 5)
    }
  }

  @Test func `one that is killed loses nothing it called saved`() throws {
    try inTemporaryCommunity { place, surroundings in
      let home = try #require(surroundings.environment["HOME"])
      var said: Set<String> = []
      for round in 0..<Effort.states(500, torture: 20_000) {
        let writer = try Running(probe: "write", place.path, home, "here", "100000")
        writer.read(lines: Int.random(in: 0...4))
        writer.kill()
        for line in writer.lines { #expect(line.count == 17, "\(line)") }
        said.formUnion(writer.lines)
        guard round % 100 == 99 else { continue }
        let store = try Store(opening: place, in: surroundings)
        let found = Set(store.community.questions.map { $0.core.id.description })
        #expect(said.isSubset(of: found))
        #expect(store.community.gaps() == [])
        #expect(store.community.findings == [])
      }
      #expect(!said.isEmpty)
    }
  }

  @Test func `a file that can't grow takes nothing more, and goes on when it can`() throws {
    try inTemporaryCommunity { place, surroundings in
      let home = try #require(surroundings.environment["HOME"])
      let writer = try Running(probe: "fill", place.path, home, "here", "10")
      #expect(writer.end() == 0)
      let said = writer.lines.filter { !$0.hasPrefix("full") }
      #expect(writer.lines.count == said.count + 1)
      #expect(writer.lines.contains { $0.contains("the disk is full. The change is not saved") })
      let store = try Store(opening: place, in: surroundings)
      #expect(store.community.questions.map { $0.core.id.description }.sorted() == said.sorted())
      #expect(try store.doctor() == [])
    }
  }

  @Test func `who may only read is told so, and nothing is touched`() throws {
    try inTemporaryCommunity { place, surroundings in
      let files = FileManager.default
      let home = surroundings.workingDirectory + "/home-of-nobody"
      func permit(_ mode: Int) throws {
        try files.setAttributes([.posixPermissions: mode], ofItemAtPath: place.path)
        for inner in try files.subpathsOfDirectory(atPath: place.path) {
          let path = place.path + "/" + inner
          var isFolder: ObjCBool = false
          _ = files.fileExists(atPath: path, isDirectory: &isFolder)
          try files.setAttributes(
            [.posixPermissions: isFolder.boolValue ? mode : mode & 0o666], ofItemAtPath: path)
        }
      }
      try permit(0o555)
      defer { try? permit(0o755) }
      let before = try files.subpathsOfDirectory(atPath: place.path)
      let probe = try Running(probe: "nobody", place.path, home, "here", "1")
      #expect(probe.end() == 3)
      #expect(
        probe.lines == [
          "read 0 forbidden",
          "error \(place.path): you may read this community, but not write in it.",
        ])
      #expect(try files.subpathsOfDirectory(atPath: place.path) == before)
    }
  }
}
