import Foundation
import Testing

@Suite struct `A morning with Kith` {
  @Test func `nothing waits in an empty community, and that is a pleasure`() throws {
    let shell = try Shell()
    try shell.kith("new racers")
    let answer = try shell.kith("today")
    #expect(
      answer.output == "Nothing waits. A good hour for tea, or to ask somebody how they are.\n")
    #expect(answer.status == 0)
  }

  @Test func `today in JSON is its rules`() throws {
    let shell = try Shell.withThreePeople()
    let id = try shell.kith(["add", "question", "--title", "lamp", "--at", "5d"]).output
      .trimmingCharacters(in: .newlines)
    let answer = try shell.kith("today --json")
    #expect(answer.keysInOrder() == ["rule", "todo", "count", "items"])
    let first = try #require(try answer.array().first)
    #expect(first["rule"] as? String == "no reply")
    #expect(first["todo"] as? String == "reply, or ask somebody who could")
    #expect(first["count"] as? Int == 1)
    let whole = try shell.kith("show \(id) --json").object()["id"] as? String
    #expect(first["items"] as? [String?] == [whole])
  }

  @Test func `what happened is told once, from one look to the next`() throws {
    let shell = try Shell.withThreePeople()
    try shell.kith("today")
    try shell.kith(["add", "question", "--title", "lamp", "--by", "sam", "--at", "1min"])
    #expect(
      try shell.kith("today --since 2d").output.contains("\n  1 question was asked\n"))
    #expect(!(try shell.kith("today").output.contains("1 question was asked")))
  }

  @Test func `a look in the dashboard is a look`() throws {
    let shell = try Shell.withThreePeople()
    try shell.kith("today")
    try shell.kith(["add", "question", "--title", "lamp", "--by", "sam", "--at", "1d"])
    // What the dashboard leaves behind, with a place in it.
    let states = shell.home.appendingPathComponent(".local/state/kith")
    let folder = try #require(
      try FileManager.default.contentsOfDirectory(at: states, includingPropertiesForKeys: nil)
        .first { FileManager.default.fileExists(atPath: $0.path + "/dashboard") })
    let file = folder.appendingPathComponent("dashboard")
    let looked = ISO8601DateFormatter().string(from: Date(timeIntervalSinceNow: -2 * 86_400))
    try Data(#"{"screen":"questions","lastLook":"\#(looked)"}"#.utf8).write(to: file)
    #expect(try shell.kith("today").output.contains("1 question was asked"))
    #expect(!(try shell.kith("today").output.contains("1 question was asked")))
    #expect(try String(contentsOf: file, encoding: .utf8).contains(#""screen":"questions""#))
  }

  @Test func `rules are set, rehearsed and dropped`() throws {
    let shell = try Shell.withThreePeople()
    try shell.kith(["add", "question", "--title", "lamp", "labels=docs"])
    #expect(
      try shell.kith(["rules", "set", "docs", "questions", "is:open label:docs", "--todo", "look"])
        .output == "set for “racers” the rule “docs”\n")
    #expect(try shell.kith("today").output.contains("docs (1): look\n"))
    #expect(try shell.kith("rules --check").status == 0)
    try shell.kith(["rules", "set", "typo", "questions", "label:dosc", "--todo", "look"])
    let check = try shell.kith("rules --check --json")
    #expect(check.keysInOrder() == ["rule", "matched", "doubts", "trouble"])
    #expect(check.status == 1)
    #expect(
      try check.array().last?["doubts"] as? [String]
        == ["Nothing here has labels “dosc”. Did you mean “docs”?"])
    try shell.kith("rules drop typo")
    #expect(try shell.kith("rules drop typo").status == 1)
    #expect(try shell.kith("rules drop solved?").status == 0)
    #expect(!(try shell.kith("rules").output.contains("solved?")))
    try shell.kith("rules set solved?")
    #expect(try shell.kith("rules").output.contains("solved?"))
    #expect(
      try shell.kith("rules --json").keysInOrder() == ["rule", "kind", "filter", "todo", "brought"])
  }

  @Test func `a rule that can't be read is refused with its place`() throws {
    let shell = try Shell.withThreePeople()
    let answer = try shell.kith(["rules", "set", "x", "questions", "is:opne", "--todo", "look"])
    #expect(answer.status == 2)
    #expect(answer.errors.contains("Did you mean “open”?"))
    #expect(try shell.kith(["rules", "set", "x", "questions", "is:open"]).status == 2)
    #expect(try shell.kith("rules drpo x").errors.contains("drop"))
  }

  @Test func `a task is reminded of`() throws {
    let shell = try Shell.withThreePeople()
    let id = try shell.kith(["add", "task", "--title", "roof"]).output
      .trimmingCharacters(in: .newlines)
    #expect(try shell.kith("remind \(id)").errors == "kith: Nobody holds “roof”.\n")
    try shell.kith("assign \(id) sam")
    #expect(try shell.kith("remind \(id)").output == "reminded Sam O. of “roof”\n")
  }
}

