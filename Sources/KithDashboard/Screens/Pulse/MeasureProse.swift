internal import KithModel
internal import KithScreen

extension Reader {
  /// Shows one measure in full.
  mutating func show(about reading: MeasureReading, chartHeight: Int, in rect: Rect, _ desk: Desk) {
    let telling = Telling(
      subject: reading.name.rawValue, lens: reading.lens,
      versions: [reading.version, desk.version], size: rect.size)
    show(telling) { Prose(about: reading, width: rect.width, chartHeight: chartHeight, desk) }
  }
}

extension Prose {
  /// One measure in full: its value, its chart, what it is made of, and what it means.
  init(
    about reading: MeasureReading, width: Int, chartHeight: Int, _ desk: Desk
  ) {
    self.init(width: width)
    line(
      [Span(reading.title, .title.bold)]
        + (reading.measured.n > 0 ? [Span("  n \(reading.measured.n)", .quiet)] : []))
    paragraph(reading.measured.text)
    if let change = reading.change(desk.glyphs) {
      line([change, Span(" on \(reading.lens.window.beforeTold)", .quiet)])
    }
    if reading.hasChart {
      gap()
      chart(of: reading, height: chartHeight, desk)
    }
    parts(of: reading, desk)
    beside(reading)
    gap()
    paragraph(reading.measured.definition, .quiet)
    if let last = reading.lastDay, let first = reading.lens.window.first, last < first {
      let key = desk.keymap.key(of: .earlier, in: [.pulse])?.name ?? ":earlier"
      paragraph("The last thing happened on \(last.told); \(key) goes there.", .warm)
    } else if reading.measured.isTooFewToSay {
      paragraph("Below \(Measured.fewest) cases a number says nothing.", .quiet)
    }
  }

  // MARK: Over time

  private mutating func chart(of reading: MeasureReading, height: Int, _ desk: Desk) {
    let unit = reading.name.unit
    let series = reading.series
    guard series.largest > 0 else { return }
    // Growth stands on what was before: nothing lies in the middle of it.
    let base = reading.name == .growth ? 1.0 : 0
    let top = unit.text(series.largest - base)
    let bottom = unit.text(-base)
    let margin = max(SafeText(top).width, SafeText(bottom).width) + 2
    let count = series.values.count
    let room = max(1, width - margin - 1)
    let perPoint = max(1, min(6, room / count))
    let shown = min(count, room)
    let wide = Series(
      series.values.suffix(shown).flatMap { Array(repeating: $0, count: perPoint) })
    picture(Size(width, height + 1), desk) { grid in
      let area = Rect(margin, 0, shown * perPoint, height)
      grid.write(
        SafeText(top).padded(to: margin - 2, from: .right), at: Point(0, 0), style: .quiet)
      grid.write(
        SafeText(bottom).padded(to: margin - 2, from: .right), at: Point(0, height - 1),
        style: .quiet)
      for row in 0..<height {
        grid.place(
          grid.glyphs.sign("┤", ascii: "|"), at: Point(margin - 1, row), style: .border)
      }
      if reading.name.isLine {
        grid.line(Series(series.values.suffix(shown)), in: area)
      } else {
        grid.columns(wide, in: area)
      }
      let first = reading.points.suffix(shown).first?.at.told ?? ""
      let last = reading.points.last?.at.told ?? ""
      grid.write(SafeText(first), at: Point(margin, height), style: .quiet)
      let end = area.right - SafeText(last).width
      if end > margin + SafeText(first).width + 1 {
        grid.write(SafeText(last), at: Point(end, height), style: .quiet)
      }
    }
  }

  /// Something drawn between the words.
  mutating func picture(_ size: Size, _ desk: Desk, _ draw: (inout Grid) -> Void) {
    var grid = Grid(size, glyphs: desk.glyphs)
    draw(&grid)
    for y in 0..<size.height {
      var spans: [Span] = []
      var cells = grid.row(y)
      while let last = cells.last, last.isBlank { cells.removeLast() }
      for cell in cells where !cell.isContinuation {
        let text = grid.text(of: cell)
        if let last = spans.last, last.style == cell.style {
          spans[spans.count - 1] = Span(last.text + SafeText(text), cell.style)
        } else {
          spans.append(Span(text, cell.style))
        }
      }
      line(spans)
    }
  }

