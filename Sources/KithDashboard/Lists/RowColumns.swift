internal import KithModel
internal import KithScreen

// What the list of each kind shows: its columns, the most important first, and their order.

extension RowColumn {
  /// The lists whose columns can be chosen.
  static let lists = Kind.listed.map(\.plural)

  /// The columns of a list by their names; nil if there is no such list.
  static func names(ofList list: String) -> [String]? {
    guard let kind = Kind.listed.first(where: { $0.plural == list }) else { return nil }
    return all(for: kind).order.filter { !$0.isEmpty }
  }

  /// The columns of a list that are shown, in their order: the usual ones, or those a person chose.
  static func chosen(for kind: Kind, _ settings: Settings) -> (
    columns: [RowColumn], order: [String]
  ) {
    let (columns, order) = all(for: kind)
    guard let names = settings.columns[kind.plural] else { return (columns, order) }
    let signs = columns.filter { $0.head.isEmpty }
    let named = names.compactMap { name in columns.first { $0.head == name } }
    return (signs + named, [""] + names)
  }

  static func all(for kind: Kind) -> (columns: [RowColumn], order: [String]) {
    switch kind {
    case .question:
      (
        questions,
        [
          "", "question", "who", "stage", "labels", "state", "asked", "re", "age", "id",
        ]
      )
    case .task:
      (tasks, ["", "task", "labels", "size", "for", "who", "state", "due", "re", "age", "id"])
    case .member: (members, ["", "name", "role", "skills", "weeks", "carries", "seen", "since"])
    case .recognition: (recognitions, ["", "who", "words", "kind", "age"])
    case .event: (events, ["when", "event", "kind", "place", "hosts", "came", "day"])
    case .idea: (ideas, ["votes", "", "idea", "who", "state", "re", "age"])
    case .contribution: (contributions, ["", "contribution", "kind", "who", "state", "re", "age"])
    case .community, .reply: ([], [])
    }
  }

  // MARK: Columns of several kinds

  static let age = RowColumn("age", 6, isRight: true, sorts: "createdAt") { object, desk in
    [Span(object.core.createdAt?.age(at: desk.now) ?? "", .quiet)]
  }

  private static let shortID = RowColumn("id", 6) { object, desk in
    [Span(desk.community.shortID(object.core.id), .quiet)]
  }

  private static func sign(_ make: @escaping @Sendable (AnyObject, Desk) -> StatusSign?)
    -> RowColumn
  {
    RowColumn("", 1) { object, desk in
      guard let sign = make(object, desk) else { return [] }
      return [Span(String(Character(desk.glyphs == .ascii ? sign.ascii : sign.sign)), sign.style)]
    }
  }

  private static func state(_ make: @escaping @Sendable (AnyObject, Desk) -> StatusSign?)
    -> RowColumn
  {
    RowColumn("state", 9, sorts: "status") { object, desk in
      guard let sign = make(object, desk) else { return [] }
      return [Span(sign.word, sign.style)]
    }
  }

  private static func title(_ head: String) -> RowColumn {
    RowColumn(head, 16, flexes: true, sorts: "title") { object, desk in
      [Span(beginningOf: object.core.title, object.core.isOpen ? .text : .quiet)]
    }
  }

  private static func replies(_ count: @escaping @Sendable (AnyObject) -> Int) -> RowColumn {
    RowColumn("re", 3, isRight: true, sorts: "replies") { object, _ in
      let count = count(object)
      return [Span(count == 0 ? "·" : "\(count)", .quiet)]
    }
  }

  private static let labels = RowColumn("labels", 12) { object, _ in
    [Span(object.core.labels.joined(separator: " "), .accent)]
  }

  static func monograms(_ people: [ID], _ desk: Desk, most: Int = 3) -> [Span] {
    people.prefix(most).enumerated().flatMap { place, person -> [Span] in
      let monogram = Monogram(person, in: desk.community)
      return (place == 0 ? [] : [Span(" ")]) + [Span(monogram.letters, monogram.style)]
    } + (people.count > most ? [Span("…", .quiet)] : [])
  }

  private static func who(_ person: @escaping @Sendable (AnyObject) -> ID?) -> RowColumn {
    RowColumn("who", 2) { object, desk in person(object).map { monograms([$0], desk) } ?? [] }
  }

  // MARK: The kinds

