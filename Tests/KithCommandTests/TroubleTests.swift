import Foundation
import Testing

@Suite struct `Words that are not quite right` {
  @Test(arguments: [
    ("shwo q1", "Did you mean “show”?"),
    ("list qestions", "Did you mean “questions”?"),
    ("list questions --jsn", "Did you mean “--json”?"),
    ("list questions --limit many", "it takes a whole number above zero"),
    ("list questions --limit", "--limit needs a value"),
    ("list questions --json=yes", "--json takes no value"),
    ("list questions --columns titel", "Did you mean “title”?"),
    ("list questions statsu:new", "Did you mean “status”?"),
    ("add qestion", "Did you mean “question”?"),
    ("add task titel=x", "Did you mean “title”?"),
    ("add task title=x priority=hihg", "perhaps “high”"),
    ("add task title=x due=someday", "a time such as"),
    ("add task title=x goodForNewcomer=maybe", "yes or no"),
    ("add task title=x status=done", "Use “kith close”"),
    ("add task title=x nothing", "FIELD=VALUE"),
    ("set", "ID is missing"),
    ("show q1 q2 q3", "one word too many"),
    ("completions tcsh", "bash, zsh or fish"),
    ("help shwo", "Did you mean “show”?"),
  ])
  func `say what would be right, with status 2`(line: String, hint: String) throws {
    let shell = try Shell.withThreePeople()
    let answer = try shell.kith(line)
    #expect(answer.status == 2, "\(answer.errors)")
    #expect(answer.output == "")
    #expect(answer.errors.contains(hint), "\(answer.errors)")
  }

  @Test(arguments: [
    ("show qzzzz", "There is nothing with the id “qzzzz”"),
    ("assign TASK smm", "Did you mean “sam”?"),
    ("assign TASK nobody-here", "kith add member"),
    ("assign QUESTION sam", "goes with tasks, not with a question"),
    ("accept QUESTION 7", "has no reply “7”"),
    ("reopen TASK", "is open already"),
    ("undo nowhere/1", "There is no record “nowhere/1”"),
    ("link TASK TASK", "makes no sense to link something with itself"),
  ])
  func `a no is a no, with status 1 and nothing changed`(line: String, hint: String) throws {
    let shell = try Shell.withThreePeople()
    let (task, question) = (try added(shell, "task", "one"), try added(shell, "question", "two"))
    let before = try shell.kith("log --json").output
    let answer = try shell.kith(
      line.replacing("TASK", with: task).replacing("QUESTION", with: question))
    #expect(answer.status == 1, "\(answer.errors)")
    #expect(answer.errors.contains(hint), "\(answer.errors)")
    #expect(try shell.kith("log --json").output == before)
  }

  @Test func `an ambiguous beginning shows whom it could mean`() throws {
    let shell = try Shell.withThreePeople()
    for number in 0..<40 { try shell.kith(["add", "task", "--title", "number \(number)"]) }
    let ids = try shell.kith("list tasks --json").array().compactMap { $0["id"] as? String }
    let starts = Dictionary(grouping: ids) { String($0.prefix(2)) }
    let (start, several) = try #require(starts.first { $0.value.count > 1 })
    let answer = try shell.kith("show \(start)")
    #expect(answer.status == 1)
    #expect(answer.errors.contains("could be any of these"))
    #expect(answer.errors.split(separator: "\n").count >= min(several.count, 8))
    #expect(answer.errors.contains("“number "))
  }
}

@Suite struct `Text from strangers` {
  private static let hostile = [
    "\u{1B}[31mred\u{1B}[0m", "\u{1B}]0;title\u{7}", "\u{9B}2J", "a\u{202E}b", "zero\u{200B}width",
    "tab\there", "cr\rback", "bell\u{7}", "del\u{7F}", "\u{2066}iso\u{2069}", "tag\u{E0041}",
    "\u{1B}P1$r\u{1B}\\", "private\u{E000}", "bom\u{FEFF}", "line\u{2028}sep",
  ]

  @Test func `leaves no control, bidirectional or invisible character through any command`() throws
  {
    let shell = try Shell.withThreePeople()
    var ids: [String] = []
    for text in Self.hostile {
      ids.append(
        try shell.kith([
          "add", "question", "--title", text, "--body", text, "labels=\(text)", "link=\(text)",
        ]).output.trimmingCharacters(in: .newlines))
      try shell.kith(["add", "member", "name=\(text)", "place=\(text)"])
    }
    let member = try #require(try shell.kith("list members --json").array().last?["id"] as? String)
    try shell.kith(["thank", member, "--for", Self.hostile[0]])
    var lines = [
      "list questions", "list members", "list recognitions", "log", "list questions --csv",
      "list questions --json", "log --json", "export kith", "export allcontributors",
    ]
    for id in ids {
      lines += ["show \(id)", "reply \(id) \(Self.hostile[1].replacing(" ", with: ""))"]
    }
    for line in lines {
      let answer = try shell.kith(line)
      Self.expectHarmless(answer.output + answer.errors, line)
    }
    for text in Self.hostile {
      for words in [
        [text], ["show", text], ["list", text], ["assign", ids[0], text], ["--\(text)"],
      ] {
        let answer = try shell.kith(words)
        Self.expectHarmless(answer.output + answer.errors, "\(words)")
      }
    }
  }

  private static func expectHarmless(_ text: String, _ line: String) {
    for scalar in text.unicodeScalars where scalar != "\n" {
      let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      let isHidden =
        [Unicode.GeneralCategory.format, .privateUse, .lineSeparator, .surrogate, .unassigned]
        .contains(scalar.properties.generalCategory)
      #expect(!isControl && !isHidden, "U+\(String(scalar.value, radix: 16)) came out of \(line)")
    }
  }

  @Test func `JSON keeps it as it is, behind escapes where it must`() throws {
    let shell = try Shell.withThreePeople()
    try shell.kith(["add", "question", "--title", "a\u{1B}[31m\u{202E}b"])
    let question = try #require(try shell.kith("list questions --json").array().first)
    #expect(question["title"] as? String == "a\u{1B}[31m\u{202E}b")
    #expect(
      try shell.kith("list questions --json").output.contains(#""a\u001b[31m\u202eb""#))
  }

  @Test func `what a program reads from a pipe comes as it is`() throws {
    let shell = try Shell.withThreePeople()
    try shell.kith(["add", "task", "--title", "a\u{202E}b"])
    let answer = try shell.kith("export csv --kind tasks")
    #expect(answer.output.contains("a\u{202E}b"))
  }
}

@Suite struct `Output that can't go where it should` {
  @Test func `a reader who has had enough is no error`() throws {
    let shell = try Shell.withThreePeople()
    for number in 0..<20 { try shell.kith(["add", "task", "--title", "number \(number)"]) }
    let answer = try shell.sh("\"$kith\" list tasks --json | head -c 1; \"$kith\" help | head -1")
    #expect(answer.errors == "")
  }

  @Test func `a limit on the size of files is told, and ends nothing`() throws {
    let shell = try Shell.withThreePeople()
    let answer = try shell.sh("ulimit -f 0; \"$kith\" add task --title one 2>&1 | cat; exit 0")
    #expect(answer.output.contains("is not saved"), "\(answer.output)")
    #expect(try shell.kith("list tasks --json").output == "[]\n")
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func `a full disk is told, with status 3`() throws {
    let shell = try Shell.withThreePeople()
    let answer = try shell.sh("\"$kith\" list members > /dev/full; echo $?")
    #expect(answer.output == "3\n")
    #expect(answer.errors.contains("The output could not be written"))
  }
}
