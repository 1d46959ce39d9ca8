package import KithModel
package import KithScreen

/// Home: questions, tasks, members and recognitions at once, and what the cursor is on beside them.
package struct HomeScreen: Layer {
  private var focus: Kind
  private var isZoomed = false
  private var isReading = false
  private var preview = Reader()
  private var layout: HomeLayout

  package init(focus: Kind = .question) {
    self.focus = HomeLayout.kinds.contains(focus) ? focus : .question
    layout = HomeLayout(in: Rect(0, 0, 0, 0), focus: focus, isZoomed: false)
  }

  package var places: [Place] {
    isReading ? [.reading, .doing, .everywhere] : [.lists, .doing, .everywhere]
  }
  package var home: Kind? { focus }
  package func caption(_ desk: Desk) -> String { isReading ? "reading" : focus.title }
  package func subjects(_ desk: Desk) -> [ID] { desk.lists[focus].subjects }

  private func inside(_ detail: Rect) -> Rect { detail.inset(by: 2, 1) }

  package mutating func settle(in rect: Rect, _ desk: inout Desk) {
    layout = HomeLayout(in: rect, focus: focus, isZoomed: isZoomed)
    if layout.detail == nil { isReading = false }
    desk.focusedKind = focus
    desk.memory.pane = focus
    for kind in HomeLayout.kinds {
      var list = desk.lists[kind]
      list.seek(&desk)
      if let pane = layout.panes.first(where: { $0.kind == kind }), !pane.isFolded {
        list.keepInSight(height: list.rowsRect(in: pane.rect.inset()).height)
      }
      desk.lists[kind] = list
    }
    // What is read while the cursor runs is settled once it rests.
    if let detail = layout.detail, preview.id == desk.lists[focus].cursor {
      preview.show(preview.id, in: inside(detail), desk)
    }
  }

  package mutating func hear(_ news: News, _ desk: inout Desk) {
    switch news {
    case .rest:
      guard let detail = layout.detail, let cursor = desk.lists[focus].cursor else { return }
      desk.seekAdvice(cursor)
      preview.show(cursor, in: inside(detail), desk)
    case .search(let words):
      guard isReading else { return }
      preview.wanted = words
      _ = preview.goToMatch(forward: true, fromHere: true)
    default: break
    }
  }

  // MARK: Drawing

  package func draw(into grid: inout Grid, in rect: Rect, _ desk: Desk) {
    let layout = HomeLayout(in: rect, focus: focus, isZoomed: isZoomed)
    for pane in layout.panes {
      if pane.isFolded {
        drawFolded(pane, into: &grid, desk)
      } else {
        let isFocused = pane.kind == focus && !isReading
        grid.drawPane(desk.lists[pane.kind], in: pane.rect, isFocused: isFocused, desk)
      }
    }
    if let detail = layout.detail { drawDetail(into: &grid, in: detail, desk) }
  }

  private func drawFolded(_ pane: HomeLayout.Place, into grid: inout Grid, _ desk: Desk) {
    let at = pane.rect.origin
    grid.place(grid.glyphs.sign("▸", ascii: ">"), at: at.moved(right: 1), style: .quiet)
    let title = grid.write(SafeText(pane.kind.title), at: at.moved(right: 3), style: .title)
    grid.write(
      desk.note(on: pane.kind), at: Point(max(title.x + 2, at.x + 18), at.y),
      limit: pane.rect.right - max(title.x + 2, at.x + 18))
  }

  private func drawDetail(into grid: inout Grid, in rect: Rect, _ desk: Desk) {
    let id = desk.lists[focus].cursor
    grid.box(
      rect, border: desk.settings.border, style: isReading ? .borderFocused : .border,
      title: id.map { SafeText("\($0.kind.singular) \(desk.community.shortID($0))") } ?? "",
      titleStyle: isReading ? .title : .quiet)
    guard let id, !desk.lists[focus].isEmpty else {
      grid.write(
        "What the cursor is on is told here.", at: inside(rect).origin, style: .quiet,
        limit: rect.width - 4)
      return
    }
    // Until the hands rest, the title alone says where one is.
    guard preview.id == id else {
      let title = desk.community.object(id)?.core.title ?? .empty
      let called = title.isEmpty ? desk.community.called(id) : String(title)
      grid.write(SafeText(called), at: inside(rect).origin, style: .title, limit: rect.width - 4)
      return
    }
    grid.draw(preview, in: inside(rect))
    grid.drawBar(of: preview, in: Rect(rect.x, rect.y + 1, rect.width - 1, rect.height - 2))
  }

  // MARK: Wishes

  package mutating func take(_ wish: Wish, in rect: Rect, _ desk: inout Desk) -> Bool {
    if isReading, let answer = read(wish, &desk) { return answer }
    switch wish {
    case .nextPane: step(1)
    case .previousPane: step(-1)
    case .left: if layout.detail == nil { step(-1) } else { isReading = false }
    case .right: if layout.detail == nil { step(1) } else { isReading = preview.id != nil }
    case .zoom: isZoomed.toggle()
    case .back:
      if !desk.stepBack(focus) {
        if isZoomed { isZoomed = false } else { desk.say("Nothing to go back from; q quits.") }
      }
    default:
      guard let pane = layout.place(of: focus) else { return false }
      let list = desk.lists[focus]
      return desk.move(focus, wish, height: list.rowsRect(in: pane.inset()).height)
    }
    return true
  }

  /// What is wanted of the text beside the panes; nil if it is none of its business.
  private mutating func read(_ wish: Wish, _ desk: inout Desk) -> Bool? {
    switch wish {
    case .nextPane, .previousPane:
      isReading = false
      return nil
    case .back, .leave, .stepBack:
      if preview.chosen != nil, wish == .back { preview.unchoose() } else { isReading = false }
      return true
    case .previousLink where preview.chosen == nil:
      isReading = false
      return true
    case .follow, .open:
      if let target = preview.target {
        switch target {
        case .object(let id): desk.open(id)
        case .web(let address): desk.want(.browse(address))
        }
      } else if let cursor = desk.lists[focus].cursor {
        desk.open(cursor)
      }
      return true
    case .nextItem, .previousItem:
      var list = desk.lists[focus]
      list.move(by: wish == .nextItem ? 1 : -1)
      desk.lists[focus] = list
      hear(.rest, &desk)
      return true
    case .search:
      desk.push(SearchBar())
      return true
    case .nextMatch, .previousMatch:
      guard !preview.wanted.isEmpty else { return false }
      _ = preview.goToMatch(forward: wish == .nextMatch)
      return true
    default: return preview.take(wish) ? true : nil
    }
  }

  private mutating func step(_ count: Int) {
    isReading = false
    let kinds = HomeLayout.kinds
    let place = kinds.firstIndex(of: focus) ?? 0
    focus = kinds[(place + count + kinds.count) % kinds.count]
  }

  package mutating func point(_ mouse: Mouse, in rect: Rect, _ desk: inout Desk) -> Bool {
    if let detail = layout.detail, detail.contains(mouse.at) {
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
    guard let pane = layout.pane(at: mouse.at) else { return false }
    if case .press = mouse.act {
      focus = pane.kind
      isReading = false
    }
    guard !pane.isFolded else { return true }
    let rows = desk.lists[pane.kind].rowsRect(in: pane.rect.inset())
    if case .press(.left) = mouse.act, mouse.at.y == rows.y - 1, rows.y - 1 > pane.rect.y {
      return desk.sortByHead(at: mouse.at, pane.kind, in: pane.rect.inset())
    }
    _ = desk.point(mouse, pane.kind, rows: rows)
    return true
  }

  package func hints(_ desk: Desk) -> [Wish] {
    isReading
      ? [.reply, .assign, .thank, .close, .nextLink, .follow, .back]
      : focus.hints + [.triage, .filter, .views]
  }
}

extension Kind {
  /// What its list is called.
  package var title: String {
    switch self {
    case .question: "Help questions"
    case .task: "Open tasks"
    case .member: "Members"
    case .recognition: "Recognitions"
    case .event: "Events"
    case .idea: "Ideas"
    case .contribution: "Contributions"
    case .community: "Community"
    case .reply: "Replies"
    }
  }

  /// What is done most with one of them.
  var hints: [Wish] {
    switch self {
    case .question: [.open, .reply, .assign, .accept, .close, .thank]
    case .task: [.open, .take, .assign, .close, .new]
    case .member: [.open, .thank, .edit, .new]
    case .recognition: [.open, .thank]
    case .event: [.open, .new, .edit]
    case .idea: [.open, .vote, .reply, .close, .new]
    case .contribution: [.open, .reply, .thank]
    case .community, .reply: []
    }
  }
}

extension Grid {
  /// A list in its box, with its name and what is to be known of it.
  mutating func drawPane(_ list: ObjectList, in rect: Rect, isFocused: Bool, _ desk: Desk) {
    let isUsual = list.view == ListView.builtIn(for: list.kind)[0]
    var title = list.kind.title
    if !isUsual { title += " · \(list.view.name)" }
    if !list.typed.isEmpty { title += " /\(list.typed)" }
    let inside = box(
      rect, border: desk.settings.border, style: isFocused ? .borderFocused : .border,
      title: SafeText(title), titleStyle: isFocused ? .title : Style(.title))
    let room = rect.width - SafeText(title).width - 9
    let note =
      list.selected.isEmpty
      ? desk.note(on: list.kind)
      : [Span("\(list.selected.count) selected", .mark)]
    let fitting = note.fitting(room)
    if fitting.width > 0 {
      let x = rect.right - fitting.width - 4
      write([Span(" ")] + fitting + [Span(" ")], at: Point(x, rect.y), limit: fitting.width + 2)
    }
    draw(list, in: inside, isFocused: isFocused, desk)
  }
}

extension [Span] {
  /// As many of them from the front as fit, without a joint at the end.
  func fitting(_ width: Int) -> [Span] {
    var kept: [Span] = []
    var used = 0
    for span in self {
      guard used + span.text.width <= width else { break }
      kept.append(span)
      used += span.text.width
    }
    if kept.last?.text == " · " { kept.removeLast() }
    return kept
  }
}

extension Desk {
  /// What is counted of a kind, in words: `31 waiting · 4 late`.
  func note(on kind: Kind) -> [Span] {
    var told: [[Span]] = tallies.told(of: kind).map { count, question in
      [Span("\(count) \(question.word)", question.isPressing && count > 0 ? .warm : .quiet)]
    }
    if kind == .recognition, let unthanked = tallies.unthanked, unthanked > 0 {
      told.append([Span("\(unthanked) unthanked", .warm)])
    }
    return Array(told.joined(separator: [Span(" · ", .quiet)]))
  }

  /// Sorts by the column whose head was clicked; a second click turns it round.
  mutating func sortByHead(at point: Point, _ kind: Kind, in rect: Rect) -> Bool {
    let (columns, order) = RowColumn.all(for: kind)
    let placed = RowColumn.fitted(columns, order: order, width: rect.width - 4)
    guard
      let hit = placed.first(where: {
        (rect.x + 3 + $0.x..<rect.x + 3 + $0.x + $0.width).contains(point.x)
      }), let field = hit.column.sorts
    else { return true }
    let turned = field.hasPrefix("-") ? String(field.dropFirst()) : "-" + field
    sort(kind, by: lists[kind].sort == "sort:" + field ? turned : field)
    return true
  }
}
