internal import KithLines
internal import KithModel

/// `kith promises`: who supports the community, and what they promised.
enum PromisesCommand: Command {
  static let spec = CommandSpec(
    name: "promises", summary: "show what supporters promised, or note it down",
    arguments: [
      ArgumentSpec(
        name: "SUPPORTER", meaning: "who promised something; nothing shows all promises",
        need: .optional, completes: .supporter),
      ArgumentSpec(
        name: "WHAT", meaning: "what they promised; nothing shows all of theirs", need: .any),
    ],
    options: [
      OptionSpec(name: "due", value: "DAY", meaning: "until when, where that is known"),
      OptionSpec(name: "kept", meaning: "they did it"),
    ],
    detail: "What is promised again has its new day from then on. With --kept, WHAT is needed only "
      + "where a supporter has more than one promise to keep.",
    examples: [
      .init(line: "kith promises", meaning: "what was promised, and what of it was kept"),
      .init(
        line: "kith promises \"Corner Bakery\" \"cakes for the fair\" --due 3w",
        meaning: "a new one; Today tells when it is due"),
      .init(line: "kith promises \"Corner Bakery\" --kept", meaning: "the cakes came"),
    ]
  ).changing()

  static func run(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    let what = arguments.words(from: 1).joined(separator: " ")
    if arguments.has("kept") { return try keep(what, arguments, session) }
    guard !what.isEmpty else { return try show(arguments, session) }
    var due: Moment?
    if let word = arguments.option("due") { due = try session.moment(word, .ahead) }
    let community = try session.community()
    let supporter = arguments.word(0) ?? ""
    try session.carryOut(
      [
        .promise(
          community.id, supporter: community.supporter(supporter) ?? supporter, what: what,
          due: due)
      ],
      arguments)
  }

  // MARK: Showing

  private static func show(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    guard arguments.option("due") == nil else { throw missing("WHAT") }
    let community = try session.community()
    var promises = community.charter.promises
    if let word = arguments.word(0) {
      let supporter = try known(word, community)
      promises.removeAll { $0.supporter != supporter }
    }
    if arguments.has("json") { return try json(promises, session) }
    var table = Table([
      .init(head: "supporter"), .init(head: "what they promised", isFlexible: true),
      .init(head: "due"), .init(head: "kept"),
    ])
    for promise in promises {
      table.add([
        promise.supporter, promise.what, promise.due.map { "\($0.day)" } ?? "–",
        promise.keptAt.map { "\($0.day)" } ?? "–",
      ])
    }
    guard !promises.isEmpty else { return session.remark("nobody promised anything yet") }
    try session.print(table)
  }

  private static func json(
    _ promises: [Charter.Promise], _ session: Session
  ) throws(CommandFault) {
    var line = LineWriter(capacity: 1024)
    func moment(_ key: String, _ moment: Moment?) {
      line.key(key)
      if let moment { line.string(moment.description) } else { line.null() }
    }
    line.openArray()
    for promise in promises {
      line.openObject()
      line.key("supporter")
      line.string(promise.supporter)
      line.key("what")
      line.string(promise.what)
      moment("due", promise.due)
      moment("keptAt", promise.keptAt)
      line.closeObject()
    }
    line.closeArray()
    try session.print(json: line.bytes)
  }

  // MARK: Keeping

  private static func keep(
    _ what: String, _ arguments: Arguments, _ session: Session
  ) throws(CommandFault) {
    guard arguments.option("due") == nil else {
      throw .said("What was kept is no longer due: --kept and --due don't go together.", status: 2)
    }
    guard let word = arguments.word(0) else { throw missing("SUPPORTER") }
    let community = try session.community()
    let supporter = try known(word, community)
    let open = community.charter.promises.filter { $0.supporter == supporter && $0.keptAt == nil }
    let meant = what.isEmpty ? open : open.filter { $0.what.lowercased() == what.lowercased() }
    guard meant.count == 1, let promise = meant.first else {
      throw .said(doubt(about: what, of: supporter, open.map(\.what)), status: 1)
    }
    try session.carryOut(
      [.keepPromise(community.id, supporter: supporter, what: promise.what)], arguments)
  }

  /// Why it isn't clear which promise was kept.
  private static func doubt(
    about what: String, of supporter: String, _ open: [String]
  ) -> String {
    guard !open.isEmpty else { return "\(supporter) has no promise to keep." }
    if what.isEmpty {
      let lines = open.map { "\n  \($0)" }.joined()
      return "\(supporter) has \(open.count) promises to keep; say which:" + lines
    }
    let nearest = Nearest.word(to: what, in: open)
    let hint = nearest.map { " Did you mean “\($0)”?" } ?? ""
    return "\(supporter) has no promise “\(what)” to keep.\(hint) “kith promises” shows them all."
  }

  private static func known(_ word: String, _ community: Community) throws(CommandFault) -> String {
    if let supporter = community.supporter(word) { return supporter }
    let nearest = Nearest.word(to: word, in: community.supporters)
    let hint = nearest.map { " Did you mean “\($0)”?" } ?? ""
    throw .said(
      "“\(word)” promised nothing here.\(hint) “kith promises” shows who did.", status: 1)
  }

  private static func missing(_ word: String) -> CommandFault {
    .usage(.wordMissing(word, command: spec.name, usage: spec.usage))
  }
}

extension Community {
  /// Everybody who promised something, by name.
  var supporters: [String] { Set(charter.promises.map(\.supporter)).sorted() }

  /// The one who is called so, in any case.
  fileprivate func supporter(_ word: String) -> String? {
    supporters.first { $0 == word } ?? supporters.first { $0.lowercased() == word.lowercased() }
  }
}
