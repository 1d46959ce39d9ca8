internal import KithModel
internal import KithScreen

extension Grid {
  /// One measure in two rows: what it is called and how it changed, its value, a small chart.
  mutating func draw(
    _ name: MeasureName, _ reading: MeasureReading?, in rect: Rect, isCursor: Bool, isCurrent: Bool
  ) {
    let ground: Style.Ground = isCursor ? .cursor : .screen
    fill(rect, style: Style(.text, on: ground))
    if isCursor {
      for row in 0..<rect.height {
        place(
          glyphs.sign("▌", ascii: ">"), at: rect.origin.moved(down: row),
          style: Style(.accent, on: ground))
      }
    }
    let inside = Rect(rect.x + 2, rect.y, rect.width - 3, rect.height)
    guard let reading else {
      write(SafeText(name.heading), at: inside.origin, style: Style(.title, on: ground))
      write("reckoning…", at: inside.origin.moved(down: 1), style: Style(.quiet, on: ground))
      return
    }
    let chart = Rect(
      inside.right - Self.chartWidth(inside.width), inside.y, Self.chartWidth(inside.width), 2)
    let room = chart.x - inside.x - 2
    write(headline(reading, room), at: inside.origin, limit: room, on: ground)
    let value: Style = isCurrent ? .text : .quiet
    write(
      [Span(SafeText(reading.brief), value)] + beside(reading),
      at: inside.origin.moved(down: 1), limit: room, on: ground)
    draw(reading, in: chart, on: ground)
  }

  private static func chartWidth(_ width: Int) -> Int { width >= 70 ? 24 : 12 }

  private func headline(_ reading: MeasureReading, _ room: Int) -> [Span] {
    var spans = [Span(reading.title, .title)]
    if reading.measured.n > 0 { spans.append(Span("  n \(reading.measured.n)", .quiet)) }
    guard let change = reading.change(glyphs) else { return spans }
    spans += [Span("  "), change]
    let since = Span(" on \(reading.lens.window.beforeTold)", .quiet)
    if change.text != "as before", spans.width + since.text.width <= room { spans.append(since) }
    return spans
  }

  private func beside(_ reading: MeasureReading) -> [Span] {
    guard let beside = reading.beside else { return [] }
    return [
      Span(
        " · at least \(beside.activeAtLeast): "
          + (beside.measured.isTooFewToSay ? "too few to say" : beside.measured.text), .accent)
    ]
  }

  private mutating func draw(_ reading: MeasureReading, in rect: Rect, on ground: Style.Ground) {
    guard reading.hasChart else { return }
    let recent = Series(reading.series.values.suffix(rect.width))
    // One row high: what stands above it must not grow into it.
    sparkline(
      recent, at: Point(rect.right - recent.values.count, rect.y + 1),
      style: Style(.chart, on: ground))
  }
}

extension MeasureName {
  /// What it is called before it is reckoned.
  var heading: String {
    switch self {
    case .active: "Active people"
    case .growth: "Growth"
    case .stickiness: "Stickiness"
    case .newcomers: "Newcomers"
    case .retention: "Retention"
    case .firstReply: "First reply"
    case .solved: "Solved"
    case .peerSupport: "Peer support"
    case .absenceFactor: "Absence factor"
    case .spread: "Spread"
    case .gratitude: "Gratitude"
    case .journey: "The member's way"
    case .stumblingBlocks: "Stumbling blocks"
    case .closedOverOpened: "Closed over opened"
    }
  }
}
