/// Strings from people who want to take a terminal over, or just copied something odd.
enum HostileStrings {
  static let all: [String] = controls + sequences + invisibles + bidirectional + marks + widths

  private static func scalars(_ values: some Sequence<UInt32>) -> [Unicode.Scalar] {
    values.compactMap(Unicode.Scalar.init)
  }

  /// Each control character of both sets, alone and inside a word.
  private static var controls: [String] {
    (scalars(0..<0x20) + scalars(0x7F..<0xA0)).flatMap { ["a\($0)b", "\($0)\($0)x"] }
  }

  private static var sequences: [String] {
    let bodies = [
      "[2J", "[H", "[31m", "[?1049l", "[6n", "[c", "[10;10Hx", "[1000C", "[9999X", "[?25h",
      "[?1000h",
      "[5i", "[20t", "[>c", "[!p", "[4h", "[1;5r", "c", "7", "8", "D", "M", "E", "Z", "#8", "(0",
      ")0",
      "]0;title", "]2;title\u{7}", "]52;c;aGFja2Vk\u{7}", "]8;;http://x\u{7}link",
      "]11;#ff0000\u{7}",
      "]104\u{7}", "]777;notify;a;b\u{7}", "]1337;File=:AA\u{7}", "Pq#0;2;0;0;0\u{1B}\\",
      "P$qm\u{1B}\\", "P+q544e\u{1B}\\", "_Gf=24;AAAA\u{1B}\\", "^pm\u{1B}\\", "Xsos\u{1B}\\",
      "[200~",
      "[201~", "[?2026h", "[?2004l", "[1;1H\u{1B}[K", "[100B", "[100A", "[100D", "[10L", "[10M",
      "[10P",
      "[10@", "[10S", "[10T", "[?5h", "[?3h", "[?6h", "[?7l", "N", "O", "=", ">", "|", "}", "~",
      "%G", "%@",
    ]
    return bodies.flatMap { body in
      // With ESC, with its eight-bit twin, and with ESC doubled.
      ["\u{1B}" + body, "\u{9B}" + body.dropFirst(), "x\u{1B}\u{1B}" + body]
    }
  }

  private static var invisibles: [String] {
    let values: [UInt32] =
      [0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180E, 0x2028, 0x2029, 0x2800]
      + Array(0x200B...0x200F) + Array(0x2060...0x206F) + [
        0x3164, 0xFEFF, 0xFFA0, 0xFFF9, 0xFFFA, 0xFFFB,
      ]
      + [0xE000, 0xF8FF, 0xF0000, 0x10FFFD, 0xFFFE, 0xFFFF, 0x1FFFE, 0xE0001, 0xE0100, 0xE01EF]
      + Array(0xE0020...0xE0040) + Array(0xFE00...0xFE0F) + [0x378, 0x1D173, 0x1BCA0]
    return scalars(values).flatMap { ["a\($0)b", String(repeating: String($0), count: 20)] }
  }

  private static var bidirectional: [String] {
    scalars([
      0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069, 0x200E, 0x200F, 0x61C,
    ])
    .flatMap { ["user\($0)nimda", "\($0)שלום\($0)", "עברית \($0) abc"] }
  }

  private static var marks: [String] {
    let zalgo = scalars(0x300..<0x340)
    return [1, 5, 40, 64].map { count in
      "Z" + String(String.UnicodeScalarView(zalgo.prefix(count))) + "algo"
    } + [
      "\u{301}start", " \u{301}after space", "\u{20E3}", "1\u{20E3}", "漢\u{301}\u{302}", "👍\u{301}",
      "\u{FE0F}", "\u{200D}👍", "👍\u{200D}", "👍\u{200D}a", "\u{1F3FB}", "🇩", "🇩🇪🇫", "a\u{FE0F}",
      "☝\u{FE0E}🏽", "👩\u{200D}\u{200D}👩", String(repeating: "👩\u{200D}", count: 40) + "👩",
    ]
  }

  /// Signs that terminals and libraries measure in different ways.
  private static var widths: [String] {
    [
      "❤️❤️❤️❤️", "☺️x", "©️x", "⌚︎x", "👩‍👩‍👧‍👦x", "🏳️‍🌈x", "🏴‍☠️x", "👨🏿‍🦰x", "🇩🇪🇫🇷x", "1️⃣2️⃣x", "ＡＢ", "ｱｲ", "각x",
      "각각각", "क्षि", "நி", "กำกำ", "ᄀᄀ", "\u{3000}x", "𝒳𝓎", "🀄🃏", "🫨🫩🫪", "⏩⏪", "🈁🈂️", "〰️", "㊗️", "ﷺx", "𒐫x",
      "꧅x", "⸻x", "…",
      "\t\t\t\tx", "a\nb\nc", "a\r\nb", "\u{8}\u{8}\u{8}x", "Ⅷ", "ǆ", "㎏", "ﬃ", "🧑‍🧑‍🧒‍🧒x", "🐦‍🔥x",
    ]
  }
}
