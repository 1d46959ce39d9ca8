/// What a terminal is told at the beginning, and at any end.
enum Modes {
  /// Presses, drags and the wheel, with coordinates of any size.
  static let mouseOn = "\u{1B}[?1002h\u{1B}[?1006h"
  static let mouseOff = "\u{1B}[?1006l\u{1B}[?1002l"
  private static let pasteAndFocusOn = "\u{1B}[?2004h\u{1B}[?1004h"
  private static let pasteAndFocusOff = "\u{1B}[?1004l\u{1B}[?2004l"
  /// A frame may have been cut off in the middle.
  private static let frameEnd = "\u{1B}[?2026l"

  /// C keeps pointers to these, so they live as long as the program.
  struct Pair: @unchecked Sendable {
    let on: UnsafePointer<CChar>
    let off: UnsafePointer<CChar>

    init(_ on: String, _ off: String) {
      self.on = Self.kept(on)
      self.off = Self.kept(off)
    }

    private static func kept(_ text: String) -> UnsafePointer<CChar> {
      let bytes = text.utf8CString
      let copy = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count)
      for (index, byte) in bytes.enumerated() { copy[index] = byte }
      return UnsafePointer(copy)
    }
  }

  static let none = Pair("", "")
  static let likeXterm = Pair(
    pasteAndFocusOn + mouseOn, frameEnd + mouseOff + pasteAndFocusOff)
}

/// OSC 52: hands text to the clipboard of the machine the person sits at.
enum ClipboardSequence {
  static func bytes(for text: String) -> [UInt8] {
    Array("\u{1B}]52;c;".utf8) + base64(Array(text.utf8)) + [0x07]
  }

  private static let digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  private static func base64(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let value = (0..<3).reduce(0) { sum, offset in
        sum << 8 | (offset < group.count ? Int(group[start + offset]) : 0)
      }
      for place in 0..<4 {
        result.append(
          place <= group.count ? digits[value >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
      }
    }
    return result
  }
}
