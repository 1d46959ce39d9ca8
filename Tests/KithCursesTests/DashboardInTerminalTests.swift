import Foundation
import Testing

/// The dashboard as a person has it: the real program in a real terminal, over a real folder.
@Suite(.serialized, .enabled(if: RealTerminal.isThere, "tmux is not installed"))
struct `The dashboard in a real terminal` {
  let terminal: RealTerminal
  private let kith = RealTerminal.program("kith")

  init() throws {
    terminal = try RealTerminal(100, 30)
    let home = terminal.path("home")
    terminal.run(
      "export HOME=\(home) TZ=UTC KITH_COMMUNITY=\(home)/wrens; mkdir -p \(home); cd \(home)")
    terminal.run("\(kith) demo --keep ./wrens")
    terminal.wait { $0.contains("without lindiwe") }
  }

  private func open() {
    terminal.run("clear; \(kith)")
    terminal.wait { $0.contains("waiting") && $0.contains("? all keys") }
  }

  /// Somebody else, in a process of their own.
  private func elsewhere(_ words: String...) throws {
    let home = terminal.path("home")
    try output(
      of: "/usr/bin/env",
      ["HOME=\(home)", "KITH_COMMUNITY=\(home)/wrens", kith] + words,
      in: URL(fileURLWithPath: home))
  }

  @Test func `what another process changes appears by itself, and the cursor stays`() throws {
    open()
    terminal.type("4", "j", "j")
    terminal.wait { $0.contains("▌  ●  Tuning sheet") }
    try elsewhere("add", "question", "--title", "Who has a spare crank?", "--at", "2020-01-01")
    let after = terminal.wait { $0.contains("Who has a spare crank?") }
    #expect(after.contains("▌  ●  Tuning sheet"))
    terminal.type("Q")
    try terminal.expectRestored()
  }

  @Test func `what was done is there after kill -9, and so is the place`() throws {
    open()
    terminal.type("4", "/")
    terminal.run("W-07")
    terminal.wait { $0.contains("/W-07") && !$0.contains("tab complete") }
    terminal.type("p")
    terminal.wait { $0.contains("urgent") }
    terminal.run("urgent")
    terminal.wait { $0.contains("set priority of “Crank") }
    // The place is written down every few seconds.
    wait { (try? String(contentsOfFile: stateFile(), encoding: .utf8))?.contains("W-07") ?? false }
    terminal.kill("kith")
    terminal.run("")
    open()
    terminal.wait { $0.contains("/W-07") }
    terminal.type("Q")
    let found = try output(
      of: "/usr/bin/env",
      [
        "HOME=\(terminal.path("home"))", "KITH_COMMUNITY=\(terminal.path("home"))/wrens", kith,
        "list", "questions", "priority:urgent",
      ], in: URL(fileURLWithPath: terminal.path("home")))
    #expect(found.contains("W-07"))
  }

  private func stateFile() throws -> String {
    let state = terminal.path("home") + "/.local/state/kith"
    let community =
      try FileManager.default.contentsOfDirectory(atPath: state)
      .first { $0.hasPrefix("k") } ?? ""
    return "\(state)/\(community)/dashboard"
  }

  private func wait(until isTrue: () -> Bool) {
    let deadline = Date().addingTimeInterval(20)
    while !isTrue(), Date() < deadline { usleep(50_000) }
    #expect(isTrue())
  }

  @Test func `whoever closes the window has looked until then`() throws {
    open()
    try terminal.tmux("kill-server")
    wait {
      (try? String(contentsOfFile: stateFile(), encoding: .utf8))?.contains("lastLook") ?? false
    }
  }

  @Test func `a mouse that was given back stays so behind an editor`() throws {
    let editor = terminal.path("home") + "/write"
    terminal.run("printf '#!/bin/sh\\necho from the editor > \"$1\"\\n' > \(editor)")
    terminal.run("chmod +x \(editor); export VISUAL=\(editor)")
    open()
    terminal.type("C-t")
    terminal.wait { $0.contains("The mouse is the terminal's") }
    terminal.type("4", "r")
    terminal.wait { $0.contains("ctrl-s saves it") }
    terminal.type("C-o")
    terminal.wait { $0.contains("from the editor") }
    #expect(try terminal.tmux("display-message", "-p", "#{mouse_any_flag}").hasPrefix("0"))
    terminal.type("Escape")
    terminal.wait { !$0.contains("from the editor") }
    terminal.type("Q")
    try terminal.expectRestored()
  }

  @Test func `what one looks at is all there, and nothing is kept`() throws {
    terminal.run("clear; printf 'name\\nBea Q.\\nCy R.\\n' > members.csv")
    terminal.run("\(kith) look csv members.csv")
    terminal.wait { $0.contains("Home") && $0.contains("all keys") }
    terminal.type("2")
    terminal.wait { $0.contains("Bea Q.") && $0.contains("Cy R.") }
    terminal.type("Q")
    try terminal.expectRestored()
    let data = terminal.path("home") + "/.local/share/kith"
    #expect(!FileManager.default.fileExists(atPath: data))
  }

  @Test func `a resize in the middle of typing loses nothing`() throws {
    open()
    terminal.type("4", "/", "c", "r", "a")
    terminal.wait { $0.contains("/ cra") }
    try terminal.tmux("resize-window", "-x", "50", "-y", "14")
    terminal.wait {
      $0.contains("/ cra") && $0.split(separator: "\n").allSatisfy { $0.count <= 50 }
    }
    terminal.type("n")
    terminal.wait { $0.contains("/ cran") }
    try terminal.tmux("resize-window", "-x", "100", "-y", "30")
    terminal.wait { $0.contains("/ cran") }
    terminal.type("Enter")
    terminal.wait { $0.contains("/cran") }
    terminal.type("Q")
    try terminal.expectRestored()
  }
}
