package import KithModel
package import KithScreen

/// The dealing mode: one card of a deck at a time, over the whole screen; a verdict deals the next.
package struct Triage: Layer {
  let name: DeckName
  private(set) var reader = Reader()
  /// Whether the text has the room of the lists, where there is little of it.
  private var isReading = false
  private var hasBegun = false
  private var isDealt = false
  private var isEnding = false
  private var listened: (id: ID, version: Int)?

  init(_ name: DeckName) { self.name = name }

  package var places: [Place] {
    (name == .thanks ? [.owed] : []) + [.triage, .reading, .doing, .everywhere]
  }
  package func caption(_ desk: Desk) -> String { "triage" }
  package func subjects(_ desk: Desk) -> [ID] { desk.decks[name]?.current.map { [$0.id] } ?? [] }
  package func hints(_ desk: Desk) -> [Wish] {
    let own: [Wish] =
      switch name {
      case .questions, .backlog: [.reply, .accept, .duplicate, .close, .wait]
      case .checks: [.accept, .reply, .duplicate, .close]
      case .tasks: [.take, .duplicate, .close, .wait]
      case .reviews, .ideas: [.reply, .duplicate, .close]
      case .thanks: [.thank, .leaveOut]
      }
    let marking: [Wish] =
      switch name {
      case .questions: [.person1, .others, .point]
      case .thanks: []
      default: [.person1, .others]
      }
    return [.ask] + marking + own + [.later, .recap, .takeBack, .lookBack]
  }

  /// Nobody is suggested for thanks, and nothing is like a person; digits are no screens here.
  package var idle: Set<Wish> {
    let marking: Set<Wish> = [
      .person1, .person2, .person3, .person4, .person5, .others, .previousLikeness, .nextLikeness,
      .point,
    ]
    let screens = Wish.allCases.filter { ScreenName($0) != nil }
    return (name == .thanks ? marking : []).union(screens + [.redo, .triage])
  }

  // MARK: What happens

  package mutating func settle(in rect: Rect, _ desk: inout Desk) {
    guard desk.decks[name] != nil else { return }
    if !hasBegun {
      hasBegun = true
      change(&desk) { deck, desk in deck.begin(desk) }
    }
    if let id = desk.decks[name]?.current?.id {
      // The next cards are thought about while one reads this.
      for id in [id] + (desk.decks[name]?.upcoming(2) ?? []) { desk.seekAdvice(id) }
      listen(id, &desk)
    }
    guard let card = desk.decks[name]?.current else {
      if isDealt, !isEnding, !(desk.decks[name]?.cards.isEmpty ?? true) { end(&desk) }
      return
    }
    if reader.id != card.id { isReading = false }
    show(card, TriageLayout(in: rect, card, isReading: isReading).text, desk)
  }

  /// Changes the deck, which is nobody else's meanwhile: a second hold on it would copy all cards.
  private func change(_ desk: inout Desk, _ body: (inout Deck, Desk) -> Void) {
    guard var deck = desk.decks.removeValue(forKey: name) else { return }
    body(&deck, desk)
    desk.decks[name] = deck
  }

  private mutating func listen(_ id: ID, _ desk: inout Desk) {
    let advice = desk.advice[id]
    let day = desk.day
    guard let card = desk.decks[name]?.current, let dealtAt = desk.decks[name]?.dealtAt else {
      return
    }
    if card.advice == nil, advice != nil {
      desk.decks[name]?.change(id) { $0.advice = advice }
    }
    if card.owed == nil, id.kind == .member { desk.decks[name]?.change(id) { $0.learn(day) } }
    guard listened?.id != id || listened?.version != desk.version else { return }
    listened = (id, desk.version)
    change(&desk) { deck, desk in
      deck.change(id) { $0.listen(desk, since: dealtAt) }
    }
    letGo(id, &desk)
  }

  /// Goes on where whoever stood on the card was forgotten, or is another's name by now.
  private func letGo(_ id: ID, _ desk: inout Desk) {
    guard name == .thanks, !desk.isHere(id), desk.decks[name]?.isDecided(id) == false else {
      return
    }
    change(&desk) { deck, desk in deck.goOn(from: deck.place, desk) }
    desk.say("Whoever stood there is not here under that name any more.")
  }

  private mutating func show(_ card: Card, _ rect: Rect, _ desk: Desk) {
    guard let owed = card.owed else {
      // What stands below the text need not stand in it.
      var bare = desk
      bare.advice = AdviceShelf()
      return reader.show(card.id, in: rect, bare)
    }
    reader.show(owed, named: card.id, in: rect, desk)
  }

  package mutating func hear(_ news: News, _ desk: inout Desk) {
    switch news {
    case .dealt(name): begin(&desk)
    case .search(let words):
      reader.wanted = words
      if !words.isEmpty, !reader.goToMatch(forward: true, fromHere: true) {
        desk.say("“\(words)” is nowhere in this text.")
      }
    default: break
    }
  }

  private mutating func begin(_ desk: inout Desk) {
    isDealt = true
    guard desk.decks[name]?.cards.isEmpty ?? true else { return }
    desk.decks[name] = nil
    desk.pop()
    desk.say("Nothing waits here: no \(name.plural). A good hour for tea.")
  }

  // MARK: Wishes

  package mutating func take(_ wish: Wish, in rect: Rect, _ desk: inout Desk) -> Bool {
    // Whatever was begun for the card was left again.
    desk.verdict = nil
    if ScreenName(wish) != nil {
      desk.say("Digits mark people here; \(farewell(desk)), and then they are screens.")
      return true
    }
    switch wish {
    case .recap, .back, .leave: leave(&desk)
    case .later: later(&desk)
    case .lookBack: if !(desk.decks[name]?.lookBack() ?? false) { desk.say("This is the first.") }
    case .takeBack, .undo: desk.takeBackLatest(in: name)
    case .redo: desk.say("Decide it once more; there is no redo while cards are dealt.")
    case .triage: desk.say("This is triage; \(farewell(desk)).")
    case .nextLink, .previousLink: isReading.toggle()
    case .follow, .stepBack:
      let (beside, open) = (
        desk.name(of: .duplicate, in: places), desk.name(of: .link, in: places)
      )
      desk.say("\(beside) shows the chosen likeness beside it; \(open) opens where it lives.")
    case .search: desk.push(SearchBar())
    case .nextMatch where !reader.wanted.isEmpty: _ = reader.goToMatch(forward: true)
    case .previousMatch where !reader.wanted.isEmpty: _ = reader.goToMatch(forward: false)
    case .person1, .person2, .person3, .person4, .person5, .others, .previousLikeness,
      .nextLikeness:
      mark(wish, in: rect, &desk)
    default: return decide(wish, &desk)
    }
    return true
  }

  /// Begins what a wish does to the card; false if it is nobody's business here.
  private mutating func decide(_ wish: Wish, _ desk: inout Desk) -> Bool {
    guard let deck = desk.decks[name], let card = deck.current else { return false }
    guard Self.verdicts.contains(wish) || wish == .thank && card.owed != nil else {
      return read(wish)
    }
    guard !deck.isDecided(card.id) else {
      let back = desk.name(of: .takeBack, in: places)
      desk.say("That is decided; \(back) takes back what you did last, \(onward(desk)) goes on.")
      return true
    }
    if !card.news.isEmpty, !card.hasHeardNews {
      desk.decks[name]?.change(card.id) { $0.hasHeardNews = true }
      desk.refuse(
        "\(card.news.joined(separator: "; ")). Once more does it all the same; "
          + "\(onward(desk)) goes on.")
      return true
    }
    desk.verdict = (name, card.id)
    return desk.begin(wish, on: card, in: name)
  }

  /// Scrolls the text; where there is little room, it first takes that of the lists.
  private mutating func read(_ wish: Wish) -> Bool {
    if reader.top == 0, wish == .scrollUp || wish == .top { isReading = false }
    guard reader.take(wish) else { return false }
    if reader.top > 0 { isReading = true }
    return true
  }

  private static let verdicts: Set<Wish> = [
    .ask, .reply, .point, .accept, .duplicate, .close, .leaveOut, .wait, .take, .delete, .convert,
    .assign,
  ]

  private mutating func mark(_ wish: Wish, in rect: Rect, _ desk: inout Desk) {
    guard let card = desk.decks[name]?.current else { return }
    let people = card.advice?.people.map(\.member) ?? []
    switch wish {
    case .others: return desk.markOthers(card, in: name)
    case .previousLikeness, .nextLikeness:
      let count = card.advice?.likenesses.count ?? 0
      guard count > 0 else { return desk.say("Nothing like it is known.") }
      let next = card.likeness + (wish == .nextLikeness ? 1 : -1)
      desk.decks[name]?.change(card.id) { $0.likeness = min(max(0, next), count - 1) }
    default:
      isReading = false
      let keys: [Wish] = [.person1, .person2, .person3, .person4, .person5]
      guard name != .thanks else { return desk.sayNobodyIsMarked() }
      guard let place = keys.firstIndex(of: wish), people.indices.contains(place) else {
        let others = desk.keymap.key(of: .others, in: places)?.name ?? ":others"
        return desk.say("Nobody stands there; \(others) finds other people.")
      }
      let layout = TriageLayout(in: rect, card)
      let shown = layout.rows(layout.people).height / layout.personHeight
      guard place < shown else {
        // Nobody is asked who was not to be seen.
        let others = desk.name(of: .others, in: places)
        return desk.say("There is no room to show who stands there; \(others) finds them.")
      }
      desk.decks[name]?.change(card.id) { $0.toggle(people[place]) }
    }
  }

  private mutating func later(_ desk: inout Desk) {
    var isAlone = false
    change(&desk) { deck, desk in
      guard let card = deck.current else { return }
      if deck.isDecided(card.id) || card.isSkipped {
        deck.goOn(from: deck.place + 1, desk)
      } else {
        isAlone = !deck.postpone(card.id, desk)
      }
    }
    if isAlone { desk.say("It is the only one left; \(farewell(desk)).") }
  }

  // MARK: The end

  /// What esc does: where nothing was decided there is no recap.
  private func farewell(_ desk: Desk) -> String {
    let key = desk.name(of: .recap, in: places)
    return desk.decks[name]?.verdicts.isEmpty ?? true
      ? "\(key) leaves" : "\(key) ends with the recap"
  }

  private func onward(_ desk: Desk) -> String { desk.name(of: .later, in: places) }

  private mutating func leave(_ desk: inout Desk) {
    if let deck = desk.decks[name], !deck.verdicts.isEmpty { return end(&desk) }
    desk.pop()
    desk.say("Nothing was decided; the deck waits as you left it.")
  }

  private mutating func end(_ desk: inout Desk) {
    isEnding = true
    desk.pop()
    desk.push(RecapPage(name))
  }

  // MARK: On the screen

  package func draw(into grid: inout Grid, in rect: Rect, _ desk: Desk) {
    guard let deck = desk.decks[name], let card = deck.current else {
      grid.write(
        desk.decks[name] == nil ? "Dealing…" : "That was the last one.",
        at: rect.origin.moved(right: 2, down: 1), style: .quiet)
      return
    }
    let layout = TriageLayout(in: rect, card, isReading: isReading)
    TriageDrawing(deck: deck, card: card, reader: reader, desk: desk).draw(into: &grid, layout)
  }

  package mutating func point(_ mouse: Mouse, in rect: Rect, _ desk: inout Desk) -> Bool {
    guard let card = desk.decks[name]?.current else { return false }
    let layout = TriageLayout(in: rect, card, isReading: isReading)
    switch mouse.act {
    case .wheelDown: reader.scroll(by: 3)
    case .wheelUp: reader.scroll(by: -3)
    case .press(.left):
      if let place = layout.person(at: mouse.at) {
        let people = card.advice?.people.map(\.member) ?? []
        guard people.indices.contains(place) else { return true }
        desk.decks[name]?.change(card.id) { $0.toggle(people[place]) }
      } else if let place = layout.likeness(at: mouse.at) {
        let count = card.advice?.likenesses.count ?? 0
        if place < count { desk.decks[name]?.change(card.id) { $0.likeness = place } }
      }
    default: return false
    }
    return true
  }
}
