import Foundation
import Testing

/// The shapes that scripts rely on. A key that is taken away, renamed or moved breaks somebody.
@Suite struct `JSON for scripts` {
  private static let common = [
    "id", "kind", "title", "link", "labels", "createdAt", "createdBy", "updatedAt", "closedAt",
    "closeReason", "source", "links", "private", "backlog",
  ]

  @Test(arguments: [
    (
      "member",
      [
        "name", "identities", "bot", "circles", "roles", "skills", "interests", "place", "timeZone",
        "joined", "foundThrough", "awayUntil", "mentors", "quietThanks", "setUp", "firstSeen",
        "lastSeen", "weeks", "milestones", "load", "thanked", "thanks",
      ]
    ),
    (
      "task",
      [
        "body", "skills", "size", "goodForNewcomer", "status", "assignees", "mentor", "due",
        "waitUntil", "priority", "replies",
      ]
    ),
    (
      "question",
      [
        "body", "asker", "stage", "status", "asked", "turn", "priority", "waitUntil", "replies",
        "accepted", "canonical",
      ]
    ),
    ("recognition", ["from", "to", "reason", "words", "quiet"]),
    (
      "event",
      ["eventKind", "start", "minutes", "repeats", "place", "hosts", "attendees", "notes"]
    ),
    ("idea", ["body", "proposer", "voters", "status", "replies"]),
    ("contribution", ["contributionKind", "by", "body", "status", "turn", "replies"]),
  ])
  func `every key of every kind, in its order`(kind: String, own: [String]) throws {
    let shell = try Shell.withThreePeople()
    let first = kind == "recognition" ? "to=sam" : kind == "member" ? "name=X" : "title=X"
    let id = try shell.kith(["add", kind, first]).output.trimmingCharacters(in: .newlines)
    #expect(try shell.kith("show \(id) --json").keysInOrder() == Self.common + own)
    #expect(try shell.kith("list \(kind)s --json").keysInOrder() == Self.common + own)
  }

  @Test func `what changes something answers with its record and the objects`() throws {
    let shell = try Shell.withThreePeople()
    let answer = try shell.kith(["add", "task", "--title", "one", "--json"])
    #expect(answer.keysInOrder() == ["record", "objects"])
    let (record, objects) = (try answer.object()["record"], try answer.object()["objects"])
    #expect((record as? String)?.contains("/") ?? false)
    #expect((objects as? [String])?.first?.count == 17)
  }

  @Test func `the log`() throws {
    let shell = try Shell.withThreePeople()
    try shell.kith(["add", "task", "--title", "one"])
    let answer = try shell.kith("log --limit 1 --json")
    #expect(answer.keysInOrder() == ["record", "at", "by", "sentence", "objects", "undone"])
    #expect(try answer.array().first?["sentence"] as? String == "opened “one”")
  }

  @Test func `times are whole seconds in UTC, ids whole, nothing is null or an empty list`() throws
  {
    let shell = try Shell.withThreePeople()
    let id = try shell.kith(["add", "task", "--title", "one", "--at", "2026-11-20T10:04:05.678Z"])
      .output.trimmingCharacters(in: .newlines)
    let task = try shell.kith("show \(id) --json").object()
    #expect(task["createdAt"] as? String == "2026-11-20T10:04:05Z")
    #expect((task["id"] as? String)?.count == 17)
    #expect(task["due"] is NSNull)
    #expect(task["assignees"] as? [String] == [])
  }

  @Test func `the outbox`() throws {
    let shell = try Shell.withThreePeople()
    #expect(try shell.kith("outbox --json").output == "[]\n")
    #expect(try shell.kith("outbox --format sh").output == "")
    #expect(try shell.kith("outbox --format bat").status == 2)
  }
}

@Suite struct `CSV for spreadsheets` {
  @Test func `cells that would run are made text, and quotes doubled`() throws {
    let shell = try Shell.withThreePeople()
    try shell.kith(["add", "task", "--title", "=1+1"])
    try shell.kith(["add", "task", "--title", "say \"hi\", twice"])
    let csv = try shell.kith("list tasks --csv --columns title,status")
    #expect(
      csv.lines.sorted()
        == ["\"say \"\"hi\"\", twice\",open", "'=1+1,open", "title,status"].sorted())
  }
}
