/// The lines round a box.
package enum Border: Sendable {
  case rounded, square, ascii

  /// Left to right, row by row: corners and lines.
  struct Signs {
    let topLeft, topRight, bottomLeft, bottomRight, horizontal, vertical: Unicode.Scalar
  }

  /// What it is drawn with where only `glyphs` can be shown.
  func signs(_ glyphs: GlyphSet) -> Signs {
    switch (self, glyphs) {
    case (.ascii, _), (_, .ascii):
      Signs(
        topLeft: "+", topRight: "+", bottomLeft: "+", bottomRight: "+", horizontal: "-",
        vertical: "|")
    case (.square, _), (_, .plain):
      Signs(
        topLeft: "┌", topRight: "┐", bottomLeft: "└", bottomRight: "┘", horizontal: "─",
        vertical: "│")
    case (.rounded, .full):
      Signs(
        topLeft: "╭", topRight: "╮", bottomLeft: "╰", bottomRight: "╯", horizontal: "─",
        vertical: "│")
    }
  }
}

extension Grid {
  /// A box, with a title in its upper line on the left and a note on the right.
  /// - Returns: the room inside.
  @discardableResult
  package mutating func box(
    _ rect: Rect, border: Border = .rounded, style: Style = .border,
    title: SafeText = "", titleStyle: Style = .title, note: SafeText = "",
    noteStyle: Style = .quiet
  ) -> Rect {
    guard rect.width >= 2, rect.height >= 2 else { return Rect(rect.x, rect.y, 0, 0) }
    let signs = border.signs(glyphs)
    let (right, bottom) = (rect.right - 1, rect.bottom - 1)
    for y in [rect.y, bottom] {
      fill(Rect(rect.x + 1, y, rect.width - 2, 1), with: signs.horizontal.value, style: style)
    }
    for x in [rect.x, right] {
      fill(Rect(x, rect.y + 1, 1, rect.height - 2), with: signs.vertical.value, style: style)
    }
    place(signs.topLeft, at: rect.origin, style: style)
    place(signs.topRight, at: Point(right, rect.y), style: style)
    place(signs.bottomLeft, at: Point(rect.x, bottom), style: style)
    place(signs.bottomRight, at: Point(right, bottom), style: style)
    writeCaption(title, titleStyle, note, noteStyle, in: rect)
    return rect.inset()
  }

  /// The title comes first; the note is shown only if the whole of it fits beside.
  private mutating func writeCaption(
    _ title: SafeText, _ titleStyle: Style, _ note: SafeText, _ noteStyle: Style, in rect: Rect
  ) {
    let room = rect.width - 6
    guard room > 0 else { return }
    var left = room
    if !title.isEmpty {
      let shown = title.shortened(to: room)
      write(" " + shown + " ", at: rect.origin.moved(right: 2), style: titleStyle)
      left -= shown.width + 3
    }
    guard !note.isEmpty, note.width <= left else { return }
    write(
      " " + note + " ", at: Point(rect.right - note.width - 4, rect.y), style: noteStyle)
  }

  /// A line across, joined to nothing.
  package mutating func rule(_ rect: Rect, style: Style = .border) {
    let signs = Border.square.signs(glyphs)
    fill(Rect(rect.x, rect.y, rect.width, 1), with: signs.horizontal.value, style: style)
  }
}
