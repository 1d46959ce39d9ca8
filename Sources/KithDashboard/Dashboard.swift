internal import KithModel
package import KithScreen

/// The whole dashboard: what is on the desk, the screens, and what lies over them.
///
/// `update` turns what happens into a new state and into effects; `draw` shows the state. Neither
/// waits for anything.
package struct Dashboard: Sendable {
  package private(set) var desk: Desk
  package private(set) var screen: ScreenName
  private var screens: [ScreenName: any Layer] = [:]
  /// What lies over the screen, the uppermost last.
  private var pile: [any Layer] = []
  private var remembered = Memory()
  private var talliedVersion = -1
  private var beats = 0

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
    case .members, .tasks, .questions, .thanks, .events, .ideas:
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
    case .reading(let done, let all): desk.standing = .reading(done, of: all)
    case .opened(let opening): open(opening)
    case .failed(let reason): desk.standing = .failed(reason)
    case .news(let clock, let community, let touched): hear(clock, community, touched)
    case .saved(let number, let outcome, let clock):
      desk.clock = clock
      if case .saved(_, _, let touched) = outcome { desk.want(.noteChanges(touched)) }
      desk.hear(number, outcome)
      desk.settleVerdicts(number)
      if case .failed(let reason, _) = outcome {
        desk.tell(.saved(number, failure: reason))
      } else {
        desk.tell(.saved(number, failure: nil))
      }
    case .found(let found):
      var list = desk.lists[found.kind]
      list.take(found)
      desk.lists[found.kind] = list
      desk.tell(.rest)
    case .offered(let offers): desk.tell(.offers(offers))
    case .counted(let counts): desk.tell(.counts(counts))
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
    case .edited(let text): desk.tell(.edited(text))
    case .told(let message): desk.message = message
    case .themeChosen(let name): desk.settings.theme = name
    }
    settle()
    defer { desk.effects = [] }
    return desk.effects
  }

  private mutating func open(_ opening: Opening) {
    desk.use(opening.community)
    desk.me = opening.me.map(opening.community.resolved)
    desk.drafts = opening.drafts
    desk.suggestedName = opening.suggestedName
    desk.standing = opening.readOnlyReason.map { .readOnly($0) } ?? .ready
    desk.memory = opening.memory
    remembered = opening.memory
    for (kind, place) in opening.memory.lists {
      var list = desk.lists[kind]
      let view = desk.views(of: kind).first { $0.name == place.view }
      list.change(view: view, typed: place.typed, sort: place.sort)
      if let cursor = place.cursor { list.move(to: cursor) }
      desk.lists[kind] = list
    }
    if let me = desk.me { desk.seekMoments(since: opening.community, in: [me]) }
    if let pane = opening.memory.pane { screens[.home] = HomeScreen(focus: pane) }
    if !desk.tour.isEmpty { desk.push(TourPopUp(desk.tour)) }
    if desk.settings.firstScreen == nil, let last = opening.memory.screen { go(to: last) }
  }

  private mutating func hear(_ clock: Clock, _ community: Community?, _ touched: Set<ID>?) {
    desk.clock = clock
    // What could not be read can be read again.
    if case .failed = desk.standing { desk.standing = .ready }
    guard let community else { return }
    desk.want(.noteChanges(touched))
    let before = desk.community
    desk.use(community)
    desk.seekMoments(since: before, in: touched)
    desk.changedByOthers.formUnion(touched ?? [])
    desk.tell(.community)
  }

  private mutating func hear(_ outcome: CommandOutcome, _ community: Community, _ me: ID?) {
    // A command may have changed anything; looking changes nothing.
    if community.log(limit: 1).first?.record != desk.community.log(limit: 1).first?.record {
      desk.want(.noteChanges(nil))
    }
    desk.use(community)
    if desk.me != me.map(community.resolved) {
      desk.me = me.map(community.resolved)
      desk.tell(.person)
    }
    let said = [outcome.output, outcome.errors].joined().trimmedOfSpace
    if said.contains(where: \.isNewline) {
      pile.append(OutcomePage(outcome))
    } else if outcome.status != 0 {
      desk.refuse(said.hasPrefix("kith: ") ? String(said.dropFirst(6)) : said)
    } else {
      desk.say(said.isEmpty ? "done" : said, tone: .done, command: "kith " + outcome.line)
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

  private mutating func keepMemory() {
    guard !desk.standing.isReading else { return }
    remembered = desk.memory
    desk.want(.remember(desk.memory))
  }

  private mutating func rememberPlace() {
    desk.memory.screen = screen
    for (name, deck) in desk.decks { desk.memory.sittings[name] = deck.sitting }
    for list in desk.lists.all where list.isKnown {
      desk.memory.lists[list.kind] = Memory.Place(
        view: list.view.name, typed: list.typed, sort: list.sort, cursor: list.cursor)
    }
  }

  // MARK: Inputs

  private mutating func take(_ input: Input) {
    switch input {
    case .key(let key): press(key)
    case .paste(let text):
      withUppermost { layer, _, desk in
        if !layer.paste(text, &desk) {
          desk.say("Nothing can be pasted here; n makes something new.")
        }
      }
    case .mouse(let mouse): point(mouse)
    case .resize(let size): desk.size = size
    case .focus, .woken: break
    case .stop: finish()
    }
  }

  private mutating func press(_ key: Key) {
    desk.message = nil
    let offer = desk.thanksOffer
    defer { if desk.thanksOffer == offer { desk.thanksOffer = nil } }
    let layer = uppermost
    let places = layer.places
    if layer.isTyping {
      let isLetter = key.typed != nil
      if !isLetter, let wish = desk.keymap.wish(key, in: places) { return perform(wish) }
      var isTaken = false
      withUppermost { layer, _, desk in isTaken = layer.type(key, &desk) }
      if !isTaken, !isLetter, let wish = desk.keymap.wish(key, in: [.everywhere]),
        [.redraw, .suspend, .stop, .mouse, .help].contains(wish)
      {
        perform(wish)
      }
      return
    }
    if let wish = desk.keymap.wish(key, in: places) {
      return perform(refused(wish) ? doing(key, in: places) ?? wish : wish)
    }
    var isTaken = false
    withUppermost { layer, _, desk in isTaken = layer.type(key, &desk) }
    if !isTaken {
      let help = desk.keymap.key(of: .help, in: places)?.name ?? ":help"
      desk.say("\(key.name) means nothing here; \(help) lists every key.")
    }
  }

  /// Whether a wish of reading means nothing just now: without a search there is no next match.
  private func refused(_ wish: Wish) -> Bool {
    guard [.nextMatch, .previousMatch].contains(wish) else { return false }
    var (layer, desk) = (uppermost, desk)
    return !layer.take(wish, in: Frame(desk.size).body, &desk)
  }

  /// What the key does to objects, where reading has no use for it.
  private func doing(_ key: Key, in places: [Place]) -> Wish? {
    places.contains(.doing) ? desk.keymap.wish(key, in: [.doing]) : nil
  }

  private mutating func perform(_ wish: Wish) {
    var isTaken = false
    withUppermost { layer, rect, desk in isTaken = layer.take(wish, in: rect, &desk) }
    guard !isTaken else { return }
    if let name = ScreenName(wish) { return go(to: name) }
    if perform(everywhere: wish) { return }
    if let doing = Doing.all[wish] {
      let layer = uppermost
      return doing.begin(layer.subjects(desk), home: layer.home, &desk)
    }
    desk.say("\(wish.hint) means nothing here.")
  }

  /// What works wherever one is; false if the wish is none of that.
  private mutating func perform(everywhere wish: Wish) -> Bool {
    switch wish {
    case .command: desk.push(CommandBar())
    case .help:
      let layer = uppermost
      desk.push(HelpSheet(places: layer.places, about: layer.caption(desk), desk))
    case .undo: undo()
    case .redo: redo()
    case .history: desk.push(HistoryPage())
    case .leave: if pile.isEmpty { finish() } else { desk.pop() }
    case .quit: finish()
    case .back: if !pile.isEmpty { desk.pop() }
    case .redraw: desk.want(.redraw)
    case .suspend: desk.want(.suspend)
    case .stop: desk.say("Nothing is running; q quits.")
    case .mouse:
      desk.capturesMouse.toggle()
      desk.want(.captureMouse(desk.capturesMouse))
      desk.say(
        desk.capturesMouse
          ? "The mouse is Kith's again." : "The mouse is the terminal's: text can be selected.")
    case .nextPane, .previousPane: desk.say("There is but one pane here.")
    default: return false
    }
    return true
  }

  private mutating func undo() {
    guard let me = desk.me, let last = desk.community.lastAction(by: me) else {
      return desk.refuse("There is nothing of yours to take back.")
    }
    desk.takeBack(last)
  }

  private mutating func redo() {
    guard let me = desk.me, let last = desk.community.lastUndo(by: me) else {
      return desk.refuse("There is nothing to do again.")
    }
    desk.takeBack(last)
  }

  private mutating func finish() {
    rememberPlace()
    putDown()
    desk.memory.lastLook = desk.now
    keepMemory()
    desk.isFinished = true
  }

  private mutating func point(_ mouse: Mouse) {
    let frame = Frame(desk.size)
    if case .press(.left) = mouse.act {
      if let name = frame.screen(at: mouse.at, screen, desk) { return go(to: name) }
      if let wish = frame.hint(at: mouse.at, uppermost, desk) { return perform(wish) }
      if frame.holdsName(mouse.at), !uppermost.isPopUp { return perform(.community) }
    }
    var isTaken = false
    withUppermost { layer, rect, desk in
      isTaken = layer.point(mouse, in: rect, &desk)
      // A click beside a pop-up closes it.
      if !isTaken, layer.isPopUp, case .press(.left) = mouse.act, !rect.contains(mouse.at) {
        desk.wishes.append(.back)
      }
    }
  }

  // MARK: Layers

  private var uppermost: any Layer { pile.last ?? screens[screen] ?? Self.layer(screen) }

  private mutating func withUppermost(_ body: (inout any Layer, Rect, inout Desk) -> Void) {
    let rect = uppermost.frame(in: Frame(desk.size).body, desk)
    if pile.isEmpty {
      var layer = screens[screen] ?? Self.layer(screen)
      body(&layer, rect, &desk)
      screens[screen] = layer
    } else {
      let place = pile.count - 1
      body(&pile[place], rect, &desk)
    }
  }

  /// Lets what lies over the screen keep what was typed there.
  private mutating func putDown() {
    for place in pile.indices { pile[place].hear(.rest, &desk) }
  }

  private mutating func go(to name: ScreenName) {
    putDown()
    pile = []
    screen = name
    if screens[name] == nil { screens[name] = Self.layer(name) }
    desk.tell(.rest)
  }

  /// Carries out what the layers wanted of each other, until nobody wants anything more.
  private mutating func settle() {
    // Each round answers one; a layer that never has enough is not waited for.
    for _ in 0..<32 {
      move()
      tellAll()
      if !desk.wishes.isEmpty {
        perform(desk.wishes.removeFirst())
        continue
      }
      if !desk.presses.isEmpty {
        press(desk.presses.removeFirst())
        continue
      }
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
      case .push(let layer): pile.append(layer)
      case .pop: _ = pile.popLast()
      case .clear:
        putDown()
        pile = []
      case .go(let name): go(to: name)
      }
    }
  }

  private mutating func tellAll() {
    let tidings = desk.tidings
    desk.tidings = []
    guard !tidings.isEmpty else { return }
    for news in tidings {
      screens[screen]?.hear(news, &desk)
      for place in pile.indices { pile[place].hear(news, &desk) }
    }
  }

  /// What is to be seen, from below.
  private var visible: Range<Int> {
    (pile.lastIndex { !$0.isPopUp } ?? -1)..<pile.count
  }

  private mutating func arrange() {
    let body = Frame(desk.size).body
    for place in visible {
      if place < 0 {
        let rect = screens[screen]?.frame(in: body, desk) ?? body
        screens[screen]?.settle(in: rect, &desk)
      } else if pile.indices.contains(place) {
        let rect = pile[place].frame(in: body, desk)
        pile[place].settle(in: rect, &desk)
      }
    }
  }

  // MARK: Drawing

  package func draw(into grid: inout Grid) {
    let frame = Frame(grid.size)
    guard frame.isLargeEnough else { return frame.drawTooSmall(into: &grid) }
    frame.drawHead(screen, into: &grid, desk)
    for place in visible {
      let layer = place < 0 ? screens[screen] ?? Self.layer(screen) : pile[place]
      layer.draw(into: &grid, in: layer.frame(in: frame.body, desk), desk)
    }
    frame.drawFoot(uppermost, into: &grid, desk)
  }
}
