internal import KithModel
package import KithScreen

/// What a command said, where it said more than a line.
package struct OutcomePage: Layer {
  private let outcome: CommandOutcome
  private var lines: [SafeText] = []
  private var width = 0
  private var top = 0

  package init(_ outcome: CommandOutcome) { self.outcome = outcome }

  package var places: [Place] { [.reading, .everywhere] }
  package func caption(_ desk: Desk) -> String { "what it said" }
  package func hints(_ desk: Desk) -> [Wish] { [.scrollPage, .leave] }

  package mutating func settle(in rect: Rect, _ desk: inout Desk) {
    let inside = rect.inset(by: 2, 1)
    if width != inside.width {
      width = inside.width
      lines = SafeText.lines(of: outcome.output + outcome.errors).flatMap {
        $0.wrapped(to: max(1, width))
      }
      if lines.last?.isEmpty ?? false { lines.removeLast() }
    }
    top = min(max(0, top), max(0, lines.count - inside.height))
  }

  package func draw(into grid: inout Grid, in rect: Rect, _ desk: Desk) {
    grid.box(
      rect, border: desk.settings.border, style: .borderFocused,
      title: SafeText("kith " + outcome.line),
      note: outcome.status == 0 ? "" : "status \(outcome.status)")
    let inside = rect.inset(by: 2, 1)
    for (row, line) in lines.dropFirst(top).prefix(inside.height).enumerated() {
      grid.write(
        line, at: inside.origin.moved(down: row), style: outcome.status == 0 ? .text : .warm,
        limit: inside.width)
    }
    grid.write(
      ScrollBar(first: top, shown: inside.height, of: lines.count),
      in: Rect(rect.right - 1, inside.y, 1, inside.height))
  }

  package mutating func take(_ wish: Wish, in rect: Rect, _ desk: inout Desk) -> Bool {
    let height = max(1, rect.height - 3)
    switch wish {
    case .scrollDown: top += 1
    case .scrollUp: top -= 1
    case .scrollPage: top += height
    case .scrollPageUp: top -= height
    case .top: top = 0
    case .bottom: top = lines.count
    case .back, .leave, .stepBack: desk.pop()
    default: return false
    }
    return true
  }

  package mutating func point(_ mouse: Mouse, in rect: Rect, _ desk: inout Desk) -> Bool {
    switch mouse.act {
    case .wheelDown: top += 3
    case .wheelUp: top -= 3
    default: return false
    }
    return true
  }
}
