package import KithModel
package import KithScreen

/// People who helped and whom nobody thanked, with what they did and words to say so.
package struct ThanksOwedPage: Layer {
  static let title = "Thanks owed"

  private var owed: [ThanksOwed] = []
  private var cursor = RowCursor()
  private var reader = Reader()

  package init() {}

  package var places: [Place] { [.owed, .lists, .doing, .everywhere] }
  package var home: Kind? { .recognition }
  package func caption(_ desk: Desk) -> String { "thanks owed" }
  package func subjects(_ desk: Desk) -> [ID] { current.map { [$0.helper] } ?? [] }
  package var idle: Set<Wish> { Wish.ofObjectLists }
  package func hints(_ desk: Desk) -> [Wish] { [.thank, .leaveOut, .triage, .leave] }

  private var current: ThanksOwed? {
    owed.indices.contains(cursor.row) ? owed[cursor.row] : nil
  }

  private func split(_ rect: Rect) -> (list: Rect, evidence: Rect) {
    if rect.width >= 110 {
      let (left, right) = rect.splitLeft(rect.width * 50 / 100)
      return (left, right)
    }
    let (above, below) = rect.splitTop(max(4, rect.height / 2))
    return (above, below)
  }

  package mutating func settle(in rect: Rect, _ desk: inout Desk) {
    let before = current?.helper
    owed = desk.day?.owed ?? []
    if let place = owed.firstIndex(where: { $0.helper == before }) { cursor.row = place }
    let (list, evidence) = split(rect)
    cursor.settle(count: owed.count, height: list.height - 2)
    guard let current else { return }
    reader.show(current, named: current.helper, in: evidence.inset(by: 2, 1), desk)
  }

  package func draw(into grid: inout Grid, in rect: Rect, _ desk: Desk) {
    let (list, evidence) = split(rect)
    let inside = grid.box(
      list, border: desk.settings.border, style: .borderFocused, title: SafeText(Self.title),
      note: SafeText(owed.isEmpty ? "" : "\(owed.count), the least noticed first"))
    guard !owed.isEmpty else {
      grid.write(
        SafeText(
          desk.day == nil
            ? "Looking who helped…" : "Nobody who helped waits for thanks. That is rare, and good."),
        at: inside.origin.moved(right: 1), style: .good, limit: inside.width - 2)
      return
    }
    for (line, owed) in owed.dropFirst(cursor.top).prefix(inside.height).enumerated() {
      draw(
        owed, isCursor: cursor.top + line == cursor.row, into: &grid,
        in: Rect(inside.x, inside.y + line, inside.width, 1), desk)
    }
    grid.write(
      ScrollBar(first: cursor.top, shown: inside.height, of: owed.count),
      in: Rect(inside.right - 1, inside.y, 1, inside.height))
    grid.box(
      evidence, border: desk.settings.border, title: "what they did, and words for it",
      titleStyle: .quiet)
    grid.draw(reader, in: evidence.inset(by: 2, 1))
  }

  private func draw(
    _ owed: ThanksOwed, isCursor: Bool, into grid: inout Grid, in rect: Rect, _ desk: Desk
  ) {
    let ground: Style.Ground = isCursor ? .cursor : .screen
    grid.fill(rect, style: Style(.text, on: ground))
    let monogram = Monogram(owed.helper, in: desk.community)
    grid.write(
      [
        Span(" "), Span(monogram.letters.padded(to: 2), monogram.style), Span(" "),
        Span(SafeText(desk.community.called(owed.helper)).padded(to: 18)), Span("  "),
        Span(owed.reason, .quiet), Span(owed.isQuiet ? " · in private" : "", .warm),
      ], at: rect.origin, limit: rect.width - 1, on: ground)
  }

  package mutating func take(_ wish: Wish, in rect: Rect, _ desk: inout Desk) -> Bool {
    switch wish {
    case .open, .thank: thank(&desk)
    case .leaveOut: if let current { desk.leaveOut(current.helper) }
    case .triage:
      desk.pop()
      desk.triage(.thanks)
    case .back, .leave: desk.pop()
    default:
      return cursor.take(wish, count: owed.count, height: split(rect).list.height - 2)
    }
    return true
  }

  private func thank(_ desk: inout Desk) {
    guard let current else {
      return desk.say("Nobody waits for thanks; \(desk.name(of: .back, in: places)) goes back.")
    }
    desk.thank(current)
  }

  package mutating func point(_ mouse: Mouse, in rect: Rect, _ desk: inout Desk) -> Bool {
    if cursor.turn(mouse.act, count: owed.count) { return true }
    guard case .press(.left) = mouse.act else { return false }
    let inside = split(rect).list.inset()
    guard let row = cursor.row(at: mouse.at, in: inside, count: owed.count) else {
      return rect.contains(mouse.at)
    }
    cursor.row = row
    if mouse.clicks == 2 { thank(&desk) }
    return true
  }
}
