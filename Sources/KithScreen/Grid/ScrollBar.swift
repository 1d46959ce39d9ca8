/// How much of a list is to be seen, and where.
package struct ScrollBar: Hashable, Sendable {
  package let first: Int
  package let shown: Int
  package let all: Int

  package init(first: Int, shown: Int, of all: Int) {
    self.first = max(0, first)
    self.shown = max(0, shown)
    self.all = max(0, all)
  }

  package var isNeeded: Bool { all > shown }

  /// Where its thumb lies in `length` cells: never empty, at an end only if the list is.
  func thumb(in length: Int) -> Range<Int> {
    guard isNeeded, length > 0 else { return 0..<max(0, length) }
    let size = min(max(1, length * shown / all), max(1, length - 1))
    let travel = length - size
    let hidden = all - shown
    let start = min(first, hidden)
    var offset = (travel * start + hidden / 2) / hidden
    if start > 0 && travel > 1 { offset = max(1, offset) }
    if start < hidden && travel > 1 { offset = min(travel - 1, offset) }
    return offset..<offset + size
  }
}

extension Grid {
  /// A scroll bar down the first column of `rect`; nothing if everything is to be seen.
  package mutating func write(_ bar: ScrollBar, in rect: Rect, style: Style = .scrollBar) {
    guard bar.isNeeded, rect.width > 0 else { return }
    let thumb = bar.thumb(in: rect.height)
    for row in 0..<rect.height {
      let isThumb = thumb.contains(row)
      let sign =
        isThumb
        ? glyphs.sign("┃", plain: "█", ascii: "#") : glyphs.sign("│", ascii: "|")
      place(sign, at: rect.origin.moved(down: row), style: isThumb ? style : .border)
    }
  }
}
