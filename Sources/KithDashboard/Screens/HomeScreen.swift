package import KithModel
package import KithScreen

/// Home: questions, tasks, members and recognitions at once, and what the cursor is on beside them.
package struct HomeScreen: Layer {
  private var focus: Kind
  private var isZoomed = false
  private var preview = Preview()
  private var layout: HomeLayout

  package init(focus: Kind = .question) {
    self.focus = HomeLayout.kinds.contains(focus) ? focus : .question
    layout = HomeLayout(in: Rect(0, 0, 0, 0), focus: focus, isZoomed: false)
  }

  package var places: [Place] {
    preview.isReading ? [.reading, .doing, .everywhere] : [.lists, .doing, .everywhere]
  }
  package var home: Kind? { focus }
  package func caption(_ desk: Desk) -> String { preview.isReading ? "reading" : focus.title }
  package func subjects(_ desk: Desk) -> [ID] { desk.lists[focus].subjects }
  package func waits(for key: Key, _ desk: Desk) -> Bool {
    desk.awaits(focus, for: key, in: places)
  }

  package mutating func settle(in rect: Rect, _ desk: inout Desk) {
    layout = HomeLayout(in: rect, focus: focus, isZoomed: isZoomed)
    desk.focusedKind = focus
    desk.memory.pane = focus
    for kind in HomeLayout.kinds {
      let pane = layout.panes.first { $0.kind == kind && !$0.isFolded }
      desk.settle(kind) { list in pane.map { list.rowsRect(in: $0.rect.inset()).height } }
    }
    preview.settle(in: layout.detail, desk.lists[focus], &desk)
  }

  package mutating func hear(_ news: News, _ desk: inout Desk) {
    preview.hear(news, desk.lists[focus], &desk)
  }

  // MARK: Drawing

  package func draw(into grid: inout Grid, in rect: Rect, _ desk: Desk) {
    for pane in layout.panes {
      if pane.isFolded {
        drawFolded(pane, into: &grid, desk)
      } else {
        let isFocused = pane.kind == focus && !preview.isReading
        grid.drawPane(desk.lists[pane.kind], in: pane.rect, isFocused: isFocused, desk)
      }
    }
    if let detail = layout.detail {
      preview.draw(into: &grid, in: detail, desk.lists[focus], desk)
    }
  }

  private func drawFolded(_ pane: HomeLayout.Place, into grid: inout Grid, _ desk: Desk) {
    let at = pane.rect.origin
    grid.place(grid.glyphs.sign("▸", ascii: ">"), at: at.moved(right: 1), style: .quiet)
    let title = grid.write(SafeText(pane.kind.title), at: at.moved(right: 3), style: .title)
    let x = max(title.x + 2, at.x + 18)
    grid.write(desk.note(on: pane.kind), at: Point(x, at.y), limit: pane.rect.right - x)
  }

  // MARK: Wishes

  package mutating func take(_ wish: Wish, in rect: Rect, _ desk: inout Desk) -> Bool {
    if preview.isReading, let answer = preview.take(wish, focus, &desk) { return answer }
    switch wish {
    case .nextPane: step(1)
    case .previousPane: step(-1)
    case .left: if layout.detail == nil { step(-1) }
    case .right: if layout.detail == nil { step(1) } else { preview.beginReading() }
    case .zoom: isZoomed.toggle()
    case .back:
      if desk.stepBack(focus) { return true }
      if isZoomed {
        isZoomed = false
      } else {
        desk.say("Nothing to go back from; \(desk.name(of: .leave, in: places)) quits.")
      }
    default:
      guard let pane = layout.place(of: focus) else { return false }
      let height = desk.lists[focus].rowsRect(in: pane.inset()).height
      return desk.move(focus, wish, height: height)
    }
    return true
  }

  private mutating func step(_ count: Int) {
    preview.endReading()
    let kinds = HomeLayout.kinds
    let place = kinds.firstIndex(of: focus) ?? 0
    focus = kinds[(place + count + kinds.count) % kinds.count]
  }

  package mutating func point(_ mouse: Mouse, in rect: Rect, _ desk: inout Desk) -> Bool {
    if preview.point(mouse, focus, &desk) { return true }
    guard let pane = layout.pane(at: mouse.at) else { return false }
    if case .press = mouse.act {
      focus = pane.kind
      preview.endReading()
    }
    return pane.isFolded || desk.point(mouse, pane.kind, in: pane.rect)
  }

  package func hints(_ desk: Desk) -> [Wish] {
    if preview.isReading { return Preview.hints }
    return desk.lists[focus].hintsWhereEmpty(desk) ?? focus.hints + [.triage, .filter, .views]
  }
}
