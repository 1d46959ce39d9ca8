internal import KithScreen

/// A screen for who hears it read aloud: its words line by line, without what is drawn round them.
enum PlainReading {
  static func text(of grid: Grid) -> String {
    grid.plainText.split(separator: "\n", omittingEmptySubsequences: false)
      .map { words(in: String($0)) }.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// The words of a line. Borders and scroll bars stand at its ends; in a border stands a title.
  private static func words(in line: String) -> String {
    var text = line.trimmed
    if text.hasPrefix("+-") {
      return text.split(separator: "-", omittingEmptySubsequences: true)
        .map { String($0).trimmed }.filter { !$0.isEmpty && $0 != "+" }.joined(separator: ": ")
    }
    while let last = text.last, "|#".contains(last) { text = String(text.dropLast()).trimmed }
    while let first = text.first, "|>".contains(first) { text = String(text.dropFirst()).trimmed }
    return text.split(separator: " ").joined(separator: " ")
  }
}
