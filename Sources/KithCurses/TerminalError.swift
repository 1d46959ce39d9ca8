/// Why there is no terminal to draw on.
package enum TerminalError: Error, Hashable, Sendable, CustomStringConvertible {
  case notATerminal
  /// `TERM` is empty, or says that the terminal can't move its cursor.
  case noName(String)
  case noDescription(String)
  case noMemory

  package var description: String {
    switch self {
    case .notATerminal:
      "The dashboard needs a terminal, and the output goes elsewhere. "
        + "The other commands work without one: \"kith help\" lists them."
    case .noName(""):
      "The dashboard needs to know the terminal, and TERM is not set. "
        + "Try \"TERM=xterm-256color kith\"."
    case .noName(let name):
      "The dashboard needs a terminal that can place letters, and TERM says \"\(name)\". "
        + "Try \"TERM=xterm-256color kith\"."
    case .noDescription(let name):
      "Nothing is known about the terminal \"\(name)\" that TERM names. "
        + "Try \"TERM=xterm-256color kith\"."
    case .noMemory:
      "The terminal could not be opened: the system has no memory or no file descriptors left."
    }
  }
}
