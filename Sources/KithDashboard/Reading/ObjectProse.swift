package import KithModel
internal import KithScreen

extension Prose {
  /// Everything there is to read about an object.
  package init(of id: ID, width: Int, _ desk: Desk) {
    self.init(width: width)
    guard let object = desk.community.object(id) else {
      line("It is no longer here.", .quiet)
      return
    }
    if object.core.isDeleted {
      line("Deleted. Undo, or “kith restore \(desk.community.shortID(id))”, brings it back.", .warm)
      gap()
    }
    switch object {
    case .question(let question): tell(question, desk)
    case .task(let task): tell(task, desk)
    case .member(let member): tell(member, desk)
    case .recognition(let recognition): tell(recognition, desk)
    case .event(let event): tell(event, desk)
    case .idea(let idea): tell(idea, desk)
    case .contribution(let contribution): tell(contribution, desk)
    case .community(let charter): tell(charter, desk)
    }
    tellLinks(of: object, desk)
    tellHistory(of: id, desk)
  }

  // MARK: The kinds

  private mutating func tell(_ question: Question, _ desk: Desk) {
    let sign = StatusSign(question, desk)
    title(question, sign, desk)
    row(
      [person(question.asker, desk, unknown: "somebody unknown")] + [
        [Span(desk.community.acquaintance(question.asker, desk), .quiet)],
        age(question.core.createdAt, desk),
        stageSpans(question.stage),
        labelSpans(question.core), prioritySpans(question.priority),
        waitSpans(question.waitUntil, desk),
      ])
    if !question.asked.isEmpty {
      row([
        [Span("asked ", .quiet)]
          + peopleSpans(question.asked.map(\.helper), desk),
        age(question.asked.map(\.at).max(), desk),
      ])
    }
    gap()
    words(question.body)
    thread(question.replies, of: question.id, accepted: Set(question.accepted), desk)
    tellAdvice(question.id, desk)
  }

  private mutating func tell(_ task: CommunityTask, _ desk: Desk) {
    let sign = StatusSign(task, desk)
    title(task, sign, desk)
    row([
      task.assignees.isEmpty
        ? [Span("nobody has it", .warm)] : peopleSpans(task.assignees, desk),
      task.mentor.map { [Span("mentor ", .quiet)] + person($0, desk) } ?? [],
      task.isGoodForNewcomer ? [Span("good for newcomers", .good)] : [],
      [Span(task.size ?? "", .quiet)],
      task.due.map { due in
        [
          Span(
            due < desk.now && task.isOpen
              ? "was due \(due.age(at: desk.now)) ago" : "due \(due.age(at: desk.now))",
            due < desk.now && task.isOpen ? .overdue : .text)
        ]
      } ?? [],
      age(task.core.createdAt, desk), labelSpans(task.core), prioritySpans(task.priority),
      task.skills.isEmpty ? [] : [Span("needs " + task.skills.joined(separator: ", "), .quiet)],
      waitSpans(task.waitUntil, desk),
    ])
    gap()
    words(task.body)
    thread(task.replies, of: task.id, desk)
    tellAdvice(task.id, desk)
  }

  private mutating func tell(_ recognition: Recognition, _ desk: Desk) {
    line([Span("♥ ", .thanks)] + peopleSpans(recognition.to, desk))
    row([
      [Span("from ", .quiet)] + person(recognition.from, desk, unknown: "somebody"),
      age(recognition.core.createdAt, desk), [Span(recognition.reason ?? "", .quiet)],
      recognition.isQuiet ? [Span("quiet: for their eyes only", .quiet)] : [],
    ])
    gap()
    words(recognition.words)
    for person in recognition.to {
      line(
        [Span("→ ", .quiet)] + self.person(person, desk), target: .object(person))
    }
  }

  private mutating func tell(_ contribution: Contribution, _ desk: Desk) {
    title(contribution, StatusSign(contribution, desk), desk)
    row([
      person(contribution.by, desk, unknown: "somebody"),
      [Span(contribution.contributionKind ?? "", .quiet)], age(contribution.core.createdAt, desk),
      labelSpans(contribution.core),
    ])
    gap()
    words(contribution.body)
    thread(contribution.replies, of: contribution.id, desk)
    tellAdvice(contribution.id, desk)
  }

  // MARK: Pieces

  mutating func title(_ object: some CommunityObject, _ sign: StatusSign, _ desk: Desk) {
    let core = object.core
    paragraph(core.title.isEmpty ? "(no title)" : String(core.title), .title)
    row([
      [Span(sign.word, sign.style)], [Span(desk.community.shortID(core.id), .quiet)],
      core.source.isEmpty ? [] : [Span(core.source, .quiet)],
      core.isPrivate ? [Span("private", .warm)] : [],
      object.isBacklog ? [Span("backlog", .quiet)] : [],
    ])
  }

  func person(_ id: ID?, _ desk: Desk, unknown: String = "") -> [Span] {
    guard let id else { return unknown.isEmpty ? [] : [Span(unknown, .quiet)] }
    let monogram = Monogram(id, in: desk.community)
    return [Span(monogram.letters, monogram.style), Span(" " + desk.community.called(id))]
  }

  func peopleSpans(_ people: [ID], _ desk: Desk) -> [Span] {
    people.prefix(8).enumerated().flatMap { place, id in
      (place == 0 ? [] : [Span(", ", .quiet)]) + person(id, desk)
    } + (people.count > 8 ? [Span(" and \(people.count - 8) more", .quiet)] : [])
  }

