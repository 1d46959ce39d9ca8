import KithExchange
import KithModel
import Testing

@Suite struct `A git repository` {
  /// Four commits by two people under three addresses, one of them a merge, and two with thanks.
  private static func repository() throws -> TemporaryFolder {
    let place = try TemporaryFolder()
    func git(
      _ words: String..., time: Int = 1_767_350_000, by address: String = "ines@pine.example"
    ) throws {
      try TemporaryFolder.run(
        ["git", "-C", place.path, "-c", "commit.gpgsign=false", "-c", "core.hooksPath=/dev/null"]
          + words,
        environment: [
          "GIT_AUTHOR_NAME=Inès Roe", "GIT_AUTHOR_EMAIL=\(address)",
          "GIT_AUTHOR_DATE=\(time) +0100",
          "GIT_COMMITTER_NAME=Sam Oak", "GIT_COMMITTER_EMAIL=sam@oak.example",
          "GIT_COMMITTER_DATE=\(time + 60) +0100", "GIT_CONFIG_GLOBAL=/dev/null",
          "GIT_CONFIG_NOSYSTEM=1",
        ])
    }
    try git("init", "-q", "-b", "main")
    try place.write(
      ".mailmap",
      "Inès Roe <ines@pine.example> <old@elm.example>\nSam Oak <sam@oak.example> <s@oak.example>\n")
    try git("add", ".mailmap")
    try git("commit", "-qm", "Light the lamp", by: "old@elm.example")
    try git("checkout", "-qb", "side")
    try git(
      "commit", "-q", "--allow-empty", "-m",
      "Dim it\n\nIt was too bright.\n\nReported-by: Lou Elm <lou@elm.example>\nReviewed-by: Sam <s@oak.example>\nSigned-off-by: X <x@x.example>\n",
      time: 1_767_360_000)
    try git("checkout", "-q", "main")
    try git(
      "commit", "-q", "--allow-empty", "-m",
      "Paint it\n\nCo-authored-by: Inès Roe <ines@pine.example>\nTested-by: nobody",
      time: 1_767_370_000)
    try git("merge", "-q", "--no-ff", "-m", "Merge side", "side", time: 1_767_380_000)
    return place
  }

  @Test func `commits, authors and thanks are as git counts them`() throws {
    let place = try Self.repository()
    var bench = try Bench()
    try bench.take(try DiskFiles(place.path))
    #expect(bench.last.format == "git")
    #expect(bench.community.contributions.count == 3)
    let ines = Identity.memberID("email:ines@pine.example")
    #expect(bench.community.contributions.allSatisfy { $0.by == ines && $0.status == .merged })
    let dim = try #require(bench.community.contributions.first { String($0.title) == "Dim it" })
    #expect(dim.core.createdAt == Moment(seconds: 1_767_360_000))
    #expect(String(dim.body).hasPrefix("It was too bright.\n\nReported-by"))
    let thanks = bench.community.recognitions.sorted { ($0.reason ?? "") < ($1.reason ?? "") }
    #expect(thanks.map(\.reason) == ["bug", "review"])
    #expect(
      thanks.map(\.to) == [
        [Identity.memberID("email:lou@elm.example")], [Identity.memberID("email:sam@oak.example")],
      ])
    #expect(
      thanks.allSatisfy { $0.from == ines && $0.core.links == [Link(to: dim.id, type: .about)] })
    #expect(
      bench.community.members.map { String($0.name) }.sorted() == [
        "Inès Roe", "Lou Elm", "Sam Oak",
      ])
    try bench.take(try DiskFiles(place.path))
    #expect(bench.recorded == 0)
  }

  @Test func `bare is as good`() throws {
    let place = try Self.repository()
    let bare = try TemporaryFolder()
    try TemporaryFolder.run(["git", "clone", "-q", "--bare", place.path, bare.path + "/lamp"])
    var bench = try Bench()
    try bench.take(try DiskFiles(bare.path + "/lamp"))
    #expect(bench.community.contributions.count == 3)
  }

  @Test func `what isn't a repository is refused, also inside of one`() throws {
    let place = try TemporaryFolder()
    var bench = try Bench()
    #expect(throws: ExchangeError.notARepository(place.path)) {
      try bench.take(try DiskFiles(place.path), as: "git")
    }
    let repository = try Self.repository()
    try TemporaryFolder.run(["mkdir", repository.path + "/inside"])
    #expect(throws: ExchangeError.notARepository(repository.path + "/inside")) {
      try bench.take(try DiskFiles(repository.path + "/inside"), as: "git")
    }
  }

  @Test func `a repository without commits says so`() throws {
    let place = try TemporaryFolder()
    try TemporaryFolder.run(["git", "init", "-q", place.path])
    var bench = try Bench()
    try bench.take(try DiskFiles(place.path))
    #expect(bench.last.notes == ["The repository has no commits yet."])
  }

  @Test func `hooks and watchers of a repository don't run`() throws {
    let place = try Self.repository()
    let mark = place.path + "/ran"
    try place.write("watch.sh", "#!/bin/sh\ntouch \(mark)\n")
    try TemporaryFolder.run(["chmod", "+x", place.path + "/watch.sh"])
    try TemporaryFolder.run([
      "git", "-C", place.path, "config", "core.fsmonitor", place.path + "/watch.sh",
    ])
    try TemporaryFolder.run([
      "git", "-C", place.path, "config", "core.pager", place.path + "/watch.sh",
    ])
    var bench = try Bench()
    try bench.take(try DiskFiles(place.path))
    #expect(bench.community.contributions.count == 3)
    #expect(throws: ExchangeError.notFound(mark)) { try DiskFiles(mark) }
  }
}