  private static func questionSign(_ object: AnyObject, _ desk: Desk) -> StatusSign? {
    guard case .question(let question) = object else { return nil }
    return StatusSign(question, desk)
  }

  private static let questions: [RowColumn] = [
    sign(questionSign), title("question"), age,
    who { if case .question(let question) = $0 { question.asker } else { nil } },
    state(questionSign),
    replies { if case .question(let question) = $0 { question.replies.count } else { 0 } },
    RowColumn("stage", 11, sorts: "stage") { object, _ in
      guard case .question(let question) = object else { return [] }
      return [Span(question.stage ?? "", .quiet)]
    },
    RowColumn("asked", 8) { object, desk in
      guard case .question(let question) = object else { return [] }
      return monograms(question.asked.map(\.helper), desk, most: 2)
    },
    labels, shortID,
  ]

  private static func taskSign(_ object: AnyObject, _ desk: Desk) -> StatusSign? {
    guard case .task(let task) = object else { return nil }
    return StatusSign(task, desk)
  }

  private static let tasks: [RowColumn] = [
    sign(taskSign), title("task"), state(taskSign),
    RowColumn("who", 8, sorts: "assignees") { object, desk in
      guard case .task(let task) = object else { return [] }
      return monograms(task.assignees, desk, most: 2)
    },
    RowColumn("for", 1) { object, desk in
      guard case .task(let task) = object, task.isGoodForNewcomer else { return [] }
      return [Span(desk.glyphs == .full ? "✿" : "n", .good)]
    },
    RowColumn("size", 6, sorts: "size") { object, _ in
      guard case .task(let task) = object else { return [] }
      return [Span(task.size ?? "", .quiet)]
    },
    RowColumn("due", 6, isRight: true, sorts: "due") { object, desk in
      guard case .task(let task) = object, let due = task.due else { return [] }
      return [Span(due.age(at: desk.now), due < desk.now && task.isOpen ? .overdue : .quiet)]
    },
    labels, age,
    replies { if case .task(let task) = $0 { task.replies.count } else { 0 } },
    shortID,
  ]

  private static let members: [RowColumn] = [
    RowColumn("", 2) { object, desk in monograms([object.core.id], desk) },
    RowColumn("name", 14, flexes: true, readable: 18, sorts: "name") { object, desk in
      guard case .member(let member) = object else { return [] }
      return [Span(desk.community.called(member.id), member.isBot ? .quiet : .text)]
    },
    RowColumn("seen", 7, isRight: true, sorts: "-lastSeen") { object, desk in
      let seen = desk.community.activity(of: object.core.id).lastSeen
      return [Span(seen?.age(at: desk.now) ?? "never", .quiet)]
    },
    RowColumn("role", 10) { object, desk in
      guard case .member(let member) = object else { return [] }
      return [member.standing(desk)]
    },
    RowColumn("carries", 9, sorts: "-load") { object, desk in
      guard case .member(let member) = object else { return [] }
      if let until = member.awayUntil, until > desk.now {
        return [Span("away", .quiet)]
      }
      let load = desk.community.load(of: member.id)
      return load == 0 ? [] : [Span("carries \(load)", load > 5 ? .warm : .text)]
    },
    RowColumn("weeks", 12) { object, desk in
      desk.recentWeeks(of: object.core.id)
    },
    RowColumn("skills", 24) { object, _ in
      guard case .member(let member) = object else { return [] }
      return [Span(member.skills.joined(separator: ", "), .quiet)]
    },
    RowColumn("since", 8, isRight: true, sorts: "firstSeen") { object, desk in
      let seen = desk.community.activity(of: object.core.id).firstSeen
      return [Span(seen.map { String($0.description.prefix(7)) } ?? "", .quiet)]
    },
  ]

  private static let recognitions: [RowColumn] = [
    RowColumn("", 1) { _, desk in [Span(desk.glyphs == .ascii ? "*" : "♥", .thanks)] },
    RowColumn("who", 14, flexes: true, readable: 17, sorts: "to") { object, desk in
      guard case .recognition(let recognition) = object else { return [] }
      let to = Span(desk.community.names(of: recognition.to))
      guard let from = recognition.from else { return [to] }
      return [
        to, Span(desk.glyphs == .ascii ? " <- " : " ← ", .quiet),
        Span(desk.community.called(from), .quiet),
      ]
    },
    age,
    RowColumn("words", 16, flexes: true, readable: 20) { object, _ in
      guard case .recognition(let recognition) = object else { return [] }
      return [Span(String(recognition.words).firstLine, .text)]
    },
    RowColumn("kind", 8, sorts: "reason") { object, _ in
      guard case .recognition(let recognition) = object else { return [] }
      return [Span(recognition.reason ?? "", .quiet)]
    },
  ]

