internal import KithModel
internal import KithStore

/// The program: finds the command that is meant, runs it, and tells how it ended.
struct Program {
  static let version = "0.1.0"
  /// When that version was made, for the manual pages.
  static let date = "2026-11-21"

  let session: Session

  /// Runs a command line and returns the status for the shell.
  func run(_ line: [String]) -> Int32 {
    do throws(CommandFault) {
      try start(line)
      try finish()
      session.finishDraft(wasUsed: true)
      return 0
    } catch {
      // What was said before the trouble is still worth reading.
      let said = session.output
      if case .output = error {} else { var output = said; try? output.flush() }
      if let sentence = error.sentence, !sentence.isEmpty { session.remark("kith: \(sentence)") }
      // Where only the answer could not be printed, all was done before.
      if case .output = error { session.finishDraft(wasUsed: true) }
      session.finishDraft(wasUsed: false)
      return error.status
    }
  }

  private func finish() throws(CommandFault) {
    do throws(Output.Fault) {
      try session.output.flush()
    } catch {
      throw .output(error)
    }
  }

  private func start(_ line: [String]) throws(CommandFault) {
    var rest = line[...]
    var globals: [String] = []
    // Global options may stand before the command.
    while let word = rest.first, let (name, value) = Arguments.optionName(word),
      let option = OptionSpec.global.first(where: { $0.name == name })
    {
      globals.append(rest.removeFirst())
      if option.value != nil, value == nil {
        if let next = rest.popFirst() { globals.append(next) }
      }
    }
    let empty = CommandSpec(name: "", summary: "")
    session.globals = try session.parsing { () throws(UsageError) in
      try Arguments(globals, for: empty)
    }
    if session.globals.has("help") { return try session.print(HelpCommand.overview()) }
    guard let name = rest.popFirst() else {
      return session.canShowDashboard
        ? try DashboardView.open(session) : try Overview.print(session)
    }
    if name == "--version" { return try session.print("kith \(Self.version)") }
    try run(name, Array(globals) + rest)
  }

  private func run(_ name: String, _ rest: [String]) throws(CommandFault) {
    guard let command = CommandList.named(name) else {
      let names = CommandList.all.map { $0.spec.name }
      throw .usage(.unknownCommand(name, nearest: Nearest.word(to: name, in: names)))
    }
    let arguments = try session.parsing { () throws(UsageError) in
      try Arguments(rest, for: command.spec)
    }
    session.globals = arguments
    if session.isInside, let other = arguments.option("community") {
      throw .said(
        "The dashboard shows one community, and “:” is about that. In a shell “kith -C \(other) "
          + "\(name) …” is about another.", status: 2)
    }
    if arguments.has("help") { return try session.print(HelpCommand.page(command.spec)) }
    try command.run(arguments, session)
  }
}
