internal import KithModel

extension Deck {
  /// What is remembered of it from one start to the next.
  var sitting: Memory.Sitting {
    Memory.Sitting(
      dealtAt: dealtAt, cards: cards.map(\.id), later: cards.filter(\.isLater).map(\.id),
      verdicts: verdicts.compactMap { verdict in
        verdict.record.map { .init(card: verdict.card, record: $0.description) }
      })
  }

  /// Goes on with a sitting after a restart: in its order, with what was decided then and what
  /// waits now.
  init(_ name: DeckName, resuming sitting: Memory.Sitting, _ waiting: [Card], _ desk: Desk) {
    var found = sitting.verdicts.enumerated().compactMap { place, verdict -> (Moment, Verdict)? in
      guard let action = desk.community.action(named: verdict.record), !action.isUndone else {
        return nil
      }
      // Far from the numbers of what is being saved.
      return (action.at, Verdict(card: verdict.card, number: .max - place, record: action.record))
    }
    if name == .thanks { found += Self.leftOut(in: sitting, desk) }
    let verdicts = found.enumerated()
      .sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }.map(\.element.1)
    let decided = Set(verdicts.map(\.card))
    let known = Dictionary(waiting.map { ($0.id, $0) }) { first, _ in first }
    var cards = sitting.cards.map { id -> Card in
      if let card = known[id] { return card }
      var card = Card(id)
      card.isSkipped = !decided.contains(id)
      return card
    }
    let later = Set(sitting.later)
    for place in cards.indices { cards[place].isLater = later.contains(cards[place].id) }
    self.init(name, inOrder: cards, verdicts: verdicts, at: sitting.dealtAt)
    add(waiting)
  }

  /// Who was left out since it was dealt. That makes no record; the memory holds it.
  private static func leftOut(in sitting: Memory.Sitting, _ desk: Desk) -> [(Moment, Verdict)] {
    let left = sitting.cards.compactMap { card -> (Moment, ID)? in
      guard let moment = desk.memory.leftOut[card], moment >= sitting.dealtAt else { return nil }
      return (moment, card)
    }
    return left.sorted { $0 < $1 }.enumerated().map { place, left in
      (left.0, Verdict(card: left.1, number: -1 - place))
    }
  }
}
