internal import KithExchange
internal import KithModel
internal import KithStore

/// `kith import`: brings in what other programs wrote.
enum ImportCommand: Command {
  static let spec = CommandSpec(
    name: "import", summary: "bring in a forum, a chat, issues, a repository, a table",
    arguments: [
      ArgumentSpec(
        name: "[FORMAT] SOURCE",
        meaning: "files and folders; “-” reads standard input. Without a format it is recognised",
        need: .several, completes: .file)
    ],
    options: [
      OptionSpec(name: "dry-run", meaning: "only tell what would come in, and what can be mapped"),
      OptionSpec(
        name: "map", value: "M",
        meaning: "what foreign categories mean: category:10=question,11=skip"),
      OptionSpec(name: "site", value: "S", meaning: "what to call the place it comes from"),
      OptionSpec(name: "streams", value: "a,b", meaning: "only these streams or channels"),
      .by, .json,
    ],
    detail: "Formats: " + Importing.names.joined(separator: ", ")
      + ". Only what is new or different is recorded, so importing again is free; what people "
      + "changed here stays. A map is remembered for the next time.",
    examples: [
      .init(
        line:
          "gh issue list --state all --limit 1000 --json number,title,body,author,labels,comments,"
          + "state,createdAt,updatedAt,closedAt,url > issues.json", meaning: "what GitHub has"),
      .init(line: "kith import issues.json --dry-run", meaning: "look first"),
      .init(line: "kith import discourse topics/ --map category:10=question", meaning: "a forum"),
    ])

  static func run(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    let (format, sources) = try Self.sources(arguments.words, session.input)
    let store = try session.store()
    let isDryRun = arguments.has("dry-run")
    let person = isDryRun ? nil : try session.actor(arguments)
    var told: [ImportSummary] = []
    for source in sources where told.last?.wasStopped != true {
      let chosen = try session.exchanging { try format ?? Importing.format(of: source) }
      if format == nil { session.remark("\(source.name): looks like \(chosen.name)") }
      let options = try session.importOptions(
        arguments, chosen.name, known: store.privateState, remembers: !isDryRun, me: person)
      let summary = try session.watching(source.name) { (progress) throws(CommandFault) in
        try session.exchanging {
          try Importing.run(
            chosen, source, into: store.community, options: options,
            commit: isDryRun
              ? nil
              : { deeds in
                _ = try store.perform(Action(by: person, at: session.now, deeds))
              },
            watch: progress.tell)
        }
      }
      told.append(summary)
      if !arguments.has("json") {
        try session.print(summary.lines(isDryRun: isDryRun).joined(separator: "\n"))
      }
    }
    try name(unmet: arguments.option("map"), by: told, session)
    if arguments.has("json") { try json(told, session) }
    // As a shell knows what Ctrl-C ended; the summary has said it in words.
    if told.last?.wasStopped == true { throw .said("", status: 130) }
    if !isDryRun, !arguments.has("json") {
      try session.print("next: " + next(try session.community()))
    }
  }

  /// What a person maps and no source has is a slip of the finger, most often.
  private static func name(
    unmet map: String?, by summaries: [ImportSummary], _ session: Session
  ) throws(CommandFault) {
    guard let map, summaries.last?.wasStopped == false else { return }
    let marks = Set(summaries.flatMap(\.marks.keys))
    let known = marks.map { "\($0.dimension):\($0.value)" }.sorted()
    for word in try session.exchanging({ try ImportMap(map) }).unmet(by: marks) {
      let nearest = Nearest.word(to: word, in: known).map { " Did you mean “\($0)”?" } ?? ""
      session.remark("--map names “\(word)”, which occurs nowhere.\(nearest)")
    }
  }

  /// What is worth a look, now that it is here.
  private static func next(_ community: Community) -> String {
    if community.questions.contains(where: \.isOpen) { return "kith list questions is:open" }
    if community.tasks.contains(where: \.isOpen) { return "kith list tasks is:open" }
    return "kith today"
  }

