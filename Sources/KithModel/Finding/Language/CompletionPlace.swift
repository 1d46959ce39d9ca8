/// Where the cursor stands in a filter's text: in which field, and what of it was typed.
struct CompletionPlace: Equatable {
  /// The field behind whose colon it stands.
  var field: String?
  /// What stands between the beginning of the value or word and the cursor.
  var typed: String
  /// What a completion takes the place of: all of the value or word that the cursor is in.
  var range: Range<Int>
  /// The text without the clause that is being typed.
  var rest: String

  init(_ text: String, at cursor: Int) {
    let bytes = Array(text.utf8)
    let cursor = max(0, min(cursor, bytes.count))
    let token = Self.token(in: bytes, at: cursor)
    rest =
      String(decoding: bytes[..<token.lowerBound], as: UTF8.self) + " "
      + String(decoding: bytes[token.upperBound...], as: UTF8.self)
    var start = token.lowerBound
    if start < cursor, bytes[start] == UInt8(ascii: "-") { start += 1 }
    let colon = bytes[start..<token.upperBound].firstIndex(of: UInt8(ascii: ":"))
    var end = token.upperBound
    if let colon, colon < cursor {
      field = String(decoding: bytes[start..<colon], as: UTF8.self)
      start = colon + 1
      // In a list, only the value that the cursor is in is completed.
      let comma = UInt8(ascii: ",")
      if let last = bytes[start..<cursor].lastIndex(of: comma) { start = last + 1 }
      end = bytes[cursor..<token.upperBound].firstIndex(of: comma) ?? token.upperBound
      if start < cursor, bytes[start] == UInt8(ascii: "-") { start += 1 }
    } else if let colon {
      end = colon + 1
    }
    range = start..<end
    typed = String(decoding: bytes[start..<cursor], as: UTF8.self).replacing("\"", with: "")
  }

  /// The word or clause around the cursor: quotation marks hold it together.
  private static func token(in bytes: [UInt8], at cursor: Int) -> Range<Int> {
    var start = 0
    var isQuoted = false
    for index in 0..<bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      let isBreak = !isQuoted && (byte <= 0x20 || "|()".utf8.contains(byte))
      guard isBreak else { continue }
      if index >= cursor { return start..<index }
      start = index + 1
    }
    return start..<bytes.count
  }

  /// Whether a word goes on from what was typed, at its beginning or at that of a word in it.
  func fits(_ word: String) -> Bool {
    guard !typed.isEmpty else { return true }
    let wanted = Folding.folded(typed)
    let folded = Folding.folded(word)
    return folded.hasPrefix(wanted)
      || folded.split { " -_/.".contains($0) }.contains { $0.hasPrefix(wanted) }
  }
}
