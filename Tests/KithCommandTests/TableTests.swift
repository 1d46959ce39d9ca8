import Foundation
import Testing

@Suite struct `A table in a terminal` {
  private func filled() throws -> Shell {
    let shell = try Shell.withThreePeople()
    try shell.kith([
      "add", "question", "--title", "the car stops at the first left bend after the update", "--by",
      "sam", "--at", "2026-01-02T00:00:00Z",
    ])
    try shell.kith([
      "add", "question", "--title", "車が止まります 🚗 after the second lap", "--by", "ines", "--at",
      "2026-01-01T00:00:00Z",
    ])
    return shell
  }

  @Test(arguments: [40, 80, 200])
  func `never is wider than it, and keeps its columns under each other`(columns: Int) throws {
    let answer = try filled().kith(
      "list questions --columns id,title,asker,status", columns: columns)
    let lines = answer.lines
    #expect(lines.count == 3)
    for line in lines { #expect(Self.width(line) <= columns, "\(line)") }
    // Where the asker's name begins is the same column in every line.
    let starts = zip(lines, ["asker", "Sam O.", "Inès D."]).compactMap { line, name in
      line.range(of: name).map { Self.width(String(line[..<$0.lowerBound])) }
    }
    #expect(Set(starts).count <= 1 && (columns == 40 || starts.count == 3))
  }

  @Test func `shortens with … what has no room`() throws {
    let answer = try filled().kith("list questions --columns id,title", columns: 40)
    #expect(answer.lines[1].hasSuffix("…"))
  }

  @Test func `without a terminal nothing is shortened`() throws {
    let answer = try filled().kith("list questions")
    #expect(answer.output.contains("the car stops at the first left bend after the update"))
  }

  @Test func `without a terminal one long cell makes no other line long`() throws {
    let shell = try filled()
    try shell.kith(["add", "question", "--title", String(repeating: "long ", count: 400)])
    let lines = try shell.kith("list questions --columns title,status").lines
    #expect(lines.map(\.count).max() ?? 0 > 1900)
    #expect(lines.filter { $0.count < 200 }.count == 3)
  }

  /// Columns as a terminal counts them, for the letters used here.
  private static func width(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) {
      $0
        + ($1.value >= 0x1100 && $1.value != 0x2026 && $1.value != 0x201C && $1.value != 0x201D
          ? 2 : 1)
    }
  }
}

@Suite struct `Help` {
  @Test func `lists every command, and each has a page of its own`() throws {
    let shell = try Shell()
    let overview = try shell.kith("help")
    #expect(overview.status == 0)
    for command in [
      "new", "communities", "me", "list", "show", "add", "set", "reply", "accept", "ask", "assign",
      "unassign", "claim", "mentor", "wait", "close", "reopen", "delete", "restore", "vote",
      "attend", "link", "convert", "thank", "outbox", "log", "undo", "redo", "doctor", "help",
    ] {
      #expect(overview.output.contains("\n  \(command) "), "\(command) is missing")
      let page = try shell.kith("help \(command)")
      #expect(page.output.contains("usage: kith \(command)"))
      #expect(try shell.kith("\(command) --help").output == page.output)
    }
    #expect(try shell.kith("--help").output == overview.output)
  }

  @Test func `the manual page tells of every command, in roff`() throws {
    let page = try Shell().kith("help --man")
    #expect(page.output.hasPrefix(".TH KITH 1"))
    for command in ["new", "list", "thank", "undo", "import"] {
      #expect(page.output.contains(".SS kith \(command)"))
    }
  }

  @Test func `the version is one line`() throws {
    let answer = try Shell().kith("--version")
    #expect(answer.lines.count == 1 && answer.output.hasPrefix("kith "))
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `completions ask the program, which knows every command`(shell name: String) throws {
    let answer = try Shell().kith("completions \(name)")
    #expect(answer.output.contains("complete -- "))
  }

  @Test func `bash takes its completions without complaint`() throws {
    let answer = try Shell().sh("\"$kith\" completions bash > c && bash -n c && echo well")
    #expect(answer.output == "well\n")
  }
}
