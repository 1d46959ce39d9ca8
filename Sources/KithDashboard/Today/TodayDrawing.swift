internal import KithModel
internal import KithScreen

/// Draws Today: its rows, and what the cursor is on beside them where there is room.
struct TodayDrawing {
  let screen: TodayScreen
  let desk: Desk

  func draw(into grid: inout Grid, in rect: Rect) {
    let (place, detail) = screen.split(rect)
    let day = desk.localTime(desk.now)
    grid.box(
      place, border: desk.settings.border, style: .borderFocused, title: "Today",
      note: SafeText(day))
    let inside = screen.inside(place)
    guard let sheet = screen.sheet else {
      grid.write("Looking what the day holds…", at: inside.origin, style: .quiet)
      grid.drawReading(in: inside.splitTop(1).rest, desk)
      return
    }
    for (line, row) in screen.rows.dropFirst(screen.top).prefix(inside.height).enumerated() {
      draw(
        row, isCursor: screen.top + line == screen.row && row.canBeChosen, sheet, into: &grid,
        in: Rect(inside.x, inside.y + line, inside.width, 1))
    }
    grid.write(
      ScrollBar(first: screen.top, shown: inside.height, of: screen.rows.count),
      in: Rect(place.right - 1, inside.y, 1, inside.height))
    if let detail { drawDetail(sheet, into: &grid, in: detail) }
  }

  private func drawDetail(_ sheet: DaySheet, into grid: inout Grid, in rect: Rect) {
    let id = screen.reader.id
    grid.box(
      rect, border: desk.settings.border,
      title: id.map { SafeText("\($0.kind.singular) \(desk.community.shortID($0))") }
        ?? (screen.rule == nil ? "" : "rule"),
      titleStyle: .quiet)
    if let place = screen.rule {
      let standing = sheet.today.rules[place]
      RulePreview(
        standing: standing, places: sheet.places[place],
        todo: todo(standing, about: sheet.subjects[place]), desk: desk
      ).draw(into: &grid, in: rect.inset(by: 2, 1))
    } else if id == nil {
      grid.write(
        "What the cursor is on is told here.", at: rect.inset(by: 2, 1).origin, style: .quiet,
        limit: rect.width - 4)
    } else {
      grid.draw(screen.reader, in: rect.inset(by: 2, 1))
    }
  }

  private func draw(
    _ row: TodayRow, isCursor: Bool, _ sheet: DaySheet, into grid: inout Grid, in rect: Rect
  ) {
    let ground: Style.Ground = isCursor ? .cursor : .screen
    if isCursor { grid.fill(rect, style: Style(.text, on: .cursor)) }
    let spans: [Span]
    let today = sheet.today
    switch row {
    case .gap: spans = []
    case .heading(let text, let note):
      spans = [Span(text, .heading.bold), Span(note.isEmpty ? "" : "  " + note, .quiet)]
    case .note(let text): spans = [Span("  " + text, .quiet)]
    case .news(let place):
      let isMany = today.news[place].items.count > 1
      spans = [
        Span(isMany ? fold(row, sheet) : "    ", .quiet), Span(today.news[place].sentence),
      ]
    case .newsItem(let news, let place):
      spans = item(today.news[news].items[place], "", indent: 6, rect.width)
    case .mine(let place):
      spans = item(today.mine[place].id, today.mine[place].why, indent: 4, rect.width)
    case .rule(let place): spans = rule(place, row, sheet, rect.width)
    case .item(let rule, let place):
      let standing = today.rules[rule]
      let isWatch = standing.rule.kind == .community
      spans =
        isWatch
        ? [Span("      "), Span(standing.why(place))]
        : item(standing.items[place], standing.why(place), indent: 6, rect.width)
    case .backlog:
      spans = [
        Span("Backlog", .heading.bold), Span("  \(sheet.backlogWords)", .text),
        Span(
          ", untouched for long when it came here; \(key(of: .triage)) deals it", .quiet),
      ]
    }
    grid.write(spans, at: rect.origin, limit: rect.width - 1, on: ground)
  }

  private func fold(_ row: TodayRow, _ sheet: DaySheet) -> String {
    let sign =
      screen.isUnfolded(row, sheet)
      ? desk.glyphs.sign("▾", ascii: "v") : desk.glyphs.sign("▸", ascii: ">")
    return "  \(Character(sign)) "
  }

  private func rule(
    _ place: Int, _ row: TodayRow, _ sheet: DaySheet, _ width: Int
  ) -> [Span] {
    let standing = sheet.today.rules[place]
    let nameWidth = min(24, max(16, width / 3))
    let name = SafeText(standing.rule.name).shortened(to: nameWidth).padded(to: nameWidth)
    if standing.trouble != nil {
      return [
        Span("  ! ", .error), Span(name),
        Span("  can’t be used; \(key(of: .open)) says why", .error),
      ]
    }
    let count = sheet.places[place].count
    let isGlad = sheet.subjects[place] == .moments
    return [
      Span(fold(row, sheet), .quiet), Span(name, isGlad ? .thanks : .text),
      Span(SafeText("\(count)").padded(to: 5, from: .right), isGlad ? .thanks : .warm),
      Span("  "), Span(todo(standing, about: sheet.subjects[place]), .quiet),
    ]
  }

  /// What to do about it; where a key does it, that is said instead of a command.
  private func todo(_ standing: RuleStanding, about subject: RuleSubject) -> String {
    guard desk.community.isBrought(standing.rule) else { return standing.rule.todo }
    let (enter, key) = (key(of: .open), key(of: .thank))
    return switch subject {
    case .moments: "\(enter) shows them, \(key) celebrates"
    case .thanks: "\(enter) shows them, \(key) thanks with words drafted"
    case .checks, .others: standing.rule.todo
    }
  }

  private func key(of wish: Wish) -> String { desk.name(of: wish, in: screen.places) }

  /// An object and why it is here.
  private func item(_ id: ID, _ why: String, indent: Int, _ width: Int) -> [Span] {
    let called = SafeText(desk.community.called(id))
    let room = max(10, width - indent - 8)
    let nameWidth = why.isEmpty ? room : min(max(16, room * 55 / 100), max(called.width, 16))
    return [
      Span(String(repeating: " ", count: indent)),
      Span(SafeText(desk.community.shortID(id)).padded(to: 6), .quiet), Span(" "),
      Span(why.isEmpty ? called.shortened(to: nameWidth) : called.padded(to: nameWidth)),
      Span("  "), Span(why, .quiet),
    ]
  }
}
