internal import KithModel

/// `kith rewrite`: a reply says something else.
enum RewriteCommand: Command {
  static let spec = CommandSpec(
    name: "rewrite", summary: "change the words of a reply of yours, or of one that was imported",
    arguments: [
      ArgumentSpec(name: "ID", meaning: "what it was written under", completes: .id),
      ArgumentSpec(name: "REPLY", meaning: "the reply: its number in the thread, or its id"),
      ArgumentSpec(
        name: "TEXT", meaning: "“-” reads standard input; left out, your editor opens",
        need: .optional),
    ],
    detail: "The words that stood there stay in the journal, and “kith undo” brings them back.",
    examples: [
      .init(
        line: "kith rewrite q9d2k 2 \"Hold the lantern to the left corner first.\"",
        meaning: "the second reply")
    ]
  ).changing()

  static func run(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    let id = try session.object(arguments.word(0) ?? "")
    let reply = try session.reply(arguments.word(1) ?? "", of: id)
    try session.requireOwn(reply, of: id, arguments)
    let text = try session.text(arguments.word(2))
    try session.carryOut([.rewrite(reply, of: id, text)], arguments)
  }
}

/// `kith hide`: a reply is not for everybody's eyes.
enum HideCommand: Command {
  static let spec = CommandSpec(
    name: "hide", summary: "hide a reply of yours, or one that was imported",
    arguments: [
      ArgumentSpec(name: "ID", meaning: "what it was written under", completes: .id),
      ArgumentSpec(name: "REPLY", meaning: "the reply: its number in the thread, or its id"),
    ],
    options: [OptionSpec(name: "show", meaning: "show it again")],
    detail: "What is hidden answers nothing; that it was written counts as before.",
    examples: [
      .init(line: "kith hide q9d2k 2", meaning: "the second reply"),
      .init(line: "kith hide q9d2k 2 --show", meaning: "there again"),
    ]
  ).changing()

  static func run(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    let id = try session.object(arguments.word(0) ?? "")
    let reply = try session.reply(arguments.word(1) ?? "", of: id)
    try session.requireOwn(reply, of: id, arguments)
    try session.carryOut([.hide(reply, of: id, !arguments.has("show"))], arguments)
  }
}

extension Session {
  /// What another person wrote here is theirs to change.
  fileprivate func requireOwn(
    _ reply: ID, of id: ID, _ arguments: Arguments
  ) throws(CommandFault) {
    let community = try community()
    guard let written = community.reply(reply, of: id), !written.isImported,
      let author = written.author.map(community.resolved), author != (try actor(arguments))
    else { return }
    throw .said(
      "\(community.called(author)) wrote that reply here; it is theirs to change.", status: 1)
  }
}
