import Foundation
import Testing

@Suite struct `What two people do at once` {
  /// Ana's community, and a clone of it on Ben's machine; both act by turns.
  private func machines() throws -> (ana: Shell, ben: Shell) {
    let (ana, ben) = (try Shell.withThreePeople(), try Shell())
    try bring(from: ana, to: ben)
    try ben.kith("me sam")
    return (ana, ben)
  }

  /// As git would: what was written there since.
  private func bring(from one: Shell, to other: Shell) throws {
    let files = FileManager.default
    let (here, there) = (community(of: one), community(of: other))
    for path in try files.subpathsOfDirectory(atPath: here.path) where path.contains(".") {
      let (source, copy) = (here.appendingPathComponent(path), there.appendingPathComponent(path))
      guard try written(source) > (try? written(copy)) ?? .distantPast else { continue }
      try files.createDirectory(
        at: copy.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(contentsOf: source).write(to: copy)
    }
  }

  private func community(of shell: Shell) -> URL {
    shell.home.appendingPathComponent(".local/share/kith/racers")
  }

  private func written(_ file: URL) throws -> Date {
    let facts = try FileManager.default.attributesOfItem(atPath: file.path)
    return try #require(facts[.modificationDate] as? Date)
  }

  @Test func `to forget somebody takes no one else with them`() throws {
    let (ana, ben) = try machines()
    try ana.kith(["add", "member", "name=Wes"])
    try bring(from: ana, to: ben)
    try ben.kith(["note", "wes", "likes tea"])
    let told = try ana.kith("forget wes --yes").output
    let id = try #require(told.split(separator: " ").first { $0.hasPrefix("m") && $0.count == 17 })
    #expect(try ben.kith("merge wes ines").status == 0)
    try bring(from: ana, to: ben)
    let answer = try ben.kith("forget \(id) --yes")
    #expect(answer.output.hasPrefix("They were forgotten before."))
    let names = try ben.kith("list members --json").array().compactMap { $0["name"] as? String }
    #expect(names.sorted() == ["Ana P.", "Inès D.", "Sam O."])
  }

  @Test func `what both took back stays so until both do it again`() throws {
    let (ana, ben) = try machines()
    try ana.kith(["add", "question", "title=Which lamp?"])
    let record = try #require(
      try ana.kith("log --json").array().first?["record"] as? String)
    try bring(from: ana, to: ben)
    try ana.kith("undo")
    try ben.kith("undo \(record)")
    try bring(from: ben, to: ana)
    let told = try ana.kith("redo").output
    #expect(told.hasPrefix("still taken back, because somebody else took it back too: asked "))
    #expect(try ana.kith("list questions --json").array().isEmpty)
    try bring(from: ana, to: ben)
    #expect(try ben.kith("redo").output == "did again: asked “Which lamp?”\n")
    #expect(try ben.kith("list questions --json").array().count == 1)
  }

  @Test func `doing something again says of what`() throws {
    let (ana, _) = try machines()
    try ana.kith(["add", "question", "title=Which lamp?"])
    let id = try #require(try ana.kith("list questions --json").array().first?["id"] as? String)
    try ana.kith("undo")
    #expect(try ana.kith("redo --json").object()["objects"] as? [String] == [id])
    #expect(try ana.kith("log --json").array().first?["objects"] as? [String] == [id])
  }

  @Test func `people who turn out to be one are named once`() throws {
    let (ana, _) = try machines()
    try ana.kith(["add", "task", "title=Fix the lamp"])
    try ana.kith(["add", "question", "title=Which lamp?"])
    let task = try #require(try ana.kith("list tasks --json").array().first?["id"] as? String)
    let question = try #require(
      try ana.kith("list questions --json").array().first?["id"] as? String)
    try ana.kith("assign \(task) sam ines")
    try ana.kith("ask \(question) sam ines")
    try ana.kith("merge sam ines")
    #expect(try ana.kith("list tasks --columns assignees").lines.last == "Inès D.")
    #expect((try ana.kith("show \(question) --json").object()["asked"] as? [Any])?.count == 1)
  }
}
