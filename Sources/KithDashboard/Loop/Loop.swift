package import KithScreen

/// Turns inputs into actions, actions into a new state, and the state into frames, until the
/// state is finished.
///
/// It runs on the main thread and never waits for anything but the terminal: what takes time is
/// done elsewhere and answered through the mailbox.
package struct Loop<State, Action: Sendable, Effect> {
  /// What an input means in this state; nothing, if it means nothing.
  package var action: (Input, State) -> Action?
  package var update: (inout State, Action) -> [Effect]
  package var draw: (State, inout Grid) -> Void
  /// Starts an effect. What comes of it is posted; what needs the terminal is returned.
  package var perform: (Effect, Mailbox<Action>) -> TerminalErrand<Action>?
  package var alarms: (State) -> [Alarm<Action>]
  package var isFinished: (State) -> Bool

  package init(
    action: @escaping (Input, State) -> Action?,
    update: @escaping (inout State, Action) -> [Effect],
    draw: @escaping (State, inout Grid) -> Void,
    perform: @escaping (Effect, Mailbox<Action>) -> TerminalErrand<Action>? = { _, _ in nil },
    alarms: @escaping (State) -> [Alarm<Action>] = { _ in [] },
    isFinished: @escaping (State) -> Bool
  ) {
    self.action = action
    self.update = update
    self.draw = draw
    self.perform = perform
    self.alarms = alarms
    self.isFinished = isFinished
  }

  /// Why the loop came back.
  package enum Ending: Hashable, Sendable {
    case finished
    /// The system asked for it with this signal; 0 says that a script was over.
    case stopped(signal: Int32)
  }

  /// A flood of input is shown at least so often.
  private static var longestBurst: Duration { .milliseconds(50) }

  /// Runs until the state is finished or the system wants an end.
  package func run(
    _ state: inout State, on terminal: inout some Terminal & ~Copyable, first: [Effect] = []
  ) -> Ending {
    let mailbox = Mailbox<Action>(waker: terminal.waker)
    var watch = AlarmWatch(now: terminal.now)
    perform(first, &state, &terminal, mailbox)
    var hasChanged = true
    while true {
      if takePosted(&state, &terminal, mailbox) { hasChanged = true }
      if isFinished(state) { return .finished }
      if hasChanged { show(state, on: &terminal) }
      let alarms = alarms(state)
      let input = terminal.nextInput(within: watch.patience(alarms, now: terminal.now))
      guard let input else {
        let ringing = watch.ring(alarms, now: terminal.now)
        for action in ringing { apply(action, &state, &terminal, mailbox) }
        hasChanged = !ringing.isEmpty
        continue
      }
      hasChanged = true
      if let ending = takeBurst(input, &state, &terminal, mailbox, &watch) { return ending }
    }
  }

  /// Takes an input and all that came with it, so that a burst is drawn once.
  private func takeBurst(
    _ first: Input, _ state: inout State, _ terminal: inout some Terminal & ~Copyable,
    _ mailbox: Mailbox<Action>, _ watch: inout AlarmWatch
  ) -> Ending? {
    let start = terminal.now
    var next: Input? = first
    while let input = next {
      if case .stop(let signal) = input {
        // Whoever closes the window leaves as well; a script that is over is nobody's leaving.
        if signal != 0, let action = action(input, state) {
          apply(action, &state, &terminal, mailbox)
        }
        return .stopped(signal: signal)
      }
      if input == .woken {
        takePosted(&state, &terminal, mailbox)
      } else {
        watch.handsMoved(now: terminal.now)
        if let action = action(input, state) { apply(action, &state, &terminal, mailbox) }
      }
      if isFinished(state) { return .finished }
      guard terminal.now - start < Self.longestBurst else { return nil }
      next = terminal.nextInput(within: .zero)
    }
    return nil
  }

  /// - Returns: whether there was anything.
  @discardableResult
  private func takePosted(
    _ state: inout State, _ terminal: inout some Terminal & ~Copyable, _ mailbox: Mailbox<Action>
  ) -> Bool {
    var hasTaken = false
    // An answer may lead to an effect that is answered at once.
    while true {
      let posted = mailbox.collect()
      if posted.isEmpty { return hasTaken }
      hasTaken = true
      for action in posted { apply(action, &state, &terminal, mailbox) }
    }
  }

  private func apply(
    _ action: Action, _ state: inout State, _ terminal: inout some Terminal & ~Copyable,
    _ mailbox: Mailbox<Action>
  ) {
    perform(update(&state, action), &state, &terminal, mailbox)
  }

  private func perform(
    _ effects: [Effect], _ state: inout State, _ terminal: inout some Terminal & ~Copyable,
    _ mailbox: Mailbox<Action>
  ) {
    for effect in effects {
      guard let errand = perform(effect, mailbox) else { continue }
      switch errand {
      case .run(let program, let then):
        if let action = then(terminal.run(program)) {
          apply(action, &state, &terminal, mailbox)
        }
      case .suspend: terminal.suspend()
      case .redraw: terminal.redraw()
      case .copy(let text, let then):
        if let action = then(terminal.copy(text)) { apply(action, &state, &terminal, mailbox) }
      case .captureMouse(let isOn): terminal.captureMouse(isOn)
      case .use(let theme): terminal.use(theme)
      }
    }
  }

  private func show(_ state: State, on terminal: inout some Terminal & ~Copyable) {
    var grid = Grid(terminal.size, glyphs: terminal.glyphs)
    draw(state, &grid)
    terminal.show(grid)
  }
}

/// When each kind of alarm is due.
private struct AlarmWatch {
  private var lastMove: Duration
  private var lastRing: Duration
  private var hasRested = false

  init(now: Duration) {
    lastMove = now
    lastRing = now
  }

  mutating func handsMoved(now: Duration) {
    lastMove = now
    hasRested = false
  }

  private func due<Action>(_ alarm: Alarm<Action>) -> Duration? {
    switch alarm.start {
    case .rest: hasRested ? nil : lastMove + alarm.after
    case .steady: lastRing + alarm.after
    }
  }

  func patience<Action>(_ alarms: [Alarm<Action>], now: Duration) -> Duration? {
    alarms.compactMap(due).min().map { max(.zero, $0 - now) }
  }

  mutating func ring<Action>(_ alarms: [Alarm<Action>], now: Duration) -> [Action] {
    let ringing = alarms.filter { alarm in due(alarm).map { $0 <= now } ?? false }
    if ringing.contains(where: { $0.start == .rest }) { hasRested = true }
    if ringing.contains(where: { $0.start == .steady }) { lastRing = now }
    return ringing.map(\.action)
  }
}
