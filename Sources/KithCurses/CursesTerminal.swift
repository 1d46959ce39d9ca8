internal import CCurses
package import KithScreen

/// The terminal the program was started in, by way of ncurses.
///
/// ncurses keeps the screen and sends what changed. What its cells can't hold (emoji of several
/// scalars, and whatever the C library measures otherwise than Kith) is laid over blanks in a
/// second pass, each at its own place, so that what follows stays in its column.
package struct CursesTerminal: ~Copyable, Terminal {
  package let kind: TerminalKind
  package private(set) var size: Size
  /// How many colours are used.
  package let depth: ColourDepth

  private var theme = Theme.hearth
  private var painter: Painter
  private var outlet: Outlet
  private var reader = InputReader()
  private var shown: Grid?
  private var isStopping = false
  /// Whoever comes back finds the mouse as they left it.
  private var capturesMouse = true
  private let start = ContinuousClock.now

  /// Takes over the terminal that standard output leads to.
  package init(_ theme: Theme = .hearth) throws(TerminalError) {
    try self.init(theme, environment: Platform.environment)
  }

  init(_ theme: Theme, environment: [String: String]) throws(TerminalError) {
    let kind = try TerminalKind(environment: environment)
    try Self.open(kind)
    self.init(theme, opened: kind, environment: environment)
  }

  private init(_ theme: Theme, opened kind: TerminalKind, environment: [String: String]) {
    self.kind = kind
    depth = kind.isColourless ? .none : Self.depth(colours: Int(kc_colours()))
    painter = Painter(kind, depth: depth, pairs: Int(kc_pairs()))
    outlet = Outlet(isLikeXterm: kind.isLikeXterm)
    size = Self.currentSize
    self.theme = theme
    reader.size = size
    if let delay = environment["ESCDELAY"].flatMap({ Int($0) }), (1...10_000).contains(delay) {
      reader.escapeDelay = .milliseconds(delay)
    }
    kc_resize(Int32(size.height), Int32(size.width))
    painter.use(theme)
  }

  deinit {
    kc_close()
  }

  private static func open(_ kind: TerminalKind) throws(TerminalError) {
    let modes = kind.isLikeXterm ? Modes.likeXterm : Modes.none
    for description in kind.descriptions {
      let outcome =
        switch description {
        case .system(let name): kc_open(name, nil, modes.on, modes.off)
        case .own(let name):
          kc_open(name, OwnDescriptions.bytes(named: name), modes.on, modes.off)
        }
      switch outcome {
      case KC_OPENED: return
      case KC_NO_TERMINAL: throw .notATerminal
      case KC_NO_MEMORY: throw .noMemory
      default: continue
      }
    }
    throw .noDescription(kind.name)
  }

  private static func depth(colours: Int) -> ColourDepth {
    switch colours {
    case 0x100_0000...: .direct
    case 256...: .indexed
    case 16...: .sixteen
    case 8...: .eight
    default: .none
    }
  }

  private static var currentSize: Size {
    var (rows, columns) = (Int32(0), Int32(0))
    kc_size(&rows, &columns)
    return Size(Int(columns), Int(rows))
  }

  package var glyphs: GlyphSet { kind.glyphs }
  package var waker: Waker { Waker { kc_wake() } }
  package var now: Duration { ContinuousClock.now - start }
}

// MARK: - Listening

extension CursesTerminal {
  package mutating func nextInput(within patience: Duration?) -> Input? {
    let deadline = patience.map { now + $0 }
    while true {
      if let input = reader.next(at: now) { return input }
      let limits = [deadline.map { $0 - now }, reader.patience].compactMap(\.self)
      let event = kc_wait(limits.min().map(Self.milliseconds) ?? -1)
      if event.input { readAll() }
      if let input = input(from: event) { return input }
      if let deadline, now >= deadline {
        return reader.next(at: now)
      }
    }
  }

  /// Rounded up, so that a deadline is over when `poll` comes back.
  private static func milliseconds(_ duration: Duration) -> Int32 {
    let (seconds, attoseconds) = duration.components
    guard seconds >= 0, attoseconds >= 0 else { return 0 }
    return Int32(
      clamping: seconds * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
  }

  private mutating func readAll() {
    let bytes = [UInt8](unsafeUninitializedCapacity: 65_536) { room, count in
      count = max(0, kc_read(room.baseAddress, room.count))
    }
    if bytes.isEmpty { isStopping = true }
    reader.feed(bytes, at: now)
  }

  private mutating func input(from event: kc_event) -> Input? {
    if event.stop != 0 { return .stop(signal: event.stop) }
    // The window has gone without a word.
    if isStopping { return .stop(signal: 1) }
    if event.suspend {
      suspend()
      return .resize(size)
    }
    if event.continued { comeBack() }
    if event.resized || event.continued {
      takeSize()
      return .resize(size)
    }
    return event.woken ? .woken : nil
  }

  private mutating func takeSize() {
    size = Self.currentSize
    reader.size = size
    kc_resize(Int32(size.height), Int32(size.width))
    shown = nil
  }

  /// After a stop that nobody could announce, the shell has changed everything.
  private mutating func comeBack() {
    kc_leave()
    kc_enter()
    giveMouseBack()
    redraw()
  }
}

// MARK: - Showing

extension CursesTerminal {
  package mutating func show(_ grid: Grid) {
    let frame = grid.size == size ? grid : grid.cut(to: size)
    painter.paint(frame, over: shown)
    outlet.sendFrame()
    shown = frame
  }

  package mutating func use(_ theme: Theme) {
    self.theme = theme
    painter.use(theme)
    shown = nil
  }

  package mutating func redraw() {
    kc_redraw()
    outlet.reset()
    shown = nil
  }

  package mutating func suspend() {
    kc_suspend()
    giveMouseBack()
    takeSize()
    redraw()
  }

  package mutating func run(_ program: Program) -> Program.Ending {
    kc_leave()
    let ending = Platform.run(program, input: kc_input(), output: kc_output())
    kc_enter()
    giveMouseBack()
    takeSize()
    redraw()
    return ending
  }

  package mutating func copy(_ text: String) -> Bool {
    guard kind.isLikeXterm || kind.name.hasPrefix("screen") else { return false }
    outlet.send(ClipboardSequence.bytes(for: text))
    return true
  }

  package mutating func captureMouse(_ isOn: Bool) {
    capturesMouse = isOn
    guard kind.isLikeXterm else { return }
    outlet.send(Array((isOn ? Modes.mouseOn : Modes.mouseOff).utf8))
  }

  /// To take over the terminal is to take its mouse as well, though it may have been given back.
  private mutating func giveMouseBack() { if !capturesMouse { captureMouse(false) } }
}
