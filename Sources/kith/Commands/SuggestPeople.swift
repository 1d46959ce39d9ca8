internal import KithLines
internal import KithModel
internal import KithStore

/// `kith suggest helpers` and `people`: who could help with a question, or take something.
enum SuggestPeople {
  static func run(
    _ words: [String], _ arguments: Arguments, _ session: Session
  ) throws(CommandFault) {
    let spec = SuggestCommand.spec
    guard let word = words.first else {
      throw .usage(.wordMissing("ID", command: spec.name, usage: spec.usage))
    }
    guard words.count == 1 else {
      throw .usage(.wordTooMany(words[1], command: spec.name, usage: spec.usage))
    }
    let id = try session.object(word)
    let community = try session.community()
    guard [.question, .task, .idea, .contribution].contains(id.kind) else {
      throw .said(
        "\(community.called(id)) is \(id.kind.one()). People are suggested for questions, "
          + "tasks, ideas and contributions.", status: 1)
    }
    var moment = session.now
    if let word = arguments.option("at") { moment = try session.moment(word, .back) }
    let index = LikenessIndex(community, workers: Workers.all.run)
    let found = community.helpers(
      for: id, at: moment, spread: !arguments.has("no-spread"), index: index,
      limit: try SuggestCommand.limit(arguments, session))
    if arguments.has("json") { return try json(found, session) }
    guard !found.isEmpty else {
      return session.remark("nobody comes to mind: nobody has helped here yet, or all are away")
    }
    var table = Table([
      .init(head: "id"), .init(head: "who"), .init(head: "why", isFlexible: true),
      .init(head: "open with this", isNumber: true),
    ])
    for suggestion in found {
      table.add([
        community.shortID(suggestion.member), community.called(suggestion.member),
        suggestion.reason, String(suggestion.loadAfter),
      ])
    }
    try session.print(table)
  }

  private static func json(
    _ found: [Suggestion], _ session: Session
  ) throws(CommandFault) {
    try SuggestCommand.array(found, session) { suggestion, line in
      line.key("id")
      line.string(suggestion.member.description)
      line.key("score")
      line.number(SuggestCommand.shortened(suggestion.score))
      line.key("reason")
      line.string(suggestion.reason)
      line.key("loadAfter")
      line.integer(suggestion.loadAfter)
    }
  }
}
