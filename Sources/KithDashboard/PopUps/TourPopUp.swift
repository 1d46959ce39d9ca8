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

/// How the tour goes on once the key that was pressed over a card is answered.
enum TourStep: Sendable {
  /// The next card comes as soon as nothing lies over the screen.
  case nextCard
  /// It ended, and it is said how to come back to it.
  case end
}

/// A few cards that show somebody round. The key of a card does what it does, and the next card
/// comes when that is done; any other key ends the tour.
package struct TourPopUp: Layer {
  private let cards: [TourCard]
  private var place: Int

  package init(_ cards: [TourCard], at place: Int = 0) {
    self.cards = cards
    self.place = cards.indices.contains(place) ? place : 0
  }

  /// Where the keys of the cards are at home.
  private static let beneath: [Place] = [.lists, .doing, .everywhere]

  private var wish: Wish? {
    Key(named: cards[place].key).flatMap { Keymap.usual.wish($0, in: Self.beneath) }
  }

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
    // Where its lines don't fit, they are one paragraph: wrapped one by one they leave words alone.
    let texts = card.lines.map { SafeText($0) }
    let lines =
      texts.allSatisfy { $0.width <= inside.width }
      ? texts : SafeText(card.lines.joined(separator: " ")).wrapped(to: max(1, inside.width))
    let room = inside.height - 2
    let first = inside.y + (lines.count < room ? 1 : 0)
    for (row, line) in lines.prefix(max(0, room)).enumerated() {
      grid.write(line, at: Point(inside.x, first + row), style: Style(.text, on: .panel))
    }
    let (enter, esc) = (desk.name(of: .choose, in: places), desk.name(of: .back, in: places))
    let end = place + 1 == cards.count ? "\(enter) ends the tour" : "\(enter): next card"
    let key = wish.map { desk.name(of: $0, in: Self.beneath) } ?? card.key
    grid.write(
      [
        Span(key, Style(.key, on: .panel)), Span(" is its key · ", Style(.quiet, on: .panel)),
        Span(end + " · \(esc) skips", Style(.quiet, on: .panel)),
      ], at: Point(inside.x, inside.bottom - 1), limit: inside.width)
  }

  package mutating func take(_ wish: Wish, in rect: Rect, _ desk: inout Desk) -> Bool {
    switch wish {
    case .choose, .down, .mark, .pageDown: step(1, &desk)
    case .up, .pageUp: step(-1, &desk)
    case .back: end(&desk)
    default: return false
    }
    return true
  }

  private mutating func step(_ count: Int, _ desk: inout Desk) {
    guard place + count < cards.count else {
      desk.tourPlace = 0
      desk.tourStep = nil
      return desk.pop()
    }
    place = max(0, place + count)
  }

  private func end(_ desk: inout Desk) {
    desk.pop()
    desk.tourPlace = place
    desk.tourStep = .end
  }

  package mutating func type(_ key: Key, _ desk: inout Desk) -> Bool {
    if key.typed == " " {
      step(1, &desk)
      return true
    }
    if let wish, desk.keymap.wish(key, in: Self.beneath) == wish {
      desk.pop()
      desk.tourPlace = place + 1 < cards.count ? place + 1 : 0
      desk.tourStep = desk.tourPlace == 0 ? nil : .nextCard
    } else {
      // Who begins to work has seen enough.
      end(&desk)
    }
    desk.typed.insert(.key(key), at: 0)
    return true
  }

  package mutating func point(_ mouse: Mouse, in rect: Rect, _ desk: inout Desk) -> Bool {
    guard case .press(.left) = mouse.act, rect.contains(mouse.at) else { return false }
    step(1, &desk)
    return true
  }
}

extension Dashboard {
  /// Shows the next card, or says how to come back to it, once what was typed is answered.
  mutating func goOnWithTour() {
    guard let step = desk.tourStep, desk.typed.isEmpty else { return }
    switch step {
    case .nextCard:
      guard isBare else { return }
      desk.tourStep = nil
      desk.push(TourPopUp(desk.tour, at: desk.tourPlace))
      settle()
    case .end:
      desk.tourStep = nil
      if desk.message == nil { desk.say(":tour goes on with the cards.") }
    }
  }
}
