/// What a command reads where “-” stands.
struct StandardInput: Sendable {
  /// Everything there is, up to a limit; nil if there is more.
  let read: @Sendable (_ limit: Int) throws(CommandFault) -> [UInt8]?

  static let ofProcess = StandardInput { limit throws(CommandFault) in
    Platform.readStandardInput(atMost: limit)
  }

  /// In the dashboard standard input is the keyboard, which the dashboard itself reads.
  static let none = StandardInput { _ throws(CommandFault) in
    throw .said(
      "“-” reads standard input, and there is none in the dashboard. Write the words themselves, "
        + "or name a file; nothing was changed.", status: 2)
  }
}
