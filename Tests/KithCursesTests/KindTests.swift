import KithScreen
import Testing

@testable import KithCurses

@Suite struct `What is known of a terminal by its name` {
  private func kind(_ environment: [String: String]) throws -> TerminalKind {
    try TerminalKind(environment: environment)
  }

  @Test(arguments: [
    "xterm-256color", "tmux-256color", "foot", "xterm-kitty", "alacritty", "xterm-ghostty",
  ])
  func `with COLORTERM it has all colours`(name: String) throws {
    let kind = try kind(["TERM": name, "COLORTERM": "truecolor"])
    #expect(kind.descriptions.first == .own("kith-direct"))
    #expect(kind.isLikeXterm)
  }

  @Test(arguments: ["foot", "xterm-kitty", "alacritty", "xterm-ghostty", "wezterm"])
  func `some have all colours without saying so`(name: String) throws {
    #expect(try kind(["TERM": name]).descriptions.first == .own("kith-direct"))
  }

  @Test func `the system's own description comes first otherwise`() throws {
    #expect(
      try kind(["TERM": "xterm-256color"]).descriptions.prefix(2)
        == [.system("xterm-256color"), .own("kith-256")])
    #expect(
      try kind(["TERM": "vt100"]).descriptions.prefix(2) == [.system("vt100"), .own("kith-ansi")])
  }

  @Test func `screen does not have the colours of the terminal outside`() throws {
    let kind = try kind(["TERM": "screen", "COLORTERM": "truecolor"])
    #expect(kind.descriptions.first == .system("screen"))
    #expect(!kind.isLikeXterm)
  }

  @Test(arguments: [
    ("vt100", GlyphSet.ascii), ("linux", .plain), ("xterm", .full), ("vte-256color", .full),
  ])
  func `the signs it can show`(name: String, glyphs: GlyphSet) throws {
    #expect(try kind(["TERM": name]).glyphs == glyphs)
  }

  @Test func `no colour where none is wanted`() throws {
    #expect(try kind(["TERM": "xterm", "NO_COLOR": "1"]).isColourless)
    #expect(try !kind(["TERM": "xterm", "NO_COLOR": ""]).isColourless)
  }

  @Test(arguments: ["", "dumb", "unknown"])
  func `nothing can be drawn without a useful name`(name: String) {
    #expect(throws: TerminalError.noName(name)) { try kind(["TERM": name]) }
    #expect(throws: TerminalError.noName("")) { try kind([:]) }
  }
}

@Suite struct `Pairs of colours` {
  @Test func `are numbered when first used, and share when there are no more`() {
    var table = PairTable(room: 4)
    var defined: [Int32] = []
    func number(_ foreground: Int32, _ background: Int32) -> Int32 {
      table.number(of: .init(foreground: foreground, background: background)) { number, _ in
        defined.append(number)
      }
    }
    #expect(number(-1, -1) == 0)
    #expect([number(1, 0), number(2, 0), number(1, 0), number(3, 7)] == [1, 2, 1, 3])
    #expect(number(9, 7) == 3)
    #expect(number(2, 9) == 2)
    #expect(number(8, 8) == 0)
    #expect(defined == [1, 2, 3])
  }
}

@Suite struct `A stream of colours` {
  private func filter(_ frames: String...) -> [String] {
    var filter = RenditionFilter()
    return frames.map { String(decoding: filter.filter(Array($0.utf8)), as: UTF8.self) }
  }

  @Test func `says each once`() {
    #expect(
      filter("\u{1B}[38;2;1;2;3m\u{1B}[48;2;4;5;6ma\u{1B}[38;2;7;8;9m\u{1B}[48;2;4;5;6mb")
        == ["\u{1B}[0;38;2;1;2;3;48;2;4;5;6ma\u{1B}[38;2;7;8;9mb"])
  }

  @Test func `keeps what it said over the end of a frame`() {
    #expect(
      filter("\u{1B}[31mx\u{1B}[39;49m\u{1B}[m", "\u{1B}[3;4H\u{1B}[31my")
        == ["\u{1B}[0;31mx", "\u{1B}[3;4Hy"])
  }

  @Test func `settles before it erases`() {
    #expect(
      filter("\u{1B}[44m\u{1B}[5X\u{1B}[2;2H\u{1B}[m\u{1B}[K") == [
        "\u{1B}[0;44m\u{1B}[5X\u{1B}[2;2H\u{1B}[49m\u{1B}[K"
      ])
  }

  @Test func `ends attributes one by one`() {
    #expect(
      filter("\u{1B}[1;4;31ma\u{1B}[m\u{1B}[31mb\u{1B}[2;1mc\u{1B}[22;1md")
        == ["\u{1B}[0;1;4;31ma\u{1B}[22;24mb\u{1B}[1;2mc\u{1B}[22;1md"])
  }

  @Test func `passes what it does not know`() {
    #expect(
      filter("\u{1B}[31ma\u{1B}[58:2::1:2:3mb\u{1B}(Bc") == [
        "\u{1B}[0;31ma\u{1B}[58:2::1:2:3m\u{1B}[0;31mb\u{1B}(Bc"
      ])
  }
}

@Suite struct `The clipboard` {
  @Test(arguments: [
    ("", ""), ("a", "YQ=="), ("ab", "YWI="), ("abc", "YWJj"), ("q9d2k ✓", "cTlkMmsg4pyT"),
  ])
  func `gets text in base64`(text: String, coded: String) {
    #expect(
      String(decoding: ClipboardSequence.bytes(for: text), as: UTF8.self)
        == "\u{1B}]52;c;\(coded)\u{7}")
  }
}
