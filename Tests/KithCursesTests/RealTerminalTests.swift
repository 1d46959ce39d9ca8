import Foundation
import KithScreen
import Testing

@Suite(.serialized, .enabled(if: RealTerminal.isThere, "tmux is not installed"))
struct `In a real terminal` {
  let terminal: RealTerminal

  init() throws {
    terminal = try RealTerminal()
  }

  private func start(_ words: String, until text: String, environment: String = "") {
    terminal.run("\(environment) \(RealTerminal.probe) \(words)")
    terminal.wait { $0.contains(text) }
  }

  @Test(arguments: [
    "", "COLORTERM=truecolor", "LINES=99999 COLUMNS=99999", "TERM=screen", "TERM=linux",
    "TERM=vt100",
  ])
  func `what follows each sign is in its column`(environment: String) throws {
    let signs = [
      "a", "é", "e\u{301}", "漢", "字", "ｱ", "한", "👍", "👍🏽", "👩‍👩‍👧", "👩🏽‍💻", "🏳️‍🌈", "🇩🇪", "❤️", "1️⃣", "☕",
    ]
    start("page", until: "bottom", environment: environment)
    // The page has two blocks of signs; the first is 23 rows high.
    let found = try terminal.columns(of: "=end", times: 60)
    let rows = signs.indices
    let expected = rows.map { 10 + 2 * SafeText(signs[$0]).width }
    #expect(expected.allSatisfy { found.contains($0) })
    let widths = Set(found.map { $0 >= 40 ? $0 - 40 : $0 - 10 })
    #expect(widths == [2, 4], "\(found)")
    terminal.type("x")
    try terminal.expectRestored()
  }

  @Test(arguments: [
    "", "COLORTERM=truecolor", "TERM=screen", "TERM=linux", "TERM=vt100", "TERM=xterm",
  ])
  func `the last cell is drawn like every other`(environment: String) throws {
    start("table", until: "Help questions", environment: environment)
    let corner = environment == "TERM=vt100" ? "-+" : environment == "TERM=linux" ? "─┘" : "─╯"
    let last = terminal.wait { $0.contains(corner) }.split(separator: "\n").last ?? ""
    #expect(last.hasSuffix(corner) && last.count == 80)
    terminal.type("q")
    try terminal.expectRestored()
  }

  @Test func `hostile strings stay in their cells`() throws {
    start("hostile", until: "page 0 holds 23")
    var count = 0
    for page in 0..<60 {
      let shown = terminal.wait { $0.contains("page \(page) holds") || $0.contains("none left") }
      if shown.contains("none left") { break }
      let held =
        Int(shown.split(separator: " ").last?.trimmingCharacters(in: .whitespacesAndNewlines) ?? "")
        ?? 0
      let columns = try terminal.columns(of: "=X", times: held)
      #expect(columns == Array(repeating: 70, count: held), "\(shown)")
      for (row, line) in shown.split(separator: "\n").prefix(held).enumerated() {
        #expect(line.hasPrefix("\(count + row)"), "\(line)")
      }
      count += held
      terminal.type("n")
    }
    #expect(count >= 500)
    terminal.type("q")
    try terminal.expectRestored()
  }

  @Test func `twenty quick changes of size end at the last`() throws {
    start("keys", until: "ready 80x24")
    for step in 1...20 {
      try terminal.tmux(
        "resize-window", "-x", "\(20 + step * 7 % 90)", "-y", "\(5 + step * 3 % 40)")
    }
    try terminal.tmux("resize-window", "-x", "1", "-y", "1")
    terminal.wait { _ in (try? terminal.tmux("display-message", "-p", "#{pane_width}")) == "1\n" }
    try terminal.tmux("resize-window", "-x", "500", "-y", "200")
    terminal.wait { $0.contains("size 500x200") }
    try terminal.tmux("resize-window", "-x", "61", "-y", "17")
    terminal.wait { $0.contains("size 61x17") }
    terminal.type("q")
    try terminal.expectRestored()
  }

  @Test func `Ctrl-Z gives the terminal to the shell, and fg takes it back`() throws {
    start("keys", until: "ready")
    terminal.type("C-z")
    terminal.wait { $0.contains("Stopped") }
    #expect(!terminal.isOnAlternateScreen)
    terminal.run("fg")
    terminal.wait { $0.contains("back 80x24") }
    terminal.type("j")
    terminal.wait { $0.contains("key j") }
    terminal.type("q")
    try terminal.expectRestored()
  }

  @Test func `a stop from outside is survived`() throws {
    start("keys", until: "ready")
    try terminal.tmux(
      "run-shell",
      "pkill -STOP -t $(basename $(dirname '#{pane_tty}'))/$(basename '#{pane_tty}') screen-probe")
    terminal.wait { $0.contains("Stopped") }
    terminal.run("fg")
    terminal.wait { $0.contains("ready") && $0.contains("size 80x24") }
    terminal.type("q")
    try terminal.expectRestored()
  }

  @Test func `a paste of 100 KB is one input`() throws {
    start("keys", until: "ready")
    let text = String(repeating: "pasted text 漢 ", count: 6_100)
    try text.write(toFile: terminal.path("paste"), atomically: true, encoding: .utf8)
    try terminal.tmux("load-buffer", terminal.path("paste"))
    try terminal.tmux("paste-buffer", "-p")
    terminal.wait { $0.contains("paste \(text.utf8.count) pasted text") }
    terminal.type("q")
    try terminal.expectRestored()
  }