@Suite struct `Views and people at the edge` {
  @Test func `a view is saved, listed, narrowed and dropped`() throws {
    let shell = try Shell.withThreePeople()
    try shell.kith(["add", "task", "--title", "roof", "labels=house"])
    try shell.kith(["add", "task", "--title", "door", "labels=house"])
    #expect(
      try shell.kith("views save house tasks label:house").output
        == "saved for “racers” the view “house”\n")
    #expect(try shell.kith("views --json").keysInOrder() == ["view", "kind", "filter", "count"])
    #expect(try shell.kith("views --json").array().first?["count"] as? Int == 2)
    #expect(try shell.kith("list @house --json").array().count == 2)
    #expect(try shell.kith("list @house roof --json").array().count == 1)
    #expect(try shell.kith("views house --limit 1 --json").array().count == 1)
    #expect(try shell.kith("list @hose").errors.contains("Did you mean “house”?"))
    #expect(try shell.kith("views save left tasks is:open").status == 2)
    try shell.kith("views drop house")
    #expect(try shell.kith("list @house").status == 1)
  }

  @Test func `people are shown with the reason`() throws {
    let shell = try Shell.withThreePeople()
    try shell.kith(["add", "question", "--title", "lamp", "--at", "3d"])
    let answer = try shell.kith("views newcomers --json")
    #expect(answer.keysInOrder() == ["id", "reason"])
    #expect(
      try answer.array().first?["reason"] as? String == "first here 3 days ago: “lamp”")
    #expect(try shell.kith("views left").output == "")
  }
}

@Suite struct `Kindness at the command line` {
  @Test func `thanks are suggested with a command that gives them`() throws {
    let shell = try Shell.withThreePeople()
    let id = try shell.kith(["add", "question", "--title", "lamp", "--at", "3d"]).output
      .trimmingCharacters(in: .newlines)
    try shell.kith(["reply", id, "turn it on", "--by", "sam", "--at", "2d"])
    try shell.kith("accept \(id) 1")
    let answer = try shell.kith("suggest thanks --json")
    #expect(
      answer.keysInOrder() == ["id", "reason", "about", "draft", "quiet", "evidence"])
    #expect(try answer.array().first?["reason"] as? String == "answered 1, never thanked")
    let line = try #require(try shell.kith("suggest thanks").lines.last)
    #expect(try shell.sh("$kith " + line.drop { $0 != "k" }.dropFirst(5)).status == 0)
    #expect(try shell.kith("suggest thanks").output == "Nobody who helped waits for thanks.\n")
  }

  @Test func `who is here twice is suggested until it is refused`() throws {
    let shell = try Shell.withThreePeople()
    try shell.kith(["add", "member", "name=Sam O.", "identities=forum:sam"])
    let answer = try shell.kith("identities --json")
    #expect(answer.keysInOrder() == ["id", "into", "reason"])
    let found = try #require(try answer.array().first)
    #expect(
      found["reason"] as? String == "both are “sam” (forum and github), and both are called Sam O.")
    let (one, two) = (found["id"] as? String ?? "", found["into"] as? String ?? "")
    #expect(try shell.kith("identities refuse \(one) \(two)").status == 0)
    #expect(try shell.kith("identities --json").output == "[]\n")
  }

  @Test func `somebody is forgotten only when that is meant`() throws {
    let shell = try Shell.withThreePeople()
    let id = try shell.kith(["add", "question", "--title", "lamp", "--by", "sam"]).output
      .trimmingCharacters(in: .newlines)
    #expect(try shell.kith("forget sam").status == 1)
    #expect(try shell.kith("show \(id)").output.contains("lamp"))
    let answer = try shell.kith("forget sam --yes")
    #expect(answer.status == 0)
    #expect(answer.lines.first == "Sam O. is forgotten here.")
    #expect(answer.output.contains("git's history"))
    #expect(!(try shell.kith("show \(id)").output.contains("lamp")))
    #expect(
      try shell.sh("grep -rl -e 'Sam O' -e lamp \"$HOME/.local/share/kith\" | wc -l").output
        .trimmingCharacters(in: .whitespacesAndNewlines) == "0")
  }
}
