internal import KithModel
internal import KithScreen

extension Prose {
  /// An idea: who would like it, what came of it, and what its proposer is owed.
  mutating func tell(_ idea: Idea, _ desk: Desk) {
    title(idea, StatusSign(idea), desk)
    let voters = desk.community.voters(of: idea)
    row([
      [
        Span("+\(voters.count)", .accent),
        Span(voters.count == 1 ? " vote" : " votes", .quiet),
      ],
      person(idea.proposer, desk, unknown: "somebody"), age(idea.core.createdAt, desk),
      idea.core.labels.isEmpty ? [] : [Span(idea.core.labels.joined(separator: " "), .accent)],
    ])
    tellWhatIsOwed(idea, desk)
    tellMakers(of: idea, desk)
    gap()
    words(idea.body)
    thread(idea.replies, of: idea.id, desk)
    if !voters.isEmpty {
      heading("Would like it too")
      row(voters.prefix(40).map { person($0, desk) })
      if voters.count > 40 { line("and \(voters.count - 40) more", .quiet) }
    }
    tellAdvice(idea.id, desk)
  }

  /// An idea that ended owes its proposer an answer.
  private mutating func tellWhatIsOwed(_ idea: Idea, _ desk: Desk) {
    let isAnswered = idea.replies.contains { !$0.isHidden && $0.author != idea.proposer }
    guard let proposer = idea.proposer, !isAnswered else { return }
    let name = desk.community.called(proposer)
    if !idea.isOpen {
      let reply = desk.name(of: .reply, in: [.doing])
      line("\(name) is owed an answer; \(reply) writes it.", .warm)
    } else if let at = idea.core.createdAt, desk.now.since(at) > 14 * 86_400_000 {
      line("\(name) has waited for an answer for \(at.age(at: desk.now)).", .warm)
    }
  }

  /// Who made what it led to, where it was shipped or is on its way.
  private mutating func tellMakers(of idea: Idea, _ desk: Desk) {
    var makers: [ID] = []
    for link in idea.core.links where link.type == .ledTo {
      switch desk.community.object(link.to) {
      case .task(let task): makers += task.assignees
      case .contribution(let contribution): makers += [contribution.by].compactMap(\.self)
      case .event(let event): makers += event.hosts
      default: break
      }
    }
    var seen: Set<ID> = []
    let people = makers.map(desk.community.resolved).filter { seen.insert($0).inserted }
    guard !people.isEmpty else { return }
    row([
      [Span(idea.status == .shipped ? "made by " : "in the hands of ", .quiet)]
        + peopleSpans(people, desk)
    ])
  }
}
