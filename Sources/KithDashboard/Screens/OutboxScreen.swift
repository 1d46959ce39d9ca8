package import KithModel
package import KithScreen

/// What was done here to things that live elsewhere, and waits for a person to carry it there.
package struct OutboxScreen: Layer {
  private var errands: [Errand] = []
  private var version = -1
  private var row = 0
  private var top = 0
  private var selected: Set<Name> = []

  /// What an errand is known by: one record may send out several.
  private struct Name: Hashable {
    let object: ID
    let outgoing: Outgoing

    init(_ errand: Errand) { (object, outgoing) = (errand.object, errand.outgoing) }
  }

  package init() {}

  package var places: [Place] { [.outbox, .lists, .doing, .everywhere] }
  package func caption(_ desk: Desk) -> String { "the Outbox" }
  package func hints(_ desk: Desk) -> [Wish] { [.copy, .link, .carry, .open, .select] }

  package func subjects(_ desk: Desk) -> [ID] {
    var seen: Set<ID> = []
    return chosen.map(\.object).filter { seen.insert($0).inserted }
  }

  private var current: Errand? { errands.indices.contains(row) ? errands[row] : nil }

  /// What is selected, else the row of the cursor.
  private var chosen: [Errand] {
    selected.isEmpty
      ? (current.map { [$0] } ?? []) : errands.filter { selected.contains(Name($0)) }
  }

  // MARK: On the screen

  private func split(_ rect: Rect) -> (list: Rect, words: Rect) {
    if rect.width >= 110 {
      let (left, right) = rect.splitLeft(rect.width * 55 / 100)
      return (left, right)
    }
    let (above, below) = rect.splitTop(max(4, rect.height * 5 / 9))
    return (above, below)
  }

  package mutating func settle(in rect: Rect, _ desk: inout Desk) {
    desk.focusedKind = nil
    if version != desk.version {
      version = desk.version
      let before = current.map { Name($0) }
      errands = desk.community.outbox()
      row = before.flatMap { name in errands.firstIndex { Name($0) == name } } ?? row
      selected.formIntersection(errands.map { Name($0) })
    }
    let height = max(1, split(rect).list.height - 2)
    row = min(max(0, row), max(0, errands.count - 1))
    if row < top { top = row }
    if row >= top + height { top = row - height + 1 }
    top = max(0, min(top, errands.count - height))
  }

  package func draw(into grid: inout Grid, in rect: Rect, _ desk: Desk) {
    guard !errands.isEmpty else { return drawNothing(into: &grid, in: rect, desk) }
    let (place, words) = split(rect)
    let inside = grid.box(
      place, border: desk.settings.border, style: .borderFocused, title: "Outbox",
      note: SafeText(
        selected.isEmpty
          ? "\(errands.count) to carry" : "\(selected.count) of \(errands.count) selected"))
    for (line, errand) in errands.dropFirst(top).prefix(inside.height).enumerated() {
      draw(
        errand, isCursor: top + line == row, into: &grid,
        in: Rect(inside.x, inside.y + line, inside.width, 1), desk)
    }
    grid.write(
      ScrollBar(first: top, shown: inside.height, of: errands.count),
      in: Rect(inside.right - 1, inside.y, 1, inside.height))
    if let current { drawWords(of: current, into: &grid, in: words, desk) }
  }

  private func draw(
    _ errand: Errand, isCursor: Bool, into grid: inout Grid, in rect: Rect, _ desk: Desk
  ) {
    let isSelected = selected.contains(Name(errand))
    let ground: Style.Ground = isCursor ? .cursor : isSelected ? .selected : .screen
    grid.fill(rect, style: Style(.text, on: ground))
    let community = desk.community
    let title = community.object(errand.destination(in: community))?.core.title ?? .empty
    let words = errand.words(in: community).firstLine
    let titleWidth = min(SafeText(String(title)).width, max(12, rect.width * 2 / 5))
    grid.write(
      [
        Span(isSelected ? " * " : "   ", .mark),
        Span(SafeText(errand.word).padded(to: 7), .accent),
        Span(
          SafeText(errand.outgoing.at.age(at: desk.now)).padded(to: 6, from: .right), .quiet),
        Span("  "), Span(SafeText(String(title)).padded(to: titleWidth)), Span("  "),
        Span(words, .quiet),
      ], at: rect.origin, limit: rect.width - 1, on: ground)
  }

  private func drawWords(
    of errand: Errand, into grid: inout Grid, in rect: Rect, _ desk: Desk
  ) {
    guard rect.height > 2 else { return }
    let inside = grid.box(
      rect, border: desk.settings.border, title: SafeText("the words to carry"),
      titleStyle: .quiet
    ).inset(by: 1, 0)
    var prose = Prose(width: inside.width)
    prose.paragraph(errand.place(in: desk.community).orNothing, .link)
    prose.gap()
    let words = errand.words(in: desk.community)
    prose.paragraph(words.isEmpty ? "(\(errand.word), without words)" : words)
    if let command = errand.command(in: desk.community) {
      prose.gap()
      prose.paragraph(command, .code)
    }
    grid.draw(prose, from: 0, in: inside)
  }

  private func drawNothing(into grid: inout Grid, in rect: Rect, _ desk: Desk) {
    let inside = grid.box(
      rect, border: desk.settings.border, style: .borderFocused, title: "Outbox"
    ).inset(by: rect.width > 60 ? 3 : 1, 1)
    let (copy, open, carry) = (
      desk.name(of: .copy, in: places), desk.name(of: .link, in: places),
      desk.name(of: .carry, in: places)
    )
    var prose = Prose(width: inside.width)
    prose.paragraph("Nothing waits. Everything said here has been carried.", .good)
    prose.gap()
    prose.paragraph(
      "Kith writes to no other service by itself. When you reply to, ask about, close or thank "
        + "for something that was brought in from elsewhere, your words wait here: \(copy) copies "
        + "them, \(open) opens the place, \(carry) marks it carried.", .quiet)
    grid.draw(prose, from: 0, in: inside)
  }

  // MARK: Wishes

  package mutating func take(_ wish: Wish, in rect: Rect, _ desk: inout Desk) -> Bool {
    let height = max(1, split(rect).list.height - 2)
    switch wish {
    case .down: row += 1
    case .up: row -= 1
    case .top: row = 0
    case .bottom: row = errands.count - 1
    case .halfDown: row += max(1, height / 2)
    case .halfUp: row -= max(1, height / 2)
    case .pageDown: row += height
    case .pageUp: row -= height
    case .select: toggle()
    case .open:
      if let current { desk.open(current.object) } else { desk.say("Nothing waits here.") }
    case .back:
      if selected.isEmpty { desk.sayThereIsNoWayBack(places) }
      selected = []
    case .copy: copy(&desk)
    case .link: browse(&desk)
    case .carry: carry(&desk)
    case .filter, .views, .sort, .span, .zoom: desk.say("The Outbox is shown whole, oldest first.")
    default: return false
    }
    return true
  }

  private mutating func toggle() {
    guard let current else { return }
    let name = Name(current)
    if selected.remove(name) == nil { selected.insert(name) }
    row += 1
  }

  private func copy(_ desk: inout Desk) {
    let texts = chosen.map { $0.words(in: desk.community) }.filter { !$0.isEmpty }
    guard !texts.isEmpty else { return desk.refuse("There are no words to copy here.") }
    desk.want(.copy(texts.joined(separator: "\n\n")))
    desk.say(texts.count == 1 ? "copied the words" : "copied the words of \(texts.count)")
  }

  private func browse(_ desk: inout Desk) {
    guard let current else { return desk.refuse("There is nothing here to open.") }
    let address = current.place(in: desk.community)
    guard address.hasPrefix("https://") || address.hasPrefix("http://") else {
      return desk.refuse("Only this is known of the place: \(address.orNothing)")
    }
    desk.want(.browse(address))
  }

  private mutating func carry(_ desk: inout Desk) {
    let errands = chosen
    guard !errands.isEmpty else { return desk.refuse("Nothing waits here to be carried.") }
    var told: Set<String> = []
    let proposals = errands.compactMap { errand -> Proposal? in
      // One record may send out two of one word about one object; carried is carried.
      let (record, word) = (errand.outgoing.record, errand.word)
      guard told.insert("\(errand.object) \(record) \(word)").inserted else { return nil }
      return Proposal(errand.object, word, "carried", [.carry(errand.object, record, word)])
    }
    desk.propose("Mark \(proposals.count) as carried", proposals) { ids, desk in
      let isWhole =
        ids.count == 1 && desk.community.outbox().filter { $0.object == ids[0] }.count == 1
      return isWhole ? "kith outbox \(desk.community.shortID(ids[0])) --done" : nil
    }
  }

  package mutating func point(_ mouse: Mouse, in rect: Rect, _ desk: inout Desk) -> Bool {
    let inside = split(rect).list.inset()
    switch mouse.act {
    case .wheelDown: row += 3
    case .wheelUp: row -= 3
    case .press(.left):
      let line = top + mouse.at.y - inside.y
      guard inside.contains(mouse.at), errands.indices.contains(line) else { return false }
      row = line
      if mouse.clicks == 2 { desk.open(errands[line].object) }
    default: return false
    }
    return true
  }
}
