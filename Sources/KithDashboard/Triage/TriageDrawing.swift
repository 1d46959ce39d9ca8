internal import KithModel
internal import KithScreen

/// Draws a card with all that stands on it.
struct TriageDrawing {
  let deck: Deck
  let card: Card
  let reader: Reader
  let desk: Desk

  private var community: Community { desk.community }

  func draw(into grid: inout Grid, _ layout: TriageLayout) {
    drawHead(into: &grid, in: layout.head)
    drawCard(into: &grid, layout)
    if !layout.people.isEmpty {
      drawPeople(into: &grid, layout)
      drawLikenesses(into: &grid, layout)
    }
    grid.write(footer, at: layout.foot.origin.moved(right: 1), limit: layout.foot.width - 1)
  }

  // MARK: Above

  private func drawHead(into grid: inout Grid, in rect: Rect) {
    let count = "\(deck.place + 1) of \(deck.cards.count)"
    let end = grid.write(
      [
        Span(" Triage", .title.bold), Span(grid.glyphs == .ascii ? " - " : " ─ ", .quiet),
        Span(deck.name.title, .text), Span("  "), Span(count, .accent),
        Span(card.isLater ? "  kept for later" : "", .quiet), Span("  "),
      ], at: rect.origin, limit: rect.width)
    let room = Rect(end, rect.y, min(40, rect.right - end - 1), 1)
    guard room.width >= 6 else { return }
    let full = deck.cards.isEmpty ? 0 : deck.settledCount * room.width / deck.cards.count
    for column in 0..<room.width {
      let isFull = column < full
      grid.place(
        isFull
          ? grid.glyphs.sign("▮", plain: "█", ascii: "#")
          : grid.glyphs.sign("▯", plain: "·", ascii: "."),
        at: Point(room.x + column, room.y), style: isFull ? .chart : .chartQuiet)
    }
  }

  /// What is to be known before one decides: what others did meanwhile, or what was decided.
  private var notice: Span? {
    if !card.news.isEmpty { return Span(card.news.joined(separator: "; "), .warm.bold) }
    if let verdict = deck.verdicts.last(where: { $0.card == card.id }) {
      let told = verdict.record.flatMap { community.action(named: $0.description)?.sentence }
      return Span("decided: " + (told ?? (verdict.isLeavingOut ? "left out" : "saving…")), .good)
    }
    return card.isSkipped ? Span("somebody else was faster", .warm) : nil
  }

  private func drawCard(into grid: inout Grid, _ layout: TriageLayout) {
    if layout.isBoxed {
      grid.box(
        layout.card, border: desk.settings.border, style: .borderFocused,
        title: SafeText("\(card.id.kind.singular) \(community.shortID(card.id))"))
      grid.drawBar(
        of: reader,
        in: Rect(
          layout.card.x, layout.card.y + 1, layout.card.width - 1, layout.card.height - 2))
    }
    var text = layout.text
    if let notice {
      let lines = notice.text.wrapped(to: max(1, text.width)).prefix(2)
      for (row, line) in lines.enumerated() {
        grid.write(line, at: text.origin.moved(down: row), style: notice.style)
      }
      text = text.splitTop(lines.count).rest
    }
    grid.draw(reader, in: text)
  }

  // MARK: People

  private func drawPeople(into grid: inout Grid, _ layout: TriageLayout) {
    surround(layout.people, layout.surround, card.id.kind.couldHeading, into: &grid)
    let rows = layout.rows(layout.people)
    let advised = card.advice?.people ?? []
    let others = card.marks.filter { mark in !advised.contains { $0.member == mark } }
    guard !advised.isEmpty || !others.isEmpty else {
      let (others, later) = (
        desk.name(of: .others, in: [.triage]), desk.name(of: .later, in: [.triage])
      )
      let text =
        card.advice == nil
        ? "looking who could…"
        : "Nobody comes to mind; \(others) finds people, \(later) keeps it for later."
      grid.write(
        SafeText(text), at: rows.origin.moved(right: 1), style: .quiet, limit: rows.width - 2)
      return
    }
    let all = advised.map { ($0.member, Optional($0)) } + others.map { ($0, nil) }
    let widest = all.map { SafeText(community.called($0.0)).width }.max() ?? 0
    for (place, (person, advice)) in all.enumerated() {
      let y = rows.y + place * layout.personHeight
      guard y + layout.personHeight <= rows.bottom else { break }
      draw(
        person, advice, number: advice == nil ? nil : place + 1,
        nameWidth: min(widest, rows.width < 60 ? 12 : 20),
        into: &grid, in: Rect(rows.x, y, rows.width, layout.personHeight))
    }
  }

  private func draw(
    _ person: ID, _ advice: Advice.Person?, number: Int?, nameWidth: Int, into grid: inout Grid,
    in rect: Rect
  ) {
    let isMarked = card.marks.contains(person)
    let monogram = Monogram(person, in: community)
    let letters =
      rect.width < 60 ? [] : [Span(monogram.letters.padded(to: 2), monogram.style), Span(" ")]
    let first: [Span] =
      [
        Span(isMarked ? "[x] " : "[ ] ", .accent), Span(number.map { "\($0) " } ?? "  ", .key),
      ] + letters + [
        Span(
          SafeText(community.called(person)).padded(to: nameWidth), isMarked ? .title : .text),
        Span("  "), Span(load(of: person, inFull: rect.width >= 60), isMarked ? .accent : .quiet),
      ]
    let reason = advice?.reasonWithoutLoad ?? "chosen by you"
    if rect.height == 1 {
      grid.write(
        first + [Span("  " + reason, .quiet)], at: rect.origin, limit: rect.width)
    } else {
      grid.write(first, at: rect.origin, limit: rect.width)
      grid.write(
        [Span(reason, .quiet)], at: rect.origin.moved(right: 6, down: 1), limit: rect.width - 6)
    }
  }

