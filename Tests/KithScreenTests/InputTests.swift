import KithScreen
import Testing

/// What a reader makes of `bytes`, fed at once, and of nothing following.
func inputs(_ text: String, size: Size = Size(80, 24)) -> [Input] {
  inputs(Array(text.utf8), size: size)
}

func inputs(_ bytes: [UInt8], size: Size = Size(80, 24), pieces: Int = .max) -> [Input] {
  var reader = InputReader()
  reader.size = size
  var found: [Input] = []
  var rest = bytes[...]
  while !rest.isEmpty {
    reader.feed(rest.prefix(pieces), at: .zero)
    rest = rest.dropFirst(pieces)
    while let input = reader.next(at: .zero) { found.append(input) }
  }
  // Silence decides what is left.
  for second in 1...4 {
    while let input = reader.next(at: .seconds(second * 2)) { found.append(input) }
  }
  return found
}

@Suite struct `Bytes from a keyboard` {
  @Test(
    arguments: [
      ("a", "a"), ("A", "A"), (" ", "space"), ("-", "-"), ("é", "é"), ("漢", "漢"), ("\r", "enter"),
      ("\t", "tab"), ("\u{7F}", "backspace"), ("\u{8}", "backspace"), ("\u{1B}", "esc"),
      ("\u{4}", "ctrl-d"), ("\u{0}", "ctrl-space"), ("\u{1F}", "ctrl-_"), ("\u{1B}x", "alt-x"),
      ("\u{1B}é", "alt-é"), ("\u{1B}\r", "alt-enter"), ("\u{1B}\u{4}", "ctrl-alt-d"),
      ("\u{1B}[A", "up"), ("\u{1B}OA", "up"), ("\u{1B}[1;5C", "ctrl-right"),
      ("\u{1B}[Z", "shift-tab"),
      ("\u{1B}[1;2A", "shift-up"), ("\u{1B}[5~", "page-up"), ("\u{1B}[3;5~", "ctrl-delete"),
      ("\u{1B}OP", "f1"), ("\u{1B}[15~", "f5"), ("\u{1B}[[A", "f1"), ("\u{1B}[1;2R", "shift-f3"),
      ("\u{1B}[24~", "f12"), ("\u{1B}[H", "home"), ("\u{1B}[8~", "end"), ("\u{1B}OM", "enter"),
      ("\u{1B}[27;5;105~", "ctrl-i"), ("\u{1B}[105;5u", "ctrl-i"), ("\u{1B}[13;2u", "shift-enter"),
      ("\u{1B}[65;2u", "A"), ("\u{1B}[", "alt-["), ("\u{1B}]", "alt-]"), ("\u{1B}O", "alt-O"),
      ("\u{1B}\u{1B}[A", "esc,up"), ("\u{1B}\u{1B}", "esc,esc"),
    ] as [(String, String)])
  func `are keys`(bytes: String, names: String) {
    let keys = inputs(bytes).map { input -> String in
      if case .key(let key) = input { key.name } else { "\(input)" }
    }
    #expect(keys.joined(separator: ",") == names)
  }

  @Test(arguments: [
    Array("\u{1B}[24;80R".utf8), Array("\u{1B}[?1;2c".utf8), Array("\u{1B}[?2026;2$y".utf8),
    Array("\u{1B}]11;rgb:1e1e/1e1e/2e2e\u{1B}\\".utf8), Array("\u{1B}]10;x\u{7}".utf8),
    Array("\u{1B}P1$r0m\u{1B}\\".utf8), Array("\u{1B}_Gi=1;OK\u{1B}\\".utf8), [0xFF], [0xC0, 0x80],
    [0xED, 0xA0, 0x80], [0xF8, 0x88], [0xE6, 0xBC], Array("\u{85}\u{202E}\u{E000}".utf8),
    Array("\u{1B}[1;5".utf8), Array("\u{1B}[<0;1".utf8), Array("\u{1B}[?".utf8),
    Array("\u{1B}[<0;200;3M".utf8), Array("\u{1B}[<0;0;0M".utf8), Array("\u{1B}[<35;5;5M".utf8),
    Array("\u{1B}[99~".utf8), Array("\u{1B}[?62;1;4c".utf8), Array("\u{1B}]unfinished".utf8),
    Array("\u{1B}[1;1;1;1;1;1y".utf8), Array("\u{1B}[[Z".utf8),
  ])
  func `that are no input leave nothing behind`(bytes: [UInt8]) {
    #expect(inputs(bytes) == [])
    // What follows is read as if nothing had been.
    #expect(inputs(bytes + Array("\u{1B}[A".utf8)).last == .key(.up))
  }

  @Test func `may be cut anywhere`() {
    let text =
      "a漢\u{1B}[1;5C\u{1B}[<0;5;6M\u{1B}[200~pasted\r\n漢\u{1B}[201~\u{1B}OPé\u{1B}]0;x\u{1B}\\z"
    let whole = inputs(text)
    #expect(whole.count == 8)
    for pieces in 1...7 {
      #expect(inputs(Array(text.utf8), pieces: pieces) == whole)
    }
  }

