internal import KithModel

/// `kith role`: somebody takes on a role, or lays it down.
enum RoleCommand: Command {
  private static let usual = ["catalyst", "mentor", "maintainer", "alumni"]

  static let spec = CommandSpec(
    name: "role", summary: "give somebody a role, or end it",
    arguments: [
      ArgumentSpec(name: "MEMBER", meaning: "who", completes: .member),
      ArgumentSpec(
        name: "ROLE", meaning: "catalyst, mentor, maintainer, alumni, or a word of your own",
        completes: .words(usual)),
    ],
    options: [
      OptionSpec(name: "since", value: "DAY", meaning: "from when on, if not from now"),
      OptionSpec(name: "until", value: "DAY", meaning: "until when, where that is known"),
      OptionSpec(
        name: "chosen-by", value: "MEMBERS", meaning: "who chose them, with commas between",
        completes: .member),
      OptionSpec(name: "end", meaning: "they lay it down now, or don't take it on after all"),
    ],
    detail:
      "Whoever is made alumni is no longer suggested, and is remembered among those who left.",
    examples: [
      .init(line: "kith role sam mentor --chosen-by ana", meaning: "from now on"),
      .init(line: "kith role sam mentor --end", meaning: "and no longer"),
    ]
  ).changing()

  static func run(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    let member = try session.member(arguments.word(0) ?? "")
    let role = arguments.word(1) ?? ""
    if arguments.has("end") { return try session.carryOut([.end(role, of: member)], arguments) }
    var (since, until) = (Moment?.none, Moment?.none)
    if let word = arguments.option("since") { since = try session.moment(word, .back) }
    if let word = arguments.option("until") { until = try session.moment(word, .ahead) }
    let names = (arguments.option("chosen-by") ?? "").split(separator: ",").map { name in
      String(name.drop { $0 == " " })
    }
    let chosenBy = try session.members(names)
    let remarks = try session.newWords([role], in: .roles, of: .member, besides: usual)
    try session.carryOut(
      [.give(role, to: member, since: since, until: until, chosenBy: chosenBy)], arguments)
    remarks.forEach(session.remark)
  }
}

/// `kith circle`: somebody comes into a circle, or leaves it.
enum CircleCommand: Command {
  static let spec = CommandSpec(
    name: "circle", summary: "note who is of the team, or leaves it",
    arguments: [
      ArgumentSpec(name: "MEMBER", meaning: "who", completes: .member),
      ArgumentSpec(
        name: "CIRCLE", meaning: "team or community", completes: .words(["team", "community"])),
    ],
    options: [
      OptionSpec(name: "since", value: "DAY", meaning: "from when on, if not from now"),
      OptionSpec(name: "leave", meaning: "they leave it"),
    ],
    detail: "Whoever is in no circle is of the community. The measures take everybody as what they "
      + "were when they did something.",
    examples: [
      .init(line: "kith circle sam team --since 2026-03-01", meaning: "since March"),
      .init(line: "kith circle sam team --leave", meaning: "and no longer"),
    ]
  ).changing()

  static func run(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    let member = try session.member(arguments.word(0) ?? "")
    let circle = arguments.word(1) ?? ""
    if arguments.has("leave") {
      return try session.carryOut([.leave(circle, member)], arguments)
    }
    var since: Moment?
    if let word = arguments.option("since") { since = try session.moment(word, .back) }
    let remarks = try session.newWords(
      [circle], in: .circles, of: .member, besides: ["team", "community"])
    try session.carryOut([.enter(circle, member, since: since)], arguments)
    remarks.forEach(session.remark)
  }
}

/// `kith note`: something about a person, for one's own eyes.
enum NoteCommand: Command {
  static let spec = CommandSpec(
    name: "note", summary: "note something about somebody, for your own eyes",
    arguments: [
      ArgumentSpec(name: "MEMBER", meaning: "whom it is about", completes: .member),
      ArgumentSpec(
        name: "TEXT", meaning: "“-” reads standard input; left out, your editor opens",
        need: .optional),
    ],
    detail: "It is kept outside the community's folder and never shared, exported or reported. "
      + "“kith show MEMBER” shows it to you alone.",
    examples: [
      .init(line: "kith note sam \"would like to give a talk one day\"", meaning: "to remember")
    ]
  ).changing()

  static func run(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    let member = try session.member(arguments.word(0) ?? "")
    try session.carryOut([.note(member, try session.text(arguments.word(1)))], arguments)
  }
}