  @Test func `the mouse is heard, inside of the screen`() throws {
    start("keys", until: "ready")
    terminal.send(
      Array("\u{1B}[<0;3;4M\u{1B}[<0;3;4m\u{1B}[<65;9;9M\u{1B}[<0;300;4M\u{1B}[24;80R".utf8))
    terminal.send(Array("\u{1B}OP".utf8) + [0xFF, 0x6A])
    let shown = terminal.wait { $0.contains("key j") }
    #expect(shown.contains("press(") && shown.contains("2,3 x1"))
    #expect(shown.contains("wheelDown 8,8"))
    #expect(!shown.contains("299"))
    #expect(shown.split(separator: "\n").filter { $0.hasPrefix("key") } == ["key f1", "key j"])
    terminal.type("q")
    try terminal.expectRestored()
  }

  @Test(arguments: [
    "HUP", "INT", "QUIT", "TERM", "ILL", "TRAP", "ABRT", "BUS", "FPE", "SEGV", "SYS", "USR1",
    "USR2",
    "ALRM", "XCPU", "PIPE",
  ])
  func `every signal leaves the terminal as it was`(signal: String) throws {
    start("keys", until: "ready")
    try terminal.tmux(
      "run-shell",
      "pkill -\(signal) -t $(basename $(dirname '#{pane_tty}'))/$(basename '#{pane_tty}') screen-probe"
    )
    if signal == "PIPE" {
      // Nobody dies of a broken pipe.
      terminal.type("q")
    }
    terminal.wait { $0.contains("READY:") }
    try terminal.expectRestored()
  }

  @Test(arguments: ["trap", "overflow"])
  func `a fault leaves the terminal as it was`(fault: String) throws {
    start(fault, until: "about to")
    terminal.type("x")
    terminal.wait { $0.contains("stopped by a fault of its own") }
    try terminal.expectRestored()
  }

  @Test func `a program run from inside gets the terminal and gives it back`() throws {
    start("run sh -c 'echo inside; read line; exit 3'", until: "about to run")
    terminal.type("x")
    terminal.wait { $0.contains("inside") }
    #expect(!terminal.isOnAlternateScreen)
    terminal.type("Enter")
    terminal.wait { $0.contains("ended: exited(3)") }
    #expect(terminal.isOnAlternateScreen)
    terminal.type("x")
    try terminal.expectRestored()
  }

  @Test func `a program that is not there is reported`() throws {
    start("run no-such-program", until: "about to run")
    terminal.type("x")
    terminal.wait { $0.contains("ended: notStarted(2)") }
    terminal.type("x")
    try terminal.expectRestored()
  }

  @Test(arguments: [
    "xterm", "xterm-256color", "tmux", "tmux-256color", "screen", "screen-256color", "linux",
    "vt100",
    "foot", "xterm-kitty", "alacritty", "xterm-ghostty", "never-heard-of", "new-256color",
  ])
  func `it starts, whatever TERM says`(name: String) throws {
    start("keys", until: "ready", environment: "TERMINFO_DIRS=/lib/terminfo TERM=\(name)")
    terminal.type("Up", "é")
    terminal.wait { $0.contains("key up") && $0.contains("key é") }
    terminal.type("q")
    // A terminal without a screen to go back to is left empty.
    terminal.wait { $0.contains("READY:") }
    try terminal.expectRestored()
  }

  @Test(arguments: ["TERM=dumb", "-u TERM", "TERM="])
  func `without a usable name there is a sentence`(environment: String) throws {
    terminal.run("env \(environment) \(RealTerminal.probe) keys; echo status $?")
    let shown = terminal.wait { $0.contains("status 0") }
    #expect(
      shown.replacingOccurrences(of: "\n", with: "").contains("Try \"TERM=xterm-256color kith\"."))
    try terminal.expectRestored()
  }

  @Test func `another thread can wake it`() throws {
    start("wake", until: "woken")
    terminal.type("q")
    try terminal.expectRestored()
  }

  @Test func `Escape alone is a key, and half a sequence is none`() throws {
    start("keys", until: "ready")
    terminal.send([0x1B])
    terminal.wait { $0.contains("key esc") }
    terminal.send(Array("\u{1B}[1;5".utf8))
    terminal.send(Array("\u{1B}[Aj".utf8))
    let shown = terminal.wait { $0.contains("key j") }
    #expect(shown.split(separator: "\n") == ["ready 80x24", "key esc", "key up", "key j"])
    terminal.type("q")
    try terminal.expectRestored()
  }

  @Test func `without wanted colours there are none`() throws {
    start("table", until: "Help questions", environment: "NO_COLOR=1 COLORTERM=truecolor")
    let coloured = try terminal.tmux("capture-pane", "-p", "-e")
    #expect(coloured.contains("\u{1B}[7m"))
    let colour = "\u{1B}\\[([0-9]*;)*(3[0-8]|4[0-8]|9[0-7])[;m]"
    #expect(coloured.range(of: colour, options: .regularExpression) == nil)
    terminal.type("q")
    try terminal.expectRestored()
  }

  @Test func `without a terminal there is a sentence`() throws {
    terminal.run("\(RealTerminal.probe) keys < /dev/null | cat")
    terminal.wait { $0.contains("The dashboard needs a terminal") }
  }

  @Test func `keys come from the terminal while data comes through a pipe`() throws {
    terminal.run("echo data | \(RealTerminal.probe) keys")
    terminal.wait { $0.contains("ready") }
    terminal.type("j")
    terminal.wait { $0.contains("key j") }
    terminal.type("q")
    try terminal.expectRestored()
  }
}
