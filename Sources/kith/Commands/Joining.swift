internal import KithModel

/// `kith vote`: I would like to see it too.
enum VoteCommand: Command {
  static let spec = CommandSpec(
    name: "vote", summary: "vote for an idea",
    arguments: [ArgumentSpec(name: "ID", meaning: "the idea", completes: .ids([.idea], .open))],
    options: [OptionSpec(name: "withdraw", meaning: "take the vote back")],
    examples: [
      .init(line: "kith vote i7bxk", meaning: "you would like it, too"),
      .init(line: "kith vote i7bxk --withdraw", meaning: "or not"),
    ]
  ).changing()

  static func run(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    let id = try session.object(arguments.word(0) ?? "", kinds: [.idea])
    let me = try session.actor(arguments)
    try session.carryOut(
      [arguments.has("withdraw") ? .unvote(id, by: [me]) : .vote(id, by: [me])], arguments)
  }
}

/// `kith attend`: who came to an event.
enum AttendCommand: Command {
  static let spec = CommandSpec(
    name: "attend", summary: "note who came to an event",
    arguments: [
      ArgumentSpec(name: "EVENT", meaning: "the event", completes: .ids([.event])),
      ArgumentSpec(name: "MEMBER", meaning: "who came", need: .several, completes: .member),
    ],
    examples: [
      .init(line: "kith attend e7bwd ana sam", meaning: "they came")
    ]
  ).changing()

  static func run(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    let id = try session.object(arguments.word(0) ?? "", kinds: [.event])
    try session.carryOut(
      [.attend(id, try session.members(arguments.words(from: 1)))], arguments)
  }
}

/// `kith link`: one object points to another.
enum LinkCommand: Command {
  static let spec = CommandSpec(
    name: "link", summary: "point from one object to another",
    arguments: [
      ArgumentSpec(name: "ID", meaning: "which one points", completes: .id),
      ArgumentSpec(name: "OTHER", meaning: "where to", completes: .id),
    ],
    options: [
      OptionSpec(
        name: "type", value: "T",
        meaning: "about (the usual), duplicateOf, sameAs, ledTo or blockedBy",
        completes: .words(LinkType.allCases.map(\.rawValue))),
      OptionSpec(name: "remove", meaning: "take the link away"),
    ],
    examples: [
      .init(line: "kith link q9d2k t4c1x --type ledTo", meaning: "the question led to this task"),
      .init(line: "kith link q9d2k t4c1x --type ledTo --remove", meaning: "it did not"),
    ]
  ).changing()

  static func run(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    let id = try session.object(arguments.word(0) ?? "")
    let other = try session.object(arguments.word(1) ?? "")
    let word = arguments.option("type") ?? LinkType.about.rawValue
    guard let type = LinkType(rawValue: word) else {
      let nearest = Nearest.word(to: word, in: LinkType.allCases.map(\.rawValue))
      throw .usage(
        .badValue(
          option: "type", given: word,
          wanted: (nearest.map { "perhaps \($0): " } ?? "")
            + LinkType.allCases.map(\.rawValue).joined(separator: ", ")))
    }
    try session.carryOut(
      [
        arguments.has("remove")
          ? .unlink(id, from: other, as: type) : .link(id, to: other, as: type)
      ],
      arguments)
  }
}

/// `kith convert`: it turned out to be of another kind.
enum ConvertCommand: Command {
  static let spec = CommandSpec(
    name: "convert", summary: "make a task a question, a question an idea, and so on",
    arguments: [
      ArgumentSpec(
        name: "ID", meaning: "what it is about",
        completes: .ids([.question, .task, .idea, .contribution])),
      ArgumentSpec(name: "KIND", meaning: "task, question, idea or contribution", completes: .kind),
    ],
    examples: [
      .init(line: "kith convert q3fs8 task", meaning: "somebody asked for what has to be made")
    ]
  ).changing()

  static func run(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    let id = try session.object(arguments.word(0) ?? "")
    let kind = try session.kind(arguments.word(1) ?? "")
    try session.carryOut([.convert(id, to: kind)], arguments)
  }
}

