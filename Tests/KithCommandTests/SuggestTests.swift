import Foundation
import Testing

@Suite struct `Suggestions in the shell` {
  /// Sam answered Ana's question about hardware; now she has another one.
  private func shell() throws -> (shell: Shell, question: String) {
    let shell = try Shell.withThreePeople()
    let old = try shell.kith([
      "add", "question", "--title", "servo stalls with E1207", "labels=hardware",
      "--at", "2026-03-01T09:00:00Z",
    ]).output.trimmingCharacters(in: .newlines)
    try shell.kith(["reply", old, "so", "--by", "sam", "--at", "2026-03-01T10:00:00Z"])
    let question = try shell.kith([
      "add", "question", "--title", "wheel stuck", "labels=hardware",
      "--at", "2026-03-02T09:00:00Z",
    ]).output.trimmingCharacters(in: .newlines)
    return (shell, question)
  }

  @Test func `people come with an id, a score, a reason and what they would carry`() throws {
    let (shell, question) = try shell()
    let line = "suggest helpers \(question) --at 2026-03-02T10:00:00Z"
    let answer = try shell.kith("\(line) --json")
    #expect(answer.keysInOrder() == ["id", "score", "reason", "loadAfter"])
    let first = try #require(try answer.array().first)
    #expect((first["id"] as? String)?.count == 17)
    #expect(
      first["reason"] as? String
        == "answered 1 about hardware, last seen yesterday, nothing open")
    #expect(first["loadAfter"] as? Int == 1)
    let score = try #require(first["score"] as? Double)
    #expect(score > 0 && score < 1)
    #expect(try shell.kith("\(line) --no-spread --json").array().count == 1)
  }

  @Test func `people read names and reasons, and no scores`() throws {
    let (shell, question) = try shell()
    let lines = try shell.kith("suggest people \(question) --at 2026-03-02T10:00:00Z").lines
    #expect(lines.count == 2)
    #expect(lines.first?.contains("score") == false)
    #expect(lines.last?.contains("Sam O.  answered 1 about hardware, last seen yesterday") == true)
  }

  @Test func `what is alike comes with an id, a score, the shared words and whether it is solved`()
    throws
  {
    let (shell, question) = try shell()
    let answer = try shell.kith(["suggest", "similar", "again E1207", "on my servo", "--json"])
    #expect(answer.keysInOrder() == ["id", "score", "shared", "solved"])
    let first = try #require(try answer.array().first)
    #expect(first["shared"] as? [String] == ["E1207", "servo"])
    #expect(first["solved"] as? Bool == false)
    let alike = try shell.kith("suggest similar \(question)")
    #expect(alike.lines.count == 2)
    #expect(alike.lines.last?.contains("servo stalls with E1207") == true)
  }

  @Test func `nothing found is an answer as well`() throws {
    let shell = try Shell.withThreePeople()
    let answer = try shell.kith("suggest similar zebra --json")
    #expect(answer.output == "[]\n")
    #expect(answer.status == 0)
    #expect(try shell.kith("suggest similar zebra").errors == "nothing here is like it\n")
  }

  @Test func `what can't be suggested is told with the nearest right word`() throws {
    let (shell, question) = try shell()
    let wrong = try shell.kith("suggest helper \(question)")
    #expect(wrong.status == 2)
    #expect(wrong.errors.contains("Did you mean “helpers”?"))
    #expect(try shell.kith("suggest helpers").status == 2)
    #expect(try shell.kith("suggest helpers \(question) \(question)").status == 2)
    #expect(try shell.kith("suggest helpers q0000").status == 1)
  }
}
