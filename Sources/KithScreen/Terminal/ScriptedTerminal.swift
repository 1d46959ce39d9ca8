/// A terminal made of thin air: it plays a script and keeps what it was shown.
package struct ScriptedTerminal: ~Copyable, Terminal {
  /// One moment of a script.
  package enum Step: Hashable, Sendable {
    case input(Input)
    /// Nothing happens for as long as anyone waits.
    case pause
  }

  package private(set) var size: Size
  package let glyphs: GlyphSet
  package private(set) var now = Duration.zero
  package private(set) var theme = Theme.hearth
  package private(set) var frames: [Grid] = []
  /// The programs that were run, in order; all of them ended as `ending` says.
  package private(set) var programs: [Program] = []
  package var ending = Program.Ending.exited(0)
  /// How often it was asked for input and had none: what would have been wake-ups.
  package private(set) var waits = 0

  private var steps: ArraySlice<Step>
  /// Once the script is over, the timers that still run may ring so often.
  private var rests = 4

  package init(_ size: Size, _ steps: [Step], glyphs: GlyphSet = .full) {
    self.size = size
    self.glyphs = glyphs
    self.steps = steps[...]
  }

  /// A script of keys, by name: `j`, `ctrl-d`, `enter`.
  package init(_ size: Size, keys: [Key], glyphs: GlyphSet = .full) {
    self.init(size, keys.map { .input(.key($0)) }, glyphs: glyphs)
  }

  package var waker: Waker { Waker {} }

  package var lastFrame: Grid? { frames.last }

  package mutating func nextInput(within patience: Duration?) -> Input? {
    switch steps.first {
    case .input(let input):
      steps.removeFirst()
      if case .resize(let size) = input { self.size = size }
      return input
    case .pause:
      // Looking whether there is more ends before the pause begins.
      if patience == .zero { return nil }
      steps.removeFirst()
      return passTime(patience)
    case nil:
      if patience == .zero { return nil }
      guard patience != nil, rests > 0 else { return .stop(signal: 0) }
      rests -= 1
      return passTime(patience)
    }
  }

  private mutating func passTime(_ patience: Duration?) -> Input? {
    waits += 1
    now += patience ?? .seconds(1)
    return nil
  }

  package mutating func show(_ grid: Grid) { frames.append(grid) }
  package mutating func use(_ theme: Theme) { self.theme = theme }
  package mutating func redraw() {}
  package mutating func suspend() {}
  package mutating func copy(_ text: String) -> Bool { true }
  package mutating func captureMouse(_ isOn: Bool) {}

  package mutating func run(_ program: Program) -> Program.Ending {
    programs.append(program)
    return ending
  }
}
