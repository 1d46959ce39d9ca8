package import KithModel
package import KithScreen

/// What was done here to things that live elsewhere, and waits for a person to carry it there.
package struct OutboxScreen: Layer {
  private var errands: [Errand] = [] {
    didSet { putSelectedInOrder() }
  }
  private var version = -1
  private var cursor = RowCursor()
  private var reader = Reader()
  /// Whether the keys go to the words and not to the list.
  private var isReading = false
  private var selected: Set<Name> = [] {
    didSet { putSelectedInOrder() }
  }
  /// The same in the order of the rows: asked for in every frame.
  private var selectedErrands: [Errand] = []

  /// What an errand is known by: one record may send out several.
  private struct Name: Hashable {
    let object: ID
    let outgoing: Outgoing

    init(_ errand: Errand) { (object, outgoing) = (errand.object, errand.outgoing) }
  }

  package init() {}

  package var places: [Place] { [.outbox, isReading ? .reading : .lists, .doing, .everywhere] }
  package func caption(_ desk: Desk) -> String {
    isReading ? "the words to carry" : "the Outbox"
  }
  package var idle: Set<Wish> {
    Wish.ofObjectLists.subtracting([.select]).union(Wish.ofObjectPages)
  }
  package func hints(_ desk: Desk) -> [Wish] {
    isReading
      ? [.copy, .link, .carry, .scrollPage, .back]
      : [.copy, .link, .carry, .open, .select, .nextPane]
  }

  package func subjects(_ desk: Desk) -> [ID] {
    var seen: Set<ID> = []
    return chosen.map(\.object).filter { seen.insert($0).inserted }
  }

  private var current: Errand? {
    errands.indices.contains(cursor.row) ? errands[cursor.row] : nil
  }

  /// What is selected, else the row of the cursor.
  private var chosen: [Errand] {
    selected.isEmpty ? (current.map { [$0] } ?? []) : selectedErrands
  }

  private mutating func putSelectedInOrder() {
    selectedErrands = selected.isEmpty ? [] : errands.filter { selected.contains(Name($0)) }
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
      if let place = errands.firstIndex(where: { Name($0) == before }) { cursor.row = place }
      selected.formIntersection(errands.map { Name($0) })
    }
    let (list, words) = split(rect)
    cursor.settle(count: errands.count, height: list.height - 2)
    guard let current else {
      isReading = false
      return
    }
    let size = inside(words).size
    reader.show(
      Reader.Telling(subject: "\(Name(current))", versions: [desk.version], size: size)
    ) { [desk] in
      Prose(of: current, width: size.width, desk)
    }
  }

  /// Where the words stand in their box.
  private func inside(_ words: Rect) -> Rect { words.inset(by: 2, 1) }

  package func draw(into grid: inout Grid, in rect: Rect, _ desk: Desk) {
    guard !errands.isEmpty else { return drawNothing(into: &grid, in: rect, desk) }
    let (place, words) = split(rect)
    let inside = grid.box(
      place, border: desk.settings.border, style: isReading ? .border : .borderFocused,
      title: "Outbox",
      note: SafeText(
        selected.isEmpty
          ? "\(errands.count) to carry" : "\(selected.count) of \(errands.count) selected"))
    for (line, errand) in errands.dropFirst(cursor.top).prefix(inside.height).enumerated() {
      draw(
        errand, isCursor: cursor.top + line == cursor.row, into: &grid,
        in: Rect(inside.x, inside.y + line, inside.width, 1), desk)
    }
    grid.write(
      ScrollBar(first: cursor.top, shown: inside.height, of: errands.count),
      in: Rect(inside.right - 1, inside.y, 1, inside.height))
    guard current != nil, words.height > 2 else { return }
    grid.box(
      words, border: desk.settings.border, style: isReading ? .borderFocused : .border,
      title: "the words to carry", titleStyle: isReading ? .title : .quiet)
    grid.draw(reader, in: self.inside(words))
    grid.drawBar(of: reader, in: Rect(words.x, words.y + 1, words.width - 1, words.height - 2))
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
    switch wish {
    case .nextPane, .previousPane: if current != nil { isReading.toggle() }
    case .back where isReading, .leave where isReading, .stepBack: isReading = false
    case .select: toggle()
    case .open, .follow:
      if let current { desk.open(current.object) } else { desk.say("Nothing waits here.") }
    case .back:
      if selected.isEmpty { desk.sayThereIsNoWayBack(places) }
      selected = []
    case .copy: copy(&desk)
    case .link: browse(&desk)
    case .carry: carry(&desk)
    case .filter, .views, .sort, .span, .zoom: desk.say("The Outbox is shown whole, oldest first.")
    case _ where isReading: return reader.take(wish)
    default:
      return cursor.take(wish, count: errands.count, height: split(rect).list.height - 2)
    }
    return true
  }

  private mutating func toggle() {
    guard let current else { return }
    let name = Name(current)
    if selected.remove(name) == nil { selected.insert(name) }
    cursor.move(by: 1, of: errands.count)
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
    let (list, words) = split(rect)
    if words.contains(mouse.at), current != nil {
      switch mouse.act {
      case .wheelDown: reader.scroll(by: 3)
      case .wheelUp: reader.scroll(by: -3)
      case .press(.left): isReading = true
      default: return false
      }
      return true
    }
    if cursor.turn(mouse.act, count: errands.count) { return true }
    guard case .press(.left) = mouse.act,
      let row = cursor.row(at: mouse.at, in: list.inset(), count: errands.count)
    else { return false }
    (cursor.row, isReading) = (row, false)
    if mouse.clicks == 2 { desk.open(errands[row].object) }
    return true
  }
}

extension Prose {
  /// What is to be carried: where to, the words, and the command that would do it.
  fileprivate init(of errand: Errand, width: Int, _ desk: Desk) {
    self.init(width: width)
    paragraph(errand.place(in: desk.community).orNothing, .link)
    gap()
    let words = errand.words(in: desk.community)
    paragraph(words.isEmpty ? "(\(errand.word), without words)" : words)
    if let command = errand.command(in: desk.community) {
      gap()
      paragraph(command, .code)
    }
  }
}
