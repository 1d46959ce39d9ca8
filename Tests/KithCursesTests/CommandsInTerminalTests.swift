import Foundation
import Testing

/// Commands as a person has them who sits at a terminal, and not in a pipe.
@Suite(.serialized, .enabled(if: RealTerminal.isThere, "tmux is not installed"))
struct `Commands in a real terminal` {
  let terminal: RealTerminal
  private let kith = RealTerminal.program("kith")
  private let home: String

  init() throws {
    terminal = try RealTerminal(100, 30)
    home = terminal.path("home")
    terminal.run("export HOME=\(home) TZ=UTC; mkdir -p \(home); cd \(home)")
    terminal.run("\(kith) demo --keep ./wrens")
    terminal.wait { $0.contains("without lindiwe") }
  }

  @Test func `behind a colon nothing waits for the keyboard, and no other community is meant`()
    throws
  {
    terminal.run("clear; \(kith) -C ./wrens")
    terminal.wait { $0.contains("waiting") && $0.contains("? all keys") }
    try command("reply q9d2k -")
    terminal.wait { $0.contains("! “-” reads standard input") }
    try command("-C other add task --title x")
    terminal.wait { $0.contains("! The dashboard shows one community") }
    terminal.type("Q")
    try terminal.expectRestored()
  }

  /// Types a command behind a colon, each part when the one before can be seen.
  private func command(_ line: String) throws {
    terminal.type(":")
    terminal.wait { $0.contains("\n :") }
    try terminal.tmux("send-keys", "-l", "--", line)
    terminal.wait { $0.contains(" : " + line) }
    terminal.type("Enter")
  }

  @Test func `what was written for a change that failed is kept, and told where`() throws {
    try Data("#!/bin/sh\necho my own words > \"$1\"; echo \"$1\" > \(home)/path\n".utf8)
      .write(to: URL(fileURLWithPath: home + "/write"))
    try Data("#!/bin/sh\nexit 3\n".utf8).write(to: URL(fileURLWithPath: home + "/fail"))
    for name in ["write", "fail"] { #expect(chmod(home + "/" + name, 0o755) == 0) }
    terminal.run("export KITH_COMMUNITY=\(home)/wrens VISUAL=\(home)/write; clear")
    terminal.run("\(kith) reply q9d2k --at nonsense")
    terminal.wait { $0.contains("is no time") && $0.contains("What you wrote is kept in /tmp/") }
    let path = try String(contentsOfFile: home + "/path", encoding: .utf8)
      .trimmingCharacters(in: .newlines)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "my own words\n")
    try FileManager.default.removeItem(atPath: path)
    terminal.run("clear; \(kith) reply q9d2k")
    terminal.wait { $0.contains("replied") }
    let next = try String(contentsOfFile: home + "/path", encoding: .utf8)
      .trimmingCharacters(in: .newlines)
    #expect(!FileManager.default.fileExists(atPath: next))
    terminal.run("clear; VISUAL=\(home)/fail \(kith) reply q9d2k")
    terminal.wait { $0.contains("or ended with an error; nothing was changed") }
  }

  @Test func `a table in a terminal is harmless to it`() throws {
    terminal.run("\(kith) new tiny; \(kith) -C tiny me Ana")
    terminal.run("\(kith) -C tiny add task --title $'one\\e[41mtwo\\e]0;x\\a'")
    terminal.run("clear; \(kith) -C tiny export csv --kind tasks")
    terminal.wait { $0.contains("[41mtwo") }
  }

  @Test func `what can't be brought in is told, and the second try is not in its way`() throws {
    terminal.run("rm -rf wrens .local .config; mkdir forum; echo nonsense > forum/topics.txt")
    terminal.run("clear; \(kith)")
    terminal.wait { $0.contains("Bring one in") }
    terminal.type("3")
    terminal.wait { $0.contains("Where does it stand?") }
    terminal.type("BSpace")
    terminal.run("~/forum")
    terminal.wait { $0.contains("home/forum”") }
    terminal.run("s")
    terminal.wait { $0.contains("There is no file or folder") }
    #expect(!FileManager.default.fileExists(atPath: home + "/.local/share/kith/forum"))
    terminal.type("Escape")
    terminal.wait { !$0.contains("~/forums") }
    terminal.type("q")
    try terminal.expectRestored()
  }
}
