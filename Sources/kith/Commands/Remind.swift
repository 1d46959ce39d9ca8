internal import KithModel

/// `kith remind`: asks those who hold a task whether they still do.
enum RemindCommand: Command {
  static let spec = CommandSpec(
    name: "remind", summary: "note that you reminded those who hold a task",
    arguments: [
      ArgumentSpec(name: "ID", meaning: "the task", completes: .ids([.task], .open)),
      ArgumentSpec(name: "MEMBER", meaning: "whom, if not all", need: .any, completes: .member),
    ],
    detail:
      "Kith writes to nobody by itself: you tell them. Three days later, if nothing happened, "
      + "“kith today” says that it can be released.",
    examples: [.init(line: "kith remind trdsw", meaning: "somebody took it long ago")]
  ).changing()

  static func run(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    let id = try session.object(arguments.word(0) ?? "", kinds: [.task])
    let named = try session.members(arguments.words(from: 1))
    let community = try session.community()
    let people = named.isEmpty ? community.task(id)?.assignees ?? [] : named
    guard !people.isEmpty else {
      throw .said("Nobody holds \(community.called(id)).", status: 1)
    }
    try session.carryOut([.remind(people, of: id)], arguments)
  }
}
