internal import KithModel
package import KithScreen

/// What was decided in one sitting, as a text that can be copied.
package struct RecapPage: Layer {
  private let name: DeckName
  private var text = ""
  private var reader = Reader()

  init(_ name: DeckName) { self.name = name }

  package var places: [Place] { [.reading, .doing, .everywhere] }
  package func caption(_ desk: Desk) -> String { "the recap" }
  package var idle: Set<Wish> { Wish.ofObjectPages }
  package func hints(_ desk: Desk) -> [Wish] { [.copy, .triage, .undo, .leave] }

  package mutating func settle(in rect: Rect, _ desk: inout Desk) {
    let size = rect.inset(by: 2, 1).size
    let versions = [desk.version, desk.decks[name]?.revision ?? 0]
    var text = text
    reader.show(Reader.Telling(subject: name.rawValue, versions: versions, size: size)) {
      text = desk.decks[name].map { $0.recap(desk) } ?? ""
      var prose = Prose(width: size.width)
      prose.paragraph(text)
      return prose
    }
    self.text = text
  }

  package func draw(into grid: inout Grid, in rect: Rect, _ desk: Desk) {
    let left = desk.decks[name]?.leftCount ?? 0
    grid.box(
      rect, border: desk.settings.border, style: .borderFocused, title: "What was decided",
      note: SafeText(
        left > 0 ? "\(left) left; \(desk.name(of: .triage, in: places)) goes on" : "all dealt"))
    grid.draw(reader, in: rect.inset(by: 2, 1))
    grid.drawBar(of: reader, in: Rect(rect.x, rect.y + 1, rect.width - 1, rect.height - 2))
  }

  package mutating func take(_ wish: Wish, in rect: Rect, _ desk: inout Desk) -> Bool {
    switch wish {
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
