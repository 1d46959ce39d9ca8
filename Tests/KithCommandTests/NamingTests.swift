import Foundation
import Testing

@Suite struct `Naming a member where anything can be named` {
  @Test func `takes a handle or a name, and finds who was deleted`() throws {
    let shell = try Shell.withThreePeople()
    #expect(try shell.kith("set sam place=Lyon").status == 0)
    #expect(try shell.kith("show sam --json").object()["place"] as? String == "Lyon")
    #expect(try shell.kith(["delete", "Sam O."]).status == 0)
    #expect(try shell.kith("list members --json").array().count == 2)
    #expect(try shell.kith("restore sam").status == 0)
    #expect(try shell.kith("list members --json").array().count == 3)
    let unknown = try shell.kith("set nobody place=Lyon")
    #expect(unknown.status == 1)
    #expect(unknown.errors.contains("“nobody” here, and nobody is called so"))
  }
}

@Suite struct `A word that stands nowhere yet` {
  @Test func `is taken, and the one that it looks like is named`() throws {
    let shell = try Shell.withThreePeople()
    let id = try added(shell, "question", "one")
    #expect(try shell.kith("set \(id) labels+=wind stage=setup").errors == "")
    let other = try added(shell, "question", "two")
    let answer = try shell.kith("set \(other) labels+=wnd stage=setpu")
    #expect(answer.status == 0)
    #expect(
      answer.errors == """
        “wnd” is new here. Did you mean “wind”?
        “setpu” is new here. Did you mean “setup”?

        """)
    #expect(try shell.kith("show \(other) --json").object()["stage"] as? String == "setpu")
    #expect(
      try shell.kith("role sam mentr").errors == "“mentr” is new here. Did you mean “mentor”?\n")
    #expect(try shell.kith("role sam librarian").errors == "")
  }
}

@Suite struct `Writing down an event` {
  /// The clocks of Berlin, without a database of zones.
  private func shell() throws -> Shell {
    let shell = try Shell.withThreePeople()
    shell.environment["TZ"] = "CET-1CEST,M3.5.0,M10.5.0/3"
    return shell
  }

  @Test(arguments: ["2026-12-01 18:00", "2026-12-01T18:00", "2026-12-01T17:00:00Z"])
  func `takes its time by the clocks here, and its kind by the word of filters`(
    start: String
  ) throws {
    let shell = try shell()
    let answer = try shell.kith([
      "add", "event", "--title", "evening", "kind=demo", "start=\(start)",
    ])
    #expect(answer.errors == "")
    let event = try #require(try shell.kith("list events --json").array().first)
    #expect(event["start"] as? String == "2026-12-01T17:00:00Z")
    #expect(event["eventKind"] as? String == "demo")
  }

  @Test func `gives a calendar that keeps its hour`() throws {
    let shell = try shell()
    try shell.kith([
      "add", "event", "--title", "evening", "start=2026-07-02 18:00", "repeats=weekly",
    ])
    let lines = try shell.kith("export ics").output.split(separator: "\r\n").map(String.init)
    #expect(lines.contains("DTSTART;TZID=Local:20260702T180000"))
    let zone = try #require(lines.firstIndex(of: "BEGIN:VTIMEZONE"))
    #expect(
      Array(lines[zone...].prefix(17)) == [
        "BEGIN:VTIMEZONE", "TZID:Local",
        "BEGIN:STANDARD", "DTSTART:20260701T020000", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0200",
        "END:STANDARD",
        "BEGIN:STANDARD", "DTSTART:20261025T030000", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100",
        "END:STANDARD",
        "BEGIN:DAYLIGHT", "DTSTART:20270328T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200",
        "END:DAYLIGHT",
      ])
  }

  @Test func `puts those to come before those past`() throws {
    let shell = try shell()
    for (title, start) in [
      ("long ago", "2019-05-01"), ("later", "2999-05-01"), ("soon", "2998-05-01"),
      ("lately", "2020-05-01"),
    ] {
      try shell.kith(["add", "event", "--title", title, "start=\(start)"])
    }
    func titles(_ line: String) throws -> [String] {
      try shell.kith(line).array().compactMap { $0["title"] as? String }
    }
    #expect(try titles("list events --json") == ["soon", "later", "lately", "long ago"])
    #expect(
      try titles("list events sort:start --json") == ["long ago", "lately", "soon", "later"])
  }
}

@Suite struct `A command that is missing something` {
  @Test(arguments: [
    ("thank sam", "kith thank MEMBER… --for WORDS [--about ID] [--reason R] [--quiet]"),
    ("export csv", "kith export csv --kind KIND [FILE]"),
  ])
  func `is shown as it goes with it`(line: String, usage: String) throws {
    let answer = try Shell.withThreePeople().kith(line)
    #expect(answer.status == 2)
    #expect(answer.errors.hasSuffix("is missing. It goes like this: \(usage)\n"))
  }
}
