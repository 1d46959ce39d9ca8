internal import KithModel
package import KithScreen

/// One measure over the whole screen, with what exactly it counts.
package struct MeasurePage: Layer {
  private let name: MeasureName
  private let lens: PulseLens
  private var reader = Reader()

  init(_ name: MeasureName, _ lens: PulseLens) {
    self.name = name
    self.lens = lens
  }

  package var places: [Place] { [.reading, .everywhere] }
  package func caption(_ desk: Desk) -> String { "a measure" }
  package func hints(_ desk: Desk) -> [Wish] { [.follow, .leave] }

  package mutating func settle(in rect: Rect, _ desk: inout Desk) {
    desk.seekMeasures([name], lens)
    let inside = rect.inset(by: rect.width > 60 ? 3 : 2, 1)
    guard let reading = desk.pulse.readings[name] else { return }
    reader.show(
      Prose(
        about: reading, width: inside.width, chartHeight: inside.height > 24 ? 10 : 5, desk),
      in: inside)
  }

  package func draw(into grid: inout Grid, in rect: Rect, _ desk: Desk) {
    grid.box(
      rect, border: desk.settings.border, style: .borderFocused, title: SafeText(name.heading),
      note: SafeText(lens.window.told))
    let inside = rect.inset(by: rect.width > 60 ? 3 : 2, 1)
    guard desk.pulse.readings[name] != nil else {
      grid.write("reckoning…", at: inside.origin, style: .quiet)
      return
    }
    grid.draw(reader, in: inside)
    grid.drawBar(of: reader, in: Rect(rect.x, rect.y + 1, rect.width - 1, rect.height - 2))
  }

  package mutating func take(_ wish: Wish, in rect: Rect, _ desk: inout Desk) -> Bool {
    switch wish {
    case .follow, .open: desk.push(MeasureRowsPage(name, lens))
    case .back, .leave, .stepBack, .definition: desk.pop()
    default: return reader.take(wish)
    }
    return true
  }

  package mutating func type(_ key: Key, _ desk: inout Desk) -> Bool {
    // The key that opened it closes it.
    guard desk.keymap.wish(key, in: [.pulse]) == .definition else { return false }
    desk.pop()
    return true
  }

  package mutating func point(_ mouse: Mouse, in rect: Rect, _ desk: inout Desk) -> Bool {
    switch mouse.act {
    case .wheelDown: reader.scroll(by: 3)
    case .wheelUp: reader.scroll(by: -3)
    default: return false
    }
    return true
  }
}