  private static let events: [RowColumn] = [
    RowColumn("when", 8, isRight: true, sorts: "start") { object, desk in
      guard case .event(let event) = object, let start = desk.when(event) else { return [] }
      return [Span(start.age(at: desk.now), start > desk.now ? .warm : .quiet)]
    },
    title("event"),
    RowColumn("hosts", 8, sorts: "hosts") { object, desk in
      guard case .event(let event) = object else { return [] }
      return event.hosts.isEmpty ? [Span("no host", .warm)] : monograms(event.hosts, desk, most: 2)
    },
    RowColumn("kind", 9, sorts: "eventKind") { object, _ in
      guard case .event(let event) = object else { return [] }
      return [Span(event.eventKind ?? "", .quiet)]
    },
    RowColumn("came", 4, isRight: true, sorts: "attendees") { object, _ in
      guard case .event(let event) = object, !event.attendees.isEmpty else { return [] }
      return [Span("\(event.attendees.count)", .quiet)]
    },
    RowColumn("day", 16) { object, desk in
      guard case .event(let event) = object, let start = desk.when(event) else { return [] }
      return [Span(desk.localTime(start), .quiet)]
    },
    RowColumn("place", 16) { object, _ in
      guard case .event(let event) = object else { return [] }
      return [Span(event.place, .quiet)]
    },
  ]

  private static func ideaSign(_ object: AnyObject, _ desk: Desk) -> StatusSign? {
    if case .idea(let idea) = object { StatusSign(idea) } else { nil }
  }

  private static let ideas: [RowColumn] = [
    RowColumn("votes", 5, isRight: true, sorts: "-votes") { object, desk in
      guard case .idea(let idea) = object else { return [] }
      return [Span("+\(desk.community.voters(of: idea).count)", .accent)]
    },
    sign(ideaSign), title("idea"), age, state(ideaSign),
    who { if case .idea(let idea) = $0 { idea.proposer } else { nil } },
    replies { if case .idea(let idea) = $0 { idea.replies.count } else { 0 } },
  ]

  private static func contributionSign(_ object: AnyObject, _ desk: Desk) -> StatusSign? {
    if case .contribution(let contribution) = object { StatusSign(contribution, desk) } else { nil }
  }

  private static let contributions: [RowColumn] = [
    sign(contributionSign), title("contribution"), age,
    who { if case .contribution(let contribution) = $0 { contribution.by } else { nil } },
    state(contributionSign),
    RowColumn("kind", 8, sorts: "contributionKind") { object, _ in
      guard case .contribution(let contribution) = object else { return [] }
      return [Span(contribution.contributionKind ?? "", .quiet)]
    },
    replies {
      if case .contribution(let contribution) = $0 { contribution.replies.count } else { 0 }
    },
  ]
}

extension Member {
  /// The one word that says most of them here.
  func standing(_ desk: Desk) -> Span {
    if isBot { return Span("bot", .quiet) }
    if let role = roles.first(where: { $0.holds(at: desk.now) }) {
      return Span(role.name, role.name == "alumni" ? .quiet : .accent)
    }
    if isTeam(at: desk.now) { return Span("team", .accent) }
    if let first = desk.community.activity(of: id).firstSeen,
      desk.now.since(first) < 30 * 86_400_000
    {
      return Span("newcomer", .good)
    }
    return Span("")
  }
}

extension Desk {
  /// What somebody did in the last weeks, a sign each, the newest at the right.
  fileprivate func recentWeeks(of member: ID) -> [Span] {
    let weeks = recentWeeks[member] ?? []
    let most = max(4, weeks.max() ?? 0)
    let signs = Array(glyphs == .ascii ? " .:-=+*%#" : "·▁▂▃▄▅▆▇█")
    return weeks.map { week in
      week == 0
        ? Span(String(signs[0]), .chartQuiet)
        : Span(String(signs[max(1, min(8, (week * 8 + most - 1) / most))]), .chart)
    }
  }
}