  @Test func `in any order crash nothing`() {
    var random = Random(seed: 3)
    let odd =
      Array("\u{1B}\u{1B}\u{1B}[[O]P<M~;;0123456789ARuIm\u{7}\r".utf8) + [
        0x80, 0xC3, 0xE6, 0xFF, 0x9B,
      ]
    for _ in 0..<3_000 {
      let bytes = (0..<Int.random(in: 1...40, using: &random)).map { _ in
        odd[Int.random(in: 0..<odd.count, using: &random)]
      }
      let whole = inputs(bytes)
      #expect(whole.count <= bytes.count)
      if case .paste = whole.last { continue }
      #expect(inputs(bytes + Array("\u{1B}\\\u{1B}[20~".utf8)).last == .key(Key(.function(9))))
    }
  }

  @Test func `let Escape wait for what may follow`() {
    var reader = InputReader()
    reader.feed([0x1B], at: .zero)
    #expect(reader.patience == .milliseconds(25))
    #expect(reader.next(at: .milliseconds(10)) == nil)
    #expect(reader.next(at: .milliseconds(25)) == .key(.escape))
    #expect(reader.patience == nil)
  }
}

@Suite struct `A paste` {
  @Test func `is one input, with its line breaks`() {
    #expect(
      inputs("\u{1B}[200~a\rb\r\nc\u{1B}[31m\u{1B}[201~x") == [
        .paste("a\nb\nc\u{1B}[31m"), .key(Key("x")),
      ])
  }

  @Test func `may be long`() {
    let text = String(repeating: "pasted ", count: 15_000)
    #expect(inputs(Array("\u{1B}[200~\(text)\u{1B}[201~".utf8), pieces: 4096) == [.paste(text)])
  }

  @Test func `whose end is lost ends by itself`() {
    #expect(inputs("\u{1B}[200~lost") == [.paste("lost")])
  }
}

@Suite struct `A mouse` {
  @Test func `presses, drags, lets go and turns its wheel`() {
    #expect(
      inputs(
        "\u{1B}[<0;3;4M\u{1B}[<32;5;4M\u{1B}[<0;5;4m\u{1B}[<64;1;1M\u{1B}[<65;1;1M\u{1B}[<18;2;2M")
        == [
          .mouse(Mouse(.press(.left), at: Point(2, 3))),
          .mouse(Mouse(.drag(.left), at: Point(4, 3))),
          .mouse(Mouse(.release(.left), at: Point(4, 3))),
          .mouse(Mouse(.wheelUp, at: .zero)),
          .mouse(Mouse(.wheelDown, at: .zero)),
          .mouse(Mouse(.press(.right), at: Point(1, 1), modifiers: .control)),
        ])
  }

  @Test func `of an old terminal is understood`() {
    #expect(
      inputs([0x1B, 0x5B, 0x4D, 0x20, 0x23, 0x24]) == [
        .mouse(Mouse(.press(.left), at: Point(2, 3)))
      ])
  }

  @Test func `clicks twice`() {
    var reader = InputReader()
    reader.size = Size(80, 24)
    let press = Array("\u{1B}[<0;3;4M".utf8)
    func clicks(at time: Duration) -> Int {
      reader.feed(press, at: time)
      guard case .mouse(let mouse) = reader.next(at: time) else { return 0 }
      return mouse.clicks
    }
    #expect(clicks(at: .zero) == 1)
    #expect(clicks(at: .milliseconds(200)) == 2)
    #expect(clicks(at: .milliseconds(400)) == 3)
    #expect(clicks(at: .seconds(2)) == 1)
  }
}

@Suite struct `The name of a key` {
  @Test(arguments: [
    "a", "A", "ctrl-d", "shift-tab", "f5", "alt-x", "space", "ctrl-space", "enter", "esc", "-", "+",
    "page-down", "ctrl-alt-x", "ctrl--", "é", "alt-enter", "shift-up", "^",
  ])
  func `leads back to it`(name: String) throws {
    #expect(try #require(Key(named: name)).name == name)
  }

  @Test(arguments: [
    ("C-d", "ctrl-d"), ("^d", "ctrl-d"), ("escape", "esc"), ("Return", "enter"),
    ("pgdn", "page-down"),
    ("ctrl-D", "ctrl-d"), ("shift-a", "A"), ("M-x", "alt-x"), ("F5", "f5"), ("S-tab", "shift-tab"),
  ])
  func `may be spelt otherwise`(spelling: String, name: String) {
    #expect(Key(named: spelling)?.name == name)
  }

  @Test(arguments: ["", "ctrl-", "f25", "hyper-x", "nokey"])
  func `must be known`(name: String) {
    #expect(Key(named: name) == nil)
  }
}
