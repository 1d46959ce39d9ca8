internal import KithModel

/// `kith vote`: I would like to see it too.
enum VoteCommand: Command {
  static let spec = CommandSpec(
    name: "vote", summary: "vote for an idea",
    arguments: [ArgumentSpec(name: "ID", meaning: "the idea", completes: .id)],
    options: [OptionSpec(name: "withdraw", meaning: "take the vote back")]
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
      ArgumentSpec(name: "EVENT", meaning: "the event", completes: .id),
      ArgumentSpec(name: "MEMBER", meaning: "who came", need: .several, completes: .member),
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
        meaning: "about (the usual), duplicateOf, sameAs, ledTo or blockedBy"),
      OptionSpec(name: "remove", meaning: "take the link away"),
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
      ArgumentSpec(name: "ID", meaning: "what it is about", completes: .id),
      ArgumentSpec(name: "KIND", meaning: "task, question, idea or contribution", completes: .kind),
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
      OptionSpec(name: "for", value: "WORDS", meaning: "what for"),
      OptionSpec(name: "about", value: "ID", meaning: "what it was about", completes: .id),
      OptionSpec(
        name: "reason", value: "R",
        meaning: "thanks (the usual), moment, or a kind of contribution: doc, code, review, …"),
      OptionSpec(name: "quiet", meaning: "only for the eyes of those thanked"),
    ],
    examples: [
      .init(line: "kith thank sam --for \"finding the loose cable\"", meaning: "two words more")
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
      ArgumentSpec(name: "MEMBER", meaning: "who was merged, by id", completes: .member)
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
  /// A merged member by the beginning of its own id or its old name: `member` would lead to whom
  /// it was merged into.
  fileprivate func mergedMember(_ word: String) throws(CommandFault) -> ID {
    let found = try community().mergedMembers.filter { member in
      member.id.description.hasPrefix(word) && word.count > 2
        || String(member.name).lowercased() == word.lowercased()
    }
    guard found.count == 1, let member = found.first else { return try member(word) }
    return member.id
  }
}
