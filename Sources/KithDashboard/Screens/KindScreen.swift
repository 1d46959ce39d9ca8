package import KithModel
package import KithScreen

/// The screen of one kind: its list in full, and what the cursor is on beside or below it.
package struct KindScreen: Layer {
  private let kind: Kind
  private var isReading = false
  private var isZoomed = false
  private var preview = Reader()

  package init(_ kind: Kind) { self.kind = kind }

  package var places: [Place] {
    isReading ? [.reading, .doing, .everywhere] : [.lists, .doing, .everywhere]
  }
  package var home: Kind? { kind }
  package func caption(_ desk: Desk) -> String { isReading ? "reading" : kind.title }
  package func subjects(_ desk: Desk) -> [ID] { desk.lists[kind].subjects }

  /// The list, and what is read beside it where there is room.
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

  private func inside(_ detail: Rect) -> Rect { detail.inset(by: 2, 1) }

  package mutating func settle(in rect: Rect, _ desk: inout Desk) {
    let (place, detail) = split(rect)
    desk.focusedKind = kind
    var list = desk.lists[kind]
    list.seek(&desk)
    list.keepInSight(height: list.rowsRect(in: place.inset()).height)
    desk.lists[kind] = list
    guard let detail else {
      isReading = false
      return
    }
    if preview.id == list.cursor { preview.show(preview.id, in: inside(detail), desk) }
    lastDetail = detail
  }

  private var lastDetail = Rect(0, 0, 0, 0)

  package mutating func hear(_ news: News, _ desk: inout Desk) {
    switch news {
    case .rest:
      guard !lastDetail.isEmpty, let cursor = desk.lists[kind].cursor else { return }
      desk.seekAdvice(cursor)
      preview.show(cursor, in: inside(lastDetail), desk)
    case .search(let words):
      guard isReading else { return }
      preview.wanted = words
      _ = preview.goToMatch(forward: true, fromHere: true)
    default: break
    }
  }

  package func draw(into grid: inout Grid, in rect: Rect, _ desk: Desk) {
    let (place, detail) = split(rect)
    let list = desk.lists[kind]
    grid.drawPane(list, in: place, isFocused: !isReading, desk)
    guard let detail else { return }
    let id = list.cursor
    grid.box(
      detail, border: desk.settings.border, style: isReading ? .borderFocused : .border,
      title: id.map { SafeText("\(kind.singular) \(desk.community.shortID($0))") } ?? "",
      titleStyle: isReading ? .title : .quiet)
    guard let id, preview.id == id, !list.isEmpty else { return }
    grid.draw(preview, in: inside(detail))
    grid.drawBar(of: preview, in: Rect(detail.x, detail.y + 1, detail.width - 1, detail.height - 2))
  }

  package mutating func take(_ wish: Wish, in rect: Rect, _ desk: inout Desk) -> Bool {
    let (place, detail) = split(rect)
    switch wish {
    case .nextPane, .previousPane:
      if detail != nil { isReading.toggle() }
      return true
    case .right where !isReading:
      isReading = detail != nil && preview.id != nil
      return true
    case .left where !isReading: return true
    case .zoom:
      isZoomed.toggle()
      return true
    default: break
    }
    if isReading { return read(wish, &desk) }
    if wish == .back {
      if !desk.stepBack(kind) { desk.say("Nothing to go back from; 0 is Home, q quits.") }
      return true
    }
    return desk.move(kind, wish, height: desk.lists[kind].rowsRect(in: place.inset()).height)
  }

  private mutating func read(_ wish: Wish, _ desk: inout Desk) -> Bool {
    switch wish {
    case .back, .leave, .stepBack, .left:
      if preview.chosen != nil, wish == .back { preview.unchoose() } else { isReading = false }
    case .previousLink where preview.chosen == nil: isReading = false
    case .follow, .open:
      switch preview.target {
      case .object(let id): desk.open(id)
      case .web(let address): desk.want(.browse(address))
      case nil: if let cursor = desk.lists[kind].cursor { desk.open(cursor) }
      }
    case .nextItem, .previousItem:
      var list = desk.lists[kind]
      list.move(by: wish == .nextItem ? 1 : -1)
      desk.lists[kind] = list
      hear(.rest, &desk)
    case .search: desk.push(SearchBar())
    case .nextMatch, .previousMatch:
      guard !preview.wanted.isEmpty else { return false }
      _ = preview.goToMatch(forward: wish == .nextMatch)
    default: return preview.take(wish)
    }
    return true
  }

  package mutating func point(_ mouse: Mouse, in rect: Rect, _ desk: inout Desk) -> Bool {
    let (place, detail) = split(rect)
    if let detail, detail.contains(mouse.at) {
      switch mouse.act {
      case .wheelDown: preview.scroll(by: 3)
      case .wheelUp: preview.scroll(by: -3)
      case .press(.left):
        isReading = preview.id != nil
        preview.choose(line: preview.top + mouse.at.y - inside(detail).y)
        if mouse.clicks == 2 { _ = read(.follow, &desk) }
      default: return false
      }
      return true
    }
    guard place.contains(mouse.at) else { return false }
    if case .press = mouse.act { isReading = false }
    let rows = desk.lists[kind].rowsRect(in: place.inset())
    if case .press(.left) = mouse.act, mouse.at.y == rows.y - 1, rows.y - 1 > place.y {
      return desk.sortByHead(at: mouse.at, kind, in: place.inset())
    }
    _ = desk.point(mouse, kind, rows: rows)
    return true
  }

  package func hints(_ desk: Desk) -> [Wish] {
    isReading
      ? [.reply, .assign, .thank, .close, .nextLink, .follow, .back]
      : kind.hints + [.triage, .filter, .views, .sort]
  }
}
