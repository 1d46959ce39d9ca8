internal import KithModel
internal import KithScreen

extension Prose {
  /// A member: who they are, their way, what they gave and received, what they carry. Nothing that
  /// ranks.
  mutating func tell(_ member: Member, _ desk: Desk) {
    let community = desk.community
    let facts = community.facts(of: member.id)
    line(
      person(member.id, desk).enumerated().map { place, span in
        place == 0 ? span : Span(span.text, .title)
      } + [Span("  "), member.standing(desk)])
    row([
      [Span(community.shortID(member.id), .quiet)],
      [Span(member.identities.filter { !$0.hasPrefix("email:") }.joined(separator: " · "), .quiet)],
      member.place.isEmpty ? [] : [Span(member.place, .quiet)],
      member.timeZone.isEmpty ? [] : [Span(member.timeZone, .quiet)],
      member.quietThanks ? [Span("prefers quiet thanks", .quiet)] : [],
    ])
    tellTenures(of: member, desk)
    if let until = member.awayUntil, until > desk.now { line("away until \(until.day)", .warm) }
    tellSkills(of: member)
    if member.isBot { return paragraph("A bot: what it does counts nowhere.", .quiet) }
    tellActivity(of: member, facts, desk)
    tellWay(of: member, desk)
    tellWhatTheyGave(facts, desk)
    tellLoad(facts, desk)
    tellThanks(facts, desk)
    tell(MemberTies(of: member.id, facts, in: community), of: member, desk)
    if !facts.isEmpty {
      gap()
      let key = desk.keymap.key(of: .without, in: [.doing])?.name ?? ":without"
      line(
        [Span(key, .key), Span(" rehearses what would lose its last person if they left", .quiet)])
    }
  }

  /// Their roles, and the circles they belong to, with the years.
  private mutating func tellTenures(of member: Member, _ desk: Desk) {
    row(
      (member.roles + member.circles.filter { $0.name != "community" }).map { tenure in
        let since = tenure.since.map { " since \($0.day.told)" } ?? ""
        let until = tenure.until.map { " until \($0.day.told)" } ?? ""
        let holds = tenure.holds(at: desk.now)
        return [Span(tenure.name, holds ? .accent : .quiet), Span(since + until, .quiet)]
      })
  }

  private mutating func tellSkills(of member: Member) {
    if !member.skills.isEmpty {
      row([[Span("knows ", .quiet), Span(member.skills.joined(separator: ", "))]])
    }
    if !member.interests.isEmpty {
      row([[Span("likes ", .quiet), Span(member.interests.joined(separator: ", "))]])
    }
    if !member.foundThrough.isEmpty {
      row([[Span("came through ", .quiet), Span(member.foundThrough)]])
    }
    for note in member.notes { paragraph("note: \(note)", .quote) }
  }

  private mutating func tellActivity(of member: Member, _ facts: [Fact], _ desk: Desk) {
    let activity = desk.community.activity(of: member.id)
    guard let first = activity.firstSeen, let last = activity.lastSeen else {
      return paragraph("They were not seen here yet.", .quiet)
    }
    gap()
    row([
      [Span("here since \(desk.localDay(first).told)")],
      [Span("last seen \(last.age(at: desk.now))", .quiet)],
      [Span(activity.weeks == 1 ? "in 1 week" : "in \(activity.weeks) weeks", .quiet)],
    ])
    let weeks = min(52, max(4, width - 5))
    var until = desk.today
    // Of who was not here for a year, their last one.
    if desk.localDay(last) < until.advanced(by: -weeks * 7) { until = desk.localDay(last) }
    let year = MemberYear(facts, weeks: weeks, until: until, desk)
    gap()
    if until != desk.today { line("their last year here, until \(until.told)", .quiet) }
    tell(year, desk)
  }

