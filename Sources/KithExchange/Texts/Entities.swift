/// The names that HTML and XML have for characters: `&amp;`, `&#39;`.
enum Entities {
  /// The bytes with their entities decoded; what is none stays. NUL becomes U+FFFD.
  static func decoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    guard bytes.contains(where: { $0 == UInt8(ascii: "&") || $0 == 0 }) else { return Array(bytes) }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == UInt8(ascii: "&"), let (characters, end) = entity(in: bytes, at: index) {
        text.append(contentsOf: characters.utf8)
        index = end
      } else {
        if byte == 0 { text.append(contentsOf: "\u{FFFD}".utf8) } else { text.append(byte) }
        index += 1
      }
    }
    return text
  }

  private static func entity(
    in bytes: ArraySlice<UInt8>, at start: Int
  ) -> (characters: String, end: Int)? {
    guard let end = bytes[(start + 1)...].prefix(12).firstIndex(of: UInt8(ascii: ";")) else {
      return nil
    }
    let name = String(decoding: bytes[(start + 1)..<end], as: UTF8.self)
    if name.hasPrefix("#") {
      let digits = name.dropFirst()
      let isHexadecimal = digits.first == "x" || digits.first == "X"
      let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      guard let value else { return nil }
      return (String(value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"), end + 1)
    }
    return names[name].map { ($0, end + 1) }
  }

  private static let names: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "hellip": "…",
    "mdash": "—", "ndash": "–", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”",
    "laquo": "«", "raquo": "»", "copy": "©", "reg": "®", "trade": "™", "times": "×",
    "middot": "·", "bull": "•", "rarr": "→", "larr": "←", "euro": "€", "pound": "£",
    "deg": "°", "auml": "ä", "ouml": "ö", "uuml": "ü", "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü",
    "szlig": "ß", "eacute": "é", "egrave": "è", "agrave": "à", "ccedil": "ç", "ntilde": "ñ",
    "zwj": "\u{200D}", "zwnj": "\u{200C}", "shy": "\u{AD}", "ensp": " ", "emsp": " ",
    "thinsp": " ", "frac12": "½", "le": "≤", "ge": "≥", "ne": "≠", "infin": "∞",
  ]
}

extension Entities {
  /// The bytes with U+FFFD for NUL, which no journal can hold.
  static func withoutNUL(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(0) else { return bytes }
    return bytes.flatMap { $0 == 0 ? [0xEF, 0xBF, 0xBD] : [$0] }
  }
}
