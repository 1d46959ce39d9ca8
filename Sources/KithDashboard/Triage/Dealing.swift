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
    push(Triage(name, self))
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

  /// Tells the decks what came of an action, whether anybody looks at them or not.
  mutating func settleVerdicts(_ number: Int) {
    let record = saving.done.flatMap { $0.number == number ? $0.records.first : nil }
    for name in decks.keys {
      decks[name]?.settle(number, record)
      for verdict in decks[name]?.verdicts ?? [] where verdict.isUnwanted && verdict.record != nil {
        takeBack(verdict, in: name)
      }
    }
  }

  /// Takes back the last verdict of a deck, and shows its card again.
  mutating func takeBackVerdict(in name: DeckName) {
    // What is to be taken back as soon as it is saved needs no second word.
    guard let verdict = decks[name]?.verdicts.last(where: { !$0.isUnwanted }) else {
      return say("Nothing was decided yet that could be taken back.")
    }
    takeBack(verdict, in: name)
  }

  private mutating func takeBack(_ verdict: Deck.Verdict, in name: DeckName) {
    if verdict.isLeavingOut {
      memory.leftOut[verdict.card] = nil
      decks[name]?.withdraw(verdict.number)
      return wantDay()
    }
    guard let record = verdict.record, let action = community.action(named: record.description)
    else {
      decks[name]?.markUnwanted(verdict.number)
      return say("It is taken back as soon as it is saved.")
    }
    guard let number = takeBack(action) else {
      // It can't be done now, and must not be done by itself some other time.
      decks[name]?.markUnwanted(verdict.number, false)
      return
    }
    decks[name]?.withdraw(verdict, under: number)
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
    if let name = DeckName(of: home) { desk.triage(name) } else { desk.chooseDeck() }
  }
}