/// `kith thank`: somebody is thanked.
enum ThankCommand: Command {
  static let spec = CommandSpec(
    name: "thank", summary: "thank people, in your own words",
    arguments: [
      ArgumentSpec(name: "MEMBER", meaning: "whom to thank", need: .several, completes: .member)
    ],
    options: [
      OptionSpec(name: "for", value: "WORDS", meaning: "what for", isNeeded: true),
      OptionSpec(
        name: "about", value: "ID", meaning: "what it was about",
        completes: .ids([.question, .task, .contribution, .idea, .event])),
      OptionSpec(
        name: "reason", value: "R",
        meaning: "thanks (the usual), moment, or a kind of contribution: doc, code, review, …"),
      OptionSpec(name: "quiet", meaning: "only for the eyes of those thanked"),
    ],
    examples: [
      .init(line: "kith thank sam --for \"finding the loose cable\"", meaning: "two words more"),
      .init(
        line: "kith thank oskar marek --about q7k3m --for 'looking under the leather'",
        meaning: "two people, and what it was about"),
    ]
  ).changing()

  static func run(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    guard let words = arguments.option("for"), !words.isEmpty else {
      throw .usage(.wordMissing("--for WORDS", command: spec.name, usage: spec.usage))
    }
    let people = try session.members(arguments.words)
    let id = session.newID(.recognition, [])
    let settings = try session.settings(
      ["reason=" + (arguments.option("reason") ?? "thanks")], of: .recognition)
    let given: [Setting] =
      settings + .given([(.to, .ids(people)), (.words, .text(try session.text(words)))])
      + (arguments.has("quiet") ? [Setting(.quiet, .flag(true))] : [])
    var deeds = Deed.make(id, given).map { [$0] } ?? []
    if let about = arguments.option("about") {
      deeds.append(.link(id, to: try session.object(about), as: .about))
    }
    try session.perform(deeds, arguments)
    guard !arguments.has("json") else { return }
    let community = try session.community()
    try session.print("thanked \(community.names(of: people)) (\(community.shortID(id)))")
  }
}

/// `kith merge`: two members are one.
enum MergeCommand: Command {
  static let spec = CommandSpec(
    name: "merge", summary: "say that two members are one person; unmerge loses nothing",
    arguments: [
      ArgumentSpec(name: "MEMBER", meaning: "who turned out to be…", completes: .member),
      ArgumentSpec(name: "INTO", meaning: "…this one", completes: .member),
    ],
    examples: [
      .init(line: "kith merge finn siobhan", meaning: "two accounts, one person")
    ]
  ).changing()

  static func run(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    let member = try session.member(arguments.word(0) ?? "")
    try session.carryOut(
      [.merge(member, into: try session.member(arguments.word(1) ?? ""))], arguments)
  }
}

/// `kith unmerge`: they are two after all.
enum UnmergeCommand: Command {
  static let spec = CommandSpec(
    name: "unmerge", summary: "take a merge back: they are two people after all",
    arguments: [
      ArgumentSpec(
        name: "MEMBER", meaning: "who was merged, as they were called then", completes: .member)
    ],
    examples: [
      .init(line: "kith unmerge finn", meaning: "two people after all")
    ]
  ).changing()

  static func run(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    let word = arguments.word(0) ?? ""
    let id: ID
    if let written = ID(word) { id = written } else { id = try session.mergedMember(word) }
    try session.carryOut([.unmerge(id)], arguments)
  }
}

extension Session {
  /// A merged member by the beginning of its own id, its handle or its old name: `member` would lead to whom
  /// it was merged into.
  fileprivate func mergedMember(_ word: String) throws(CommandFault) -> ID {
    let found = try community().mergedMembers.filter { member in
      member.id.description.hasPrefix(word) && word.count > 2
        || String(member.name).lowercased() == word.lowercased() || member.handle == word
    }
    guard found.count == 1, let member = found.first else { return try member(word) }
    return member.id
  }
}
