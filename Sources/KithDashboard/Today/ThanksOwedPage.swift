package import KithModel
package import KithScreen

/// People who helped and whom nobody thanked, with what they did and words to say so.
package struct ThanksOwedPage: Layer {
  static let title = "Thanks owed"

  private var people: [ID] = []
  private var row = 0
  private var top = 0
  private var reader = Reader()

  package init() {}

  package var places: [Place] { [.owed, .lists, .doing, .everywhere] }
  package var home: Kind? { .recognition }
  package func caption(_ desk: Desk) -> String { "thanks owed" }
  package func subjects(_ desk: Desk) -> [ID] { current.map { [$0] } ?? [] }
  package func hints(_ desk: Desk) -> [Wish] { [.thank, .leaveOut, .triage, .leave] }

  private var current: ID? { people.indices.contains(row) ? people[row] : nil }

  private func split(_ rect: Rect) -> (list: Rect, evidence: Rect) {
    if rect.width >= 110 {
      let (left, right) = rect.splitLeft(rect.width * 50 / 100)
      return (left, right)
    }
    let (above, below) = rect.splitTop(max(4, rect.height / 2))
    return (above, below)
  }

  package mutating func settle(in rect: Rect, _ desk: inout Desk) {
    let before = current
    people = desk.day?.owed.map(\.helper) ?? []
    row = before.flatMap { people.firstIndex(of: $0) } ?? row
    row = min(max(0, row), max(0, people.count - 1))
    let (list, evidence) = split(rect)
    let height = max(1, list.height - 2)
    if row < top { top = row }
    if row >= top + height { top = row - height + 1 }
    top = max(0, min(top, max(0, people.count - height)))
    guard let current, let owed = desk.day?.owed(to: current) else { return }
    let inside = evidence.inset(by: 2, 1)
    var prose = Prose(width: inside.width)
    prose.tell(owed, desk)
    reader.show(prose, named: current, in: inside)
  }

  package func draw(into grid: inout Grid, in rect: Rect, _ desk: Desk) {
    let (list, evidence) = split(rect)
    let inside = grid.box(
      list, border: desk.settings.border, style: .borderFocused, title: SafeText(Self.title),
      note: SafeText(people.isEmpty ? "" : "\(people.count), the least noticed first"))
    guard !people.isEmpty else {
      grid.write(
        SafeText(
          desk.day == nil
            ? "Looking who helped…" : "Nobody who helped waits for thanks. That is rare, and good."),
        at: inside.origin.moved(right: 1), style: .good, limit: inside.width - 2)
      return
    }
    for (line, person) in people.dropFirst(top).prefix(inside.height).enumerated() {
      draw(
        person, isCursor: top + line == row, into: &grid,
        in: Rect(inside.x, inside.y + line, inside.width, 1), desk)
    }
    grid.write(
      ScrollBar(first: top, shown: inside.height, of: people.count),
      in: Rect(inside.right - 1, inside.y, 1, inside.height))
    grid.box(
      evidence, border: desk.settings.border, title: "what they did, and words for it",
      titleStyle: .quiet)
    grid.draw(reader, in: evidence.inset(by: 2, 1))
  }

  private func draw(
    _ person: ID, isCursor: Bool, into grid: inout Grid, in rect: Rect, _ desk: Desk
  ) {
    guard let owed = desk.day?.owed(to: person) else { return }
    let ground: Style.Ground = isCursor ? .cursor : .screen
    grid.fill(rect, style: Style(.text, on: ground))
    let monogram = Monogram(person, in: desk.community)
    grid.write(
      [
        Span(" "), Span(monogram.letters.padded(to: 2), monogram.style), Span(" "),
        Span(SafeText(desk.community.called(person)).padded(to: 18)), Span("  "),
        Span(owed.reason, .quiet), Span(owed.isQuiet ? " · in private" : "", .warm),
      ], at: rect.origin, limit: rect.width - 1, on: ground)
  }

  package mutating func take(_ wish: Wish, in rect: Rect, _ desk: inout Desk) -> Bool {
    let height = max(1, split(rect).list.height - 3)
    switch wish {
    case .down: row += 1
    case .up: row -= 1
    case .top: row = 0
    case .bottom: row = people.count - 1
    case .halfDown, .pageDown: row += height
    case .halfUp, .pageUp: row -= height
    case .open, .thank: thank(&desk)
    case .leaveOut: if let current { desk.leaveOut(current) }
    case .triage:
      desk.pop()
      desk.triage(.thanks)
    case .back, .leave: desk.pop()
    default: return false
    }
    return true
  }

  private func thank(_ desk: inout Desk) {
    guard let current, let owed = desk.day?.owed(to: current) else {
      return desk.say("Nobody waits for thanks; esc goes back.")
    }
    desk.thank(owed)
  }

  package mutating func point(_ mouse: Mouse, in rect: Rect, _ desk: inout Desk) -> Bool {
    let inside = split(rect).list.inset()
    switch mouse.act {
    case .wheelDown: row += 1
    case .wheelUp: row -= 1
    case .press(.left):
      guard inside.contains(mouse.at), people.indices.contains(top + mouse.at.y - inside.y) else {
        return rect.contains(mouse.at)
      }
      row = top + mouse.at.y - inside.y
      if mouse.clicks == 2 { thank(&desk) }
    default: return false
    }
    return true
  }
}
