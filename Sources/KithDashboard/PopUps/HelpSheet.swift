internal import KithModel
package import KithScreen

/// Every key that works here, narrowed as one types; the line one picks is done.
package struct HelpSheet: Layer {
  /// One line of it.
  fileprivate struct Entry: Sendable {
    let heading: String
    let keys: String
    let hint: String
    let help: String
    let command: String?
    let start: Start
  }

  /// What comes of choosing a line.
  fileprivate enum Start: Sendable {
    case wish(Wish)
    /// Goes on with these words in the line for commands.
    case words(String)
  }

  private let entries: [Entry]
  private let about: String
  private var field = LineField()
  private var shown: [Int]
  private var cursor = RowCursor()

  /// - Parameter layer: what lies below, whose keys these are.
  package init(over layer: any Layer, _ desk: Desk) {
    let places = layer.places
    about = layer.caption(desk)
    let kinds = Set(layer.subjects(desk).prefix(20).map(\.kind)).union(
      layer.home.map { [$0] } ?? [])
    // What a nearer place says of a key holds.
    var seen: Set<Key> = []
    let wishes = places.flatMap { place in
      Wish.infos(in: place).filter { layer.means($0.wish) }.compactMap { info -> Entry? in
        let keys = desk.keymap.keys(of: info.wish, in: place)
          .filter { desk.keymap.wish($0, in: places) == info.wish && seen.insert($0).inserted }
        if place == .doing {
          guard Doing.all[info.wish]?.fits(kinds) ?? true else { return nil }
        } else if keys.isEmpty {
          return nil
        }
        return Entry(info, keys: keys.isEmpty ? ":\(info.wish.rawValue)" : keys.told)
      }
    }
    entries =
      wishes + OwnCommand.own(over: layer, desk).map { Entry(word: $0.word, meaning: $0.meaning) }
    shown = Array(entries.indices)
  }

  package var places: [Place] { [.picking] }
  package var isTyping: Bool { true }
  package var isPopUp: Bool { true }
  package func caption(_ desk: Desk) -> String { "the help" }
  package func waits(for key: Key, _ desk: Desk) -> Bool {
    guard desk.keymap.wish(key, in: places) == .choose else { return false }
    if shown.indices.contains(cursor.row), case .wish(let wish) = entries[shown[cursor.row]].start,
      desk.awaitsSaving(for: wish)
    {
      return true
    }
    return desk.awaitsList(for: key, in: places)
  }
  package func hints(_ desk: Desk) -> [Wish] { [.choose, .back] }

  package func frame(in body: Rect, _ desk: Desk) -> Rect {
    body.centred(Size(min(body.width - 2, 112), body.height - (body.height > 20 ? 2 : 0)))
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
    if shown.isEmpty {
      grid.write(
        "nothing fits; backspace widens", at: rows.origin.moved(right: 1),
        style: Style(.quiet, on: .panel), limit: rows.width - 2)
    }
    var last: String?
    for (line, place) in shown.dropFirst(cursor.top).prefix(rows.height).enumerated() {
      let entry = entries[place]
      let ground: Style.Ground = cursor.top + line == cursor.row ? .cursor : .panel
      let area = Rect(rows.x, rows.y + line, rows.width, 1)
      grid.fill(area, style: Style(.text, on: ground))
      if entry.heading != last {
        last = entry.heading
        grid.write(
          SafeText(entry.heading), at: area.origin.moved(right: 1),
          style: Style(.heading, on: ground))
      }
      grid.write(
        SafeText(entry.keys).shortened(to: 18), at: area.origin.moved(right: 13),
        style: Style(.key, on: ground))
      let end = grid.write(
        SafeText(entry.help).shortened(to: max(0, area.width - 35)),
        at: area.origin.moved(right: 33), style: Style(.text, on: ground))
      // Half a command helps nobody.
      if let text = entry.command.map({ SafeText("kith " + $0) }),
        end.x + 2 + text.width + 2 <= area.right
      {
        grid.write(
          text, at: Point(area.right - text.width - 2, area.y), style: Style(.quiet, on: ground))
      }
    }
    grid.write(
      ScrollBar(first: cursor.top, shown: rows.height, of: shown.count),
      in: Rect(rows.right - 1, rows.y, 1, rows.height))
  }

  package mutating func settle(in rect: Rect, _ desk: inout Desk) {
    cursor.settle(count: shown.count, height: rows(rect).height)
  }

  package mutating func take(_ wish: Wish, in rect: Rect, _ desk: inout Desk) -> Bool {
    switch wish {
    case .choose:
      guard shown.indices.contains(cursor.row) else { return true }
      desk.pop()
      switch entries[shown[cursor.row]].start {
      case .wish(let wish): desk.wishes.append(wish)
      case .words(let words): desk.push(CommandBar(words + " "))
      }
    case .back: desk.pop()
    default: return cursor.take(wish, count: shown.count, height: rows(rect).height)
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

  package mutating func paste(_ text: String, _ desk: inout Desk) -> Bool {
    field.insert(text)
    narrow()
    return true
  }

  private mutating func narrow() {
    cursor = RowCursor()
    let typed = field.text.lowercased()
    shown = entries.indices.filter { place in
      let entry = entries[place]
      return typed.isEmpty || entry.help.lowercased().contains(typed)
        || entry.hint.contains(typed)
        || entry.keys.split(separator: " ").contains { $0 == field.text }
        || (entry.command?.contains(typed) ?? false)
    }
  }

  package mutating func point(_ mouse: Mouse, in rect: Rect, _ desk: inout Desk) -> Bool {
    if cursor.turn(mouse.act, count: shown.count) { return true }
    guard case .press(.left) = mouse.act else { return false }
    guard let row = cursor.row(at: mouse.at, in: rows(rect), count: shown.count) else {
      return rect.contains(mouse.at)
    }
    cursor.row = row
    if mouse.clicks == 2 { _ = take(.choose, in: rect, &desk) }
    return true
  }
}

extension HelpSheet.Entry {
  fileprivate init(_ info: WishInfo, keys: String) {
    self.init(
      heading: info.place.title, keys: keys, hint: info.hint, help: info.help,
      command: info.command, start: .wish(info.wish))
  }

  /// A word that is only said.
  fileprivate init(word: String, meaning: String) {
    self.init(
      heading: "After :", keys: ":" + word, hint: word, help: meaning, command: nil,
      start: .words(word))
  }
}

extension [Key] {
  fileprivate var told: String { map(\.name).joined(separator: " ") }
}
