package import KithModel
package import KithScreen

/// The screen of one kind: its list in full, and what the cursor is on beside or below it.
package struct KindScreen: Layer {
  private let kind: Kind
  private var isZoomed = false
  private var preview = Preview()

  package init(_ kind: Kind) { self.kind = kind }

  package var places: [Place] {
    preview.isReading ? [.reading, .doing, .everywhere] : [.lists, .doing, .everywhere]
  }
  package var home: Kind? { kind }
  package func caption(_ desk: Desk) -> String { preview.isReading ? "reading" : kind.title }
  package func subjects(_ desk: Desk) -> [ID] { desk.lists[kind].subjects }
  package func waits(for key: Key, _ desk: Desk) -> Bool {
    desk.awaits(kind, for: key, in: places)
  }

  /// The list, and what is read beside or below it where there is room.
  private func split(_ rect: Rect) -> (list: Rect, detail: Rect?) {
    if isZoomed { return (rect, nil) }
    if rect.width >= 130 {
      let (left, rest) = rect.splitLeft(rect.width * 56 / 100)
      return (left, rest)
    }
    if rect.height >= 34 {
      let (top, rest) = rect.splitTop(rect.height / 2)
      return (top, rest)
    }
    return (rect, nil)
  }

  package mutating func settle(in rect: Rect, _ desk: inout Desk) {
    let (place, detail) = split(rect)
    desk.focusedKind = kind
    desk.settle(kind) { list in list.rowsRect(in: place.inset()).height }
    preview.settle(in: detail, desk.lists[kind], &desk)
  }

  package mutating func hear(_ news: News, _ desk: inout Desk) {
    preview.hear(news, desk.lists[kind], &desk)
  }

  package func draw(into grid: inout Grid, in rect: Rect, _ desk: Desk) {
    let (place, detail) = split(rect)
    let list = desk.lists[kind]
    grid.drawPane(list, in: place, isFocused: !preview.isReading, desk)
    if let detail { preview.draw(into: &grid, in: detail, list, desk) }
  }

  package mutating func take(_ wish: Wish, in rect: Rect, _ desk: inout Desk) -> Bool {
    if preview.isReading, let answer = preview.take(wish, kind, &desk) { return answer }
    switch wish {
    case .nextPane, .previousPane, .right: preview.beginReading()
    case .left: break
    case .zoom: isZoomed.toggle()
    case .back:
      if desk.stepBack(kind) { return true }
      if isZoomed {
        isZoomed = false
      } else {
        desk.sayThereIsNoWayBack(places)
      }
    default:
      let height = desk.lists[kind].rowsRect(in: split(rect).list.inset()).height
      return desk.move(kind, wish, height: height)
    }
    return true
  }

  package mutating func point(_ mouse: Mouse, in rect: Rect, _ desk: inout Desk) -> Bool {
    if preview.point(mouse, kind, &desk) { return true }
    if case .press = mouse.act { preview.endReading() }
    return desk.point(mouse, kind, in: split(rect).list)
  }

  package func hints(_ desk: Desk) -> [Wish] {
    if preview.isReading { return Preview.hints }
    return desk.lists[kind].hintsWhereEmpty(desk) ?? kind.hints + [.triage, .filter, .views, .sort]
  }
}