  private mutating func tellWay(of member: Member, _ desk: Desk) {
    let order = Milestone.allCases
    let milestones = desk.community.milestones(of: member).sorted {
      ($0.at, order.firstIndex(of: $0.milestone) ?? 0)
        < ($1.at, order.firstIndex(of: $1.milestone) ?? 0)
    }
    guard !milestones.isEmpty else { return }
    heading("Their way")
    let reached = Set(milestones.map(\.milestone))
    let dot = desk.glyphs == .ascii ? "*" : "●"
    for (milestone, at) in milestones {
      line([
        Span(dot + " ", .good), Span(SafeText(desk.localDay(at).told).padded(to: 13), .quiet),
        Span(milestone.phrase),
      ])
    }
    let ring = desk.glyphs == .ascii ? "." : "○"
    let missing = Milestone.allCases.filter { !reached.contains($0) && $0 != .setUp }
    guard !missing.isEmpty else { return }
    line([
      Span(ring + " ", .quiet),
      Span("not yet: " + missing.map(\.phrase).joined(separator: ", "), .quiet),
    ])
  }

  /// In words of what was done, each with how often.
  private mutating func tellWhatTheyGave(_ facts: [Fact], _ desk: Desk) {
    var counts: [Fact.Kind: Set<ID>] = [:]
    for fact in facts { counts[fact.kind, default: []].insert(desk.community.source(of: fact)) }
    let told: [(Fact.Kind, String, String)] = [
      (.replied, "reply", "replies"), (.wasAccepted, "accepted answer", "accepted answers"),
      (.reviewed, "review", "reviews"), (.finished, "finished task", "finished tasks"),
      (.contributed, "contribution", "contributions"), (.asked, "question", "questions"),
      (.proposed, "idea", "ideas"), (.voted, "vote", "votes"),
      (.hosted, "event hosted", "events hosted"), (.attended, "event", "events"),
      (.thankedSomebody, "thanks given", "thanks given"),
    ]
    let pieces = told.compactMap { kind, one, many -> [Span]? in
      guard let count = counts[kind]?.count, count > 0 else { return nil }
      return [Span("\(count) ", .accent), Span(count == 1 ? one : many)]
    }
    guard !pieces.isEmpty else { return }
    heading("Gave")
    row(pieces)
  }

  private mutating func tellLoad(_ facts: [Fact], _ desk: Desk) {
    let community = desk.community
    var seen: Set<ID> = []
    let carried = facts.filter { $0.kind == .holds || $0.kind == .isAsked }
      .map { community.source(of: $0) }.filter { seen.insert($0).inserted }
    guard !carried.isEmpty else { return }
    heading("Carries", note: "\(carried.count)")
    for id in carried.prefix(20) {
      line(
        [Span(community.shortID(id) + " ", .quiet), Span(community.called(id))],
        target: .object(id))
    }
    if carried.count > 20 { line("and \(carried.count - 20) more", .quiet) }
  }

  private mutating func tellThanks(_ facts: [Fact], _ desk: Desk) {
    let community = desk.community
    let received = facts.filter { $0.kind == .wasThanked }.sorted { $0.at > $1.at }
    guard !received.isEmpty else { return }
    heading("Thanked for", note: received.count > 8 ? "\(received.count)" : "")
    for fact in received.prefix(8) {
      guard let recognition = community.recognition(community.source(of: fact)) else { continue }
      let from = recognition.from.map(community.called) ?? "somebody"
      line(
        [
          Span(desk.glyphs == .ascii ? "* " : "♥ ", .thanks),
          Span(String(recognition.words).firstLine),
          Span("  \(from), \(fact.at.age(at: desk.now))", .quiet),
        ], target: .object(recognition.id))
    }
  }

  /// The community, where its page stands among others.
  mutating func tell(_ charter: Charter, _ desk: Desk) {
    line(desk.name, .title)
    paragraph(String(charter.characteristic))
    paragraph(String(charter.purpose), .quiet)
  }
}

extension Milestone {
  /// What it says of somebody.
  package var phrase: String {
    switch self {
    case .discovered: "found the community"
    case .setUp: "set up"
    case .developedSkills: "asked or came to learn"
    case .foundTask: "found a task"
    case .gotHelp: "got help"
    case .wasAppreciated: "was appreciated"
    }
  }
}
