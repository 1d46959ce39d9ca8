/// A place to show grids on and to hear from: a real terminal, or a script.
///
/// It can't be copied, so that leaving its scope gives the real terminal back.
package protocol Terminal: ~Copyable {
  var size: Size { get }
  /// The signs it can show; grids for it are made with these.
  var glyphs: GlyphSet { get }
  /// Interrupts `nextInput` from any thread.
  var waker: Waker { get }
  /// Time since it was opened.
  var now: Duration { get }

  /// The next input, or nothing once `patience` is over. No patience waits as long as it takes.
  mutating func nextInput(within patience: Duration?) -> Input?
  /// Shows `grid`; only what has changed is sent.
  mutating func show(_ grid: Grid)
  /// Colours from now on come from `theme`.
  mutating func use(_ theme: Theme)
  /// Sends everything afresh with the next grid: something else has written on the screen.
  mutating func redraw()
  /// Stops the program until the shell continues it.
  mutating func suspend()
  /// Lends the terminal to `program` until it ends.
  mutating func run(_ program: Program) -> Program.Ending
  /// Puts `text` into the clipboard of the person's own machine, also from afar.
  /// - Returns: whether it is a terminal that can.
  mutating func copy(_ text: String) -> Bool
  /// Without the mouse, the terminal's own selection of text works.
  mutating func captureMouse(_ isOn: Bool)
}

/// Wakes a terminal that waits for input. Any thread may use it.
package struct Waker: Sendable {
  private let action: @Sendable () -> Void

  package init(_ action: @escaping @Sendable () -> Void) {
    self.action = action
  }

  package func wake() {
    action()
  }
}

/// A program to be run in the terminal's place: an editor, a browser. No shell is involved.
package struct Program: Hashable, Sendable {
  /// How it ended.
  package enum Ending: Hashable, Sendable {
    case exited(Int32)
    case killed(signal: Int32)
    /// It could not be started; the system's error number.
    case notStarted(Int32)
  }

  /// A path, or a name to be found in `PATH`.
  package let name: String
  package let arguments: [String]

  package init(_ name: String, _ arguments: [String] = []) {
    self.name = name
    self.arguments = arguments
  }
}
