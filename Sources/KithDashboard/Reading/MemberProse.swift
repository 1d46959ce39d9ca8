internal import KithModel
internal import KithScreen

extension Prose {
  /// A member: who they are, what they carry, what they gave and received. Nothing that ranks.
  mutating func tell(_ member: Member, _ desk: Desk) {
    let community = desk.community
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
    if let until = member.awayUntil, until > desk.now { line("away until \(until.day)", .warm) }
    tellSkills(of: member)
    tellActivity(of: member, desk)
    tellWay(of: member, desk)
    tellLoad(of: member, desk)
    tellThanks(of: member, desk)
  }

  private mutating func tellSkills(of member: Member) {
    if !member.skills.isEmpty {
      row([[Span("knows ", .quiet), Span(member.skills.joined(separator: ", "))]])
    }
    if !member.interests.isEmpty {
      row([[Span("likes ", .quiet), Span(member.interests.joined(separator: ", "))]])
    }
    for note in member.notes { paragraph("note: \(note)", .quote) }
  }

  private mutating func tellActivity(of member: Member, _ desk: Desk) {
    let activity = desk.community.activity(of: member.id)
    guard let first = activity.firstSeen, let last = activity.lastSeen else { return }
    gap()
    row([
      [Span("here since \(first.day)")], [Span("last \(last.age(at: desk.now))", .quiet)],
      [Span(activity.weeks == 1 ? "in 1 week" : "in \(activity.weeks) weeks", .quiet)],
    ])
    let weeks = min(52, width)
    line(desk.recentWeeks(of: member.id, weeks))
    line("the last \(weeks) weeks", .quiet)
  }

  private mutating func tellWay(of member: Member, _ desk: Desk) {
    let milestones = desk.community.milestones(of: member)
    guard !milestones.isEmpty else { return }
    heading("Their way")
    for (milestone, at) in milestones {
      line([Span("\(at.day)  ", .quiet), Span(milestone.phrase)])
    }
  }

  private mutating func tellLoad(of member: Member, _ desk: Desk) {
    let community = desk.community
    var seen: Set<ID> = []
    let carried = community.facts(of: member.id)
      .filter { $0.kind == .holds || $0.kind == .isAsked }
      .map { community.source(of: $0) }.filter { seen.insert($0).inserted }
    guard !carried.isEmpty else { return }
    heading("Carries", note: "\(carried.count)")
    for id in carried.prefix(20) {
      line(
        [Span(community.shortID(id) + " ", .quiet), Span(community.called(id))],
        target: .object(id))
    }
  }

  private mutating func tellThanks(of member: Member, _ desk: Desk) {
    let community = desk.community
    let received = community.facts(of: member.id).filter { $0.kind == .wasThanked }
      .sorted { $0.at > $1.at }
    guard !received.isEmpty else { return }
    heading("Thanked for")
    for fact in received.prefix(8) {
      guard let recognition = community.recognition(community.source(of: fact)) else { continue }
      let from = recognition.from.map(community.called) ?? "somebody"
      line(
        [
          Span("♥ ", .thanks), Span(String(recognition.words).firstLine),
          Span("  \(from), \(fact.at.age(at: desk.now))", .quiet),
        ], target: .object(recognition.id))
    }
  }

  /// The community's own page.
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
