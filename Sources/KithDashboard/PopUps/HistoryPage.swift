internal import KithModel
package import KithScreen

/// What was done, as sentences, the latest first; any of it can be taken back.
package struct HistoryPage: Layer {
  private var actions: [LoggedAction] = []
  private var version = -1
  private var cursor = RowCursor()
  private static let most = 500

  package init() {}

  package var places: [Place] { [.history, .everywhere] }
  package func caption(_ desk: Desk) -> String { "the history" }
  package func hints(_ desk: Desk) -> [Wish] { [.undo, .open, .leave] }

  package mutating func settle(in rect: Rect, _ desk: inout Desk) {
    if version != desk.version {
      version = desk.version
      let record = chosen?.record
      actions = desk.community.log(limit: Self.most)
      if let place = actions.firstIndex(where: { $0.record == record }) { cursor.row = place }
    }
    cursor.settle(count: actions.count, height: height(rect))
  }

  /// How many actions are to be seen, above the command of the chosen one.
  private func height(_ rect: Rect) -> Int { max(1, rect.height - 4) }

  private var chosen: LoggedAction? {
    actions.indices.contains(cursor.row) ? actions[cursor.row] : nil
  }

  package func draw(into grid: inout Grid, in rect: Rect, _ desk: Desk) {
    let inside = grid.box(
      rect, border: desk.settings.border, style: .borderFocused, title: "What was done",
      note: SafeText(
        "\(desk.name(of: .undo, in: places)) takes the chosen one back, also out of order"))
    guard !actions.isEmpty else {
      grid.write("Nothing yet.", at: inside.origin.moved(right: 2), style: .quiet)
      return
    }
    drawCommand(into: &grid, in: inside, desk)
    for (line, action) in actions.dropFirst(cursor.top).prefix(height(rect)).enumerated() {
      let isCursor = cursor.top + line == cursor.row
      let ground: Style.Ground = isCursor ? .cursor : .screen
      let place = Rect(inside.x, inside.y + line, inside.width - 1, 1)
      grid.fill(place, style: Style(.text, on: ground))
      let who = action.by.map(desk.community.called) ?? "somebody"
      let style: Style = action.isUndone ? .quiet : .text
      grid.write(
        [
          Span(SafeText(action.at.age(at: desk.now)).padded(to: 7, from: .right), .quiet),
          Span("  "), Span(SafeText(who).padded(to: min(20, inside.width / 4)), .accent),
          Span("  "), Span(action.sentence, style),
          Span(action.isUndone ? "  taken back" : "", .warm),
        ], at: place.origin, limit: place.width, on: ground)
    }
    grid.write(
      ScrollBar(first: cursor.top, shown: height(rect), of: actions.count),
      in: Rect(inside.right - 1, inside.y, 1, height(rect)))
  }

  /// The command that would have done the chosen one; known of what was done here since the start.
  private func drawCommand(into grid: inout Grid, in inside: Rect, _ desk: Desk) {
    guard let command = chosen.flatMap({ desk.saving.commands[$0.record] }), inside.height > 2
    else { return }
    let lines = SafeText(command.split(whereSeparator: \.isNewline).joined(separator: " "))
      .wrapped(to: max(1, inside.width - 2)).prefix(2)
    for (row, line) in lines.enumerated() {
      grid.write(
        line, at: Point(inside.x + 1, inside.bottom - lines.count + row), style: .quiet,
        limit: inside.width - 2)
    }
  }

  package mutating func take(_ wish: Wish, in rect: Rect, _ desk: inout Desk) -> Bool {
    switch wish {
    case .open: if let id = chosen?.objects.first { desk.open(id) }
    case .undo:
      guard let chosen else { return true }
      if chosen.isUndone {
        desk.refuse("That is taken back already.")
      } else {
        desk.takeBack(chosen)
      }
    case .back, .leave: desk.pop()
    default: return cursor.take(wish, count: actions.count, height: height(rect))
    }
    return true
  }

  package mutating func point(_ mouse: Mouse, in rect: Rect, _ desk: inout Desk) -> Bool {
    if cursor.turn(mouse.act, count: actions.count) { return true }
    guard case .press(.left) = mouse.act, rect.inset().contains(mouse.at) else { return false }
    let shown = rect.inset().splitTop(height(rect)).top
    if let row = cursor.row(at: mouse.at, in: shown, count: actions.count) {
      cursor.row = row
    }
    return true
  }
}
