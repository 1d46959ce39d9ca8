import Foundation
import Testing

@Suite struct `Working on a question` {
  @Test func `from asking to solving, and back`() throws {
    let shell = try Shell.withThreePeople()
    let id = try shell.kith([
      "add", "question", "--title", "reward stays at zero", "stage=training",
    ])
    .output.trimmingCharacters(in: .newlines)
    #expect(id.hasPrefix("q") && id.count == 5)

    #expect(
      try shell.kith("ask \(id) sam ines").output
        == "asked Sam O. and Inès D. about “reward stays at zero”\n")
    #expect(try status(shell, id) == "routed")

    #expect(try shell.kith(["reply", id, "Which servo do you have?", "--by", "sam"]).status == 0)
    #expect(try status(shell, id) == "answered")

    #expect(
      try shell.kith("accept \(id) 1").output == "accepted a reply to “reward stays at zero”\n")
    #expect(try status(shell, id) == "solved")

    #expect(
      try shell.kith("undo").output == "took back: accepted a reply to “reward stays at zero”\n")
    #expect(try status(shell, id) == "answered")
    #expect(
      try shell.kith("redo").output == "did again: accepted a reply to “reward stays at zero”\n")
    #expect(try status(shell, id) == "solved")

    #expect(try shell.kith("reopen \(id)").status == 0)
    #expect(try status(shell, id) == "answered")
  }

  @Test func `a new title is told once`() throws {
    let shell = try Shell.withThreePeople()
    let id = try added(shell, "question", "which way round")
    #expect(
      try shell.kith(["set", id, "title=the left one first"]).output
        == "renamed “the left one first”\n")
  }

  @Test func `whoever takes back their own joining can come back`() throws {
    let shell = try Shell.withThreePeople()
    try shell.kith("me Zoe")
    #expect(try shell.kith("undo").output == "took back: added Zoe\n")
    #expect(try !shell.kith("list members").output.contains("Zoe"))
    #expect(try shell.kith("redo").output == "did again: added Zoe\n")
    #expect(try shell.kith("me").output.contains("Zoe"))
  }

  @Test func `a reply may begin with a dash, behind two of them`() throws {
    let shell = try Shell.withThreePeople()
    let id = try added(shell, "question", "which way round")
    // As the dashboard shows it when somebody replies so there.
    #expect(try shell.kith(["reply", id, "--", "- first the left one"]).status == 0)
    #expect(try shell.kith(["show", id]).output.contains("- first the left one"))
  }

  @Test func `a duplicate points to the one it repeats`() throws {
    let shell = try Shell.withThreePeople()
    let first = try added(shell, "question", "the first")
    let second = try added(shell, "question", "the second")
    try shell.kith("close \(second) --duplicate-of \(first)")
    let question = try shell.kith("show \(second) --json").object()
    #expect(question["closeReason"] as? String == "duplicate")
    let link = try #require((question["links"] as? [[String: String]])?.first)
    #expect(link["type"] == "duplicateOf")
    #expect(link["to"]?.hasPrefix(first) ?? false)
  }

  private func status(_ shell: Shell, _ id: String) throws -> String? {
    try shell.kith("show \(id) --json").object()["status"] as? String
  }
}

