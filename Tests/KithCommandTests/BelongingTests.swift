import Foundation
import Testing

@Suite struct `Who belongs where` {
  @Test func `a role is given, told and ended`() throws {
    let shell = try Shell.withThreePeople()
    #expect(
      try shell.kith("role sam mentor --chosen-by ines,me --since 2026-01-05").output
        == "gave Sam O. the role mentor\n")
    var role = try #require(try tenures("roles", shell).first)
    #expect(role["name"] as? String == "mentor")
    #expect(role["since"] as? String == "2026-01-05T00:00:00Z")
    #expect((role["chosenBy"] as? [String])?.count == 2)
    #expect(try shell.kith("role sam mentor --end").output == "ended the role mentor of Sam O.\n")
    role = try #require(try tenures("roles", shell).first)
    #expect(role["until"] is String)
    #expect(try shell.kith("role sam mentor --end").status == 1)
  }

  @Test func `a role that was to last is ended now, one that was to begin doesn't begin`() throws {
    let shell = try Shell.withThreePeople()
    try shell.kith("role sam mentor --since 2026-01-05 --until 2099-03-01")
    #expect(try shell.kith("role sam mentor --end").output == "ended the role mentor of Sam O.\n")
    let role = try #require(try tenures("roles", shell).first)
    #expect((role["until"] as? String)?.hasPrefix("2099") == false)
    #expect(try shell.kith("role sam mentor --end").status == 1)
    try shell.kith("role sam maintainer --since 2099-01-05")
    #expect(try shell.kith("role sam maintainer --end").status == 0)
    #expect(try tenures("roles", shell).map { $0["name"] as? String } == ["mentor"])
    try shell.kith("circle sam team --since 2099-01-05")
    #expect(try shell.kith("circle sam team --leave").status == 0)
    #expect(try tenures("circles", shell).isEmpty)
  }

  @Test func `a circle is entered and left`() throws {
    let shell = try Shell.withThreePeople()
    #expect(
      try shell.kith("circle sam team --since 2026-01-05").output
        == "added Sam O. to the circle team\n")
    #expect(try shell.kith("list members is:team").output.contains("Sam O."))
    #expect(
      try shell.kith("circle sam team --leave").output
        == "took Sam O. out of the circle team\n")
    #expect(!(try shell.kith("list members is:team").output.contains("Sam O.")))
    let answer = try shell.kith("circle sam tem")
    #expect(answer.status == 2)
    #expect(answer.errors.contains("“circles” can't be “tem”. It can be community or team."))
  }

  @Test func `what set may not change names the command that does`() throws {
    let shell = try Shell.withThreePeople()
    let sam = try #require(try shell.kith("show sam --json").object()["id"] as? String)
    #expect(try shell.kith("set \(sam) roles=mentor").errors.contains("“kith role”"))
    #expect(try shell.kith("set \(sam) circles=team").errors.contains("“kith circle”"))
  }

  @Test func `a note is shown to whoever wrote it, and nowhere else`() throws {
    let shell = try Shell.withThreePeople()
    #expect(
      try shell.kith(["note", "sam", "likes trains"]).output
        == "noted something about Sam O.\n")
    let sam = try #require(try shell.kith("show sam --json").object()["id"] as? String)
    #expect(try shell.kith("set \(sam) place=Porto").status == 0)
    #expect(try shell.kith("show sam").output.contains("your note: likes trains"))
    #expect(!(try shell.kith("show sam --json").output.contains("trains")))
    let export = try shell.kith("export kith -").output
    #expect(export.contains("Porto") && !export.contains("trains"))
    #expect(try shell.kith("undo").status == 0)
    #expect(try shell.kith("undo").status == 0)
    #expect(!(try shell.kith("show sam").output.contains("trains")))
  }

  private func tenures(_ field: String, _ shell: Shell) throws -> [[String: Any]] {
    try shell.kith("show sam --json").object()[field] as? [[String: Any]] ?? []
  }
}

@Suite struct `A reply that should not stand as it is` {
  private func asked(_ shell: Shell) throws -> String {
    let id = try shell.kith(["add", "question", "--title", "why"]).output
      .trimmingCharacters(in: .newlines)
    try shell.kith(["reply", id, "Becuase."])
    try shell.kith(["reply", id, "I see.", "--by", "sam"])
    return id
  }

  @Test func `is rewritten or hidden by whoever wrote it`() throws {
    let shell = try Shell.withThreePeople()
    let id = try asked(shell)
    #expect(
      try shell.kith(["rewrite", id, "1", "Because."]).output == "rewrote a reply to “why”\n")
    #expect(try shell.kith("show \(id)").output.contains("Because."))
    #expect(try shell.kith("hide \(id) 1").output == "hid a reply to “why”\n")
    #expect(!(try shell.kith("show \(id)").output.contains("Because.")))
    #expect(try shell.kith("hide \(id) 1 --show").output == "showed a reply to “why” again\n")
    #expect(try shell.kith("show \(id)").output.contains("Because."))
  }

  @Test func `stays where another wrote it`() throws {
    let shell = try Shell.withThreePeople()
    let id = try asked(shell)
    for line in [["rewrite", id, "2", "No."], ["hide", id, "2"]] {
      let answer = try shell.kith(line)
      #expect(answer.status == 1)
      #expect(
        answer.errors == "kith: Sam O. wrote that reply here; it is theirs to change.\n")
    }
    #expect(try shell.kith(["hide", id, "2", "--by", "sam"]).status == 0)
  }

  @Test func `solved nothing after all`() throws {
    let shell = try Shell.withThreePeople()
    let id = try asked(shell)
    try shell.kith("accept \(id) 2")
    #expect(
      try shell.kith("accept \(id) 2 --withdraw").output
        == "withdrew the acceptance of a reply to “why”\n")
    #expect(try shell.kith("show \(id) --json").object()["closedAt"] is NSNull)
  }
}

@Suite struct `A task of somebody who was merged` {
  @Test func `can be taken from whom they turned out to be`() throws {
    let shell = try Shell.withThreePeople()
    let id = try shell.kith(["add", "task", "--title", "fix it"]).output
      .trimmingCharacters(in: .newlines)
    try shell.kith("assign \(id) sam")
    try shell.kith("merge sam ines")
    #expect(
      try shell.kith("unassign \(id) ines").output == "released “fix it” from Inès D.\n")
    #expect(try shell.kith("show \(id) --json").object()["assignees"] as? [String] == [])
  }
}