  func age(_ moment: Moment?, _ desk: Desk) -> [Span] {
    moment.map { [Span($0.age(at: desk.now), .quiet)] } ?? []
  }

  private func stageSpans(_ stage: String?) -> [Span] {
    stage.map { [Span("stage " + $0, .quiet)] } ?? []
  }

  private func labelSpans(_ core: Core) -> [Span] {
    core.labels.isEmpty ? [] : [Span(core.labels.joined(separator: " "), .accent)]
  }

  private func prioritySpans(_ priority: String?) -> [Span] {
    guard let priority, priority != "normal" else { return [] }
    return [Span("priority " + priority, ["high", "urgent"].contains(priority) ? .warm : .quiet)]
  }

  private func waitSpans(_ until: Moment?, _ desk: Desk) -> [Span] {
    guard let until, until > desk.now else { return [] }
    return [Span("put aside until \(until.day)", .quiet)]
  }

  /// What was written under it, each with who and when.
  mutating func thread(
    _ replies: [Reply], of id: ID, accepted: Set<ID> = [], _ desk: Desk
  ) {
    for (place, reply) in replies.enumerated() {
      let isAccepted = accepted.contains(reply.id)
      rule(
        [Span(" ")] + person(reply.author, desk, unknown: "somebody unknown") + [
          Span(" · \(reply.at.age(at: desk.now))", .quiet),
          Span(reply.likes > 0 ? " · +\(reply.likes)" : "", .quiet),
          Span(isAccepted ? " · ✓ accepted" : "", .good),
          Span(" · \(place + 1) ", .quiet),
        ])
      if reply.isHidden {
        line("hidden", .quiet)
      } else {
        words(reply.text)
      }
    }
  }

  /// Who could help with it, and what is like it.
  mutating func tellAdvice(_ id: ID, _ desk: Desk) {
    guard let advice = desk.advice[id] else { return }
    if !advice.people.isEmpty, desk.community.object(id)?.core.isOpen ?? false {
      heading(id.kind.couldHeading)
      let widest = advice.people.map { desk.community.called($0.member).count }.max() ?? 0
      for (place, somebody) in advice.people.enumerated() {
        let name = SafeText(desk.community.called(somebody.member)).padded(to: min(widest, 18))
        line(
          [Span("\(place + 1) ", .key), Span(name), Span("  " + somebody.reason, .quiet)],
          target: .object(somebody.member))
      }
    }
    guard !advice.likenesses.isEmpty else { return }
    heading("Like it")
    for likeness in advice.likenesses {
      line(
        [
          Span(likeness.isSolved ? "✓ " : "○ ", likeness.isSolved ? .good : .quiet),
          Span(desk.community.object(likeness.id)?.core.title ?? .empty),
          Span("  " + likeness.shared.prefix(4).joined(separator: " "), .quiet),
        ], target: .object(likeness.id))
    }
  }

  // MARK: What it is tied to

  private mutating func tellLinks(of object: AnyObject, _ desk: Desk) {
    let core = object.core
    let coming = desk.community.linksTo(core.id)
    guard !core.links.isEmpty || !core.link.isEmpty || !coming.isEmpty else { return }
    heading([.event, .idea].contains(core.id.kind) ? "What came of it" : "Links")
    for link in core.links { tie(link.type.phrase, link.to, desk) }
    for link in coming { tie(link.type.phraseBack, link.from, desk) }
    if !core.link.isEmpty {
      let address = String(core.link)
      line("↗ " + address, .link, target: .web(address))
    }
  }

  private mutating func tie(_ phrase: String, _ id: ID, _ desk: Desk) {
    line(
      [
        Span(phrase + " ", .quiet), Span(desk.community.shortID(id) + " ", .quiet),
        Span(desk.community.called(id), .link),
      ], target: .object(id))
  }

  private mutating func tellHistory(of id: ID, _ desk: Desk) {
    let history = desk.community.history(of: id)
    guard !history.isEmpty else { return }
    heading("History")
    for action in history.prefix(12) {
      let who = action.by.map(desk.community.called) ?? "somebody"
      paragraph(
        "\(action.at.age(at: desk.now)): \(who) \(action.sentence)"
          + (action.isUndone ? " (taken back)" : ""), .quiet)
    }
    if history.count > 12 {
      line("and \(history.count - 12) more: kith log \(desk.community.shortID(id))", .quiet)
    }
  }
}

extension LinkType {
  /// How it reads from here to there.
  package var phrase: String {
    switch self {
    case .about: "about"
    case .duplicateOf: "repeats"
    case .sameAs: "the same as"
    case .ledTo: "led to"
    case .blockedBy: "blocked by"
    }
  }

  /// How it reads from there to here.
  package var phraseBack: String {
    switch self {
    case .about: "told of in"
    case .duplicateOf: "repeated by"
    case .sameAs: "the same as"
    case .ledTo: "came of"
    case .blockedBy: "blocks"
    }
  }
}

extension Community {
  /// How well the community knows somebody: `newcomer, here 6 days`.
  func acquaintance(_ id: ID?, _ desk: Desk) -> String {
    guard let id, let first = activity(of: id).firstSeen else { return "" }
    let days = desk.now.since(first) / 86_400_000
    if days < 1 { return "here since today" }
    if days < 30 { return "newcomer, here \(days) d" }
    let asked = Set(facts(of: id).filter { $0.kind == .asked }.map(source(of:))).count
    return asked > 1 ? "\(asked) questions so far" : "here \(first.age(at: desk.now))"
  }
}
