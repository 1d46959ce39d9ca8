package import KithModel
package import KithScreen

/// What all layers share: the community as it is now, who looks at it and when, the lists, what is
/// known so far, and what they want done.
package struct Desk: Sendable {
  package private(set) var community: Community
  /// Rises with every change of the community.
  package private(set) var version = 0
  package var clock: Clock
  package var me: ID?
  /// What the person at the keys may be called, as long as nobody knows who they are.
  package var suggestedName = ""
  /// What the community is called.
  package let fallbackName: String
  package var standing = Standing.reading()
  package var settings: Settings
  package let keymap: Keymap
  /// Whether it is read line by line: then what lies beneath a pop-up is left out.
  package var isReadAloud = false
  package var glyphs = GlyphSet.full
  package var size: Size

  /// The cards that show somebody round.
  package var tour: [TourCard] = []
  /// The card that is shown when it goes on.
  var tourPlace = 0
  var tourStep: TourStep?
  /// Whether they are shown once all is read.
  package var beginsWithTour = false
  /// Whether somebody only looks at what others made: then nothing is old because it was brought in.
  package var onlyLooks = false
  package var lists = ObjectLists()
  /// The kind of the list that has the keys.
  package var focusedKind: Kind?
  package var tallies = Tallies()
  package var advice = AdviceShelf()
  private(set) var recentWeeks = RecentWeeks()
  /// What was found last for the words by which somebody sought an object.
  package var sought = Sought(words: "")
  /// The day as it was last reckoned.
  package var day: DaySheet?
  /// The decks that were dealt, each where somebody left it.
  package var decks: [DeckName: Deck] = [:]
  package var pulse = PulseShelf()
  package var memory = Memory()
  package var drafts: [String: String] = [:]
  package var message: Message?
  /// What others changed since the dashboard was opened.
  package var changedByOthers: Set<ID> = []
  package let openedAt: Moment
  /// The moments that were celebrated since then.
  var celebrated: Set<String> = []
  /// What is on its way to the disk.
  package var saving = Saving()
  /// The commands that were begun and have not ended, in their order.
  package private(set) var running: [String] = []
  /// The card for which a verdict was begun, until it is saved or something else is wanted.
  var verdict: (deck: DeckName, card: ID)?
  package var capturesMouse: Bool
  /// Where the ids of new objects come from.
  package var chance = Chance()
  /// Thanks that one more key would begin, as long as nothing else is pressed.
  package var thanksOffer: ThanksOffer?

  /// What the layers want to change about themselves, in order.
  var moves: [Move] = []
  /// The number of the layer that is asked just now; nil while it is a screen.
  var asked: Int?
  var effects: [Effect] = []
  /// What one layer tells the others.
  var tidings: [News] = []
  /// What is wanted of whatever lies below.
  var wishes: [Wish] = []
  /// What was typed and is not answered yet, because it has to wait for rows.
  var typed: [Input] = []
  package var isFinished = false

  package init(
    name: String, community: Community, me: ID? = nil, clock: Clock, size: Size,
    settings: Settings = Settings()
  ) {
    fallbackName = name
    self.community = community
    self.me = me
    self.clock = clock
    self.size = size
    self.settings = settings
    capturesMouse = settings.capturesMouse
    keymap = Keymap(changes: settings.keys)
    openedAt = clock.now
  }

  /// How it stands with the store.
  package enum Standing: Hashable, Sendable {
    /// How much is read, once it takes long enough to be told.
    case reading(BytesRead? = nil)
    case ready
    /// Why nothing can be saved.
    case readOnly(String)
    case failed(String)

    package var isReading: Bool { if case .reading = self { true } else { false } }
  }

  package var now: Moment { clock.now }
  package var times: TimeWords { TimeWords(now: clock.now, zone: clock.zone) }
  package var context: FilterContext { FilterContext(community, times: times, me: me) }

  package var name: String {
    let title = community.charter.title
    return title.isEmpty ? fallbackName : String(title)
  }

  package mutating func use(_ community: Community) {
    self.community = community
    version += 1
    // Who acts may have been merged into somebody.
    me = me.map(community.resolved)
  }
}

