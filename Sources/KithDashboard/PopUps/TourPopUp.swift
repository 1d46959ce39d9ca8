internal import KithModel
package import KithScreen

/// One card of the tour: what one looks at, and the key that gets there.
package struct TourCard: Hashable, Sendable {
  package let title: String
  package let lines: [String]
  package let key: String

  package init(title: String, lines: [String], key: String) {
    self.title = title
    self.lines = lines
    self.key = key
  }
}

/// A few cards that show somebody round; any key that isn't theirs ends it.
package struct TourPopUp: Layer {
  private let cards: [TourCard]
  private var place = 0

  package init(_ cards: [TourCard]) { self.cards = cards }

  package var places: [Place] { [.picking] }
  package var isPopUp: Bool { true }
  package func caption(_ desk: Desk) -> String { "the tour" }

  package func frame(in body: Rect, _ desk: Desk) -> Rect {
    let size = Size(min(68, body.width - 2), min(12, body.height))
    // What it speaks of stays in sight above.
    return Rect(
      body.x + (body.width - size.width) / 2, body.bottom - size.height, size.width, size.height)
  }

  package func draw(into grid: inout Grid, in rect: Rect, _ desk: Desk) {
    guard cards.indices.contains(place) else { return }
    let card = cards[place]
    grid.fill(rect, style: .panel)
    let inside = grid.box(
      rect, border: desk.settings.border, style: Style(.borderFocused, on: .panel),
      title: SafeText(card.title), titleStyle: Style(.title, on: .panel),
      note: "\(place + 1) of \(cards.count)", noteStyle: Style(.quiet, on: .panel)
    ).inset(by: 2, 0)
    let lines = card.lines.flatMap { SafeText($0).wrapped(to: max(1, inside.width)) }
    let room = inside.height - 2
    let first = inside.y + (lines.count < room ? 1 : 0)
    for (row, line) in lines.prefix(max(0, room)).enumerated() {
      grid.write(line, at: Point(inside.x, first + row), style: Style(.text, on: .panel))
    }
    let end = place + 1 == cards.count ? "enter ends the tour" : "enter: next card"
    grid.write(
      [
        Span(card.key, Style(.key, on: .panel)), Span(" is its key · ", Style(.quiet, on: .panel)),
        Span(end + " · esc skips", Style(.quiet, on: .panel)),
      ], at: Point(inside.x, inside.bottom - 1), limit: inside.width)
  }

  package mutating func take(_ wish: Wish, in rect: Rect, _ desk: inout Desk) -> Bool {
    switch wish {
    case .choose, .down, .mark, .pageDown: step(1, &desk)
    case .up, .pageUp: step(-1, &desk)
    case .back: desk.pop()
    default: return false
    }
    return true
  }

  private mutating func step(_ count: Int, _ desk: inout Desk) {
    guard place + count < cards.count else { return desk.pop() }
    place = max(0, place + count)
  }

  package mutating func type(_ key: Key, _ desk: inout Desk) -> Bool {
    if key.typed == " " {
      step(1, &desk)
      return true
    }
    // Who begins to work has seen enough.
    desk.pop()
    desk.typed.insert(.key(key), at: 0)
    return true
  }

  package mutating func point(_ mouse: Mouse, in rect: Rect, _ desk: inout Desk) -> Bool {
    guard case .press(.left) = mouse.act, rect.contains(mouse.at) else { return false }
    step(1, &desk)
    return true
  }
}
