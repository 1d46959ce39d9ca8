internal import KithModel
package import KithScreen

/// One measure over the whole screen, with what exactly it counts.
package struct MeasurePage: Layer {
  private let name: MeasureName
  private var window: WindowChoice
  private let beside: Int?
  private var reader = Reader()

  init(_ name: MeasureName, _ window: WindowChoice, beside: Int?) {
    self.name = name
    self.window = window
    self.beside = beside
  }

  package var places: [Place] { [.pulse, .reading, .everywhere] }
  package func caption(_ desk: Desk) -> String { "a measure" }
  package var idle: Set<Wish> { Wish.ofObjectPages }
  package func hints(_ desk: Desk) -> [Wish] {
    [.rows, .earlier, .afterwards, .narrower, .wider, .leave]
  }

  package mutating func settle(in rect: Rect, _ desk: inout Desk) {
    desk.seekMeasures([name], window.lens(desk, beside: beside))
    let inside = rect.inset(by: rect.width > 60 ? 3 : 2, 1)
    guard let reading = desk.pulse.readings[name] else { return }
    reader.show(about: reading, chartHeight: inside.height > 24 ? 10 : 5, in: inside, desk)
  }

  private func isCurrent(_ desk: Desk) -> Bool {
    desk.pulse.isCurrent(name, window.lens(desk, beside: beside), version: desk.version)
  }

  package func draw(into grid: inout Grid, in rect: Rect, _ desk: Desk) {
    grid.box(
      rect, border: desk.settings.border, style: .borderFocused, title: SafeText(name.heading),
      note: SafeText(
        isCurrent(desk) ? window.lens(desk).window.told : "reckoning…"))
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
    case .rows: desk.push(MeasureRowsPage(name, window.lens(desk)))
    case .back, .leave, .stepBack, .definition: desk.pop()
    case .compare:
      let (leave, compare) = (desk.name(of: .leave, in: places), desk.name(of: wish, in: places))
      desk.say("Another definition is chosen where the measures stand: \(leave), then \(compare).")
    default: return window.take(wish, name, &desk) || reader.take(wish)
    }
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