/// What a layer wants to change about the pile of layers.
package enum Move: Sendable {
  case push(any Layer)
  /// Takes the layer of this number away, wherever it lies by then.
  case pop(Int)
  /// Takes away all that lies over the screen.
  case clear
  case go(ScreenName)
}

extension Desk {
  package mutating func push(_ layer: any Layer) { moves.append(.push(layer)) }
  /// Takes away the layer that wants it, which need not be the uppermost: what comes late is told
  /// to layers that others lie over.
  package mutating func pop() { if let asked { moves.append(.pop(asked)) } }
  package mutating func go(to screen: ScreenName) { moves += [.clear, .go(screen)] }
  package mutating func want(_ effect: Effect) { effects.append(effect) }

  /// Begins a command of the shell.
  mutating func begin(_ line: String) {
    // Where no community could be opened, nothing would ever answer.
    if case .failed(let reason) = standing { return refuse(reason) }
    running.append(line)
    want(.run(line, width: OutcomePage.columns(in: size)))
  }

  /// Hears that the command that was begun first has ended.
  mutating func endCommand() { if !running.isEmpty { running.removeFirst() } }

  package mutating func say(
    _ text: String, tone: Message.Tone = .plain, command: String? = nil, offer: String? = nil
  ) {
    message = Message(text, tone: tone, command: command, offer: offer)
  }

  /// Says why something can't be done.
  package mutating func refuse(_ text: String) { message = Message(text, tone: .trouble) }

  /// Opens the page of an object; from there one goes on along the rows that one came from.
  package mutating func open(_ id: ID, among row: [ID] = []) {
    if id.kind == .community {
      push(CommunityPage())
    } else {
      push(Page(of: id, among: row, self))
    }
  }
}

extension Desk {
  /// Puts a list in order that is to be seen: asks for its rows, keeps its cursor in sight.
  /// - Parameter height: how many rows there is room for; nil where it is folded.
  mutating func settle(_ kind: Kind, height: (ObjectList) -> Int?) {
    var list = lists[kind]
    list.seek(&self)
    if let height = height(list) {
      list.keepInSight(height: height)
      if kind == .member { reckonWeeks(of: list.rows.dropFirst(list.top).prefix(height)) }
    }
    lists[kind] = list
  }

  private mutating func reckonWeeks(of members: ArraySlice<ID>) {
    recentWeeks.reckon(members, in: community, version: version, at: now)
  }

  /// What a wish is called in a sentence: its key in these places, else its word after `:`.
  func name(of wish: Wish, in places: [Place]) -> String {
    keymap.key(of: wish, in: places)?.name ?? ":\(wish.rawValue)"
  }

  /// On a screen `back` ends: it never quits.
  mutating func sayThereIsNoWayBack(_ places: [Place]) {
    let (home, leave) = (name(of: .home, in: places), name(of: .leave, in: places))
    say("Nothing to go back from; \(home) is Home, \(leave) quits.")
  }

  /// Whether a key means something for the rows of a list, and they are on their way.
  func awaits(_ kind: Kind, for key: Key, in places: [Place]) -> Bool {
    guard !standing.isReading, lists[kind].isAwaited else { return false }
    return keymap.wish(key, in: places.filter { $0 != .everywhere }) != nil
  }

  /// Whether a key does something to what the list in front has, and its rows are on their way.
  func awaitsList(for key: Key, in places: [Place]) -> Bool {
    guard !standing.isReading, let kind = focusedKind, lists[kind].isAwaited else { return false }
    return keymap.wish(key, in: places) == .choose
  }

  /// Tells all layers something.
  package mutating func tell(_ news: News) { tidings.append(news) }
}
