import Foundation
import Testing

@Suite struct `Bringing something in` {
  static let issues = """
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

  @Test func `a word of the map that never occurs is named`() throws {
    let shell = try withIssues()
    let answer = try shell.kith("import issues.json --dry-run --map label:qestion=idea")
    #expect(
      answer.errors.contains(
        "--map names “label:qestion”, which occurs nowhere. Did you mean “label:question”?"))
    let right = try shell.kith("import issues.json --map label:question=idea")
    #expect(!right.errors.contains("occurs nowhere"))
  }

  @Test func `what was old when it came waits for nobody, and is found by what is said of it`()
    throws
  {
    let shell = try withIssues()
    try shell.kith("import issues.json")
    #expect(try shell.kith("").output.contains("questions     1 open, 0 waiting for a helper"))
    let lines = try shell.kith("today").lines
    for (line, command) in [
      ("  1 task: kith list tasks is:open is:backlog", "list tasks is:open is:backlog --json"),
      (
        "  1 question: kith list questions is:open is:backlog",
        "list questions is:open is:backlog --json"
      ),
    ] {
      #expect(lines.contains(line), "\(lines)")
      #expect(try shell.kith(command).array().count == 1)
    }
  }

  @Test func `what comes next leads to something that came in`() throws {
    let shell = try withIssues()
    let answer = try shell.kith("import issues.json --map label:question=task")
    #expect(answer.output.hasSuffix("next: kith list tasks is:open\n"))
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
  @Test func `a backup of a community brought into it keeps its name and purpose`() throws {
    let shell = try Shell()
    try shell.kith(["new", "./w/.kith", "--purpose", "to race"])
    try shell.kith(["-C", "w", "me", "Ana P."])
    try shell.kith("-C w export kith backup.json")
    try shell.kith(["new", "./v/.kith", "--purpose", "to race"])
    try shell.kith(["-C", "v", "me", "Ana P."])
    #expect(try shell.kith("-C v import backup.json").status == 0)
    let community = try shell.kith("-C v show community --json").object()
    #expect(community["purpose"] as? String == "to race")
    #expect(community["title"] as? String != nil)
  }

  @Test func `a backup brings back what waits to be carried, and whoever restores it, once`() throws
  {
    let shell = try Shell()
    try shell.kith("new ./w/.kith")
    try shell.kith(["-C", "w", "me", "Ana P."])
    try Data(`Bringing something in`.issues.utf8).write(
      to: shell.home.appendingPathComponent("issues.json"))
    try shell.kith("-C w import issues.json")
    try shell.kith(["-C", "w", "reply", "#7", "Turn it round"])
    try shell.kith("-C w ask #7 sam")
    try shell.kith("-C w close #8")
    try shell.kith("-C w thank sam --about #7 --for help")
    try shell.kith("-C w export kith backup.json")
    func outbox(_ name: String) throws -> [String] {
      try shell.kith("-C \(name) outbox --json").array().compactMap { $0["what"] as? String }
        .sorted()
    }
    #expect(try outbox("w") == ["ask", "close", "reply", "thanks"])
    try shell.kith("new ./v/.kith")
    try shell.kith(["-C", "v", "me", "Ana P."])
    #expect(try shell.kith("-C v import backup.json").status == 0)
    #expect(try outbox("v") == ["ask", "close", "reply", "thanks"])
    #expect(try shell.kith("-C v outbox --format sh").output.contains("--body 'Turn it round'"))
    let names = try shell.kith("-C v list members --json").array()
      .compactMap { $0["name"] as? String }
    #expect(names.filter { $0 == "Ana P." } == ["Ana P."])
    #expect(try shell.kith("-C v me").output.hasPrefix("you are Ana P."))
    let before = try shell.kith("-C v log --json").array().count
    #expect(try shell.kith("-C v import backup.json").status == 0)
    #expect(try shell.kith("-C v log --json").array().count == before)
    #expect(try shell.kith("-C v undo").status == 0)
    #expect(try shell.kith("-C v list questions --json").array().isEmpty)
    #expect(try outbox("v") == [])
    #expect(try shell.kith("-C v list members --json").array().count == 1)
  }

  @Test func `a table of tasks and ideas keeps how far they have come`() throws {
    let shell = try Shell.withThreePeople()
    for status in ["open", "doing", "review", "done", "dropped"] {
      let id = try added(shell, "task", "t \(status)")
      if status != "open" { #expect(try shell.kith("set \(id) status=\(status)").status == 0) }
    }
    try shell.kith("export csv --kind tasks tasks.csv")
    try shell.kith("new second")
    try shell.kith(["-C", "second", "me", "Ana P."])
    #expect(try shell.kith("-C second import tasks.csv").status == 0)
    for task in try shell.kith("-C second list tasks --json").array() {
      #expect("t \(task["status"] ?? "")" == task["title"] as? String)
    }
    #expect(try shell.kith("-C second import tasks.csv").output.contains("tasks: 0 new, 0 changed"))
    try Data("title,status,replies\nx,banana,3\n".utf8).write(
      to: shell.home.appendingPathComponent("odd.csv"))
    let odd = try shell.kith("-C second import odd.csv").output
    #expect(odd.contains("“banana” is no status of a task"), "\(odd)")
    #expect(odd.contains("“replies”"), "\(odd)")
  }

  @Test func `a table of people counts each once, and what it says of the backlog stays`() throws {
    let shell = try Shell.withThreePeople()
    try shell.kith("export csv --kind members people.csv")
    try shell.kith("new second")
    try shell.kith(["-C", "second", "me", "Runa"])
    let answer = try shell.kith("-C second import people.csv").output
    #expect(answer.contains("members: 3 new"), "\(answer)")
    try Data("title,created,backlog\nold,2020-01-01,no\n".utf8).write(
      to: shell.home.appendingPathComponent("old.csv"))
    try shell.kith("-C second import old.csv")
    #expect(
      try shell.kith("-C second import old.csv").output.contains(
        "task: 0 new, 0 changed, 1 unchanged"))
  }

  @Test(arguments: [
    ("export kith - --kind tasks", "--kind goes with csv"),
    ("export ics - --table", "--table goes with allcontributors"),
    ("list tasks --json --csv", "without --csv"),
    ("list tasks --json --columns title", "without --csv"),
    ("suggest thanks --at 2d", "--at goes with helpers and people"),
    ("suggest similar lamp --at 2d", "--at goes with helpers and people"),
  ])
  func `an option that would be ignored is refused`(line: String, hint: String) throws {
    let answer = try Shell.withThreePeople().kith(line)
    #expect(answer.status == 2)
    #expect(answer.errors.contains(hint), "\(answer.errors)")
  }

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

  @Test func `a file that others may read stays so, and what fails is told of the file`() throws {
    let shell = try Shell.withThreePeople()
    let path = shell.home.appendingPathComponent("people.csv").path
    _ = FileManager.default.createFile(
      atPath: path, contents: Data("old".utf8), attributes: [.posixPermissions: 0o644])
    #expect(try shell.kith("export csv --kind members people.csv").status == 0)
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o644)
    let answer = try shell.kith("export kith .")
    #expect(answer.status == 3)
    #expect(answer.errors.contains("can't be written, it is a folder."), "\(answer.errors)")
    #expect(!answer.errors.contains("community"))
  }

  @Test func `a table of a list comes back as it went`() throws {
    let shell = try Shell.withThreePeople()
    for title in ["'=1", "=2", "a, \"b\"", "'quoted"] {
      try shell.kith(["add", "task", "--title", title])
    }
    let table = try shell.kith("list tasks --csv --columns title").output
    #expect(
      table.split(separator: "\n").sorted()
        == ["\"a, \"\"b\"\"\"", "''=1", "'=2", "'quoted", "title"])
    try Data(table.utf8).write(to: shell.home.appendingPathComponent("tasks.csv"))
    try shell.kith("new second")
    try shell.kith(["-C", "second", "me", "Ana P."])
    let answer = try shell.kith(["-C", "second", "import", "csv", "tasks.csv"])
    #expect(answer.status == 0, "\(answer.errors)")
    let titles = try shell.kith("-C second list tasks --json").array()
      .compactMap { $0["title"] as? String }
    #expect(titles.sorted() == ["'=1", "'quoted", "=2", "a, \"b\""])
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

  @Test func `settings and themes may be links, and settings that can't be read are no end`()
    throws
  {
    let shell = try Shell()
    let files = FileManager.default
    let (own, kept) = (
      shell.home.appendingPathComponent(".config/kith"), shell.home.appendingPathComponent("kept")
    )
    for folder in [own.appendingPathComponent("themes"), kept] {
      try files.createDirectory(at: folder, withIntermediateDirectories: true)
    }
    let settings = own.appendingPathComponent("settings.json")
    for (name, text, link) in [
      ("s.json", #"{"theme": "mine", "keys": {"undo": "ctrl-_"}}"#, settings),
      ("m.json", #"{"inherits": "paper"}"#, own.appendingPathComponent("themes/mine.json")),
    ] {
      let file = kept.appendingPathComponent(name)
      try Data(text.utf8).write(to: file)
      try files.createSymbolicLink(at: link, withDestinationURL: file)
    }
    #expect(try shell.kith("keys").output.contains("ctrl-_"))
    let themes = try shell.kith("themes")
    #expect(themes.lines.contains { $0.hasPrefix("▸ mine") })
    try files.removeItem(at: settings)
    try files.createDirectory(at: settings, withIntermediateDirectories: false)
    let answer = try shell.kith("keys")
    #expect(answer.status == 0)
    #expect(answer.errors.contains("settings.json: can't be read"), "\(answer.errors)")
    #expect(answer.errors.contains("The usual settings hold."))
    #expect(try shell.kith("screen --demo --size 80x24").status == 0)
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
