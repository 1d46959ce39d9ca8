/// Undoes the escapes of a text that a `LineReader` has accepted.
package enum Unescaping {
  /// Whether letters can be written as numbers there, like \u00e9: then not all of them stand in the
  /// text as it is written.
  package static func hasNumbers(_ text: UnsafeRawBufferPointer) -> Bool {
    numberBeginning.place(from: 0, in: text) != nil
  }

  private static let numberBeginning = SoughtLetters(Array("\\u".utf8), ignoringCase: false)

  /// The UTF-8 bytes that `text` stands for. What no reader would have accepted comes out as it is.
  package static func bytes(of text: UnsafeRawBufferPointer) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      guard text[index] == UInt8(ascii: "\\"), index + 1 < text.count else {
        result.append(text[index])
        index += 1
        continue
      }
      let letter = text[index + 1]
      index += 2
      switch letter {
      case UInt8(ascii: "n"): result.append(0x0A)
      case UInt8(ascii: "r"): result.append(0x0D)
      case UInt8(ascii: "t"): result.append(0x09)
      case UInt8(ascii: "b"): result.append(0x08)
      case UInt8(ascii: "f"): result.append(0x0C)
      case UInt8(ascii: "u"): result.append(contentsOf: scalar(in: text, at: &index))
      default: result.append(letter)
      }
    }
    return result
  }

  private static func scalar(in text: UnsafeRawBufferPointer, at index: inout Int) -> [UInt8] {
    var value = unit(in: text, at: &index)
    if value & 0xFC00 == 0xD800, index + 2 <= text.count {
      index += 2
      value = 0x10000 + (value & 0x3FF) << 10 + unit(in: text, at: &index) & 0x3FF
    }
    guard let scalar = Unicode.Scalar(value) else { return [] }
    return Array(String(Character(scalar)).utf8)
  }

  private static func unit(in text: UnsafeRawBufferPointer, at index: inout Int) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 where index < text.count {
      value = value << 4 | UInt32(hexadecimalValue(of: text[index]) ?? 0)
      index += 1
    }
    return value
  }
}
