internal import KithModel

/// `kith close`: something ended.
enum CloseCommand: Command {
  static let spec = CommandSpec(
    name: "close", summary: "end a task, a question, an idea, an event or a contribution",
    arguments: [
      ArgumentSpec(
        name: "ID", meaning: "what ended",
        completes: .ids([.question, .task, .idea, .contribution, .event], .open))
    ],
    options: [
      OptionSpec(
        name: "reason", value: "R", meaning: "solved, done, dropped, shipped, declined, or your own"
      ),
      OptionSpec(
        name: "duplicate-of", value: "ID", meaning: "the one that it repeats",
        completes: .ids([.question, .task, .idea, .contribution])),
    ],
    examples: [
      .init(line: "kith close t4c1x", meaning: "it is done"),
      .init(
        line: "kith close q7k3m --duplicate-of q5ag7", meaning: "asked before, and answered there"),
    ]
  ).changing()

  static func run(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    let id = try session.object(arguments.word(0) ?? "")
    let reason = arguments.option("reason")
    guard let original = arguments.option("duplicate-of") else {
      return try session.carryOut([.close(id, reason: reason ?? usual(id.kind))], arguments)
    }
    let other = try session.object(original, kinds: [id.kind])
    let deeds = try session.community().duplicate(id, of: other, reason: reason ?? "duplicate")
    try session.carryOut(deeds, arguments)
  }

  private static func usual(_ kind: Kind) -> String? { kind == .task ? "done" : nil }
}

/// `kith reopen`: what had ended goes on.
enum ReopenCommand: Command {
  static let spec = CommandSpec(
    name: "reopen", summary: "open again what was closed",
    arguments: [
      ArgumentSpec(
        name: "ID", meaning: "what goes on",
        completes: .ids([.question, .task, .idea, .contribution, .event], .ended))
    ],
    examples: [
      .init(line: "kith reopen t4c1x", meaning: "not quite yet")
    ]
  ).changing()

  static func run(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    try session.carryOut([.reopen(try session.object(arguments.word(0) ?? ""))], arguments)
  }
}

/// `kith delete`: out of sight; `restore` brings it back.
enum DeleteCommand: Command {
  static let spec = CommandSpec(
    name: "delete", summary: "take something out of sight; restore brings it back",
    arguments: [ArgumentSpec(name: "ID", meaning: "what goes", completes: .id)],
    examples: [
      .init(line: "kith delete i7bxk", meaning: "out of sight")
    ]
  ).changing()

  static func run(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    try session.carryOut([.delete(try session.object(arguments.word(0) ?? ""))], arguments)
  }
}

/// `kith restore`: what was deleted is there again.
enum RestoreCommand: Command {
  static let spec = CommandSpec(
    name: "restore", summary: "bring back what was deleted",
    arguments: [
      ArgumentSpec(name: "ID", meaning: "what comes back", completes: .ids(Kind.listed, .deleted))
    ],
    examples: [
      .init(line: "kith restore i7bxk", meaning: "and back")
    ]
  ).changing()

  static func run(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    try session.carryOut([.restore(try session.object(arguments.word(0) ?? ""))], arguments)
  }
}
