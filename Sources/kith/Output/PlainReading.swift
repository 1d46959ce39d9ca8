internal import KithScreen

/// A screen for who hears it read aloud: its words line by line, without what is drawn round them.
enum PlainReading {
  static func text(of grid: Grid) -> String {
    let lines = grid.plainText.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().map { row, line in
      let words = words(in: String(line))
      return words.isEmpty ? "" : standing(ofRow: row, in: grid) + words
    }.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// What only a colour says of a row: that the cursor is on it, or that it is selected.
  private static func standing(ofRow row: Int, in grid: Grid) -> String {
    let cells = (0..<grid.size.width).map { grid[Point($0, row)] }
    // In the line of the screens one of many is marked.
    let most = cells.count { !$0.isBlank || $0.style.ground != .screen } / 2
    func covers(_ ground: Style.Ground) -> Bool {
      cells.count { $0.style.ground == ground } > most
    }
    return covers(.cursor) ? "cursor: " : covers(.selected) ? "selected: " : ""
  }

  /// The words of a line. Borders and scroll bars stand at its ends; in a border stands a title.
  private static func words(in line: String) -> String {
    var text = line.trimmed
    if text.hasPrefix("+-") {
      return text.split(separator: "-", omittingEmptySubsequences: true)
        .map { String($0).trimmed }.filter { !$0.isEmpty && $0 != "+" }.joined(separator: ": ")
    }
    // A rule across a pop-up.
    if text.allSatisfy({ "|-+ ".contains($0) }) { return "" }
    while let last = text.last, "|#".contains(last) { text = String(text.dropLast()).trimmed }
    while let first = text.first, "|>".contains(first) { text = String(text.dropFirst()).trimmed }
    return text.split(separator: " ").joined(separator: " ")
  }
}
