internal import KithModel
package import KithScreen

/// What a command said, where it said more than a line.
package struct OutcomePage: Layer {
  private let outcome: CommandOutcome
  private var reader = Reader()

  package init(_ outcome: CommandOutcome) { self.outcome = outcome }

  package var places: [Place] { [.reading, .everywhere] }
  package func caption(_ desk: Desk) -> String { "what it said" }
  package var idle: Set<Wish> { Wish.ofObjectPages }
  package func hints(_ desk: Desk) -> [Wish] { [.scrollPage, .leave] }

  /// How many columns of a window there are for what a command says.
  static func columns(in size: Size) -> Int { max(1, room(in: Frame(size).body).width) }

  private static func room(in rect: Rect) -> Rect { rect.inset(by: 2, 1) }

  package mutating func settle(in rect: Rect, _ desk: inout Desk) {
    let size = Self.room(in: rect).size
    reader.show(Reader.Telling(subject: outcome.line, versions: [], size: size)) {
      var prose = Prose(width: size.width)
      var said = outcome.output + outcome.errors
      if said.last?.isNewline ?? false { said.removeLast() }
      prose.paragraph(said, outcome.status == 0 ? .text : .warm)
      return prose
    }
  }

  package func draw(into grid: inout Grid, in rect: Rect, _ desk: Desk) {
    grid.box(
      rect, border: desk.settings.border, style: .borderFocused,
      title: SafeText("kith " + outcome.line),
      note: outcome.status == 0 ? "" : "status \(outcome.status)")
    grid.draw(reader, in: Self.room(in: rect))
    grid.drawBar(of: reader, in: Rect(rect.x, rect.y + 1, rect.width - 1, rect.height - 2))
  }

  package mutating func take(_ wish: Wish, in rect: Rect, _ desk: inout Desk) -> Bool {
    switch wish {
    case .back, .leave, .stepBack: desk.pop()
    default: return reader.take(wish)
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
