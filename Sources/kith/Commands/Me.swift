internal import KithModel

/// `kith me`: who I am here.
enum MeCommand: Command {
  static let spec = CommandSpec(
    name: "me", summary: "say who you are in this community, or ask",
    arguments: [
      ArgumentSpec(
        name: "MEMBER", meaning: "a member by id, handle or name, or your name, if you are new",
        need: .optional, completes: .member)
    ],
    options: [
      OptionSpec(
        name: "email", value: "ADDRESS",
        meaning: "stored with a new member, for everybody here to see; left out, none is stored"),
      .json,
    ],
    detail: "It is asked once, at your first change. What git knows of you is suggested and never "
      + "taken without asking.",
    examples: [
      .init(line: "kith me", meaning: "who you are here"),
      .init(line: "kith me mirela", meaning: "you are Mirela from now on"),
    ])

  static func run(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    if let name = arguments.word(0) {
      try say(try session.become(name, email: arguments.option("email")), arguments, session)
    } else if let known = try session.knownSelf() {
      try say(known, arguments, session)
    } else {
      let hint = GitPerson.read().map { "; git calls you \($0.name)" } ?? ""
      throw .said("Nobody yet\(hint). “kith me NAME” tells.", status: 1)
    }
  }

  private static func say(
    _ id: ID, _ arguments: Arguments, _ session: Session
  ) throws(CommandFault) {
    let community = try session.community()
    if arguments.has("json"), let json = community.json(id) {
      return try session.print(json: json)
    }
    try session.print("you are \(community.called(id)) (\(community.shortID(id)))")
  }
}
