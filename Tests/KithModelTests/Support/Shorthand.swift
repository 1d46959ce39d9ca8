/// Ids in tests are written `"t-fix"` and `"w-a"`: a letter, a dash, and the digits they begin with.
///
/// The letter w stands for a writer, whose name has no letter of its own.
enum Shorthand {
  /// The text with every short id written out: `"t-fix"` becomes `"tf1x0000000000000"`.
  static func expanded(_ text: String) -> String {
    var result: [UInt8] = []
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      result.append(bytes[index])
      index += 1
      guard result.last == UInt8(ascii: "\""), index + 2 < bytes.count,
        letters.contains(bytes[index]), bytes[index + 1] == UInt8(ascii: "-")
      else { continue }
      let digits = bytes[(index + 2)...].prefix { isDigit($0) }
      guard !digits.isEmpty, bytes[digits.endIndex] == UInt8(ascii: "\"") else { continue }
      result += written(letter: bytes[index], digits: digits)
      index = digits.endIndex
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static let letters = Array("kmtqreicaw".utf8)

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func written(letter: UInt8, digits: ArraySlice<UInt8>) -> [UInt8] {
    // The four letters that Crockford leaves out are never written.
    let plain = digits.map { digit in
      switch digit {
      case UInt8(ascii: "o"): UInt8(ascii: "0")
      case UInt8(ascii: "i"), UInt8(ascii: "l"): UInt8(ascii: "1")
      case UInt8(ascii: "u"): UInt8(ascii: "v")
      default: digit
      }
    }
    let padded = plain + [UInt8](repeating: UInt8(ascii: "0"), count: 16 - plain.count)
    return letter == UInt8(ascii: "w") ? padded : [letter] + padded
  }

  /// The text without the white space that stands outside its strings.
  static func compact(_ json: String) -> String {
    var result = ""
    var isInString = false
    var isEscaped = false
    for character in json {
      if isInString {
        result.append(character)
        if isEscaped {
          isEscaped = false
        } else if character == "\\" {
          isEscaped = true
        } else if character == "\"" {
          isInString = false
        }
      } else if !character.isWhitespace {
        result.append(character)
        isInString = character == "\""
      }
    }
    return result
  }
}
