internal import KithModel
package import KithScreen

/// What would lose its last person if somebody left, and who could grow into it.
package struct DeparturePage: Layer {
  private let member: ID
  private var reader = Reader()

  init(of member: ID) { self.member = member }

  package var places: [Place] { [.reading, .everywhere] }
  package func caption(_ desk: Desk) -> String { "without them" }
  package var idle: Set<Wish> { Wish.ofObjectPages }
  package func hints(_ desk: Desk) -> [Wish] { [.nextLink, .follow, .leave] }

  private func inside(_ rect: Rect) -> Rect { rect.inset(by: rect.width > 60 ? 3 : 2, 1) }

  /// What was reckoned for this person, as the community is or just was.
  private func known(_ desk: Desk) -> (told: Departure, version: Int)? {
    guard let known = desk.pulse.departure,
      known.told.member == desk.community.resolved(member)
    else { return nil }
    return known
  }

  package mutating func settle(in rect: Rect, _ desk: inout Desk) {
    desk.seekDeparture(of: member)
    guard let known = known(desk) else { return }
    let place = inside(rect)
    let telling = Reader.Telling(
      subject: "\(member)", versions: [known.version, desk.version], size: place.size)
    reader.show(telling) { Prose(of: known.told, width: place.width, desk) }
  }

  package func draw(into grid: inout Grid, in rect: Rect, _ desk: Desk) {
    grid.box(
      rect, border: desk.settings.border, style: .borderFocused,
      title: SafeText("Without \(desk.community.called(member))"), note: "if they left")
    guard known(desk) != nil else {
      grid.write("reckoning…", at: inside(rect).origin, style: .quiet)
      return
    }
    grid.draw(reader, in: inside(rect))
    grid.drawBar(of: reader, in: Rect(rect.x, rect.y + 1, rect.width - 1, rect.height - 2))
  }

  package mutating func take(_ wish: Wish, in rect: Rect, _ desk: inout Desk) -> Bool {
    switch wish {
    case .follow, .open:
      if reader.target == nil { reader.choose(forward: true) }
      if case .object(let id)? = reader.target { desk.open(id) }
    case .back where reader.chosen != nil: reader.unchoose()
    case .back, .leave, .stepBack: desk.pop()
    default: return reader.take(wish)
    }
    return true
  }

  package mutating func point(_ mouse: Mouse, in rect: Rect, _ desk: inout Desk) -> Bool {
    switch mouse.act {
    case .wheelDown: reader.scroll(by: 3)
    case .wheelUp: reader.scroll(by: -3)
    case .press(.left):
      guard inside(rect).contains(mouse.at) else { return false }
      reader.choose(line: reader.top + mouse.at.y - inside(rect).y)
      if mouse.clicks == 2, case .object(let id)? = reader.target { desk.open(id) }
    default: return false
    }
    return true
  }
}

extension Prose {
  fileprivate init(of departure: Departure, width: Int, _ desk: Desk) {
    self.init(width: width)
    let name = desk.community.called(departure.member)
    guard !departure.isEmpty else {
      paragraph("Without \(name) nothing would lose its last person.", .good)
      return
    }
    paragraph("If \(name) left, these would lose their last person. Who could grow into them:")
    tell("Skills nobody else has", departure.skills, desk)
    tell("Labels nobody else helped with in the last year", departure.labels, desk)
    tell("Events to come that nobody else hosts", departure.events, desk)
    tell("Open work that nobody else holds", departure.work, desk)
  }

  private mutating func tell(_ title: String, _ losses: [Departure.Loss], _ desk: Desk) {
    guard !losses.isEmpty else { return }
    heading(title, note: "\(losses.count)")
    for loss in losses.prefix(50) {
      line([Span(loss.name)], target: loss.object.map { .object($0) })
      guard !loss.successors.isEmpty else {
        line("  nobody yet", .warm)
        continue
      }
      for successor in loss.successors {
        line(
          [Span("  → ", .quiet)] + person(successor.person, desk)
            + [Span("  " + successor.reason, .quiet)], target: .object(successor.person))
      }
    }
    if losses.count > 50 { line("and \(losses.count - 50) more", .quiet) }
  }
}
