package import KithModel
package import KithScreen

/// What the cursor of a list is on, told beside or below the list; it can be read like a page.
package struct Preview: Sendable {
  /// Whether the keys go to the text and not to the list.
  package private(set) var isReading = false
  private var reader = Reader()
  private var rect: Rect?

  package init() {}

  private static func inside(_ rect: Rect) -> Rect { rect.inset(by: 2, 1) }

  /// - Parameter rect: where there is room for it; nil where there is none.
  package mutating func settle(in rect: Rect?, _ list: ObjectList, _ desk: inout Desk) {
    self.rect = rect
    guard let rect else {
      isReading = false
      return
    }
    // While the cursor runs, nothing is laid out; `hear` does it once the hands rest.
    if reader.id == list.cursor { reader.show(list.cursor, in: Self.inside(rect), desk) }
    if list.isEmpty { isReading = false }
  }

  package mutating func hear(_ news: News, _ list: ObjectList, _ desk: inout Desk) {
    switch news {
    case .rest:
      guard let rect, let cursor = list.cursor else { return }
      desk.seekAdvice(cursor)
      reader.show(cursor, in: Self.inside(rect), desk)
    case .search(let words):
      guard isReading else { return }
      reader.wanted = words
      _ = reader.goToMatch(forward: true, fromHere: true)
    default: break
    }
  }

  package func draw(into grid: inout Grid, in rect: Rect, _ list: ObjectList, _ desk: Desk) {
    let id = list.isEmpty ? nil : list.cursor
    grid.box(
      rect, border: desk.settings.border, style: isReading ? .borderFocused : .border,
      title: id.map { SafeText("\($0.kind.singular) \(desk.community.shortID($0))") } ?? "",
      titleStyle: isReading ? .title : .quiet)
    let inside = Self.inside(rect)
    guard let id else {
      grid.write(
        "What the cursor is on is told here.", at: inside.origin, style: .quiet,
        limit: inside.width)
      return
    }
    // Until the hands rest, the title alone says where one is.
    guard reader.id == id else {
      let title = desk.community.object(id)?.core.title ?? .empty
      let called = title.isEmpty ? desk.community.called(id) : String(title)
      grid.write(SafeText(called), at: inside.origin, style: .title, limit: inside.width)
      return
    }
    grid.draw(reader, in: inside)
    grid.drawBar(of: reader, in: Rect(rect.x, rect.y + 1, rect.width - 1, rect.height - 2))
  }

  // MARK: Reading

  /// Gives the keys to the text, if there is one.
  package mutating func beginReading() { isReading = rect != nil && reader.id != nil }
  package mutating func endReading() { isReading = false }

  /// What is wanted of the text; nil if it is none of its business.
  package mutating func take(_ wish: Wish, _ kind: Kind, _ desk: inout Desk) -> Bool? {
    switch wish {
    case .nextPane, .previousPane:
      isReading = false
      return nil
    case .back where reader.chosen != nil: reader.unchoose()
    case .back where !reader.wanted.isEmpty: reader.wanted = ""
    case .back, .leave, .stepBack: isReading = false
    case .previousLink where reader.chosen == nil: isReading = false
    case .follow, .open: follow(kind, &desk)
    case .nextItem, .previousItem:
      var list = desk.lists[kind]
      list.move(by: wish == .nextItem ? 1 : -1)
      desk.lists[kind] = list
      hear(.rest, list, &desk)
    case .search: desk.push(SearchBar())
    case .nextMatch, .previousMatch:
      // Without a search, `n` makes something new.
      guard !reader.wanted.isEmpty else { return false }
      _ = reader.goToMatch(forward: wish == .nextMatch)
    default: return reader.take(wish) ? true : nil
    }
    return true
  }

  private func follow(_ kind: Kind, _ desk: inout Desk) {
    switch reader.target {
    case .object(let id): desk.open(id)
    case .web(let address): desk.want(.browse(address))
    case nil: if let current = desk.lists[kind].current { desk.open(current) }
    }
  }

  /// What a mouse does to it; false where it is not.
  package mutating func point(_ mouse: Mouse, _ kind: Kind, _ desk: inout Desk) -> Bool {
    guard let rect, rect.contains(mouse.at) else { return false }
    switch mouse.act {
    case .wheelDown: reader.scroll(by: 3)
    case .wheelUp: reader.scroll(by: -3)
    case .press(.left):
      beginReading()
      reader.choose(line: reader.top + mouse.at.y - Self.inside(rect).y)
      if mouse.clicks == 2 { follow(kind, &desk) }
    default: break
    }
    return true
  }

  package static let hints: [Wish] = [
    .reply, .assign, .thank, .close, .nextLink, .follow, .back,
  ]
}
