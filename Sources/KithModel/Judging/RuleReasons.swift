/// Says in one line why something waits under a rule: what the rule asks about, told of the object.
struct RuleReasons: Sendable {
  private let context: FilterContext
  private let asksAbout: Set<FilterField>
  private let states: Set<FilterState>

  init(_ rule: Charter.Rule, _ context: FilterContext) {
    self.context = context
    let leaves = (try? Filter(rule.filter, kind: rule.kind))?.clause.leaves ?? []
    asksAbout = Set(
      leaves.compactMap { if case .field(let field, _) = $0 { field } else { nil } })
    states = Set(
      leaves.flatMap { leaf -> [FilterState] in
        if case .states(let states) = leaf { states } else { [] }
      })
  }

  private var community: Community { context.community }
  private var now: Moment { context.now }

  func why(_ id: ID) -> String {
    switch community.object(id) {
    case .question(let question): why(question)
    case .task(let task): why(task)
    case .member(let member): why(member)
    case .event(let event): why(event)
    case .contribution(let contribution): why(contribution)
    case .idea(let idea):
      age(idea.core, "proposed")
        + (idea.voters.isEmpty
          ? "" : ", " + Wording.count(community.voters(of: idea).count, "vote"))
    case .recognition(let recognition): age(recognition.core, "given")
    case .community, nil: ""
    }
  }

  private func age(_ core: Core, _ did: String) -> String {
    core.createdAt.map { "\(did) \(Wording.ago($0, at: now))" } ?? did
  }

  private func why(_ question: Question) -> String {
    if asksAbout.contains(.silent), let silence = community.silence(in: question) {
      let name = community.called(silence.helper)
      return "\(name) was asked \(Wording.ago(silence.at, at: now))"
    }
    guard !question.isUnanswered(in: community),
      let last = last(in: question.replies, under: question.asker)
    else { return age(question.core, "asked") + ", no reply" }
    let name = last.author.map(community.called) ?? "somebody"
    return "\(name) replied \(Wording.ago(last.at, at: now))"
  }

  /// What was said last by somebody who counts.
  private func last(in replies: [Reply], under originator: ID?) -> Reply? {
    replies.last {
      !$0.isHidden && community.voice(of: $0.author, under: originator) != .nobody
    }
  }

  private func why(_ event: Event) -> String {
    let start = event.next(at: now, zone: context.times.zone) ?? event.start
    return start.map { "starts " + Wording.ahead($0, at: now) } ?? ""
  }

  private func why(_ task: CommunityTask) -> String {
    let holders =
      task.assignees.isEmpty
      ? "" : community.names(of: task.assignees.map(community.resolved).uniqued())
    if asksAbout.contains(.named(.due)), let due = task.due {
      let words = due < now ? "was due " + Wording.ago(due, at: now) : "due " + ahead(due)
      return holders.isEmpty ? words + ", nobody has it" : "\(words), with \(holders)"
    }
    if asksAbout.contains(.reminded), let reminded = task.reminderInForce {
      return "\(holders) was reminded \(Wording.ago(reminded, at: now))"
    }
    let moved = task.core.updatedAt ?? task.core.createdAt
    let still = moved.map { "nothing happened for \(Wording.length(now.since($0)))" } ?? ""
    return holders.isEmpty ? age(task.core, "opened") : "with \(holders), \(still)"
  }

  private func ahead(_ moment: Moment) -> String { Wording.ahead(moment, at: now) }

  private func why(_ member: Member) -> String {
    guard let entry = context.people[community.resolved(member.id)] else { return "" }
    if states.contains(.unthanked) { return community.reason(for: entry.owed) }
    guard let first = entry.first else { return "" }
    return "first here \(Wording.ago(first, at: now))"
  }

  private func why(_ contribution: Contribution) -> String {
    guard let last = last(in: contribution.replies, under: contribution.by) else {
      return age(contribution.core, "came")
    }
    let name = last.author.map(community.called) ?? "somebody"
    return "\(name) wrote \(Wording.ago(last.at, at: now))"
  }
}
