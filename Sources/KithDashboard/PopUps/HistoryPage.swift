internal import KithModel
package import KithScreen

/// What was done, as sentences, the latest first; any of it can be taken back.
package struct HistoryPage: Layer {
  private var actions: [LoggedAction] = []
  private var version = -1
  private var row = 0
  private var top = 0
  private static let most = 500

  package init() {}

  package var places: [Place] { [.history, .everywhere] }
  package func caption(_ desk: Desk) -> String { "the history" }
  package func hints(_ desk: Desk) -> [Wish] { [.undo, .open, .leave] }

  package mutating func settle(in rect: Rect, _ desk: inout Desk) {
    if version != desk.version {
      version = desk.version
      let chosen = actions.indices.contains(row) ? actions[row].record : nil
      actions = desk.community.log(limit: Self.most)
      row = chosen.flatMap { record in actions.firstIndex { $0.record == record } } ?? row
    }
    let height = max(1, rect.height - 2)
    row = min(max(0, row), max(0, actions.count - 1))
    if row < top { top = row }
    if row >= top + height { top = row - height + 1 }
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
    for (line, action) in actions.dropFirst(top).prefix(inside.height).enumerated() {
      let isCursor = top + line == row
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
      ScrollBar(first: top, shown: inside.height, of: actions.count),
      in: Rect(inside.right - 1, inside.y, 1, inside.height))
  }

  package mutating func take(_ wish: Wish, in rect: Rect, _ desk: inout Desk) -> Bool {
    let height = max(1, rect.height - 2)
    switch wish {
    case .down: row += 1
    case .up: row -= 1
    case .top: row = 0
    case .bottom: row = actions.count - 1
    case .halfDown, .pageDown: row += height / (wish == .pageDown ? 1 : 2)
    case .halfUp, .pageUp: row -= height / (wish == .pageUp ? 1 : 2)
    case .open:
      if actions.indices.contains(row), let id = actions[row].objects.first { desk.open(id) }
    case .undo:
      guard actions.indices.contains(row), !desk.awaitsSaving() else { return true }
      if actions[row].isUndone {
        desk.refuse("That is taken back already.")
      } else {
        desk.takeBack(actions[row])
      }
    case .back, .leave: desk.pop()
    default: return false
    }
    return true
  }

  package mutating func point(_ mouse: Mouse, in rect: Rect, _ desk: inout Desk) -> Bool {
    switch mouse.act {
    case .wheelDown: row += 3
    case .wheelUp: row -= 3
    case .press(.left):
      guard rect.inset().contains(mouse.at) else { return false }
      row = top + mouse.at.y - rect.y - 1
    default: return false
    }
    return true
  }
}
