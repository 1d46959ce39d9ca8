internal import KithModel

/// `kith suggest`: what the community's own records suggest.
enum SuggestCommand: Command {
  static let spec = CommandSpec(
    name: "suggest", summary: "suggest whom to thank, and with which words",
    arguments: [ArgumentSpec(name: "thanks", meaning: "what is to be suggested")],
    options: [SuggestThanks.sinceOption, .limit, .json],
    examples: [
      .init(line: "kith suggest thanks --since 30d", meaning: "who helped in the last month")
    ])

  static func run(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    guard arguments.word(0) == "thanks" else {
      throw .usage(
        .badValue(option: "suggest", given: arguments.word(0) ?? "", wanted: "thanks"))
    }
    try SuggestThanks.run(arguments, session)
  }
}