  /// What somebody carries now, and would with this: `1→2 open`.
  private func load(of person: ID, inFull: Bool) -> String {
    let now = community.load(of: person)
    let arrow = String(Character(desk.glyphs.sign("→", ascii: ">")))
    return "\(now)\(arrow)\(now + 1)" + (inFull ? " open" : "")
  }

  // MARK: What is like it

  private func drawLikenesses(into grid: inout Grid, _ layout: TriageLayout) {
    surround(layout.likenesses, layout.surround, "Like it", into: &grid)
    let rows = layout.rows(layout.likenesses)
    let alike = card.advice?.likenesses ?? []
    guard !alike.isEmpty, rows.height > 0 else {
      grid.write(
        SafeText(card.advice == nil ? "" : "Nothing like it was asked before."),
        at: rows.origin.moved(right: 1), style: .quiet, limit: rows.width - 2)
      return
    }
    let top = max(0, card.likeness - rows.height + 1)
    for (row, place) in alike.indices.dropFirst(top).prefix(rows.height).enumerated() {
      draw(
        alike[place], isChosen: place == card.likeness, into: &grid,
        in: Rect(rows.x, rows.y + row, rows.width, 1))
    }
  }

  private func draw(
    _ likeness: Advice.Likeness, isChosen: Bool, into grid: inout Grid, in rect: Rect
  ) {
    let score = Int(likeness.score * 100 + 0.5)
    let standing = (likeness.isSolved ? "solved" : desk.standing(of: likeness.id))
    let end = SafeText("  \(standing) \(score) %")
    let title = SafeText(String(community.object(likeness.id)?.core.title ?? .empty))
    let room = max(8, rect.width - end.width - 5)
    let sign = String(
      Character(
        likeness.isSolved
          ? desk.glyphs.sign("✓", ascii: "v") : desk.glyphs.sign("○", ascii: "o")))
    let arrow = String(Character(desk.glyphs.sign("▸", ascii: ">")))
    grid.write(
      [
        Span(isChosen ? arrow + " " : "  ", .key),
        Span(sign + " ", likeness.isSolved ? .good : .quiet),
        Span(title.shortened(to: room).padded(to: min(room, 56)), isChosen ? .text : .quiet),
        Span(end, likeness.isSolved ? .good : .quiet),
      ], at: rect.origin, limit: rect.width)
  }

  private func surround(
    _ rect: Rect, _ surround: TriageLayout.Surround, _ title: String, into grid: inout Grid
  ) {
    switch surround {
    case .box: grid.box(rect, border: desk.settings.border, title: SafeText(title))
    case .rule:
      grid.rule(Rect(rect.x, rect.y, rect.width, 1))
      grid.write([Span(" \(title) ", .heading)], at: rect.origin.moved(right: 2), limit: rect.width)
    case .nothing: break
    }
  }

  // MARK: Below

  /// What `enter` would do now, and what is said of the card.
  private var footer: [Span] {
    var parts: [[Span]] = [
      [Span(desk.name(of: .ask, in: [.triage]) + " ", .key), Span(consequence, .accent)]
    ]
    func say(_ label: String, _ field: FieldName) {
      let value = desk.typing(desk.value(of: field, of: card.id))
      parts.append([Span(label + " ", .quiet), Span(value.orNothing, .text)])
    }
    switch card.id.kind {
    case .question:
      say("priority", .priority)
      say("stage", .stage)
    case .task: say("priority", .priority)
    default: break
    }
    if card.owed == nil {
      let labels = community.object(card.id)?.core.labels ?? []
      parts.append([
        Span("labels ", .quiet), Span(labels.joined(separator: " ").orNothing, .accent),
      ])
    }
    return Array(parts.joined(separator: [Span(" · ", .quiet)]))
  }

  private var consequence: String {
    if let owed = card.owed {
      return "thanks \(community.called(card.id))" + (owed.isQuiet ? " in private" : "")
    }
    guard !card.marks.isEmpty else { return "needs somebody marked" }
    let names = community.names(of: card.marks)
    return switch card.id.kind {
    case .question: "asks \(names)"
    case .task: "gives it to \(names)"
    default: "asks \(names) in a reply"
    }
  }
}

extension Reader {
  /// Shows what somebody did who is owed thanks, and words to say so.
  mutating func show(_ owed: ThanksOwed, named id: ID, in rect: Rect, _ desk: Desk) {
    let telling = Telling(
      subject: "\(id)", versions: [desk.version, desk.day?.number ?? 0], size: rect.size)
    show(telling, about: id) {
      var prose = Prose(width: rect.width)
      prose.tell(owed, desk)
      return prose
    }
  }
}

extension Prose {
  /// Somebody who is owed thanks: what they did, and words to say so.
  fileprivate mutating func tell(_ owed: ThanksOwed, _ desk: Desk) {
    line(
      person(owed.helper, desk) + [Span("  " + owed.reason, .quiet)], target: .object(owed.helper))
    gap()
    paragraph("“" + owed.draft + "”", .quote)
    if owed.isQuiet {
      gap()
      paragraph("They would rather be thanked in private: nobody else will see it.", .warm)
    }
    heading("What they did")
    for help in owed.evidence.prefix(60) {
      line(
        [
          Span(SafeText(help.way.did).padded(to: 9), .accent),
          Span(SafeText(help.at.age(at: desk.now)).padded(to: 6, from: .right), .quiet),
          Span("  "), Span(desk.community.called(help.object)),
        ], target: .object(help.object))
    }
  }
}
