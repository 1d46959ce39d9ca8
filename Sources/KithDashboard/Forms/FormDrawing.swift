internal import KithModel
internal import KithScreen

/// A form on the screen.
struct FormDrawing {
  let form: Form
  let isSaving: Bool
  let desk: Desk

  func draw(into grid: inout Grid, in rect: Rect) {
    let (above, below) = FormLayout.split(rect, isReading: form.about != nil)
    if above.height > 2, let about = form.about { drawReading(about, into: &grid, in: above) }
    grid.fill(below)
    grid.box(
      below, border: desk.settings.border, style: .borderFocused, title: SafeText(form.title),
      note: isSaving ? "saving…" : "", noteStyle: .accent)
    let room = FormLayout.room(in: below)
    let layout = FormLayout(form, width: room.width, height: room.height, desk)
    for (row, note) in layout.notes.enumerated() {
      grid.write(
        note, at: room.origin.moved(down: row), style: form.notice == nil ? .quiet : .warm)
    }
    let rows = Rect(room.x, room.y + layout.noteHeight, room.width, layout.height)
    grid.clipped(to: Rect(rows.x, rows.y, rows.width + 1, rows.height)) { grid in
      for place in form.fields.indices { draw(place, layout, into: &grid, in: rows) }
    }
    if room.height > 7 { drawMeaning(into: &grid, in: room) }
    grid.write(
      ScrollBar(first: form.top, shown: layout.height, of: layout.total),
      in: Rect(below.right - 1, rows.y, 1, rows.height))
    drawOffers(layout, into: &grid, in: rows, within: below)
  }

  private func drawReading(_ id: ID, into grid: inout Grid, in rect: Rect) {
    grid.box(
      rect, border: desk.settings.border, style: .border,
      title: SafeText("\(id.kind.singular) \(desk.community.shortID(id))"), titleStyle: .quiet)
    grid.draw(form.reader, in: rect.inset(by: 2, 1))
    grid.drawBar(of: form.reader, in: Rect(rect.x, rect.y + 1, rect.width - 1, rect.height - 2))
  }

  private func draw(_ place: Int, _ layout: FormLayout, into grid: inout Grid, in rows: Rect) {
    let field = form.fields[place]
    let isFocused = place == form.focus
    let frame = layout.rects[place]
    let rect = Rect(
      rows.x + frame.x, rows.y + frame.y - form.top, frame.width, frame.height)
    if layout.labelWidth > 0 {
      grid.write(
        SafeText(field.label).shortened(to: layout.labelWidth - 1), at: Point(rows.x, rect.y),
        style: isFocused ? .title : .quiet)
    }
    if field.isArea {
      grid.draw(
        field.area, in: rect, placeholder: field.placeholder, isFocused: isFocused && !isSaving)
    } else {
      drawLine(field, isFocused: isFocused, into: &grid, in: rect)
    }
    for (row, remark) in FormLayout.remarks(on: field, width: rect.width, desk).enumerated() {
      grid.write([remark], at: Point(rect.x, rect.bottom + row), limit: rect.width)
    }
  }

  private func drawLine(
    _ field: FormField, isFocused: Bool, into grid: inout Grid, in rect: Rect
  ) {
    let beside = SafeText(field.saysBeside(desk))
    let room = beside.isEmpty ? rect.width : max(rect.width / 2, rect.width - beside.width - 2)
    let value = Rect(rect.x, rect.y, room, 1)
    grid.fill(value, style: .field)
    grid.draw(
      field.line, in: value, style: .field, placeholder: field.placeholder,
      isFocused: isFocused && !isSaving)
    grid.write(
      beside.shortened(to: rect.width - room - 1), at: Point(value.right + 1, rect.y),
      style: .quiet)
  }

  private func drawMeaning(into grid: inout Grid, in room: Rect) {
    let field = form.fields[form.focus]
    var text = field.meaning
    switch field.input {
    case .flag, .choice: text += text.isEmpty ? "space changes it" : "; space changes it"
    case .people(true), .words(true): text += "; commas between several"
    case .moment: text += "; friday, in 2 weeks, 2026-12-01"
    default: break
    }
    grid.write(
      SafeText(text), at: Point(room.x, room.bottom - 1), style: .hint, limit: room.width)
  }

  private func drawOffers(
    _ layout: FormLayout, into grid: inout Grid, in rows: Rect, within box: Rect
  ) {
    let offers = form.offers.candidates
    guard !offers.isEmpty else { return }
    let frame = layout.rects[form.focus]
    let y = rows.y + frame.y - form.top
    let bottom = grid.size.height - 1
    let below = bottom - y - 1
    let height = min(offers.count, max(below, y - 1), 7)
    let start = below >= height ? y + 1 : y - height
    let widest = offers.prefix(height).map { SafeText($0.text).width }.max() ?? 0
    let nameWidth = min(widest, frame.width * 3 / 5)
    for (row, offer) in offers.prefix(height).enumerated() {
      let ground: Style.Ground = form.offers.chosen == row ? .cursor : .panel
      let place = Rect(rows.x + frame.x, start + row, frame.width, 1)
      grid.fill(place, style: Style(.text, on: ground))
      grid.write(
        SafeText(offer.text).shortened(to: nameWidth), at: place.origin,
        style: Style(.text, on: ground))
      grid.write(
        SafeText(offer.note), at: place.origin.moved(right: nameWidth + 2),
        style: Style(.quiet, on: ground), limit: max(0, frame.width - nameWidth - 2))
    }
  }
}

extension FormField {
  /// What stands beside the field: the day that is meant.
  func saysBeside(_ desk: Desk) -> String {
    guard input == .moment, !text.isEmpty else { return "" }
    guard let moment = desk.times.moment(text.trimmedOfSpace) else { return "no day yet" }
    return desk.localTime(moment) + ", " + moment.age(at: desk.now)
  }
}
