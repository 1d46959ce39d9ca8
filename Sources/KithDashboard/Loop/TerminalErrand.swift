package import KithScreen

/// What only the loop can do for an effect, because the terminal is its own.
package enum TerminalErrand<Action> {
  case run(Program, then: (Program.Ending) -> Action?)
  case suspend
  case redraw
  /// Copies a text; what comes next depends on whether the terminal can.
  case copy(String, then: (Bool) -> Action?)
  case captureMouse(Bool)
  case use(Theme)
}