  // MARK: What it is made of

  private mutating func parts(of reading: MeasureReading, _ desk: Desk) {
    guard !reading.measured.isTooFewToSay else { return }
    switch reading.name {
    case .journey: funnel(reading.measured, desk)
    case .stumblingBlocks: blocks(reading.measured, desk)
    case .gratitude:
      guard let people = reading.measured.people, !people.isEmpty else { return }
      gap()
      let names = desk.community.namesInOrder(of: people)
      let more = names.count > 12 ? " and \(names.count - 12) more" : ""
      paragraph("Not thanked yet: " + names.prefix(12).joined(separator: ", ") + more)
    default: break
    }
  }

  private mutating func funnel(_ measured: Measured, _ desk: Desk) {
    gap()
    let steps = Milestone.allCases.map { milestone -> (String, Double?, String) in
      let figures = measured.value[milestone.rawValue]
      let days = figures?["medianDays"]?.leading
      return (
        milestone.words, figures?["people"]?.leading,
        days.map { "after \(Wording.span(days: $0))" } ?? ""
      )
    }
    bars(steps, of: measured.value[Milestone.discovered.rawValue]?["people"]?.leading ?? 0, desk)
    line("the median time from the first day to each", .quiet)
  }

  private mutating func blocks(_ measured: Measured, _ desk: Desk) {
    guard case .figures(let stages) = measured.value else { return }
    gap()
    let steps = stages.prefix(10).map { stage -> (String, Double?, String) in
      let people = Wording.people(stage.figure["people"]?.leading)
      let days = stage.figure["days"]?.leading
      return (stage.name.stage, days, "\(days == 1 ? "day" : "days") for \(people)")
    }
    // Those of no stage say nothing of where people are stuck: the stages have the scale.
    let staged = stages.prefix(10).filter { $0.name.isStage }
    let scale = (staged.isEmpty ? Array(stages) : Array(staged)).compactMap {
      $0.figure["days"]?.leading
    }.max()
    bars(steps, of: scale ?? 0, desk)
  }

  /// A name, a bar, a number and a word for each.
  private mutating func bars(
    _ steps: [(name: String, value: Double?, word: String)], of largest: Double, _ desk: Desk
  ) {
    let width = width
    let names = min(18, steps.map { SafeText($0.name).width }.max() ?? 0)
    let numbers =
      steps.map { SafeText($0.value.map { Wording.number($0) } ?? "?").width }.max() ?? 1
    let words = min(max(0, width / 3), steps.map { SafeText($0.word).width }.max() ?? 0)
    let room = max(4, min(40, width - names - numbers - words - 6))
    for (name, value, word) in steps {
      picture(Size(width, 1), desk) { grid in
        grid.write(SafeText(name).padded(to: names), at: .zero)
        guard let value else {
          grid.write("unknown", at: Point(names + 2, 0), style: .quiet)
          return
        }
        grid.bar(min(value, largest), of: largest, in: Rect(names + 2, 0, room, 1))
        let number = SafeText(Wording.number(value)).padded(to: numbers, from: .right)
        grid.write(number, at: Point(names + room + 3, 0), style: .accent)
        grid.write(
          SafeText(word), at: Point(names + room + numbers + 4, 0), style: .quiet,
          limit: max(0, width - names - room - numbers - 4))
      }
    }
  }

  private mutating func beside(_ reading: MeasureReading) {
    guard let beside = reading.beside else { return }
    heading("Another definition beside it")
    line([
      Span("at least \(reading.activeAtLeast): ", .quiet), Span(reading.measured.text),
    ])
    line([Span("at least \(beside.activeAtLeast): ", .quiet), Span(beside.measured.text, .accent)])
    let names = beside.difference.prefix(30).joined(separator: ", ")
    let more = beside.difference.count > 30 ? " and \(beside.difference.count - 30) more" : ""
    paragraph(
      names.isEmpty
        ? "It makes no difference." : "Who makes the difference: " + names + more, .quiet)
  }
}
