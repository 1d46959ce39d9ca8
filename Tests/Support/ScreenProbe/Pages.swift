import KithScreen

/// Pages that are hard to show.
enum Pages {
  static let signs = [
    "a", "é", "e\u{301}", "漢", "字", "ｱ", "한", "👍", "👍🏽", "👩‍👩‍👧", "👩🏽‍💻", "🏳️‍🌈", "🇩🇪", "❤️", "1️⃣", "☕",
    "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "नि", "กำ", "각", "🫨", "☃", "♥", "✓",
  ]

  /// A sign and a bar behind it, in two columns of the page.
  static func widths(_ grid: inout Grid) {
    let rows = max(1, grid.size.height - 1)
    for (index, sign) in signs.enumerated() {
      let (column, row) = (index / rows * 30, index % rows)
      let text = SafeText(sign)
      let end = grid.write(text, at: Point(column, row))
      grid.write("=w\(text.width)", at: end)
      grid.write(SafeText(sign + sign + "=end"), at: Point(column + 10, row), style: .warm)
    }
    // At the right edge there is no room for an error.
    for row in 0..<rows {
      let text = SafeText(signs[row % signs.count])
      grid.write(text, at: Point(grid.size.width - text.width, row), style: .selected)
    }
    grid.write("bottom", at: Point(0, grid.size.height - 1), style: .title)
  }

  /// Strings that try to leave their cells: one a row, with a number before and a bar behind.
  static func hostile(_ grid: inout Grid, page: Int) {
    let rows = max(1, grid.size.height - 1)
    let strings = HostileStrings.all.dropFirst(page * rows).prefix(rows)
    for (row, string) in strings.enumerated() {
      grid.write(SafeText("\(page * rows + row)"), at: Point(0, row), style: .quiet)
      grid.write(SafeText(string), at: Point(8, row), style: .person(row), limit: 60)
      grid.write("=X", at: Point(70, row), style: .key)
    }
    let state =
      strings.isEmpty ? "none left" : "page \(String(page)) holds \(String(strings.count))"
    grid.write(SafeText(state), at: Point(0, grid.size.height - 1), style: .title)
  }

  static func table(_ grid: inout Grid, cursor: Int) {
    let room = grid.box(
      grid.bounds, style: .borderFocused, title: "Help questions", note: "31 waiting · 4 late")
    for row in 0..<room.height {
      let at = Point(room.x, room.y + row)
      let isCursor = row == cursor % max(1, room.height)
      let ground: Style.Ground = isCursor ? .cursor : .screen
      if isCursor {
        grid.fill(Rect(room.x, at.y, room.width, 1), style: .cursor)
        grid.write("▌", at: at, style: .accent.on(.cursor))
      }
      let sign: Style = row % 3 == 0 ? .overdue : .warm
      grid.write("●", at: at.moved(right: 1), style: sign.on(ground))
      grid.write(
        "question \(String(row)) that waits for somebody", at: at.moved(right: 3),
        style: .text.on(ground), limit: room.width - 20)
      grid.write("RM", at: at.moved(right: room.width - 12), style: .person(row).on(ground))
      grid.write("3 d", at: at.moved(right: room.width - 5), style: .quiet.on(ground))
    }
  }

  static func gallery(_ grid: inout Grid) {
    let (left, right) = grid.bounds.splitLeft(grid.size.width / 2)
    let (top, bottom) = left.splitTop(left.height / 2)
    table(&grid, in: top)
    let room = grid.box(bottom, title: "Charts", note: "braille")
    let series = Series([1, 4, 2, 8, 5, 7, 3, 6, 9, 12, 8, 4, 2, 0, 0, 3, 5, 9, 11, 14])
    grid.sparkline(series, at: room.origin.moved(right: 1))
    grid.bar(5.3, of: 10, in: Rect(room.x + 1, room.y + 1, 20, 1), style: .good)
    let (bars, lines) = Rect(room.x, room.y + 3, room.width, room.height - 3).splitLeft(
      room.width / 2)
    grid.columns(series, in: bars.inset(by: 1, 0))
    grid.line(series, in: lines.inset(by: 1, 0), style: .link)
    let roles = grid.box(right, border: .square, style: .borderFocused, title: "Roles")
    for (row, role) in Role.allCases.enumerated() {
      let column = row / max(1, roles.height) * 24
      let at = Point(roles.x + 1 + column, roles.y + row % max(1, roles.height))
      grid.write(SafeText("\(role) Aa漢👍"), at: at, style: Style(role))
    }
    grid.write(
      ScrollBar(first: 3, shown: 10, of: 40), in: Rect(roles.right - 1, roles.y, 1, roles.height))
  }

  private static func table(_ grid: inout Grid, in rect: Rect) {
    let room = grid.box(rect, style: .borderFocused, title: "Help questions", note: "31 waiting")
    for row in 0..<room.height {
      let at = Point(room.x, room.y + row)
      let ground: Style.Ground = row == 1 ? .cursor : row == 3 ? .selected : .screen
      grid.fill(Rect(room.x, at.y, room.width, 1), style: .text.on(ground))
      grid.write("●", at: at.moved(right: 1), style: .overdue.on(ground))
      grid.write(
        "reward stays at zero", at: at.moved(right: 3), style: .text.on(ground),
        limit: room.width - 12)
      grid.write(
        "RM", at: at.moved(right: room.width - 9), style: .person(row).on(ground))
      grid.write("3 d", at: at.moved(right: room.width - 4), style: .quiet.on(ground))
    }
  }
}
