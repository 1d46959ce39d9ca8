package import KithModel
package import KithScreen

/// The community's own page: what it says of itself, line by line, each to be changed where it
/// stands.
package struct CommunityPage: Layer {
  /// What the cursor is on, and where that was: it stays there when what it was on is gone.
  private var chosen = CharterEntry.field(.name)
  private var row = 0
  private var top = 0
  private var lines: [Line] = []

  init() {}

  /// One line on the screen: a heading, or a part of an entry.
  private struct Line: Sendable {
    let spans: [Span]
    /// The entry it belongs to; nothing for headings.
    let entry: Int?
  }

  package var places: [Place] { [.lists, .doing, .everywhere] }
  package var home: Kind? { .community }
  package func caption(_ desk: Desk) -> String { "the community" }
  package var idle: Set<Wish> { Wish.ofObjectLists }
  package func hints(_ desk: Desk) -> [Wish] { [.open, .new, .down, .leave] }

  private func inside(_ rect: Rect) -> Rect { rect.inset(by: rect.width > 60 ? 3 : 2, 1) }

  package mutating func settle(in rect: Rect, _ desk: inout Desk) {
    let inside = inside(rect)
    let entries = CharterEntry.all(desk.community.charter)
    move(to: entries.firstIndex(of: chosen) ?? row, entries)
    lines = Self.lines(entries, width: inside.width, desk)
    let own = lines.indices.filter { lines[$0].entry == row }
    let height = max(1, inside.height)
    if let first = own.first, let last = own.last {
      // With the heading above it, where it is the first.
      let start = first > 0 && lines[first - 1].entry == nil ? first - 1 : first
      if start < top { top = start }
      if last >= top + height { top = last - height + 1 }
    }
    if row == 0 { top = 0 }
    top = max(0, min(top, max(0, lines.count - height)))
  }

  private static func lines(_ entries: [CharterEntry], width: Int, _ desk: Desk) -> [Line] {
    let charter = desk.community.charter
    var lines: [Line] = []
    var heading = ""
    let widest = entries.map { SafeText($0.name).width }.max() ?? 0
    let names = min(widest, max(12, width / 4))
    for (place, entry) in entries.enumerated() {
      if entry.heading != heading {
        heading = entry.heading
        if !lines.isEmpty { lines.append(Line(spans: [], entry: nil)) }
        lines.append(Line(spans: [Span(heading, .heading.bold)], entry: nil))
      }
      let value = entry.value(charter, desk)
      let name = SafeText(entry.name).padded(to: names)
      let wrapped = SafeText.lines(of: value.text.string)
        .flatMap { $0.wrapped(to: max(8, width - names - 3)) }
      for (part, text) in wrapped.enumerated() {
        let first = part == 0 ? name : SafeText("").padded(to: names)
        lines.append(
          Line(spans: [Span(first, .quiet), Span("  "), Span(text, value.style)], entry: place))
      }
    }
    return lines
  }

  package func draw(into grid: inout Grid, in rect: Rect, _ desk: Desk) {
    let charter = desk.community.charter
    grid.box(
      rect, border: desk.settings.border, style: .borderFocused, title: SafeText(desk.name),
      note: SafeText("the community \(desk.community.shortID(charter.id))"))
    let inside = inside(rect)
    for (place, line) in lines.dropFirst(top).prefix(inside.height).enumerated() {
      let at = inside.origin.moved(down: place)
      let isChosen = line.entry == row
      let ground: Style.Ground = isChosen ? .cursor : .screen
      if isChosen {
        grid.fill(Rect(inside.x - 1, at.y, inside.width + 1, 1), style: .cursor)
      }
      grid.write(line.spans, at: at, limit: inside.width, on: ground)
    }
    grid.write(
      ScrollBar(first: top, shown: inside.height, of: lines.count),
      in: Rect(rect.right - 1, inside.y, 1, inside.height))
  }

  package mutating func take(_ wish: Wish, in rect: Rect, _ desk: inout Desk) -> Bool {
    let entries = CharterEntry.all(desk.community.charter)
    switch wish {
    case .down: move(to: row + 1, entries)
    case .up: move(to: row - 1, entries)
    case .top: move(to: 0, entries)
    case .bottom: move(to: entries.count - 1, entries)
    case .pageDown, .halfDown: move(to: row + 6, entries)
    case .pageUp, .halfUp: move(to: row - 6, entries)
    case .open, .edit: desk.change(chosen)
    case .new: desk.change(.newPromise)
    case .back, .leave: desk.pop()
    default: return false
    }
    return true
  }

  private mutating func move(to row: Int, _ entries: [CharterEntry]) {
    self.row = min(max(0, row), entries.count - 1)
    chosen = entries[self.row]
  }

  package mutating func point(_ mouse: Mouse, in rect: Rect, _ desk: inout Desk) -> Bool {
    let entries = CharterEntry.all(desk.community.charter)
    switch mouse.act {
    case .wheelDown: move(to: row + 1, entries)
    case .wheelUp: move(to: row - 1, entries)
    case .press(.left):
      let place = top + mouse.at.y - inside(rect).y
      guard inside(rect).contains(mouse.at), lines.indices.contains(place),
        let entry = lines[place].entry
      else { return false }
      move(to: entry, entries)
      if mouse.clicks == 2 { desk.change(chosen) }
    default: return false
    }
    return true
  }
}
