import KithDashboard
import KithScreen
import Testing

/// A dashboard in a nutshell: it counts keys and remembers what it was told.
private struct Counter {
  var heard: [String] = []
  var isOver = false
  var wantsRest = false
  var wantsTicks = false
}

private enum Move: Sendable {
  case key(String), answer(String), ask(String), quit, edit, rested, ticked
}

private enum Work {
  case ask(String), edit
}

private func loop() -> Loop<Counter, Move, Work> {
  Loop(
    action: { input, _ in
      switch input {
      case .key(Key("q")): .quit
      case .key(Key("e")): .edit
      case .key(Key("?")): .ask("why")
      case .key(let key): .key(key.name)
      case .resize(let size): .key("\(size)")
      case .stop: .key("left")
      default: nil
      }
    },
    update: { state, move in
      switch move {
      case .key(let name): state.heard.append(name)
      case .answer(let text): state.heard.append("answer \(text)")
      case .rested: state.heard.append("rested")
      case .ticked: state.heard.append("tick")
      case .quit: state.isOver = true
      case .ask(let text): return [.ask(text)]
      case .edit: return [.edit]
      }
      return []
    },
    draw: { state, grid in
      grid.write(SafeText(state.heard.joined(separator: " ")), at: .zero)
    },
    perform: { work, mailbox in
      switch work {
      case .ask(let text):
        mailbox.post(.answer("to \(text)"))
        return nil
      case .edit: return .run(Program("editor", ["file"])) { .answer("\($0)") }
      }
    },
    alarms: { state in
      (state.wantsRest ? [.rest(.milliseconds(60), .rested)] : [])
        + (state.wantsTicks ? [.steady(.milliseconds(100), .ticked)] : [])
    },
    isFinished: \.isOver)
}

@Suite struct `The loop` {
  @Test func `draws a burst of keys once`() {
    var state = Counter()
    var terminal = ScriptedTerminal(
      Size(40, 2), "hallo".map { .input(.key(Key($0))) } + [.pause])
    let ending = loop().run(&state, on: &terminal)
    #expect(ending == .stopped(signal: 0))
    #expect(state.heard == ["h", "a", "l", "l", "o"])
    #expect(terminal.frames.map(\.plainText) == ["\n", "h a l l o\n"])
  }

  @Test func `draws only when something has happened`() {
    var state = Counter()
    var terminal = ScriptedTerminal(
      Size(40, 1), [.input(.key(Key("a"))), .pause, .input(.key(Key("b"))), .pause])
    _ = loop().run(&state, on: &terminal)
    #expect(terminal.frames.map(\.plainText) == ["", "a", "a b"])
  }

  @Test func `ends when the state is finished`() {
    var state = Counter()
    var terminal = ScriptedTerminal(Size(40, 1), keys: [Key("a"), Key("q"), Key("b")])
    #expect(loop().run(&state, on: &terminal) == .finished)
    #expect(state.heard == ["a"])
  }

  @Test func `lets whoever is stopped take their leave`() {
    var state = Counter()
    var terminal = ScriptedTerminal(
      Size(40, 1), [.input(.key(Key("a"))), .input(.stop(signal: 1))])
    #expect(loop().run(&state, on: &terminal) == .stopped(signal: 1))
    #expect(state.heard == ["a", "left"])
  }

  @Test func `takes answers that are posted`() {
    var state = Counter()
    var terminal = ScriptedTerminal(Size(40, 1), [.input(.key(Key("?"))), .pause])
    _ = loop().run(&state, on: &terminal)
    #expect(state.heard == ["answer to why"])
    #expect(terminal.lastFrame?.plainText == "answer to why")
  }

  @Test func `lends the terminal to a program`() {
    var state = Counter()
    var terminal = ScriptedTerminal(Size(40, 1), [.input(.key(Key("e"))), .pause])
    _ = loop().run(&state, on: &terminal)
    #expect(terminal.programs == [Program("editor", ["file"])])
    #expect(state.heard == ["answer exited(0)"])
  }

  @Test func `draws at the new size after a resize`() {
    var state = Counter()
    var terminal = ScriptedTerminal(Size(40, 1), [.input(.resize(Size(9, 2))), .pause])
    _ = loop().run(&state, on: &terminal)
    #expect(terminal.lastFrame?.size == Size(9, 2))
    #expect(terminal.lastFrame?.plainText == "9x2\n")
  }

  @Test func `sleeps as long as nobody wants an alarm`() {
    var state = Counter()
    var terminal = ScriptedTerminal(Size(40, 1), [.input(.key(Key("a")))])
    _ = loop().run(&state, on: &terminal)
    #expect(terminal.waits == 0)
  }

  @Test func `rings once when the hands have come to rest`() {
    var state = Counter(wantsRest: true)
    var terminal = ScriptedTerminal(
      Size(40, 1), [.input(.key(Key("a"))), .pause, .input(.key(Key("b"))), .pause])
    _ = loop().run(&state, on: &terminal)
    #expect(state.heard == ["a", "rested", "b", "rested"])
  }

  @Test func `ticks at most once a second`() {
    var state = Counter(wantsTicks: true)
    var terminal = ScriptedTerminal(Size(40, 1), [.pause, .pause, .pause])
    _ = loop().run(&state, on: &terminal)
    // One for each pause, and the four that a script's end allows.
    #expect(state.heard == Array(repeating: "tick", count: 7))
    #expect(terminal.now == .seconds(7))
  }

  @Test func `takes ten thousand keys`() {
    var state = Counter()
    var terminal = ScriptedTerminal(
      Size(200, 60), keys: Array(repeating: Key("j"), count: 10_000))
    _ = loop().run(&state, on: &terminal)
    #expect(state.heard.count == 10_000)
  }
}
