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
      var list = desk.lists[kind]
      list.seek(&desk)
      if let pane = layout.panes.first(where: { $0.kind == kind }), !pane.isFolded {
        list.keepInSight(height: list.rowsRect(in: pane.rect.inset()).height)
      }
      desk.lists[kind] = list
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
    preview.isReading ? Preview.hints : focus.hints + [.triage, .filter, .views]
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
    case .question: [.open, .reply, .assign, .accept, .close, .reopen, .thank]
    case .task: [.open, .take, .assign, .close, .reopen, .new]
    case .member: [.open, .thank, .edit, .belong, .new]
    case .recognition: [.open, .thank]
    case .event: [.open, .calendar, .new, .edit]
    case .idea: [.open, .vote, .plan, .decline, .reopen, .reply, .new]
    case .contribution: [.open, .reply, .assign, .thank, .close, .reopen, .new]
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
      ? list.countWhileFiltered + desk.note(on: list.kind)
      : [Span("\(list.selected.count) selected", .mark)]
    let fitting = note.fitting(room)
    if fitting.width > 0 {
      let x = rect.right - fitting.width - 4
      write([Span(" ")] + fitting + [Span(" ")], at: Point(x, rect.y), limit: fitting.width + 2)
    }
    draw(list, in: inside, isFocused: isFocused, desk)
  }
}

extension ObjectList {
  /// “9 of 34” while something is typed that narrows it.
  fileprivate var countWhileFiltered: [Span] {
    guard !typed.isEmpty, isKnown, fault == nil else { return [] }
    return [Span("\(rows.count) of \(total)", .accent), Span(" · ", .quiet)]
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
  mutating func sortByHead(at point: Point, _ kind: Kind, in rect: Rect) {
    let (columns, order) = RowColumn.chosen(for: kind, settings)
    let placed = RowColumn.fitted(columns, order: order, width: rect.width - 4)
    guard
      let hit = placed.first(where: {
        (rect.x + 3 + $0.x..<rect.x + 3 + $0.x + $0.width).contains(point.x)
      }), let field = hit.column.sorts
    else { return }
    let turned = field.hasPrefix("-") ? String(field.dropFirst()) : "-" + field
    sort(kind, by: lists[kind].sort == "sort:" + field ? turned : field)
  }
}
