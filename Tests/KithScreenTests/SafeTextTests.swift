import KithScreen
import Testing

@Suite struct `Text from strangers` {
  /// Each took its square's time once.
  @Test(arguments: [
    ("\t", "␉", 300_001), ("\u{200D}", "�", 300_001),
    ("\u{1F1E6}", "\u{1F1E6}", 300_001),
  ])
  func `is read in one go, however much of it is hidden`(sign: String, shown: String, width: Int) {
    let safe = SafeText(String(repeating: sign, count: 300_000) + "!")
    let scalars = String(repeating: shown, count: 300_000) + "!"
    #expect(safe.string.unicodeScalars.elementsEqual(scalars.unicodeScalars))
    #expect(safe.width == width)
  }

  @Test(
    arguments: [
      ("plain words", "plain words", 11),
      ("", "", 0),
      ("e\u{301}te\u{301}", "e\u{301}te\u{301}", 3),
      ("漢字", "漢字", 4),
      ("👩🏽‍💻", "👩🏽‍💻", 2),
      ("👩‍👩‍👧‍👦!", "👩‍👩‍👧‍👦!", 3),
      ("🏳️‍🌈", "🏳️‍🌈", 2),
      ("🇩🇪🇫🇷", "🇩🇪🇫🇷", 4),
      ("🇩", "🇩", 1),
      ("1️⃣", "1️⃣", 2),
      ("❤", "❤", 1),
      ("❤️", "❤️", 2),
      ("한국", "한국", 4),
      ("각", "각", 2),
      ("नि", "नि", 2),
      ("กำ", "กำ", 2),
      ("ｱ", "ｱ", 1),
      ("Ａ", "Ａ", 2),
      ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2),
      ("a\u{A0}b", "a b", 3),
      ("\u{3000}", "  ", 2),
    ] as [(String, String, Int)])
  func `keeps what is honest, at its width`(text: String, shown: String, width: Int) {
    let safe = SafeText(text)
    #expect(Array(safe.string.unicodeScalars) == Array(shown.unicodeScalars))
    #expect(safe.width == width)
  }

  @Test(
    arguments: [
      ("a\u{1B}[2Jb", "a␛[2Jb"),
      ("a\u{9B}31mb", "a�31mb"),
      ("\u{7F}\u{0}\u{7}", "␡␀␇"),
      ("one\ntwo\tthree\r", "one␊two␉three␍"),
      ("user\u{202E}nimda", "user�nimda"),
      ("a\u{200B}b\u{2060}c\u{FEFF}", "a�b�c�"),
      ("\u{E0041}\u{E0042}", "��"),
      ("\u{E000}\u{F8FF}\u{10FFFD}", "���"),
      ("a\u{2028}b\u{2029}", "a�b�"),
      ("\u{2800}\u{3164}\u{115F}", "���"),
      ("a\u{200D}b", "a�b"),
      ("a\u{FE0F}", "a�"),
      ("🏴\u{E0067}\u{E0062}\u{E007F}", "🏴���"),
      ("\u{301}x", "◌\u{301}x"),
      (" \u{301}x", " ◌\u{301}x"),
    ] as [(String, String)])
  func `shows what would act or hide`(text: String, shown: String) {
    #expect(SafeText(text).string == shown)
  }

  @Test func `has its combining marks cut`() {
    let tower = SafeText("Z" + String(repeating: "\u{301}", count: 60) + "a")
    #expect(tower.string.unicodeScalars.count == 6)
    #expect(tower.width == 2)
  }

  @Test func `is left alone when it is read again`() {
    var random = Random(seed: 7)
    let odd: [UInt32] = [
      0x20, 0x41, 0x31, 0x23, 0x301, 0x20E3, 0x200D, 0xFE0E, 0xFE0F, 0x1F469, 0x1F467, 0x1F3FD,
      0x1F1E9, 0x1F1EA, 0x2764, 0x93F, 0x928, 0x1100, 0x1161, 0xAC00, 0x3000, 0xE0067, 0x1F3F4,
      0x202E, 0x1B, 0x85, 0xE000, 0x4E00, 0x261D, 0x25CC, 0x2028,
    ]
    for _ in 0..<20_000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        let value =
          Int.random(in: 0..<8, using: &random) == 0
          ? UInt32.random(in: 0...0x10FFFF, using: &random)
          : odd[Int.random(in: 0..<odd.count, using: &random)]
        if let scalar = Unicode.Scalar(value) { text.append(scalar) }
      }
      let once = SafeText(String(text))
      let twice = SafeText(once.string)
      #expect(Array(once.string.unicodeScalars) == Array(twice.string.unicodeScalars))
      #expect(once.width == twice.width)
      #expect(once.clusters.reduce(0) { $0 + $1.width } == once.width)
      #expect(once.string.unicodeScalars.allSatisfy { !Self.isDangerous($0) })
    }
  }

  static func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .privateUse, .surrogate, .unassigned, .lineSeparator, .paragraphSeparator: true
    // Joiners and tags are part of emoji.
    case .format: scalar != "\u{200D}" && !(0xE0020...0xE007F).contains(scalar.value)
    default: false
    }
  }
}

