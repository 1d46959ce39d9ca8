internal import KithModel
package import KithScreen

/// A card and what is like it, beside or below each other, before the one is said to repeat the
/// other.
package struct SideBySide: Layer {
  private let id: ID
  private let other: ID
  private var readers = [Reader(), Reader()]
  private var focus = 1

  init(_ id: ID, _ other: ID) { (self.id, self.other) = (id, other) }

  package var places: [Place] { [.comparing, .reading, .everywhere] }
  package func caption(_ desk: Desk) -> String { "two that are alike" }
  package var idle: Set<Wish> { Wish.ofObjectPages }
  package func hints(_ desk: Desk) -> [Wish] { [.choose, .scrollPage, .nextPane, .back] }

  private func rects(_ rect: Rect) -> [Rect] {
    let body = rect.splitTop(rect.height - 1).top
    if body.width >= 78 {
      let (left, right) = body.splitLeft(body.width / 2)
      return [left, right]
    }
    let (above, below) = body.splitTop(body.height / 2)
    return [above, below]
  }

  private func inside(_ rect: Rect) -> Rect { rect.inset(by: 2, 1) }

  package mutating func settle(in rect: Rect, _ desk: inout Desk) {
    var bare = desk
    bare.advice = AdviceShelf()
    for (place, part) in rects(rect).enumerated() {
      readers[place].show(place == 0 ? id : other, in: inside(part), bare)
    }
  }

  package func draw(into grid: inout Grid, in rect: Rect, _ desk: Desk) {
    for (place, part) in rects(rect).enumerated() {
      let shown = place == 0 ? id : other
      grid.box(
        part, border: desk.settings.border, style: place == focus ? .borderFocused : .border,
        title: SafeText(
          (place == 0 ? "this " : "the one like it ") + desk.community.shortID(shown)),
        note: SafeText(desk.standing(of: shown)))
      grid.draw(readers[place], in: inside(part))
      grid.drawBar(
        of: readers[place], in: Rect(part.x, part.y + 1, part.width - 1, part.height - 2))
    }
    grid.write(
      [
        Span(" " + desk.name(of: .choose, in: places), .key),
        Span(
          " closes \(desk.community.shortID(id)) as a duplicate of \(desk.community.shortID(other));"
            + " \(desk.name(of: .back, in: places)) leaves both as they are"),
      ], at: Point(rect.x, rect.bottom - 1), limit: rect.width)
  }

  package mutating func take(_ wish: Wish, in rect: Rect, _ desk: inout Desk) -> Bool {
    switch wish {
    case .choose:
      desk.pop()
      desk.save(
        desk.community.duplicate(id, of: other),
        command: desk.twin("close", [id], "--duplicate-of \(desk.community.shortID(other))"))
    case .back, .leave, .stepBack: desk.pop()
    case .nextPane: focus = 1 - focus
    default: return readers[focus].take(wish)
    }
    return true
  }

  package mutating func point(_ mouse: Mouse, in rect: Rect, _ desk: inout Desk) -> Bool {
    guard let place = rects(rect).firstIndex(where: { $0.contains(mouse.at) }) else { return false }
    switch mouse.act {
    case .wheelDown: readers[place].scroll(by: 3)
    case .wheelUp: readers[place].scroll(by: -3)
    case .press(.left): focus = place
    default: return false
    }
    return true
  }
}
