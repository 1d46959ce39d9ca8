internal import KithModel
internal import KithScreen

/// What a person does with keys and mouse, and what that means where they are.
extension Dashboard {
  mutating func take(_ input: Input) {
    switch input {
    case .key(let key) where overtakes(key): press(key)
    case .key, .paste: desk.typed.append(input)
    case .mouse(let mouse): point(mouse)
    case .resize(let size): desk.size = size
    case .focus, .woken: break
    case .stop: finish()
    }
  }

  /// Whether a key means the program itself, and not what lies on its screen. A letter never does:
  /// what waits may open something in which it is text, or which the help would be about.
  private mutating func overtakes(_ key: Key) -> Bool {
    guard !desk.typed.isEmpty, key.typed == nil,
      let wish = desk.keymap.wish(key, in: [.everywhere])
    else { return false }
    if wish == .stop { desk.typed = [] }
    return Wish.ofTheProgram.contains(wish) && wish != .help
  }

  /// Answers what was typed, in its order, until something has to wait for rows.
  mutating func goOnTyping() {
    while let input = desk.typed.first, !isFinished {
      if case .key(let key) = input, waits(key) { return }
      desk.typed.removeFirst()
      switch input {
      case .key(let key): press(key)
      case .paste(let text): paste(text)
      default: break
      }
      settle()
    }
  }

  /// Whether a key has to wait, for rows that are on their way or for what is being saved.
  private mutating func waits(_ key: Key) -> Bool {
    if let wish = desk.keymap.wish(key, in: uppermost.places), desk.awaitsSaving(for: wish) {
      desk.say("\(key.name) waits until what you did last is saved.")
      return true
    }
    return uppermost.waits(for: key, desk)
  }

  private mutating func paste(_ text: String) {
    let new = desk.name(of: .new, in: uppermost.places)
    withUppermost { layer, _, desk in
      if !layer.paste(text, &desk) {
        desk.say("Nothing can be pasted here; \(new) makes something new.")
      }
    }
  }

  /// What was said is read by whoever does something new, and what was offered is declined.
  private mutating func answer(_ body: (inout Dashboard) -> Void) {
    desk.message = nil
    let offer = desk.thanksOffer
    body(&self)
    if desk.thanksOffer == offer { desk.thanksOffer = nil }
  }

  mutating func press(_ key: Key) { answer { $0.take(key) } }

  private mutating func take(_ key: Key) {
    let layer = uppermost
    let places = layer.places
    if layer.isTyping {
      let isLetter = key.typed != nil
      if !isLetter, let wish = desk.keymap.wish(key, in: places) {
        return perform(wish, by: key)
      }
      var isTaken = false
      withUppermost { layer, _, desk in isTaken = layer.type(key, &desk) }
      if !isTaken, !isLetter, let wish = desk.keymap.wish(key, in: [.everywhere]),
        Wish.ofTheProgram.contains(wish)
      {
        perform(wish, by: key)
      }
      return
    }
    if let wish = desk.keymap.wish(key, in: places) {
      return perform(refused(wish) ? doing(key, in: places) ?? wish : wish, by: key)
    }
    var isTaken = false
    withUppermost { layer, _, desk in isTaken = layer.type(key, &desk) }
    if !isTaken { sayItMeansNothing(key.name) }
  }

  private mutating func sayItMeansNothing(_ name: String) {
    let help = desk.name(of: .help, in: uppermost.places)
    desk.say("\(name) means nothing here; \(help) lists every key.")
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

  mutating func perform(_ wish: Wish, by key: Key? = nil) {
    // A click can't wait as keys do.
    guard !desk.awaitsSaving(for: wish) else {
      return desk.say("What you did last is still being saved. Try again in a moment.")
    }
    var isTaken = false
    if !Wish.ofTheProgram.contains(wish) {
      withUppermost { layer, rect, desk in isTaken = layer.take(wish, in: rect, &desk) }
    }
    guard !isTaken else { return }
    if let name = ScreenName(wish) { return go(to: name) }
    if perform(everywhere: wish) { return }
    if let doing = Doing.all[wish] {
      let layer = uppermost
      return doing.begin(layer.subjects(desk), home: layer.home, &desk)
    }
    sayItMeansNothing(key?.name ?? ":\(wish.rawValue)")
  }

  /// What works wherever one is; false if the wish is none of that.
  private mutating func perform(everywhere wish: Wish) -> Bool {
    switch wish {
    case .command: desk.push(CommandBar())
    case .help:
      desk.push(HelpSheet(over: uppermost, desk))
    case .undo: undo()
    case .redo: redo()
    case .history: desk.push(HistoryPage())
    case .leave: if isBare { finish() } else { popUppermost() }
    case .quit: finish()
    case .back: popUppermost()
    case .redraw: desk.want(.redraw)
    case .suspend: desk.want(.suspend)
    case .stop: sayWhatIsRunning()
    case .mouse:
      desk.capturesMouse.toggle()
      desk.want(.captureMouse(desk.capturesMouse))
      desk.say(
        desk.capturesMouse
          ? "The mouse is Kith's again." : "The mouse is the terminal's: text can be selected.")
    case .nextPane, .previousPane: desk.say("There is only one pane here.")
    default: return false
    }
    return true
  }

  private mutating func sayWhatIsRunning() {
    let layer = uppermost
    if let line = desk.running.first {
      desk.say("“kith \(line)” is still running and can't be stopped; what it says is shown here.")
    } else if !desk.saving.isIdle {
      desk.say("What you did is being saved, and can't be stopped.")
    } else if layer.isTyping {
      desk.say("Nothing is running; \(desk.name(of: .back, in: layer.places)) closes this.")
    } else {
      desk.say("Nothing is running; \(desk.name(of: .leave, in: layer.places)) quits.")
    }
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

  mutating func finish() {
    rememberPlace()
    putDown()
    desk.memory.lastLook = desk.now
    keepMemory()
    desk.isFinished = true
  }

  private mutating func point(_ mouse: Mouse) {
    guard case .press(.left) = mouse.act else { return take(mouse) }
    answer { $0.take(mouse) }
  }

  private mutating func take(_ mouse: Mouse) {
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
}
