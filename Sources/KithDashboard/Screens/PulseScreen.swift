internal import KithModel
package import KithScreen

/// Pulse: how the community is doing, measure by measure, and the chosen one in full beside them.
package struct PulseScreen: Layer {
  private var cursor = RowCursor()
  private var window = WindowChoice()
  private var beside: Int?
  private var reader = Reader()

  package init() {}

  package var places: [Place] { [.pulse, .everywhere] }
  package func caption(_ desk: Desk) -> String { "Pulse" }
  package func hints(_ desk: Desk) -> [Wish] {
    [.rows, .definition, .compare, .earlier, .afterwards, .narrower, .wider]
  }

  private var names: [MeasureName] { MeasureName.inPulse }
  private var chosen: MeasureName { names[min(max(0, cursor.row), names.count - 1)] }

  private func lens(_ desk: Desk) -> PulseLens { window.lens(desk, beside: beside) }

  /// The measures, and the chosen one beside them where there is room.
  private func split(_ rect: Rect) -> (list: Rect, detail: Rect?) {
    guard rect.width >= 116 else { return (rect, nil) }
    let (left, rest) = rect.splitLeft(max(62, rect.width * 52 / 100))
    return (left, rest)
  }

  private func height(of list: Rect) -> Int {
    list.height - 2 >= names.count * 3 - 1 ? 3 : 2
  }

  /// How many measures there is room for.
  private func shown(in list: Rect) -> Int {
    max(1, (list.height - 2 + height(of: list) - 2) / height(of: list))
  }

  private func inside(_ detail: Rect) -> Rect { detail.inset(by: 2, 1) }

  package mutating func settle(in rect: Rect, _ desk: inout Desk) {
    desk.focusedKind = nil
    let lens = lens(desk)
    let (list, detail) = split(rect)
    cursor.settle(count: names.count, height: shown(in: list))
    // What is in sight is reckoned first.
    desk.seekMeasures([chosen] + names[cursor.top...] + names[..<cursor.top], lens)
    if let detail, let reading = desk.pulse.readings[chosen] {
      let place = inside(detail)
      reader.show(about: reading, chartHeight: max(4, min(12, detail.height / 3)), in: place, desk)
    }
  }

  // MARK: Drawing

  package func draw(into grid: inout Grid, in rect: Rect, _ desk: Desk) {
    let (list, detail) = split(rect)
    let lens = lens(desk)
    let isReckoning = names.contains {
      !desk.pulse.isCurrent($0, lens, version: desk.version)
    }
    let active =
      desk.pulse.readings[.active]?.activeAtLeast ?? desk.community.charter.activeCount ?? 1
    let about = isReckoning ? "reckoning…" : "active: at least \(active)"
    let title = "Pulse · \(lens.window.told)"
    grid.box(
      list, border: desk.settings.border, style: .borderFocused, title: SafeText(title),
      note: SafeText(about))
    let body = list.inset()
    let height = height(of: list)
    for (place, name) in names.dropFirst(cursor.top).enumerated() {
      let y = body.y + place * height
      guard y < body.bottom else { break }
      // Of the last there may be room for its head alone.
      grid.clipped(to: body) { grid in
        grid.draw(
          name, desk.pulse.readings[name], in: Rect(body.x, y, body.width - 1, 2),
          isCursor: cursor.top + place == cursor.row,
          isCurrent: desk.pulse.isCurrent(name, lens, version: desk.version))
      }
    }
    grid.write(
      ScrollBar(first: cursor.top, shown: shown(in: list), of: names.count),
      in: Rect(list.right - 1, body.y, 1, body.height))
    if let detail { drawDetail(into: &grid, in: detail, desk) }
  }

  private func drawDetail(into grid: inout Grid, in rect: Rect, _ desk: Desk) {
    grid.box(
      rect, border: desk.settings.border, title: SafeText(chosen.heading), titleStyle: .quiet)
    guard desk.pulse.readings[chosen] != nil else {
      grid.write("reckoning…", at: inside(rect).origin, style: .quiet)
      return
    }
    grid.draw(reader, in: inside(rect))
    grid.drawBar(of: reader, in: Rect(rect.x, rect.y + 1, rect.width - 1, rect.height - 2))
  }

  // MARK: Wishes

  package mutating func take(_ wish: Wish, in rect: Rect, _ desk: inout Desk) -> Bool {
    switch wish {
    case .rows: desk.push(MeasureRowsPage(chosen, lens(desk)))
    case .definition: desk.push(MeasurePage(chosen, window, beside: beside))
    case .compare: compare(&desk)
    case .back: stepBack(&desk)
    case _ where cursor.take(wish, count: names.count, height: shown(in: split(rect).list)): break
    default: return window.take(wish, chosen, &desk)
    }
    return true
  }

  private mutating func compare(_ desk: inout Desk) {
    guard chosen.dependsOnActiveAtLeast else {
      return desk.refuse(
        "“\(chosen.heading)” counts everybody with an activity; another definition goes with "
          + "active people, growth and stickiness.")
    }
    let own = desk.community.charter.activeCount ?? 1
    let others = [1, 2, 4, 8, 12].filter { $0 != own }
    let choices =
      others.map { Choice("\($0)", "at least \(Wording.count($0, "activity"))") }
      + (beside == nil ? [] : [Choice("0", "nothing beside it")])
    desk.push(
      Picker("Beside “at least \(own)”", choices, takesNew: true) { names, desk in
        guard let count = names.first.flatMap(Int.init), count >= 0 else {
          return desk.refuse("It takes a whole number of activities.")
        }
        desk.tell(.beside(count == 0 ? nil : count))
      })
  }

  private mutating func stepBack(_ desk: inout Desk) {
    if beside != nil {
      beside = nil
    } else if !window.isUsual {
      window = WindowChoice()
    } else {
      desk.sayThereIsNoWayBack(places)
    }
  }

  package mutating func hear(_ news: News, _ desk: inout Desk) {
    if case .beside(let count) = news { beside = count }
  }

  package mutating func point(_ mouse: Mouse, in rect: Rect, _ desk: inout Desk) -> Bool {
    let (list, detail) = split(rect)
    let isOverText = detail?.contains(mouse.at) ?? false
    switch mouse.act {
    case .wheelDown where isOverText: reader.scroll(by: 3)
    case .wheelUp where isOverText: reader.scroll(by: -3)
    // A measure fills several lines.
    case .wheelDown: cursor.move(by: 1, of: names.count)
    case .wheelUp: cursor.move(by: -1, of: names.count)
    case .press(.left):
      if isOverText {
        desk.push(MeasurePage(chosen, window, beside: beside))
      } else if list.inset().contains(mouse.at) {
        cursor.row = min(
          cursor.top + (mouse.at.y - list.inset().y) / height(of: list), names.count - 1)
        if mouse.clicks == 2 { desk.push(MeasureRowsPage(chosen, lens(desk))) }
      } else {
        return false
      }
    default: return false
    }
    return true
  }
}
