internal import KithModel

/// `kith reply`: writes something under a question, a task, an idea or a contribution.
enum ReplyCommand: Command {
  static let spec = CommandSpec(
    name: "reply", summary: "write a reply",
    arguments: [
      ArgumentSpec(
        name: "ID", meaning: "what to reply to",
        completes: .ids([.question, .task, .idea, .contribution])),
      ArgumentSpec(
        name: "TEXT", meaning: "“-” reads standard input; left out, your editor opens",
        need: .optional),
    ],
    examples: [
      .init(
        line: "kith reply q9d2k \"Hold the candle to the left corner first.\"",
        meaning: "a few words"),
      .init(
        line: "echo \"And the seam behind it.\" | kith reply q9d2k -",
        meaning: "from another program"),
    ]
  ).changing()

  static func run(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    let id = try session.object(arguments.word(0) ?? "")
    let text = try session.text(arguments.word(1))
    try session.carryOut([.reply(session.newID(.reply, []), to: id, text)], arguments)
  }
}

/// `kith accept`: a reply solved the question.
enum AcceptCommand: Command {
  static let spec = CommandSpec(
    name: "accept", summary: "accept a reply as the answer; the question is solved",
    arguments: [
      ArgumentSpec(name: "ID", meaning: "the question", completes: .ids([.question])),
      ArgumentSpec(name: "REPLY", meaning: "the reply: its number in the thread, or its id"),
    ],
    options: [OptionSpec(name: "withdraw", meaning: "it did not solve it after all")],
    examples: [
      .init(line: "kith accept q9d2k 1", meaning: "the first reply solved it"),
      .init(line: "kith accept q9d2k 1 --withdraw", meaning: "or not"),
    ]
  ).changing()

  static func run(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    let id = try session.object(arguments.word(0) ?? "", kinds: [.question])
    let reply = try session.reply(arguments.word(1) ?? "", of: id)
    try session.carryOut(
      [arguments.has("withdraw") ? .withdrawAcceptance(reply, of: id) : .accept(reply, of: id)],
      arguments)
  }
}

/// `kith ask`: asks people who could know.
enum AskCommand: Command {
  static let spec = CommandSpec(
    name: "ask", summary: "ask people to look at a question",
    arguments: [
      ArgumentSpec(name: "ID", meaning: "the question", completes: .ids([.question], .open)),
      ArgumentSpec(name: "MEMBER", meaning: "whom to ask", need: .several, completes: .member),
    ],
    examples: [
      .init(line: "kith ask q7k3m oskar marek", meaning: "both are asked to look")
    ]
  ).changing()

  static func run(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    let id = try session.object(arguments.word(0) ?? "", kinds: [.question])
    try session.carryOut(
      [.ask(try session.members(arguments.words(from: 1)), about: id)], arguments)
  }
}
