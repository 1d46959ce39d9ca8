internal import KithModel
package import KithScreen

/// The whole dashboard: what is on the desk, the screens, and what lies over them.
///
/// `update` turns what happens into a new state and into effects; `draw` shows the state. Neither
/// waits for anything.
package struct Dashboard: Sendable {
  package internal(set) var desk: Desk
  package private(set) var screen: ScreenName
  private var screens: [ScreenName: any Layer] = [:]
  /// What lies over the screen, the uppermost last.
  private var pile: [Lying] = []
  private var lastNumber = 0
  /// What commands said while something was typed: it would cover that, and take its keys.
  private var outcomes: [CommandOutcome] = []
  /// Whether anybody went to a screen since the start.
  private var hasGone = false
  private var remembered = Memory()
  /// How it stood before the community could not be read any more.
  private var standingBefore = Desk.Standing.ready
  private var talliedVersion = -1
  private var beats = 0

  /// A layer over the screen, with the number by which it is taken away.
  private struct Lying: Sendable {
    let number: Int
    var layer: any Layer
  }

  package init(_ desk: Desk) {
    self.desk = desk
    screen = desk.settings.firstScreen ?? .home
    screens[screen] = Self.layer(screen)
    settle()
  }

  private static func layer(_ screen: ScreenName) -> any Layer {
    switch screen {
    case .home: HomeScreen()
    case .today: TodayScreen()
    case .pulse: PulseScreen()
    case .outbox: OutboxScreen()
    case .members, .tasks, .questions, .thanks, .events, .ideas, .contributions:
      KindScreen(screen.kind ?? .question)
    }
  }

  package var isFinished: Bool { desk.isFinished }

  /// Whether letters are text now, and not wishes.
  package var isTyping: Bool { uppermost.isTyping }

  package var alarms: [Alarm<Happening>] {
    [.rest(.milliseconds(60), .rest), .steady(.seconds(1), .heartbeat)]
  }

  // MARK: What happens

  package mutating func update(_ happening: Happening) -> [Effect] {
    switch happening {
    case .input(let input): take(input)
    case .heartbeat: beat()
    case .rest: desk.tell(.rest)
    case .reading(let bytes): if desk.standing.isReading { desk.standing = .reading(bytes) }
    case .opened(let opening): open(opening)
    case .failed(let reason): fail(reason)
    case .news(let clock, let community, let touched): hear(clock, community, touched)
    case .saved(let number, let outcome, let clock):
      desk.clock = clock
      desk.hear(number, outcome)
      switch outcome {
      case .saved(_, _, let touched):
        desk.want(.noteChanges(touched))
        desk.tell(.saved(number, failure: nil))
      case .failed(let reason, _): desk.tell(.saved(number, failure: reason))
      }
    case .found(let found):
      var list = desk.lists[found.kind]
      list.take(found)
      desk.lists[found.kind] = list
      desk.tell(.rest)
    case .offered(let offers): desk.tell(.offers(offers))
    case .counted(let counts): desk.tell(.counts(counts))
    case .sought(let sought):
      desk.sought = sought
      desk.tell(.sought)
    case .tallied(let tallies): desk.take(tallies)
    case .measured(let answer):
      desk.pulse.put(answer)
      if case .moments(let moments) = answer { desk.celebrate(moments) }
    case .advised(let advice):
      desk.advice.put(advice)
      desk.tell(.advice(advice.id))
    case .reckoned(let sheet):
      desk.take(sheet)
      desk.tell(.day)
    case .dealt(let name, let cards):
      desk.deal(name, cards)
      desk.tell(.dealt(name))
    case .ran(let outcome, let community, let me): hear(outcome, community, me)
    case .completed(let completions): desk.tell(.completions(completions))
    case .edited(let edited): desk.tell(.edited(edited))
    case .told(let message): desk.message = message
    case .themeChosen(let name): desk.settings.theme = name
    }
    settle()
    goOnTyping()
    goOnWithTour()
    defer { desk.effects = [] }
    return desk.effects
  }

  private mutating func fail(_ reason: String) {
    switch desk.standing {
    case .ready, .readOnly: standingBefore = desk.standing
    case .reading, .failed: break
    }
    desk.standing = .failed(reason)
  }

  private mutating func open(_ opening: Opening) {
    desk.use(opening.community)
    desk.me = opening.me.map(opening.community.resolved)
    desk.drafts = opening.drafts
    desk.suggestedName = opening.suggestedName
    desk.standing = opening.readOnlyReason.map { .readOnly($0) } ?? .ready
    desk.memory = opening.memory
    remembered = opening.memory
    if desk.onlyLooks { desk.lists.showBacklog(of: opening.community) }
    for (kind, place) in opening.memory.lists {
      var list = desk.lists[kind]
      // What was typed by then is meant more than what was typed the last time.
      guard list.typed.isEmpty else { continue }
      let view = desk.views(of: kind).first { $0.name == place.view }
      list.change(view: view, typed: place.typed, sort: place.sort)
      if let cursor = place.cursor { list.move(to: cursor) }
      desk.lists[kind] = list
    }
    if let me = desk.me { desk.seekMoments(since: opening.community, in: [me]) }
    if let pane = opening.memory.pane { screens[.home] = HomeScreen(focus: pane) }
    if desk.beginsWithTour, !desk.tour.isEmpty { desk.push(TourPopUp(desk.tour)) }
    // Whoever went somewhere by then, or began something, stays there.
    guard desk.settings.firstScreen == nil, !hasGone, pile.isEmpty else { return }
    if let last = opening.memory.screen { go(to: last) }
  }

  private mutating func hear(_ clock: Clock, _ community: Community?, _ touched: Set<ID>?) {
    desk.clock = clock
    // What could not be read can be read again.
    if case .failed = desk.standing { desk.standing = standingBefore }
    guard let community else { return }
    desk.want(.noteChanges(touched))
    let before = desk.community
    desk.use(community)
    desk.seekMoments(since: before, in: touched)
    desk.changedByOthers.formUnion(touched ?? [])
    desk.tell(.community)
  }

  private mutating func hear(_ outcome: CommandOutcome, _ community: Community, _ me: ID?) {
    desk.endCommand()
    // A command may have changed anything; looking changes nothing.
    let last = community.log(limit: 1).first?.record
    let hasChanged = last != desk.community.log(limit: 1).first?.record
    if hasChanged { desk.want(.noteChanges(nil)) }
    desk.use(community)
    if desk.me != me.map(community.resolved) {
      desk.me = me.map(community.resolved)
      desk.tell(.person)
    }
    let said = [outcome.output, outcome.errors].joined().trimmedOfSpace
    if said.contains(where: \.isNewline) {
      outcomes.append(outcome)
      guard uppermost.isTyping else { return }
      if outcome.status == 0 {
        desk.say("“kith \(outcome.line)” has ended; what it said is shown when this is closed.")
      } else {
        desk.refuse(said.withoutName.firstLine)
      }
    } else if outcome.status != 0 {
      desk.refuse(said.withoutName)
    } else {
      desk.say(said.isEmpty ? "done" : said, tone: .done, command: "kith " + outcome.line)
      let remedy = hasChanged ? last.flatMap(desk.remedy(for:)) : nil
      desk.message?.remedy = remedy
    }
  }

  private mutating func beat() {
    beats += 1
    desk.want(.reload)
    // Things grow late without anybody's doing.
    if beats % 600 == 0 { talliedVersion = -1 }
    rememberPlace()
    if beats % 4 == 0, desk.memory != remembered { keepMemory() }
  }

  mutating func keepMemory() {
    guard !desk.standing.isReading else { return }
    remembered = desk.memory
    desk.want(.remember(desk.memory))
  }

  mutating func rememberPlace() {
    desk.memory.screen = screen
    for name in desk.decks.keys { desk.memory.sittings[name] = desk.decks[name]?.keptSitting() }
    for list in desk.lists.all where list.isKnown {
      desk.memory.lists[list.kind] = Memory.Place(
        view: list.view.name, typed: list.confirmed, sort: list.sort, cursor: list.cursor)
    }
  }

  // MARK: Layers

  /// Whether nothing lies over the screen.
  var isBare: Bool { pile.isEmpty }

  var uppermost: any Layer { pile.last?.layer ?? screens[screen] ?? Self.layer(screen) }

  mutating func popUppermost() { if let last = pile.last { desk.moves.append(.pop(last.number)) } }

  private mutating func push(_ layer: any Layer) {
    lastNumber += 1
    pile.append(Lying(number: lastNumber, layer: layer))
  }

  /// Asks a layer something; what it wants of the pile is then known to be its own wish.
  private mutating func ask(_ place: Int, _ body: (inout any Layer, inout Desk) -> Void) {
    desk.asked = pile[place].number
    body(&pile[place].layer, &desk)
    desk.asked = nil
  }

  mutating func withUppermost(_ body: (inout any Layer, Rect, inout Desk) -> Void) {
    let rect = uppermost.frame(in: Frame(desk.size).body, desk)
    if pile.isEmpty {
      var layer = screens[screen] ?? Self.layer(screen)
      body(&layer, rect, &desk)
      screens[screen] = layer
    } else {
      ask(pile.count - 1) { layer, desk in body(&layer, rect, &desk) }
    }
  }

  /// Lets what lies over the screen keep what was typed there.
  mutating func putDown() {
    for place in pile.indices { ask(place) { layer, desk in layer.hear(.rest, &desk) } }
  }

  private mutating func clear() {
    putDown()
    pile = []
    desk.verdict = nil
  }

  mutating func go(to name: ScreenName) {
    clear()
    hasGone = true
    screen = name
    if screens[name] == nil { screens[name] = Self.layer(name) }
    desk.tell(.rest)
  }

  /// Carries out what the layers wanted of each other, until nobody wants anything more.
  mutating func settle() {
    // Each round answers one; a layer that never has enough is not waited for.
    for _ in 0..<32 {
      move()
      tellAll()
      if !desk.wishes.isEmpty {
        perform(desk.wishes.removeFirst())
        continue
      }
      showOutcomes()
      arrange()
      if desk.moves.isEmpty, desk.tidings.isEmpty, desk.wishes.isEmpty { break }
    }
    if talliedVersion != desk.version, !desk.standing.isReading {
      talliedVersion = desk.version
      desk.want(.tally(desk.context, version: desk.version))
      desk.wantDay()
    }
  }

  private mutating func move() {
    let moves = desk.moves
    desk.moves = []
    for move in moves {
      switch move {
      case .push(let layer): push(layer)
      case .pop(let number): pile.removeAll { $0.number == number }
      case .clear: clear()
      case .go(let name): go(to: name)
      }
    }
  }

  private mutating func showOutcomes() {
    guard !outcomes.isEmpty, !uppermost.isTyping else { return }
    for outcome in outcomes { push(OutcomePage(outcome)) }
    outcomes = []
  }

  private mutating func tellAll() {
    let tidings = desk.tidings
    desk.tidings = []
    guard !tidings.isEmpty else { return }
    for news in tidings {
      screens[screen]?.hear(news, &desk)
      for place in pile.indices { ask(place) { layer, desk in layer.hear(news, &desk) } }
    }
  }

  /// What is to be seen, from below.
  private var visible: Range<Int> {
    (pile.lastIndex { !$0.layer.isPopUp } ?? -1)..<pile.count
  }

  private mutating func arrange() {
    let body = Frame(desk.size).body
    // Also under a page, where no screen asks for its rows.
    if let kind = desk.focusedKind, desk.lists[kind].isAwaited {
      var list = desk.lists[kind]
      list.seek(&desk)
      desk.lists[kind] = list
    }
    for place in visible {
      if place < 0 {
        let rect = screens[screen]?.frame(in: body, desk) ?? body
        screens[screen]?.settle(in: rect, &desk)
      } else if pile.indices.contains(place) {
        let rect = pile[place].layer.frame(in: body, desk)
        ask(place) { layer, desk in layer.settle(in: rect, &desk) }
      }
    }
  }

  // MARK: Drawing

  package func draw(into grid: inout Grid) {
    let frame = Frame(grid.size)
    guard frame.isLargeEnough else { return frame.drawTooSmall(into: &grid) }
    frame.drawHead(screen, into: &grid, desk)
    let isAlone = desk.isReadAloud && !frame.isBar(uppermost, desk)
    for place in isAlone ? visible.suffix(1) : visible {
      let layer = place < 0 ? screens[screen] ?? Self.layer(screen) : pile[place].layer
      layer.draw(into: &grid, in: layer.frame(in: frame.body, desk), desk)
    }
    frame.drawFoot(uppermost, into: &grid, desk)
  }
}

extension String {
  /// What the command said, without its own name before it.
  fileprivate var withoutName: String { hasPrefix("kith: ") ? String(dropFirst(6)) : self }
}
