internal import KithModel
package import KithScreen

/// What was decided in one sitting, as a text that can be copied.
package struct RecapPage: Layer {
  private let name: DeckName
  private var text = ""
  /// Of what the text tells, and how wide it is laid out.
  private var told: (version: Int, revision: Int, width: Int)?
  private var prose = Prose(width: 1)
  private var top = 0

  init(_ name: DeckName) { self.name = name }

  package var places: [Place] { [.reading, .doing, .everywhere] }
  package func caption(_ desk: Desk) -> String { "the recap" }
  package func hints(_ desk: Desk) -> [Wish] { [.copy, .triage, .undo, .leave] }

  package mutating func settle(in rect: Rect, _ desk: inout Desk) {
    let inside = rect.inset(by: 2, 1)
    tell(inside.width, desk)
    top = min(max(0, top), max(0, prose.lines.count - inside.height))
  }

  /// Writes the recap anew where something is another than it was.
  private mutating func tell(_ width: Int, _ desk: Desk) {
    let now = (version: desk.version, revision: desk.decks[name]?.revision ?? 0, width: width)
    if let told, told == now { return }
    told = now
    text = desk.decks[name].map { $0.recap(desk) } ?? ""
    prose = Prose(width: width)
    for line in SafeText.lines(of: text) { prose.paragraph(line.string) }
  }

  package func draw(into grid: inout Grid, in rect: Rect, _ desk: Desk) {
    let left = desk.decks[name]?.leftCount ?? 0
    grid.box(
      rect, border: desk.settings.border, style: .borderFocused, title: "What was decided",
      note: left > 0 ? "\(left) left; t goes on" : "all dealt")
    let inside = rect.inset(by: 2, 1)
    grid.draw(prose, from: top, in: inside)
    grid.write(
      ScrollBar(first: top, shown: inside.height, of: prose.lines.count),
      in: Rect(rect.right - 1, inside.y, 1, inside.height))
  }

  package mutating func take(_ wish: Wish, in rect: Rect, _ desk: inout Desk) -> Bool {
    let page = max(1, rect.height - 3)
    switch wish {
    case .scrollDown: top += 1
    case .scrollUp: top -= 1
    case .scrollPage: top += page
    case .scrollPageUp: top -= page
    case .top: top = 0
    case .bottom: top = prose.lines.count
    case .copy:
      desk.want(.copy(text))
      desk.say("copied the recap")
    case .triage:
      desk.pop()
      desk.triage(name)
    case .undo:
      desk.takeBackLatest(in: name)
      guard desk.decks[name]?.leftCount ?? 0 > 0 else { return true }
      desk.pop()
      desk.triage(name)
    case .back, .leave, .stepBack, .follow: desk.pop()
    default: return false
    }
    return true
  }

  package mutating func point(_ mouse: Mouse, in rect: Rect, _ desk: inout Desk) -> Bool {
    switch mouse.act {
    case .wheelDown: top += 3
    case .wheelUp: top -= 3
    default: return false
    }
    return true
  }
}

extension Deck {
  /// What was decided, what was kept, and what is to be carried elsewhere.
  func recap(_ desk: Desk) -> String {
    let community = desk.community
    var lines = [
      "Triage of \(name.title), \(dealtAt.day)"
        + (desk.me.map { ", " + community.called($0) } ?? "")
    ]
    let others = cards.count { $0.isSkipped && !isDecided($0.id) }
    var counts = ["\(verdicts.count) of \(name.counted(cards.count)) decided"]
    if others > 0 { counts.append("\(others) decided by others") }
    if leftCount > 0 { counts.append("\(leftCount) left") }
    lines += [counts.joined(separator: ", "), ""]
    for verdict in verdicts { lines.append("- " + sentence(of: verdict, community)) }
    let later = cards.filter { $0.isLater && !isDecided($0.id) && !$0.isSkipped }
    if !later.isEmpty {
      lines += ["", "Kept for later:"]
      lines += later.map { "- " + community.called($0.id) }
    }
    let records = Set(verdicts.compactMap(\.record))
    let errands = community.outbox().filter { records.contains($0.outgoing.record) }
    if !errands.isEmpty {
      lines += ["", "In the Outbox, to be carried:"]
      lines += errands.map { errand in
        let place = errand.place(in: community)
        return "- \(errand.word): \(community.called(errand.object))"
          + (place.isEmpty ? "" : ", \(place)")
      }
    }
    return lines.joined(separator: "\n")
  }

  private func sentence(of verdict: Verdict, _ community: Community) -> String {
    if verdict.isLeavingOut {
      return "left \(community.called(verdict.card)) out of the thanks owed"
    }
    guard let record = verdict.record else {
      return "\(community.called(verdict.card)) (being saved)"
    }
    let told = community.action(named: record.description)?.sentence
    let core = community.object(verdict.card)?.core
    let original = core?.links.first { $0.type == .duplicateOf }.map { community.called($0.to) }
    return (told ?? community.called(verdict.card))
      + (core?.closeReason == "duplicate" ? original.map { " of \($0)" } ?? "" : "")
  }
}
