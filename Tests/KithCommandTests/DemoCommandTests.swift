import Foundation
import Testing

@Suite struct `Somebody looks round the demo` {
  @Test func `and nothing of it is kept`() throws {
    let shell = try Shell()
    let answer = try shell.kith("demo")
    #expect(answer.status == 0)
    #expect(answer.output.hasPrefix("Wren Street: people who build small street organs\n"))
    #expect(answer.output.contains("kith demo --keep ./wrens"))
    #expect(try shell.sh("find . -name STORE.json -o -name '*.jsonl'").output == "")
    #expect(try shell.kith("list questions").status != 0)
  }

  @Test func `and keeps it in a folder, in which everything works and they are Mirela`() throws {
    let shell = try Shell()
    #expect(try shell.kith("demo --keep wrens").status == 0)
    #expect(try shell.kith("-C ./wrens doctor").output.hasSuffix("all is well\n"))
    #expect(try shell.kith("-C ./wrens me").output.hasPrefix("you are Mirela Vântu"))
    #expect(try shell.sh("ls wrens/journals | wc -l").output.contains("6"))
    try shell.kith(["-C", "./wrens", "thank", "oskar", "--for", "two years of answers"])
    #expect(try shell.kith("-C ./wrens log --limit 1").output.contains("thanked Oskar Wiśnik"))
    #expect(try shell.sh("ls wrens/journals | wc -l").output.contains("7"))
    #expect(try shell.kith("-C ./wrens undo").status == 0)
    #expect(try shell.kith("-C ./wrens doctor").output.hasSuffix("all is well\n"))
  }

  @Test func `and what is there already stays as it is`() throws {
    let shell = try Shell()
    try shell.kith("demo --keep wrens")
    let answer = try shell.kith("demo --keep wrens")
    #expect(answer.status != 0)
    #expect(answer.errors.contains("there is a community already"))
  }

  @Test func `and hears it read aloud: what lies on top, and where the cursor is`() throws {
    let lines = try Shell().kith(["screen", "--demo", "--plain", "--keys", "4 f"]).lines
    #expect(lines.contains("Views of questions"))
    #expect(lines.count { $0.hasPrefix("cursor: ") } == 1)
    #expect(lines.contains { $0.hasPrefix("cursor: ") && $0.contains("Waiting") })
    #expect(!lines.contains { $0.contains("Help questions") || $0.contains("---") })
  }

  @Test func `and sees it in the usual colours where their theme is not there`() throws {
    let shell = try Shell()
    let made = try shell.sh(
      #"mkdir -p .config/kith; echo '{ "theme": "nrod" }' > .config/kith/settings.json"#)
    #expect(made.status == 0)
    let answer = try shell.kith("screen --demo --size 80x24")
    #expect(answer.status == 0)
    #expect(answer.errors.hasPrefix("settings.json: There is no theme \"nrod\"."))
    #expect(answer.output.contains("Wren Street"))
  }

  @Test func `and is shown five cards`() throws {
    let answer = try Shell().kith("demo --tour")
    #expect(answer.lines.count { $0.hasPrefix("   in the dashboard: ") } == 5)
  }
}
