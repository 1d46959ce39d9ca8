package import KithModel
package import KithScreen

/// A month and its events, in local time; what takes place on the chosen day is told beside it.
package struct CalendarPage: Layer {
  private var day: Day
  /// Which of the day's events is chosen.
  private var row = 0
  private var month: MonthGrid
  private var agenda = Agenda()
  private var version = -1

  init(_ desk: Desk) {
    day = desk.today
    month = MonthGrid(of: day)
  }

  package var places: [Place] { [.calendar, .doing, .everywhere] }
  package var home: Kind? { .event }
  package func caption(_ desk: Desk) -> String { "the calendar" }
  package func hints(_ desk: Desk) -> [Wish] {
    [.open, .right, .down, .pageDown, .top, .bottom, .new, .calendar]
  }
  package func subjects(_ desk: Desk) -> [ID] { chosen.map { [$0.event] } ?? [] }

  private var chosen: Agenda.Entry? {
    let entries = agenda[day]
    return entries.indices.contains(row) ? entries[row] : entries.last
  }

  package mutating func settle(in rect: Rect, _ desk: inout Desk) {
    let month = MonthGrid(of: day)
    if month != self.month || version != desk.version {
      (self.month, version) = (month, desk.version)
      agenda = Agenda(month.first..<month.first.advanced(by: month.weeks * 7), desk)
    }
    row = min(max(0, row), max(0, agenda[day].count - 1))
  }

  // MARK: Drawing

  /// The month, and what takes place on the chosen day beside or below it.
  private func split(_ rect: Rect) -> (month: Rect, day: Rect) {
    if rect.width >= 110 {
      let (left, rest) = rect.splitLeft(rect.width * 64 / 100)
      return (left, rest)
    }
    let cell = rect.height >= 18 ? 2 : 1
    let (top, rest) = rect.splitTop(min(month.weeks * cell + 3, rect.height - 2))
    return (top, rest)
  }

  /// Where a day stands in the month's box; nil where there is no room for its week.
  private func cell(_ day: Day, in inside: Rect) -> Rect? {
    let (week, weekday) = month.place(of: day)
    let width = inside.width / 7
    let room = max(1, inside.height - 1)
    // In a low window the weeks round the chosen day are seen.
    let above = max(0, min(month.place(of: self.day).week - room / 2, month.weeks - room))
    let height = max(1, room / month.weeks)
    let y = inside.y + 1 + (week - above) * height
    guard y > inside.y, y + height <= inside.bottom else { return nil }
    return Rect(inside.x + weekday * width, y, width, height)
  }

  package func draw(into grid: inout Grid, in rect: Rect, _ desk: Desk) {
    let (place, beside) = split(rect)
    let inside = grid.box(
      place, border: desk.settings.border, style: .borderFocused, title: SafeText(month.title),
      note: SafeText("today \(Desk.weekdays[desk.today.weekday]) \(desk.today.told)")
    ).inset(by: 1, 0)
    for weekday in 0..<7 {
      let width = inside.width / 7
      grid.write(
        SafeText(Desk.weekdays[weekday]), at: Point(inside.x + weekday * width + 1, inside.y),
        style: .heading, limit: width - 1)
    }
    for number in 0..<month.weeks * 7 {
      let day = month.first.advanced(by: number)
      if let cell = cell(day, in: inside) { draw(day, into: &grid, in: cell, desk) }
    }
    drawDay(into: &grid, in: beside, desk)
  }

  private func draw(_ day: Day, into grid: inout Grid, in rect: Rect, _ desk: Desk) {
    let isCursor = day == self.day
    let ground: Style.Ground = isCursor ? .cursor : .screen
    if isCursor {
      grid.fill(
        Rect(rect.x, rect.y, rect.width - (rect.width > 6 ? 1 : 0), rect.height),
        style: Style(.text, on: ground))
    }
    let entries = agenda[day]
    var style = Style(month.holds(day) ? .text : .quiet, on: ground)
    if !entries.isEmpty { style = Style(.accent, on: ground, emphasis: .bold) }
    if day == desk.today { style = style.underlined }
    let number = SafeText("\(day.date.day)").padded(to: 2, from: .right)
    grid.write(number, at: rect.origin.moved(right: rect.width > 3 ? 1 : 0), style: style)
    guard !entries.isEmpty else { return }
    // In colourless terminals too a day with events stands out.
    grid.place(
      grid.glyphs.sign("•", ascii: "*"), at: rect.origin.moved(right: rect.width > 3 ? 3 : 2),
      style: Style(.accent, on: ground))
    guard rect.width >= 9 else { return }
    if rect.height == 1 || entries.count > rect.height - 1 {
      let count = entries.count > 1 ? "\(entries.count)" : entries[0].title
      grid.write(
        SafeText(count), at: rect.origin.moved(right: 5), style: Style(.quiet, on: ground),
        limit: rect.width - 6)
    }
    // The time has a line of its own where there is room for it, and long titles go on below.
    let isTall = rect.height > entries.count * 2
    let linesEach = isTall ? (rect.height - 1) / entries.count - 1 : 1
    var y = rect.y + 1
    for entry in entries where y < rect.bottom {
      let time = entry.goesOn ? "" : desk.clockTime(entry.start)
      if isTall, !time.isEmpty {
        grid.write(
          SafeText(time), at: Point(rect.x + 1, y), style: Style(.warm, on: ground),
          limit: rect.width - 2)
        y += 1
      }
      let isShort = isTall || rect.width < 18 || time.isEmpty
      let title = SafeText(isShort ? entry.title : time + " " + entry.title)
      let lines = linesEach > 1 ? title.wrapped(to: rect.width - 2) : [title]
      for (place, line) in lines.prefix(linesEach).enumerated() where y < rect.bottom {
        let isCut = place == linesEach - 1 && lines.count > linesEach
        let shown = isCut ? line.prefix(rect.width - 3) + "…" : line
        grid.write(
          shown.shortened(to: rect.width - 2), at: Point(rect.x + 1, y),
          style: Style(.text, on: ground))
        y += 1
      }
    }
  }

  private func drawDay(into grid: inout Grid, in rect: Rect, _ desk: Desk) {
    guard rect.height >= 1 else { return }
    let title = "\(Desk.weekdays[day.weekday]) \(day.told)"
    let isBoxed = rect.height >= 4
    let inside =
      isBoxed
      ? grid.box(rect, border: desk.settings.border, title: SafeText(title)).inset(by: 1, 0)
      : rect.inset(by: 1, 0)
    let entries = agenda[day]
    guard !entries.isEmpty else {
      let key = desk.keymap.key(of: .new, in: places)?.name ?? ":new"
      let text = "Nothing on \(title); \(key) plans something."
      grid.write(SafeText(text).shortened(to: inside.width), at: inside.origin, style: .quiet)
      return
    }
    var y = inside.y
    for (place, entry) in entries.enumerated() where y < inside.bottom {
      let isChosen = place == row
      let ground: Style.Ground = isChosen ? .cursor : .screen
      grid.fill(Rect(inside.x, y, inside.width, 1), style: Style(.text, on: ground))
      let time = entry.goesOn ? "goes on" : desk.clockTime(entry.start)
      grid.write(
        [Span(SafeText(time).padded(to: 8), .warm), Span(entry.title, .title)],
        at: Point(inside.x, y), limit: inside.width, on: ground)
      y += 1
      guard isBoxed, inside.height > entries.count * 2,
        let event = desk.community.event(entry.event)
      else { continue }
      grid.write(details(event, desk), at: Point(inside.x + 8, y), limit: inside.width - 8)
      y += 1
    }
  }

  private func details(_ event: Event, _ desk: Desk) -> [Span] {
    let pieces: [[Span]] = [
      [Span(event.eventKind ?? "", .accent)], [Span(event.place, .quiet)],
      [
        event.hosts.isEmpty
          ? Span("no host", .warm) : Span(desk.community.names(of: event.hosts), .quiet)
      ],
      [Span(event.repeats ?? "", .quiet)],
    ]
    return Array(pieces.filter { $0.width > 0 }.joined(separator: [Span(" · ", .quiet)]))
  }

  // MARK: Wishes

  package mutating func take(_ wish: Wish, in rect: Rect, _ desk: inout Desk) -> Bool {
    switch wish {
    case .left: move(to: day.advanced(by: -1))
    case .right: move(to: day.advanced(by: 1))
    case .up: move(to: day.advanced(by: -7))
    case .down: move(to: day.advanced(by: 7))
    case .pageUp, .halfUp: move(to: MonthGrid.day(day, months: -1))
    case .pageDown, .halfDown: move(to: MonthGrid.day(day, months: 1))
    case .top: move(to: desk.today)
    case .bottom: seekNext(&desk)
    case .nextPane: row = agenda[day].isEmpty ? 0 : (row + 1) % agenda[day].count
    case .previousPane:
      row = agenda[day].isEmpty ? 0 : (row + agenda[day].count - 1) % agenda[day].count
    case .new: desk.open(Form.new(.event, on: day, &desk))
    case .open:
      if let chosen {
        desk.open(chosen.event)
      } else {
        desk.say("Nothing takes place on this day.")
      }
    case .calendar, .back, .leave: desk.pop()
    default: return false
    }
    return true
  }

  private mutating func move(to day: Day) {
    // A calendar has no year before the first and none of five digits.
    guard (1...9998).contains(day.date.year) else { return }
    (self.day, row) = (day, 0)
  }

  /// Goes to the next day on which something takes place.
  private mutating func seekNext(_ desk: inout Desk) {
    let year = Agenda(day.advanced(by: 1)..<day.advanced(by: 367), desk)
    if let next = year.first {
      move(to: next)
    } else {
      desk.say("Nothing is planned after this day.")
    }
  }

  package mutating func point(_ mouse: Mouse, in rect: Rect, _ desk: inout Desk) -> Bool {
    let (place, beside) = split(rect)
    let inside = place.inset().inset(by: 1, 0)
    switch mouse.act {
    case .wheelDown: move(to: MonthGrid.day(day, months: 1))
    case .wheelUp: move(to: MonthGrid.day(day, months: -1))
    case .press(.left):
      if beside.contains(mouse.at) {
        if let chosen, mouse.clicks == 2 { desk.open(chosen.event) }
        return true
      }
      let days = (0..<month.weeks * 7).map { month.first.advanced(by: $0) }
      guard let hit = days.first(where: { cell($0, in: inside)?.contains(mouse.at) ?? false })
      else {
        return false
      }
      move(to: hit)
      if mouse.clicks == 2, let first = agenda[hit].first { desk.open(first.event) }
    default: return false
    }
    return true
  }
}
