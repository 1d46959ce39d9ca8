import Foundation
import Testing

@Suite struct `Bringing something in` {
  private static let issues = """
    [{"number":7,"title":"steering says out of range","body":"E1207 after the update","state":"OPEN",
      "url":"https://github.com/pine/racers/issues/7","author":{"login":"runa"},
      "createdAt":"2026-01-02T10:00:00Z","updatedAt":"2026-01-03T10:00:00Z","closedAt":null,
      "labels":[{"name":"question"}],"assignees":[],
      "comments":[{"author":{"login":"sam"},"body":"Which servo?","createdAt":"2026-01-03T10:00:00Z",
        "id":"c1","url":"https://github.com/pine/racers/issues/7#issuecomment-1"}]},
     {"number":8,"title":"write the night guide","body":"","state":"OPEN",
      "url":"https://github.com/pine/racers/issues/8","author":{"login":"ines"},
      "createdAt":"2026-01-04T10:00:00Z","updatedAt":"2026-01-04T10:00:00Z","closedAt":null,
      "labels":[],"assignees":[{"login":"sam"}],"comments":[]}]
    """

  private func withIssues() throws -> Shell {
    let shell = try Shell()
    try shell.kith("new racers")
    try shell.kith(["me", "Ana P."])
    try Data(Self.issues.utf8).write(to: shell.home.appendingPathComponent("issues.json"))
    return shell
  }

  @Test func `a trial tells what would come and records nothing`() throws {
    let shell = try withIssues()
    let answer = try shell.kith("import issues.json --dry-run")
    #expect(answer.status == 0, "\(answer.errors)")
    #expect(answer.errors.contains("looks like github"))
    #expect(answer.output.contains("question: 1 new"))
    #expect(answer.output.contains("steering says out of range"))
    #expect(try shell.kith("list questions --json").array().isEmpty)
  }

  @Test func `the second time there is nothing new`() throws {
    let shell = try withIssues()
    #expect(try shell.kith("import issues.json").output.contains("question: 1 new"))
    let question = try #require(try shell.kith("list questions --json").array().first)
    #expect(question["source"] as? String == "github:pine/racers#7")
    #expect(question["createdAt"] as? String == "2026-01-02T10:00:00Z")
    #expect((question["replies"] as? [Any])?.count == 1)
    #expect(try shell.kith("show #7 --json").object()["id"] as? String == question["id"] as? String)
    let before = try shell.kith("log --json").output
    #expect(
      try shell.kith("import github issues.json").output.contains(
        "question: 0 new, 0 changed, 1 unchanged"))
    #expect(try shell.kith("log --json").output == before)
  }

  @Test func `what is done here to something from there waits in the outbox`() throws {
    let shell = try withIssues()
    try shell.kith("import issues.json")
    try shell.kith(["reply", "#7", "It's the servo; try 'E1207' on page 3"])
    let answer = try shell.kith("outbox --format sh")
    #expect(
      answer.output
        == "gh issue comment 7 --repo pine/racers --body 'It'\\''s the servo; try '\\''E1207'\\'' on page 3'\n"
    )
    #expect(try shell.kith("outbox --json").array().first?["what"] as? String == "reply")
    #expect(try shell.kith("outbox #7 --done").status == 0)
    #expect(try shell.kith("outbox --json").array().isEmpty)
  }

  @Test(arguments: [
    ("import nowhere.json", 1, "There is no file or folder"),
    ("import gihtub issues.json", 2, "Did you mean “github”?"),
    ("import issues.json --map category", 2, "can't be used as a map"),
    ("import broken.json", 1, "Nothing of it was used"),
    ("look nowhere", 1, "There is no file or folder"),
    ("export cvs", 2, "Did you mean “csv”?"),
    ("export csv", 2, "--kind KIND is missing"),
  ])
  func `what can't be done is told and changes nothing`(line: String, status: Int32, hint: String)
    throws
  {
    let shell = try withIssues()
    try Data("[{\"number\":7,\"title\":".utf8).write(
      to: shell.home.appendingPathComponent("broken.json"))
    let before = try shell.kith("log --json").output
    let answer = try shell.kith(line)
    #expect(answer.status == status, "\(answer.errors)")
    #expect(answer.errors.contains(hint), "\(answer.errors)")
    #expect(try shell.kith("log --json").output == before)
  }

  @Test func `looking keeps nothing`() throws {
    let shell = try withIssues()
    let answer = try shell.kith("look issues.json")
    #expect(answer.output.contains("questions     1 open"))
    #expect(try shell.kith("list questions --json").array().isEmpty)
    #expect(try Shell().kith("look /dev/null").status == 1)
  }
}

@Suite struct `Taking a community out` {
  @Test func `the whole of it comes back the same`() throws {
    let shell = try Shell.withThreePeople()
    let id = try added(shell, "question", "why?")
    try shell.kith(["reply", id, "because", "--by", "sam"])
    try shell.kith("accept \(id) 1")
    #expect(try shell.kith("export kith all.json").output == "wrote all.json\n")
    try shell.kith("new ./copy/.kith")
    try shell.kith(["-C", "copy", "me", "Ana P."])
    let answer = try shell.kith("-C copy import all.json --by me")
    #expect(answer.status == 0, "\(answer.errors)")
    let (first, second) = (
      try shell.kith("show \(id) --json").object(),
      try shell.kith("-C copy show \(id) --json").object()
    )
    for key in ["title", "status", "accepted", "asker"] {
      #expect("\(first[key] ?? "")" == "\(second[key] ?? "")")
    }
  }

  @Test func `standard output is where it goes unless a file is named`() throws {
    let shell = try Shell.withThreePeople()
    let table = try shell.kith("export csv --kind members").output
    #expect(table.split(whereSeparator: \.isNewline).count == 4)
    #expect(try shell.kith("export ics").output.hasPrefix("BEGIN:VCALENDAR"))
    #expect(try shell.kith("export allcontributors").output.contains("\"contributors\""))
  }
}

@Suite struct `Looking after the store` {
  @Test func `a healthy one is told so, a damaged one with its place`() throws {
    let shell = try Shell.withThreePeople()
    #expect(try shell.kith("doctor").output.hasSuffix("records, all is well\n"))
    let answer = try shell.sh(
      "for f in .local/share/kith/racers/journals/*/*.jsonl; do sed -i '2s/joined/juined/' $f; done; \"$kith\" doctor; echo $?"
    )
    #expect(answer.output.contains(".jsonl, line 2: damaged"))
    #expect(answer.output.hasSuffix("1\n"))
    #expect(try shell.kith("list members --json").array().count == 2)
  }

  @Test func `themes are listed, and a broken one of one's own is named`() throws {
    let shell = try Shell()
    #expect(try shell.kith("themes").lines.count >= 10)
    let folder = shell.home.appendingPathComponent(".config/kith/themes")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data("{\"roles\": {\"overdeu\": \"red\"}}".utf8)
      .write(to: folder.appendingPathComponent("mine.json"))
    #expect(try shell.kith("themes").output.contains("overdue"))
  }
}