@Suite struct `Working on tasks` {
  @Test func `taking, moving, releasing and finishing one`() throws {
    let shell = try Shell.withThreePeople()
    let id = try added(shell, "task", "fix the lap timer")
    #expect(try shell.kith("claim \(id)").output == "assigned “fix the lap timer” to Ana P.\n")
    #expect(
      try shell.kith("claim \(id)").output == "renewed the claim on “fix the lap timer” of Ana P.\n"
    )
    #expect(try shell.kith("assign \(id) sam").status == 0)
    #expect(try shell.kith("unassign \(id) me").status == 0)
    #expect(
      try shell.kith("set \(id) status=doing priority=high labels+=docs,build due=2030-01-05")
        .status == 0)
    #expect(try shell.kith("mentor \(id) ines").status == 0)
    var task = try shell.kith("show \(id) --json").object()
    #expect(task["status"] as? String == "doing")
    #expect(task["labels"] as? [String] == ["docs", "build"])
    #expect(task["due"] as? String == "2030-01-05T00:00:00Z")
    #expect(try shell.kith("set \(id) labels-=docs due=").status == 0)
    #expect(try shell.kith("close \(id)").output == "closed “fix the lap timer” as done\n")
    task = try shell.kith("show \(id) --json").object()
    #expect(task["status"] as? String == "done")
    #expect(task["labels"] as? [String] == ["build"])
    #expect(task["due"] is NSNull)
    let again = try shell.kith("close \(id)")
    #expect(again.status == 1)
    #expect(again.errors == "kith: “fix the lap timer” is closed already.\n")
  }

  @Test func `deleted ones are out of sight and come back`() throws {
    let shell = try Shell.withThreePeople()
    let id = try added(shell, "task", "borrow desk")
    try shell.kith("delete \(id)")
    #expect(try shell.kith("list tasks --json").array().isEmpty)
    #expect(try shell.kith("claim \(id)").errors.contains("kith restore"))
    try shell.kith("restore \(id)")
    #expect(try shell.kith("list tasks --json").array().count == 1)
  }

  @Test func `one that is really a question becomes one, under the same digits`() throws {
    let shell = try Shell.withThreePeople()
    let id = try added(shell, "task", "why does it stop?")
    #expect(try shell.kith("convert \(id) question").status == 0)
    #expect(
      try shell.kith("show q\(id.dropFirst()) --json").object()["kind"] as? String == "question")
    #expect(try shell.kith("show \(id) --json").object()["kind"] as? String == "question")
  }
}

@Suite struct `People and what they give` {
  @Test func `thanking takes words and says to whom`() throws {
    let shell = try Shell.withThreePeople()
    let answer = try shell.kith(["thank", "sam", "ines", "--for", "finding the loose cable"])
    #expect(answer.output.hasPrefix("thanked Sam O. and Inès D. (r"))
    let thanks = try #require(try shell.kith("list recognitions --json").array().first)
    #expect(thanks["words"] as? String == "finding the loose cable")
    #expect(thanks["reason"] as? String == "thanks")
    #expect((thanks["to"] as? [String])?.count == 2)
    #expect(try shell.kith("thank sam").status == 2)
  }

  @Test func `two members turn out to be one, and are two again`() throws {
    let shell = try Shell.withThreePeople()
    let id = try added(shell, "task", "borrow desk")
    try shell.kith("assign \(id) sam")
    try shell.kith("merge sam ines")
    #expect(try shell.kith("list members --json").array().count == 2)
    #expect(try shell.kith("list tasks assignees:ines --json").array().count == 1)
    #expect(try shell.kith(["unmerge", "Sam O."]).status == 0)
    #expect(try shell.kith("list members --json").array().count == 3)
    #expect(try shell.kith("list tasks assignees:ines --json").array().isEmpty)
  }

  @Test func `what is known of one is known of both, and is laid down by whichever name`() throws {
    let shell = try Shell.withThreePeople()
    try shell.kith("circle sam team")
    try shell.kith("merge sam ines")
    #expect(try shell.kith("list members is:team --json").array().count == 1)
    #expect(try shell.kith("circle ines team --leave").status == 0)
    #expect(try shell.kith("list members is:team --json").array().isEmpty)
    #expect(try shell.kith("circle ines team --leave").status == 1)
  }

