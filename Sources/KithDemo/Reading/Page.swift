/// A text of the almanac as lines: a line that begins with two spaces goes on with the one before,
/// what begins with `//` is for whoever reads the file.
struct Page {
  /// The lines as they stand.
  static func lines(_ text: String) -> [Substring] {
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { Substring($0) }
      .filter { !$0.utf8.starts(with: "//".utf8) }
  }

  /// Rows of cells, `one | two | three`; a row may take several lines.
  static func rows(_ text: String) -> [[String]] {
    var rows: [String] = []
    for line in lines(text) where !line.isEmpty {
      if line.utf8.starts(with: "  ".utf8), let last = rows.indices.last {
        rows[last] += " " + trimmed(line)
      } else {
        rows.append(String(line))
      }
    }
    return rows.map { row in
      row.utf8.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
        .map { trimmed(Substring($0)) }
    }
  }

  static func words(_ text: some StringProtocol) -> [String] {
    Substring(text).utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
  }

  static func list(_ text: some StringProtocol) -> [String] {
    Substring(text).utf8.split(separator: UInt8(ascii: ",")).map { trimmed(Substring($0)) }
  }

  static func trimmed(_ text: Substring) -> String {
    var bytes = text.utf8[...]
    while bytes.first == UInt8(ascii: " ") { bytes.removeFirst() }
    while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    return String(Substring(bytes))
  }

  /// The two parts of a text around the first `:` that a space follows.
  static func parted(_ text: Substring) -> (head: String, tail: String)? {
    let bytes = text.utf8
    var place = bytes.startIndex
    while let colon = bytes[place...].firstIndex(of: UInt8(ascii: ":")) {
      let next = bytes.index(after: colon)
      if next == bytes.endIndex || bytes[next] == UInt8(ascii: " ") {
        return (String(Substring(bytes[..<colon])), trimmed(Substring(bytes[next...])))
      }
      place = next
    }
    return nil
  }
}
