internal import KithModel
package import KithScreen

/// Every key that works here, narrowed as one types; the line one picks is done.
package struct HelpSheet: Layer {
  /// One line of it.
  private struct Entry: Sendable {
    let info: WishInfo
    let keys: String
  }

  private let entries: [Entry]
  private let about: String
  private var field = LineField()
  private var shown: [Int]
  private var row = 0
  private var top = 0

  /// - Parameter places: where keys are looked up in what lies below.
  package init(places: [Place], about: String, _ desk: Desk) {
    self.about = about
    // What a nearer place says of a key holds.
    var seen: Set<Key> = []
    entries = places.flatMap { place in
      Wish.infos(in: place).map { info in
        let keys = desk.keymap.keys(of: info.wish, in: place)
          .filter { desk.keymap.wish($0, in: places) == info.wish && seen.insert($0).inserted }
        return Entry(info: info, keys: keys.map(\.name).joined(separator: " "))
      }
    }.filter { !$0.keys.isEmpty || $0.info.place == .doing }
    shown = Array(entries.indices)
  }

  package var places: [Place] { [.picking] }
  package var isTyping: Bool { true }
  package var isPopUp: Bool { true }
  package func caption(_ desk: Desk) -> String { "the help" }
  package func waits(for key: Key, _ desk: Desk) -> Bool { desk.awaitsList(for: key, in: places) }
  package func hints(_ desk: Desk) -> [Wish] { [.choose, .back] }

  package func frame(in body: Rect, _ desk: Desk) -> Rect {
    body.centred(Size(min(body.width - 2, 96), body.height - (body.height > 20 ? 2 : 0)))
  }

  private func rows(_ rect: Rect) -> Rect { rect.inset().splitTop(2).rest }

  package func draw(into grid: inout Grid, in rect: Rect, _ desk: Desk) {
    grid.fill(rect, style: .panel)
    let inside = grid.box(
      rect, border: desk.settings.border, style: Style(.borderFocused, on: .panel),
      title: "Keys for \(about)", titleStyle: Style(.title, on: .panel),
      note: SafeText("\(desk.name(of: .choose, in: places)) does it"),
      noteStyle: Style(.quiet, on: .panel))
    grid.draw(
      field, in: Rect(inside.x + 1, inside.y, inside.width - 2, 1), style: Style(.text, on: .panel),
      placeholder: "type to search")
    grid.rule(Rect(inside.x, inside.y + 1, inside.width, 1), style: Style(.border, on: .panel))
    let rows = rows(rect)
    var last: Place?
    for (line, place) in shown.dropFirst(top).prefix(rows.height).enumerated() {
      let entry = entries[place]
      let ground: Style.Ground = top + line == row ? .cursor : .panel
      let area = Rect(rows.x, rows.y + line, rows.width, 1)
      grid.fill(area, style: Style(.text, on: ground))
      if entry.info.place != last {
        last = entry.info.place
        grid.write(
          SafeText(entry.info.place.title), at: area.origin.moved(right: 1),
          style: Style(.heading, on: ground))
      }
      grid.write(
        SafeText(entry.keys).shortened(to: 18), at: area.origin.moved(right: 13),
        style: Style(.key, on: ground))
      grid.write(
        SafeText(entry.info.help), at: area.origin.moved(right: 33),
        style: Style(.text, on: ground),
        limit: area.width - 34)
      if let command = entry.info.command, area.width > 84 {
        let text = SafeText("kith " + command)
        grid.write(
          text, at: Point(max(area.x + 70, area.right - text.width - 2), area.y),
          style: Style(.quiet, on: ground),
          limit: area.right - 2 - max(area.x + 70, area.right - text.width - 2))
      }
    }
    grid.write(
      ScrollBar(first: top, shown: rows.height, of: shown.count),
      in: Rect(rows.right - 1, rows.y, 1, rows.height))
  }

  package mutating func settle(in rect: Rect, _ desk: inout Desk) {
    let height = max(1, rows(rect).height)
    row = min(max(0, row), max(0, shown.count - 1))
    if row < top { top = row }
    if row >= top + height { top = row - height + 1 }
    top = max(0, min(top, max(0, shown.count - height)))
  }

  package mutating func take(_ wish: Wish, in rect: Rect, _ desk: inout Desk) -> Bool {
    switch wish {
    case .down: row += 1
    case .up: row -= 1
    case .pageDown: row += rows(rect).height
    case .pageUp: row -= rows(rect).height
    case .choose:
      guard shown.indices.contains(row) else { return true }
      desk.pop()
      desk.wishes.append(entries[shown[row]].info.wish)
    case .back: desk.pop()
    default: return false
    }
    return true
  }

  package mutating func type(_ key: Key, _ desk: inout Desk) -> Bool {
    if key.typed == "?" && field.isEmpty {
      desk.pop()
      return true
    }
    guard field.take(key) else { return false }
    narrow()
    return true
  }

  private mutating func narrow() {
    row = 0
    let typed = field.text.lowercased()
    shown = entries.indices.filter { place in
      let entry = entries[place]
      return typed.isEmpty || entry.info.help.lowercased().contains(typed)
        || entry.info.hint.contains(typed)
        || entry.keys.split(separator: " ").contains { $0 == field.text }
        || (entry.info.command?.contains(typed) ?? false)
    }
  }

  package mutating func point(_ mouse: Mouse, in rect: Rect, _ desk: inout Desk) -> Bool {
    switch mouse.act {
    case .wheelDown: row += 3
    case .wheelUp: row -= 3
    case .press(.left):
      let rows = rows(rect)
      guard rows.contains(mouse.at) else { return rect.contains(mouse.at) }
      row = top + mouse.at.y - rows.y
      if mouse.clicks == 2 { _ = take(.choose, in: rect, &desk) }
    default: return false
    }
    return true
  }
}