@Suite struct `Text that must fit` {
  @Test(
    arguments: [
      ("reward stays at zero", 20, "reward stays at zero"),
      ("reward stays at zero", 10, "reward st…"),
      ("reward stays at zero", 8, "reward…"),
      ("漢字漢字", 6, "漢字…"),
      ("👩🏽‍💻👩🏽‍💻", 3, "👩🏽‍💻…"),
      ("abc", 1, "…"),
      ("abc", 0, ""),
      ("abc", -3, ""),
    ] as [(String, Int, String)])
  func `is shortened with an ellipsis`(text: String, limit: Int, shown: String) {
    let short = SafeText(text).shortened(to: limit)
    #expect(short.string == shown)
    #expect(short.width <= max(0, limit))
  }

  @Test func `is filled up on either side`() {
    #expect(SafeText("漢").padded(to: 4).string == "漢  ")
    #expect(SafeText("7 d").padded(to: 5, from: .right).string == "  7 d")
    #expect(SafeText("abcdef").padded(to: 4).string == "abc…")
  }

  @Test(
    arguments: [
      ("one two three", 7, ["one two", "three"]),
      ("one  two", 20, ["one  two"]),
      ("a verylongwordindeed b", 6, ["a", "verylo", "ngword", "indeed", "b"]),
      ("  - a list item that is long", 12, ["  - a list", "  item that", "  is long"]),
      ("漢字漢字漢", 5, ["漢字", "漢字", "漢"]),
      ("", 5, [""]),
      ("漢", 1, ["�"]),
      ("日本語 text", 8, ["日本語", "text"]),
    ] as [(String, Int, [String])])
  func `is wrapped between words`(text: String, limit: Int, lines: [String]) {
    #expect(SafeText(text).wrapped(to: limit).map(\.string) == lines)
  }

  @Test func `never exceeds its width, whatever is wrapped`() {
    let text = SafeText("héllo 漢字漢字 👩🏽‍💻👩🏽‍💻👩🏽‍💻 \u{1B}[2J wordwordwordword नि a")
    for limit in 3...40 {
      let lines = text.wrapped(to: limit)
      #expect(lines.allSatisfy { $0.width <= limit })
      let kept = lines.map(\.string).joined().filter { $0 != " " }
      #expect(kept == text.string.filter { $0 != " " })
    }
  }

  @Test func `keeps its line breaks as a document`() {
    #expect(SafeText.document("a\r\nb\tc\n\u{1B}d") == "a\nb   c\n␛d")
    #expect(SafeText.lines(of: "a\n\nb").count == 3)
    #expect(SafeText.document("a\tbc\t漢\td\n\te") == "a   bc  漢  d\n    e")
  }
}

/// Numbers that look random and are the same each time.
struct Random: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
