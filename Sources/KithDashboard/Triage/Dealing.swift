internal import KithModel

extension Looker {
  /// The cards of a deck as it would be dealt now.
  package mutating func cards(of name: DeckName, _ request: DayRequest) -> [Card] {
    if let (kind, filter) = name.search {
      return with(kind, request.context, request.version) { session in
        ((try? session.find(filter))?.ids ?? []).map { Card($0) }
      }
    }
    if name == .backlog { return request.context.community.backlog().map { Card($0) } }
    return DaySheet.owed(request).filter { !DaySheet.isLeftOut($0, request.leftOut) }
      .map { Card($0) }
  }
}

extension Desk {
  /// Deals a deck: the one that was begun today goes on, with what came since below.
  mutating func triage(_ name: DeckName) {
    if let deck = decks[name], deck.leftCount == 0 || deck.dealtAt.day != now.day {
      decks[name] = nil
      memory.sittings[name] = nil
    }
    push(Triage(name))
    want(
      .deal(
        name,
        DayRequest(
          context, now: now, since: memory.lastLook, leftOut: memory.leftOut, version: version)))
  }

  /// Takes the cards that were found for a deck.
  mutating func deal(_ name: DeckName, _ cards: [Card]) {
    if decks[name] != nil {
      decks[name]?.add(cards)
    } else if let sitting = memory.sittings[name], sitting.dealtAt.day == now.day {
      let resumed = Deck(name, resuming: sitting, cards, self)
      // What was finished before needs no second end.
      decks[name] = resumed.leftCount > 0 ? resumed : Deck(name, cards, for: me, at: now)
    } else {
      decks[name] = Deck(name, cards, for: me, at: now)
    }
  }

  /// Counts what is being saved under a number as the verdict that was begun, if it is one; the
  /// next card is dealt at once.
  mutating func decide(by number: Int, _ objects: [ID]) {
    guard let (name, card) = verdict, name == .thanks || objects.contains(card),
      var deck = decks[name], !deck.isDecided(card)
    else { return }
    // Nobody else holds the deck meanwhile: a second hold on it would copy all cards.
    decks[name] = nil
    deck.decide(card, number: number)
    if deck.current?.id == card { deck.goOn(from: deck.place + 1, self) }
    decks[name] = deck
  }

  /// Tells the decks what came of an action, whether anybody looks at them or not.
  mutating func settleVerdicts(_ number: Int, _ record: RecordName?) {
    for name in decks.keys {
      // As long as it is not safe, what was begun for the card can be tried again.
      if record != nil, decks[name]?.verdict(numbered: number)?.card == verdict?.card {
        verdict = nil
      }
      decks[name]?.settle(number, record)
    }
  }

  /// Takes back what was done last in a sitting: a verdict, whose card is shown again, or what else
  /// was done to a card.
  mutating func takeBackLatest(in name: DeckName) {
    guard let deck = decks[name] else { return }
    if let action = aside(in: deck) {
      takeBack(action)
    } else if let verdict = deck.verdicts.last {
      takeBack(verdict, in: name)
    } else {
      say("Nothing was done yet that could be taken back.")
    }
  }

  /// What was done to a card since the last verdict and is no verdict, in whichever deck: a priority,
  /// a label.
  private func aside(in deck: Deck) -> LoggedAction? {
    guard let me, let action = community.lastAction(by: me), action.at >= deck.dealtAt,
      !decks.values.contains(where: { $0.hasDecided(by: action.record) }),
      deck.cards.contains(where: { action.objects.contains($0.id) })
    else { return nil }
    guard let last = deck.verdicts.last, last.isLeavingOut,
      let leftOut = memory.leftOut[last.card]
    else { return action }
    return leftOut < action.at ? action : nil
  }

  private mutating func takeBack(_ verdict: Deck.Verdict, in name: DeckName) {
    if verdict.isLeavingOut {
      memory.leftOut[verdict.card] = nil
      decks[name]?.withdraw(verdict.number)
      return wantDay()
    }
    guard let record = verdict.record, let action = community.action(named: record.description)
    else { return refuse("What was decided is no longer in the journals.") }
    if let number = takeBack(action) { decks[name]?.withdraw(verdict, under: number) }
  }

  /// Lets somebody choose what is dealt.
  mutating func chooseDeck(at start: DeckName? = nil) {
    let choices = DeckName.allCases.map { name in
      let begun = decks[name].map { $0.leftCount > 0 ? " · \($0.leftCount) left" : "" } ?? ""
      return Choice(name.rawValue, name.title, note: name.meaning + begun)
    }
    push(
      Picker("Deal what?", choices, at: start?.rawValue) { names, desk in
        guard let name = names.first.flatMap({ DeckName(rawValue: $0) }) else { return }
        desk.triage(name)
      })
  }
}

extension Doing {
  /// Deals what waits in the list that one looks at, one card at a time.
  static let triaging = Doing(.triage, []) { _, home, desk in
    if let name = home.flatMap(desk.deck) { desk.triage(name) } else { desk.chooseDeck() }
  }
}

extension Desk {
  /// The deck of a list as it is looked at; nil where there is more than one to choose from.
  fileprivate func deck(of kind: Kind) -> DeckName? {
    let list = lists[kind]
    return list.view == .backlog || list.isWaitingInBacklog(self)
      ? .backlog : DeckName(of: kind)
  }
}