  @Test func `votes, events and links`() throws {
    let shell = try Shell.withThreePeople()
    let idea = try added(shell, "idea", "night race")
    #expect(try shell.kith("vote \(idea)").status == 0)
    #expect(try shell.kith("vote \(idea)").status == 1)
    #expect(try shell.kith("vote \(idea) --withdraw").status == 0)
    let event = try shell.kith([
      "add", "event", "--title", "race night", "start=2026-12-01T18:00:00Z", "eventKind=meetup",
    ]).output.trimmingCharacters(in: .newlines)
    #expect(try shell.kith("attend \(event) sam ines").status == 0)
    #expect(try shell.kith("link \(idea) \(event) --type ledTo").status == 0)
    #expect(try shell.kith("link \(idea) \(event) --type leadTo").errors.contains("perhaps ledTo"))
    #expect(try shell.kith("link \(idea) \(event) --type ledTo --remove").status == 0)
    #expect(try shell.kith("wait \(try added(shell, "task", "later")) 2w").status == 0)
  }
}

/// Writes something down and returns its short id.
func added(_ shell: Shell, _ kind: String, _ title: String) throws -> String {
  try shell.kith(["add", kind, "--title", title]).output.trimmingCharacters(in: .newlines)
}

@Suite struct `What can't be said` {
  @Test func `what is no status, no title or no reply is wrong use, and is told`() throws {
    let shell = try Shell.withThreePeople()
    let question = try added(shell, "question", "why?")
    let task = try added(shell, "task", "lamp")
    for (words, status, hint) in [
      (["set", question, "status=done"], Int32(2), "it takes solved or closed"),
      (["set", task, "status=banana"], 2, "it takes open, doing, review, done, dropped or closed"),
      (["set", question, "title="], 2, "A question needs title=…"),
      (["set", question, "title= "], 2, "A question needs title=…"),
      (["set", "sam", "name="], 2, "A member needs name=…"),
      (["add", "task"], 2, "A task needs title=…"),
      (["add", "task", "--title", " "], 2, "A task needs title=…"),
      (["circle", "sam", "foo"], 2, "community or team"),
      (["reply", question, ""], 2, "A reply needs words."),
      (["claim", question], 1, "“claim” goes with tasks"),
      (["wait", "sam", "friday"], 1, "“wait” goes with tasks and questions, not with a member"),
    ] {
      let answer = try shell.kith(words)
      #expect(answer.status == status, "\(words)")
      #expect(answer.errors.contains(hint), "\(words): \(answer.errors)")
    }
    #expect(try shell.kith("set \(question) status=solved").status == 0)
  }

  @Test func `nothing happens later than now, or before there is what it happens to`() throws {
    let shell = try Shell.withThreePeople()
    let question = try added(shell, "question", "why?")
    for time in ["1999-01-01", "in 2 weeks"] {
      let answer = try shell.kith(["reply", question, "so", "--at", time])
      #expect(answer.status == 2, "\(answer.errors)")
    }
    #expect(try shell.kith("show \(question) --json").object()["replies"] as? [String] == [])
  }

  @Test func `private things are added for one's own eyes`() throws {
    let shell = try Shell.withThreePeople()
    let id = try shell.kith(["add", "task", "--title", "surprise", "private=yes"]).lines[0]
    #expect(try shell.kith("show \(id) --json").object()["private"] as? Bool == true)
    #expect(try !shell.kith("export kith").output.contains("surprise"))
    #expect(try shell.kith(["add", "task", "--title", "x", "private=perhaps"]).status == 2)
  }

  @Test func `the settings of the community are set under its name`() throws {
    let shell = try Shell.withThreePeople()
    #expect(try shell.kith("set community activeCount=2").status == 0)
    #expect(try shell.kith("show community --json").object()["activeCount"] as? Int == 2)
  }

  @Test func `a view of people that is always there is listed like one that was saved`() throws {
    let shell = try Shell.withThreePeople()
    #expect(try shell.kith("list @carrying-most").status == 0)
    #expect(try shell.kith("list @carrying-most name:x").status == 2)
  }

  @Test func `a source that somebody wrote down names its object`() throws {
    let shell = try Shell.withThreePeople()
    try Data("title,source\nlamp,lamps:7\n".utf8).write(
      to: shell.home.appendingPathComponent("t.csv"))
    try shell.kith("import t.csv")
    #expect(try shell.kith("show lamps:7 --json").object()["title"] as? String == "lamp")
  }
}
