internal import KithModel
internal import KithStore

/// `kith forget`: takes somebody who asked for it out of everything.
enum ForgetCommand: Command {
  static let spec = CommandSpec(
    name: "forget", summary: "take somebody who asked for it out of everything that can be seen",
    arguments: [ArgumentSpec(name: "MEMBER", meaning: "who it is", completes: .member)],
    options: [OptionSpec(name: "yes", meaning: "don't ask for the name to be typed")],
    detail:
      "Who they were and what they wrote is hidden at once, for everybody, and their words are "
      + "blanked in the lines that this machine wrote; drafts about them that were never saved go as "
      + "well. Short words that sort a thing stay, like a stage or a reason for closing. Everybody "
      + "else's lines are blanked by their own machines, when “kith forget” is run there. What git or a backup has kept stays there. "
      + "The words can't be brought back.",
    examples: [.init(line: "kith forget wes --yes", meaning: "they asked for it")]
  ).changing()

  static func run(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    let word = arguments.word(0) ?? ""
    // Who runs what “kith forget” printed elsewhere means that very person, whoever they were taken
    // for since.
    let forgotten = try session.community().findForgotten(word)
    let member = if let forgotten { forgotten } else { try session.member(word) }
    let community = try session.community()
    let name = community.called(member)
    let isAgain = forgotten != nil || community.member(member)?.isForgotten ?? false
    if !isAgain {
      if !arguments.has("yes") { try confirm(name, member, session) }
      try session.perform([.forget(member)], arguments)
    }
    let store = try session.store()
    let files = try session.storing { () throws(StoreError) in try store.forgetForGood() }
    guard !arguments.has("json") else { return }
    try session.print(isAgain ? "They were forgotten before." : "\(name) is forgotten here.")
    try session.print(
      files == 0
        ? "This machine had written nothing of it."
        : "Words were blanked in \(files) \(files == 1 ? "file" : "files") that this machine wrote."
    )
    try session.print(
      "Others have their own lines: where they are, “kith forget \(member) --yes” blanks them.\n"
        + "What git's history or a backup has kept is still there.")
  }

  private static func confirm(
    _ name: String, _ member: ID, _ session: Session
  ) throws(CommandFault) {
    let id = try session.community().shortID(member)
    guard session.isInteractive else {
      throw .said(
        "Nothing was changed. To forget \(name) for good, run “kith forget \(id)” at a terminal, or "
          + "add --yes.", status: 1)
    }
    session.remark(
      "This hides \(name) and all they wrote, for everybody, and blanks their words in this "
        + "machine's lines. It can't be taken back.\nType the name to go on:")
    guard readLine()?.trimmed == name else { throw .said("Nothing was changed.", status: 1) }
  }
}
