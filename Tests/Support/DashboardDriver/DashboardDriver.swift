package import FaultMakingDisk
package import KithDashboard
package import KithModel
package import KithScreen
internal import KithSession
internal import KithStore
internal import Synchronization

/// A person at a dashboard: types keys, waits until nothing is to be done, and reads the screen.
///
/// The store is a real one on a disk in memory; nothing depends on time but what the clock says.
package final class DashboardDriver {
  package let disk: FaultMakingDisk
  package private(set) var dashboard: Dashboard
  /// What went to the clipboard and to programs, in order.
  package private(set) var copied: [String] = []
  package private(set) var programs: [Program] = []
  /// Whether the terminal has a clipboard.
  package var canCopy = true
  /// What the editor is going to write.
  package var written: String?

  private let mailbox = Mailbox<Happening>(waker: Waker {})
  private let performer: Performer
  private let clock: TestClock
  private let location = CommunityLocation(path: "/home/pinewood")
  private let surroundings: Surroundings

  /// Now, for everybody in these tests: Saturday 21 November 2026, ten o'clock.
  package static let now = Moment("2026-11-21T10:00:00Z") ?? Moment(milliseconds: 0)

  /// A dashboard over a community in which something was done before.
  package convenience init(
    _ size: Size = Size(80, 24), me: ID? = nil, glyphs: GlyphSet = .full,
    settings: Settings = Settings(), _ deeds: [Deed?] = []
  ) throws {
    let disk = FaultMakingDisk()
    let surroundings = Self.surroundings(TestClock(Self.now))
    let location = CommunityLocation(path: "/home/pinewood")
    let store = try Store.make(
      at: location, [Setting(.name, .text("Pinewood"))], in: surroundings, disk: disk)
    let done = deeds.compactMap(\.self)
    if !done.isEmpty {
      try store.perform(Action(by: me, at: Self.now.adding(days: -1), done))
    }
    try self.init(size, on: disk, me: me, glyphs: glyphs, settings: settings)
  }

  /// A dashboard over a community that is on a disk already: what it is like after a restart.
  package init(
    _ size: Size, on disk: FaultMakingDisk, me: ID? = nil, glyphs: GlyphSet = .full,
    settings: Settings = Settings(), isOpened: Bool = true, onlyLooks: Bool = false
  ) throws {
    self.disk = disk
    let clock = TestClock(Self.now)
    self.clock = clock
    let surroundings = Self.surroundings(clock)
    self.surroundings = surroundings
    let location = location
    let writing = Writing()
    self.writing = writing
    performer = Performer(
      World(
        clock: { Clock(now: clock.now, offset: 0) }, whoAmI: { _ in me },
        run: { line, _, _ in
          let answer = writing.answers.withLock { $0[line] }
          return CommandOutcome(
            line: line, output: answer ?? "",
            errors: answer == nil ? "There are no commands here." : "",
            status: answer == nil ? 2 : 0)
        },
        drafting: { text in
          guard writing.hasRoom.withLock({ $0 }) else { return nil }
          writing.text.withLock { $0 = text }
          return EditedFile(path: "/tmp/draft") { writing.text.withLock { $0 } }
        }), isThreaded: false
    ) { () throws(StoreError) in
      try Store(opening: location, in: surroundings, disk: disk)
    }
    var desk = Desk(
      name: "pinewood", community: Community(id: ID(.community, source: "none")),
      clock: Clock(now: clock.now, offset: 0), size: size, settings: settings)
    desk.glyphs = glyphs
    desk.onlyLooks = onlyLooks
    dashboard = Dashboard(desk)
    // Unopened, it is as it looks while a large community is still being read.
    if isOpened { performer.start(mailbox) }
    idle()
  }

  /// The community is read at last.
  package func open() {
    performer.start(mailbox)
    idle()
  }

  /// What a command is going to say; without it there are no commands.
  package func answer(_ line: String, with output: String) {
    writing.answers.withLock { $0[line] = output }
  }

  /// Whether there is room for the file that the editor is given.
  package var hasRoomForDrafts: Bool {
    get { writing.hasRoom.withLock { $0 } }
    set { writing.hasRoom.withLock { $0 = newValue } }
  }

  private let writing: Writing

  private static func surroundings(_ clock: TestClock) -> Surroundings {
    let seed = Seed()
    return Surroundings(
      environment: ["HOME": "/home"], workingDirectory: "/home", machine: "here", user: 1000,
      now: { clock.now }, randomness: Randomness { seed.next() })
  }

  // MARK: Hands

  /// Presses keys by their names: `press("j", "enter", "ctrl-d")`.
  @discardableResult
  package func press(_ names: String...) -> DashboardDriver {
    for name in names { take(.input(.key(key(named: name)))) }
    return self
  }

  @discardableResult
  package func press(_ key: Key) -> DashboardDriver {
    take(.input(.key(key)))
    return self
  }

  /// Types letters one by one.
  @discardableResult
  package func type(_ text: String) -> DashboardDriver {
    for character in text { take(.input(.key(Key(character)))) }
    return self
  }

  /// Presses keys faster than anything of theirs is answered.
  @discardableResult
  package func pressAtOnce(_ keys: [Key]) -> DashboardDriver {
    for key in keys { perform(dashboard.update(.input(.key(key)))) }
    idle()
    return self
  }

  @discardableResult
  package func paste(_ text: String) -> DashboardDriver {
    take(.input(.paste(text)))
    return self
  }

  @discardableResult
  package func resize(_ width: Int, _ height: Int) -> DashboardDriver {
    take(.input(.resize(Size(width, height))))
    return self
  }

  @discardableResult
  package func click(_ x: Int, _ y: Int, times: Int = 1) -> DashboardDriver {
    for count in 1...times {
      take(.input(.mouse(Mouse(.press(.left), at: Point(x, y), clicks: count))))
    }
    return self
  }

  @discardableResult
  package func wheel(down: Bool, _ x: Int, _ y: Int) -> DashboardDriver {
    take(.input(.mouse(Mouse(down ? .wheelDown : .wheelUp, at: Point(x, y)))))
    return self
  }

  /// Lets time pass, and the dashboard notice it.
  @discardableResult
  package func wait(milliseconds: Int64) -> DashboardDriver {
    clock.advance(by: milliseconds)
    take(.heartbeat)
    return self
  }

  /// So much of a large community is read by now.
  package func read(_ bytes: BytesRead) { take(.reading(bytes)) }

  /// Somebody else, in another process, changes the same community.
  package func elsewhere(by person: ID? = nil, _ deeds: [Deed]) throws {
    var others = surroundings
    others.machine = "elsewhere"
    let store = try Store(opening: location, in: others, disk: disk)
    try store.perform(Action(by: person, at: clock.now, deeds))
    take(.heartbeat)
  }

  // MARK: Eyes

  package var grid: Grid {
    var grid = Grid(dashboard.desk.size, glyphs: dashboard.desk.glyphs)
    dashboard.draw(into: &grid)
    return grid
  }

  /// The screen as text.
  package var screen: String { grid.plainText }

  package var lines: [String] {
    screen.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// What is said in the line for messages.
  package var message: String { dashboard.desk.message?.text ?? "" }

  /// The community as it stands on the disk, read afresh.
  package func saved() throws -> Community {
    try Store(opening: location, in: surroundings, disk: disk).community
  }

  package var community: Community { dashboard.desk.community }

  // MARK: Work

  private func take(_ happening: Happening) {
    perform(dashboard.update(happening))
    idle()
  }

  /// Lets everything that was begun come to its end, and the hands rest.
  private func idle() {
    drain()
    perform(dashboard.update(.rest))
    drain()
  }

  private func drain() {
    // Answers lead to questions; a dashboard that never comes to rest is a fault.
    for _ in 0..<1000 {
      let posted = mailbox.collect()
      if posted.isEmpty { return }
      for happening in posted { perform(dashboard.update(happening)) }
    }
    preconditionFailure("the dashboard asks and answers without an end")
  }

  private func perform(_ effects: [Effect]) {
    for effect in effects {
      guard let errand = performer.perform(effect, mailbox) else { continue }
      switch errand {
      case .run(let program, let then):
        programs.append(program)
        if let written { writing.text.withLock { $0 = written } }
        if let happening = then(.exited(0)) { perform(dashboard.update(happening)) }
      case .copy(let text, let then):
        if canCopy { copied.append(text) }
        if let happening = then(canCopy) { perform(dashboard.update(happening)) }
      case .suspend, .redraw, .captureMouse, .use: break
      }
    }
  }
}

/// A clock that goes when it is told to. A class because the store and the test share it.
private final class TestClock: Sendable {
  private let time: Mutex<Moment>

  init(_ moment: Moment) { time = Mutex(moment) }

  var now: Moment { time.withLock { $0 } }
  func advance(by milliseconds: Int64) {
    time.withLock { $0 = $0.adding(milliseconds: milliseconds) }
  }
}

/// The same numbers every time. A class because they go on.
private final class Seed: Sendable {
  private let state = Mutex<UInt64>(7)

  func next() -> UInt64 {
    state.withLock { state in
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }
}

/// What stands in the editor's file, and what commands say. A class because both ends share it.
private final class Writing: Sendable {
  let text = Mutex("")
  let hasRoom = Mutex(true)
  let answers = Mutex<[String: String]>([:])
}