  /// The format, if the first word is one, and what is to be read.
  static func sources(
    _ words: [String], _ input: StandardInput
  ) throws(CommandFault) -> ((any ImportFormat.Type)?, [any SourceFiles]) {
    var words = words
    var format: (any ImportFormat.Type)?
    if words.count > 1, let first = words.first, Importing.names.contains(first.lowercased()) {
      format = try? Importing.format(named: words.removeFirst())
    } else if words.count > 1, let first = words.first, (try? DiskFiles(first)) == nil, first != "-"
    {
      let nearest = Nearest.word(to: first, in: Importing.names).map { " Did you mean “\($0)”?" }
      throw .said(
        "“\(first)” is neither a format nor a file.\(nearest ?? "") Formats: "
          + Importing.names.joined(separator: ", ") + ".", status: 2)
    }
    var sources: [any SourceFiles] = []
    for word in words { sources.append(try source(word, input)) }
    return (format, sources)
  }

  private static func source(
    _ word: String, _ input: StandardInput
  ) throws(CommandFault) -> any SourceFiles {
    if word == "-" {
      guard let bytes = try input.read(1 << 30) else {
        throw .said(
          "Standard input is longer than 1 GiB. Save it to a file and name that.", status: 1)
      }
      return MemoryFiles(bytes)
    }
    do throws(ExchangeError) {
      return try DiskFiles(word)
    } catch {
      throw .said(error.description, status: 1)
    }
  }

  private static func json(
    _ summaries: [ImportSummary], _ session: Session
  ) throws(CommandFault) {
    let entries = summaries.map { summary in
      let counts = summary.counts.sorted { $0.key < $1.key }.map { kind, count in
        FieldValue.NamedValue(
          kind.plural,
          .structure([
            .init("new", .number(count.new)), .init("changed", .number(count.changed)),
            .init("unchanged", .number(count.unchanged)),
          ]))
      }
      return FieldValue.structure([
        .init("format", .word(summary.format)), .init("counts", .structure(counts)),
        .init("newReplies", .number(summary.newReplies)),
        .init("backlog", .number(summary.backlog)),
        .init("skipped", .number(summary.skippedCount)), .init("gone", .ids(summary.gone)),
        .init("stopped", .flag(summary.wasStopped)),
      ])
    }
    try session.print(json: .list(entries))
  }
}

/// `kith look`: somebody's own repository or export, in memory; nothing is kept.
enum LookCommand: Command {
  static let spec = CommandSpec(
    name: "look", summary: "look at a repository or export files without keeping anything",
    arguments: [
      ArgumentSpec(
        name: "[FORMAT] SOURCE", meaning: "files and folders, as for import", need: .several,
        completes: .file)
    ],
    options: [
      OptionSpec(name: "map", value: "M", meaning: "what foreign categories mean"),
      OptionSpec(name: "site", value: "S", meaning: "what to call the place it comes from"),
      OptionSpec(name: "streams", value: "a,b", meaning: "only these streams or channels"),
    ],
    examples: [.init(line: "kith look .", meaning: "who made this repository, and who was thanked")]
  )

  static func run(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    let (format, sources) = try ImportCommand.sources(arguments.words, session.input)
    var randomness = session.surroundings.randomness
    var look = Look(using: &randomness)
    for source in sources where look.summaries.last?.wasStopped != true {
      let chosen = try session.exchanging { try format ?? Importing.format(of: source) }
      let options = try session.importOptions(arguments, chosen.name, known: nil, remembers: false)
      try session.watching(source.name) { (progress) throws(CommandFault) in
        try session.exchanging {
          try look.take(source, as: chosen, options: options, watch: progress.tell)
        }
      }
    }
    // “.” says nothing; the folder's own name does.
    let folder = session.surroundings.workingDirectory
    let name = sources.map { FilePath.split(FilePath.absolute($0.name, from: folder)).name }
      .joined(separator: ", ")
    if session.canShowDashboard, !look.journals.isEmpty {
      let (id, journals, surroundings) = (look.community.id, look.journals, session.surroundings)
      try DashboardView.show(session, name: name, onlyLooks: true) { () throws(StoreError) in
        try Store.inMemory("look", of: id, journals: journals, in: surroundings)
      }
      return
    }
    try Overview.print(look.community, named: name, session)
    for summary in look.summaries where summary.skippedCount > 0 {
      session.remark("left out: \(summary.skippedCount); “kith import --dry-run” tells why")
    }
  }
}
