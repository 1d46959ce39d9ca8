package import KithModel
package import KithScreen

/// The very rows that a measure was counted from; where they fall into parts, one part at a time.
package struct MeasureRowsPage: Layer {
  private let name: MeasureName
  private let lens: PulseLens
  private var group = 0
  private var cursor = RowCursor()
  /// What the cursor was on, and in which version of the community.
  private var chosen: MeasuredRow?
  private var version = -1

  init(_ name: MeasureName, _ lens: PulseLens) {
    self.name = name
    self.lens = PulseLens(lens.window, activeAtLeast: lens.activeAtLeast)
  }

  package var places: [Place] { [.lists, .doing, .everywhere] }
  package func caption(_ desk: Desk) -> String { "the rows behind a number" }
  package var idle: Set<Wish> { Wish.ofObjectLists }
  package func hints(_ desk: Desk) -> [Wish] {
    groups(desk).count > 1 ? [.open, .thank, .nextPane, .leave] : [.open, .thank, .leave]
  }

  private func groups(_ desk: Desk) -> [MeasureRows.Group] {
    guard let rows = desk.pulse.rows, rows.name == name, rows.lens == lens else { return [] }
    return rows.groups
  }

  private func rows(_ desk: Desk) -> [MeasuredRow] {
    let groups = groups(desk)
    return groups.indices.contains(group) ? groups[group].rows : []
  }

  /// Whom or what a row leads to.
  private func target(_ row: MeasuredRow) -> ID? {
    name == .gratitude ? row.person ?? row.object : row.object ?? row.person
  }

  package func subjects(_ desk: Desk) -> [ID] {
    let rows = rows(desk)
    guard rows.indices.contains(cursor.row) else { return [] }
    return [target(rows[cursor.row])].compactMap(\.self)
  }

  package mutating func settle(in rect: Rect, _ desk: inout Desk) {
    desk.seekRows(of: name, lens)
    group = min(group, max(0, groups(desk).count - 1))
    let rows = rows(desk)
    if let known = desk.pulse.rows?.version, known != version {
      version = known
      // The cursor follows its row when others come.
      if let chosen, let place = rows.firstIndex(of: chosen) { cursor.row = place }
    }
    cursor.settle(count: rows.count, height: body(rect, desk).height)
    chosen = rows.indices.contains(cursor.row) ? rows[cursor.row] : nil
  }

  /// Where the rows stand: below the names of the parts, if there are any.
  private func body(_ rect: Rect, _ desk: Desk) -> Rect {
    let inside = rect.inset()
    return groups(desk).count > 1 ? inside.splitTop(1).rest : inside
  }

  // MARK: Drawing

  package func draw(into grid: inout Grid, in rect: Rect, _ desk: Desk) {
    let rows = rows(desk)
    let known = groups(desk)
    grid.box(
      rect, border: desk.settings.border, style: .borderFocused,
      title: SafeText("\(name.heading): the rows"),
      note: SafeText("\(rows.count == 1 ? "1 row" : "\(rows.count) rows") · \(lens.window.told)"))
    let body = body(rect, desk)
    if known.count > 1 { drawGroups(known, into: &grid, in: rect.inset().splitTop(1).top) }
    guard !rows.isEmpty else {
      let text = known.isEmpty ? "reckoning…" : "Nothing was counted in these days."
      grid.write(SafeText(text), at: body.origin.moved(right: 2), style: .quiet)
      return
    }
    let shown = rows.dropFirst(cursor.top).prefix(body.height)
    let columns = Columns(shown, width: body.width - 4, desk)
    for (line, measured) in shown.enumerated() {
      let isCursor = cursor.top + line == cursor.row
      let ground: Style.Ground = isCursor ? .cursor : .screen
      let place = Rect(body.x, body.y + line, body.width - 1, 1)
      grid.fill(place, style: Style(.text, on: ground))
      if isCursor {
        grid.place(
          grid.glyphs.sign("▌", ascii: ">"), at: place.origin, style: Style(.accent, on: ground))
      }
      grid.write(
        columns.spans(measured, desk), at: place.origin.moved(right: 2), limit: body.width - 4,
        on: ground)
    }
    grid.write(
      ScrollBar(first: cursor.top, shown: body.height, of: rows.count),
      in: Rect(body.right - 1, body.y, 1, body.height))
  }

  private func drawGroups(
    _ groups: [MeasureRows.Group], into grid: inout Grid, in rect: Rect
  ) {
    var x = rect.x + 2
    // The chosen part is always in sight.
    let first = max(0, group - 3)
    for (place, part) in groups.enumerated().dropFirst(first) where x < rect.right - 4 {
      let style: Style = place == group ? Style(.title, on: .cursor) : .quiet
      let text = SafeText(" \(part.title) \(part.rows.count) ")
      grid.write(text, at: Point(x, rect.y), style: style, limit: rect.right - x - 1)
      x += text.width + 1
    }
  }

  /// What stands beside what, for the rows in sight.
  private struct Columns {
    let hasDay: Bool
    let hasPerson: Bool
    let hasObject: Bool
    let person: Int
    let words: Int
    let object: Int

    init(_ rows: ArraySlice<MeasuredRow>, width: Int, _ desk: Desk) {
      hasPerson = rows.contains { $0.person != nil }
      hasObject = rows.contains { $0.object != nil }
      // The day gives way first where there is little room.
      hasDay = rows.contains { $0.at != nil } && width >= (hasPerson && hasObject ? 64 : 44)
      let names =
        rows.map { row in
          row.person.map { SafeText(desk.community.called($0)).width + 3 } ?? 0
        }.max() ?? 0
      person = hasPerson ? min(names, hasObject ? 22 : max(22, width / 2)) : 0
      words = min(rows.map { SafeText($0.words).width }.max() ?? 0, max(8, width / 3))
      let day = hasDay ? 12 : 0
      object = max(0, width - day - (hasPerson ? person + 2 : 0) - words - 2)
    }

    func spans(_ row: MeasuredRow, _ desk: Desk) -> [Span] {
      var spans: [Span] = []
      if hasDay {
        spans.append(Span(SafeText(row.at?.day.description ?? "").padded(to: 12), .quiet))
      }
      if hasPerson {
        if let id = row.person {
          let monogram = Monogram(id, in: desk.community)
          spans += [
            Span(monogram.letters, monogram.style), Span(" "),
            Span(SafeText(desk.community.called(id)).padded(to: max(0, person - 3))), Span("  "),
          ]
        } else {
          spans.append(Span(SafeText("").padded(to: person + 2)))
        }
      }
      if hasObject {
        let title = row.object.map { id -> String in
          let title = desk.community.object(id)?.core.title ?? .empty
          return title.isEmpty ? desk.community.called(id) : String(title)
        }
        spans += [Span(SafeText(title ?? "").padded(to: object)), Span("  ")]
      }
      spans.append(Span(SafeText(row.words).shortened(to: words), .accent))
      return spans
    }
  }

  // MARK: Wishes

  package mutating func take(_ wish: Wish, in rect: Rect, _ desk: inout Desk) -> Bool {
    switch wish {
    case .right, .nextPane: step(1, desk)
    case .left, .previousPane: step(-1, desk)
    case .open:
      open(&desk)
    case .back, .leave: desk.pop()
    default:
      return cursor.take(wish, count: rows(desk).count, height: body(rect, desk).height)
    }
    return true
  }

  private func open(_ desk: inout Desk) {
    guard let id = subjects(desk).first else {
      return desk.refuse("There is nothing to open in this row.")
    }
    var seen: Set<ID> = []
    let row = rows(desk).compactMap(target).map(desk.community.resolved)
    desk.open(id, among: row.filter { seen.insert($0).inserted })
  }

  private mutating func step(_ count: Int, _ desk: Desk) {
    let groups = groups(desk).count
    guard groups > 1 else { return }
    group = (group + count + groups) % groups
    cursor = RowCursor()
  }

  package mutating func point(_ mouse: Mouse, in rect: Rect, _ desk: inout Desk) -> Bool {
    let count = rows(desk).count
    if cursor.turn(mouse.act, count: count) { return true }
    let body = body(rect, desk)
    guard case .press(.left) = mouse.act, body.contains(mouse.at) else { return false }
    if let row = cursor.row(at: mouse.at, in: body, count: count) {
      cursor.row = row
      if mouse.clicks == 2 { open(&desk) }
    }
    return true
  }
}
