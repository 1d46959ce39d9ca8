internal import KithScreen

extension Grid {
  /// A text that is written, in the rows it was laid out for, with the terminal's cursor in it.
  mutating func draw(
    _ area: TextArea, in rect: Rect, style: Style = .field, placeholder: String = "",
    isFocused: Bool = true
  ) {
    guard !rect.isEmpty else { return }
    fill(rect, style: style)
    if area.isEmpty, !placeholder.isEmpty {
      for (row, line) in SafeText(placeholder).wrapped(to: rect.width).prefix(rect.height)
        .enumerated()
      {
        write(line, at: rect.origin.moved(down: row), style: .placeholder)
      }
    }
    var row = -area.top
    clipped(to: rect) { grid in
      for line in area.lines {
        if row >= rect.height { break }
        if row + line.starts.count > 0 { grid.draw(line, from: row, in: rect, style: style) }
        row += line.starts.count
      }
    }
    write(
      ScrollBar(first: area.top, shown: rect.height, of: area.rowCount),
      in: Rect(rect.right, rect.y, 1, rect.height))
    if isFocused {
      cursor = rect.origin.moved(
        right: min(area.cursorX, rect.width - 1), down: area.cursorRow - area.top)
    }
  }

  private mutating func draw(_ line: TextLine, from row: Int, in rect: Rect, style: Style) {
    for part in line.starts.indices where (0..<rect.height).contains(row + part) {
      var x = rect.x
      // Sign by sign: each stands where it was measured.
      for letter in line.letters[line.letters(inRow: part)] {
        if !letter.isSpace {
          write(
            SafeText(String(letter.character)), at: Point(x, rect.y + row + part), style: style)
        }
        x += Int(letter.width)
      }
    }
  }
}
