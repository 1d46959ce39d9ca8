internal import KithLines
internal import KithModel

/// `kith today`: what happened, what is mine, and what waits.
enum TodayCommand: Command {
  static let spec = CommandSpec(
    name: "today", summary: "what happened since you last looked, what is yours, what waits",
    options: [
      OptionSpec(
        name: "since", value: "TIME", meaning: "what happened since then, not since your last look"),
      .json,
    ],
    detail: "“kith rules” tells what waits and why. With --json it answers the rules alone, and "
      + "doesn't count as a look.",
    examples: [
      .init(line: "kith today", meaning: "every morning"),
      .init(line: "kith today --since monday", meaning: "after a few days away"),
    ])

  /// So many of what waits under one rule are shown.
  private static let shown = 4

  static func run(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    let me = try session.knownSelf()
    let community = try session.community()
    var since = try me == nil ? nil : session.lastLook()
    if let said = arguments.option("since") { since = try session.moment(said, .back) }
    let today = community.today(for: me, since: since, times: session.times)
    if arguments.has("json") { return try json(today, session) }
    try news(today, session)
    try mine(today, community, session)
    for standing in today.rules where standing.count > 0 || standing.trouble != nil {
      try rule(standing, community, session)
    }
    if today.isQuiet {
      try session.print("Nothing waits. A good hour for tea, or to ask somebody how they are.")
    }
    try backlog(today, session)
    if me != nil { try session.rememberLook() }
  }

  private static func news(_ today: Today, _ session: Session) throws(CommandFault) {
    guard let since = today.since, !today.news.isEmpty else { return }
    let age = try session.rendering().age(since)
    try session.print("What happened in the last \(age == "now" ? "minute" : age)")
    for news in today.news { try session.print("  " + news.sentence) }
    try session.print()
  }

  private static func mine(
    _ today: Today, _ community: Community, _ session: Session
  ) throws(CommandFault) {
    guard !today.mine.isEmpty else { return }
    try session.print("Yours")
    var table = Table.plain
    for item in today.mine {
      table.add(["  " + community.shortID(item.id), community.called(item.id), item.why])
    }
    try session.print(table)
    try session.print()
  }

  private static func rule(
    _ standing: RuleStanding, _ community: Community, _ session: Session
  ) throws(CommandFault) {
    if let trouble = standing.trouble {
      return try session.print("\(standing.rule.name): can't be used. \(trouble)\n")
    }
    try session.print("\(standing.rule.name) (\(standing.count)): \(standing.rule.todo)")
    var table = Table.plain
    for place in standing.items.indices.prefix(shown) {
      let id = standing.items[place]
      let isWatch = standing.rule.kind == .community
      table.add([
        "  " + community.shortID(id), isWatch ? standing.why(place) : community.called(id),
        isWatch ? "" : standing.why(place),
      ])
    }
    try session.print(table)
    if standing.count > shown {
      let filter = Shell.quoted(standing.rule.filter + " -is:backlog")
      let more =
        standing.rule.kind == .community
        ? "" : ": kith list \(standing.rule.kind.plural) \(filter)"
      try session.print("  and \(standing.count - shown) more\(more)")
    }
    try session.print()
  }

  private static func backlog(_ today: Today, _ session: Session) throws(CommandFault) {
    guard !today.backlog.isEmpty else { return }
    try session.print("Backlog, untouched for long when it came here")
    let kinds = Dictionary(grouping: today.backlog, by: \.kind).mapValues(\.count)
    for (kind, count) in kinds.sorted(by: { $0.key < $1.key }) {
      try session.print(
        "  \(count) \(count == 1 ? kind.singular : kind.plural): "
          + "kith list \(kind.plural) is:open is:backlog")
    }
  }

  private static func json(_ today: Today, _ session: Session) throws(CommandFault) {
    var line = LineWriter(capacity: 4096)
    line.openArray()
    for standing in today.rules {
      line.openObject()
      line.key("rule")
      line.string(standing.rule.name)
      line.key("todo")
      line.string(standing.rule.todo)
      line.key("count")
      line.integer(standing.count)
      line.key("items")
      line.openArray()
      for id in standing.items { line.string(id.description) }
      line.closeArray()
      line.closeObject()
    }
    line.closeArray()
    try session.print(json: line.bytes)
  }
}

extension Table {
  /// An id, what it is called and why it is there, without heads.
  static var plain: Table {
    Table([
      .init(head: ""), .init(head: "", isFlexible: true), .init(head: "", isFlexible: true),
    ])
  }
}
