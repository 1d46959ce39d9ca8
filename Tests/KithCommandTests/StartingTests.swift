import Foundation
import Testing

@Suite struct `Starting a community` {
  @Test func `without one, says what was looked for and how to get one`() throws {
    let answer = try Shell().kith("list questions")
    #expect(answer.status == 3)
    #expect(answer.output == "")
    #expect(answer.errors.contains("There is no community here"))
    for way in ["kith look", "kith new", "kith import"] { #expect(answer.errors.contains(way)) }
  }

  @Test func `the program alone shows the ways in, and that is no error`() throws {
    let answer = try Shell().kith([String]())
    #expect(answer.status == 0 && answer.errors == "")
    for way in ["kith look .", "kith new", "kith import"] { #expect(answer.output.contains(way)) }
  }

  @Test func `a name keeps it in the data folder, a dot in the project`() throws {
    let shell = try Shell()
    #expect(try shell.kith("new racers").output.contains("/.local/share/kith/racers"))
    #expect(try shell.kith("new .").output.contains("/.kith"))
    #expect(try shell.kith("new ./elsewhere/deep").output.contains("/elsewhere/deep"))
    #expect(try shell.kith("communities").output.contains("racers"))
  }

  @Test func `one that is there already is left alone`() throws {
    let shell = try Shell()
    try shell.kith("new racers")
    let again = try shell.kith("new racers")
    #expect(again.status == 3)
    #expect(again.errors.contains("there is a community already; nothing was changed"))
  }

  @Test func `the nearest folder upward is meant, unless one is named`() throws {
    let shell = try Shell()
    try shell.kith("new near")
    try shell.kith("new .")
    try shell.kith(["me", "Ana P."])
    #expect(try shell.kith("list members --json").array().count == 1)
    #expect(try shell.kith("-C near list members --json").array().isEmpty)
    #expect(try shell.kith("list members --json -C near").array().isEmpty)
    shell.environment["KITH_COMMUNITY"] = "near"
    #expect(try shell.kith("list members --json").array().isEmpty)
  }

  @Test func `the default is the same one wherever one stands`() throws {
    let shell = try Shell()
    try shell.kith("new racers")
    try shell.kith("new wrens")
    try shell.kith("new ./away")
    #expect(try shell.kith("communities --default ./away").status == 0)
    let folder = shell.home.appendingPathComponent("elsewhere")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let answer = try shell.sh("cd elsewhere && \"$kith\" communities --json")
    #expect(answer.keysInOrder() == ["name", "path", "meant"])
    let all = try answer.array()
    #expect(all.compactMap { $0["name"] as? String } == ["away", "racers", "wrens"])
    #expect(all.compactMap { $0["meant"] as? Bool } == [true, false, false])
    #expect(try shell.kith("communities --default wrens").status == 0)
    let after = try shell.sh("cd elsewhere && \"$kith\" communities --json").array()
    #expect(after.compactMap { $0["meant"] as? Bool } == [false, true])
  }

  @Test func `an empty one answers every question with nothing`() throws {
    let shell = try Shell()
    try shell.kith("new racers")
    for kind in [
      "members", "tasks", "questions", "recognitions", "events", "ideas", "contributions",
    ] {
      let table = try shell.kith("list \(kind)")
      #expect(table.status == 0 && table.output.isEmpty && table.errors == "no \(kind)\n")
      #expect(try shell.kith("list \(kind) --json").output == "[]\n")
      #expect(try shell.kith("list \(kind) --csv").lines.count == 1)
    }
    #expect(try shell.kith("outbox --json").output == "[]\n")
    #expect(try shell.kith([String]()).output.contains("members       0"))
  }
}

@Suite struct `Saying who one is` {
  @Test func `a change asks for it first, and says how to tell`() throws {
    let shell = try Shell()
    try shell.kith("new racers")
    let answer = try shell.kith(["add", "task", "--title", "borrow desk"])
    #expect(answer.status == 1)
    #expect(answer.errors.contains("kith me"))
    #expect(try shell.kith("list tasks --json").array().isEmpty)
  }

  @Test func `git's name is suggested and not taken`() throws {
    let shell = try Shell()
    try shell.kith("new racers")
    _ = try shell.sh("git config --global user.name 'Runa M.'")
    let answer = try shell.kith(["add", "task", "--title", "borrow desk"])
    #expect(answer.errors.contains("kith me \"Runa M.\""))
    #expect(try shell.kith("list members --json").array().isEmpty)
  }

  @Test func `a name enters a new member, without an e-mail unless given`() throws {
    let shell = try Shell()
    try shell.kith("new racers")
    #expect(try shell.kith(["me", "Ana P."]).output.hasPrefix("you are Ana P. (m"))
    let member = try #require(try shell.kith("list members --json").array().first)
    #expect(member["identities"] as? [String] == [])
    #expect(try shell.kith("me").output.hasPrefix("you are Ana P."))
  }

  @Test func `somebody who is there already is not entered twice`() throws {
    let shell = try Shell.withThreePeople()
    #expect(try shell.kith("me sam").output.hasPrefix("you are Sam O."))
    #expect(try shell.kith("list members --json").array().count == 3)
  }

  @Test func `one call can be made as somebody else`() throws {
    let shell = try Shell.withThreePeople()
    try shell.kith(["--as", "sam", "add", "task", "--title", "one"])
    try shell.kith(["add", "task", "--title", "two", "--by", "ines"])
    shell.environment["KITH_AS"] = "sam"
    try shell.kith(["add", "task", "--title", "three"])
    let log = try shell.kith("log --limit 3 --json").array().compactMap { $0["by"] as? String }
    let members = try shell.kith("list members --json").array()
    let names = log.map { id in
      members.first { $0["id"] as? String == id }?["name"] as? String ?? ""
    }
    #expect(names == ["Sam O.", "Inès D.", "Sam O."])
  }
}
