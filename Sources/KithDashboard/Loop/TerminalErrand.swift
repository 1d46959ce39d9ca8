package import KithScreen

/// What only the loop can do for an effect, because the terminal is its own.
package enum TerminalErrand<Action> {
  case run(Program, then: (Program.Ending) -> Action?)
  case suspend
  case redraw
  case copy(String)
  case captureMouse(Bool)
  case use(Theme)
}
