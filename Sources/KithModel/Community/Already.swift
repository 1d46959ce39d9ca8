extension Community {
  /// Whether what a deed would bring about is so already. Asked of what a copy of a community says
  /// was done; of other deeds it says no.
  package func isSo(_ deed: Deed) -> Bool {
    switch deed.change {
    case let change as HelpersAsked:
      question(change.object).map { question in
        change.people.allSatisfy { person in
          question.asked.contains { $0.helper == person && $0.at == deed.on }
        }
      } ?? false
    case let change as AnswerAccepted:
      question(change.object)?.accepted.contains(change.reply) ?? false
    case let change as ClaimRenewed: isSo(task(change.object)?.claims, change.people, at: deed.on)
    case let change as TaskTaken: isSo(task(change.object)?.takings, change.people, at: deed.on)
    case let change as HolderReminded: task(change.object)?.remindedAt == deed.on
    case let change as IdeaSupported:
      idea(change.object).map { change.people.allSatisfy($0.voters.contains) } ?? false
    case let change as MemberMerged:
      unresolvedMember(change.object)?.mergedInto == change.into
    case let change as KeptApart:
      unresolvedMember(change.object)?.keptApartFrom.contains(change.other) ?? false
    case let change as Moved:
      task(change.object)?.status.rawValue == change.step
        || idea(change.object)?.status.rawValue == change.step
    case let change as TurnSet: isSo(change, at: deed.on)
    case let change as Replied: reply(change.reply, of: change.object) != nil
    case let change as Closed: isDecided(change.object, by: deed.on)
    case let change as Reopened: isDecided(change.object, by: deed.on)
    case let change as TaskAssigned:
      task(change.object).map { change.people.allSatisfy($0.assignees.contains) } ?? false
    case let change as TaskReleased:
      task(change.object).map { !change.people.contains(where: $0.assignees.contains) } ?? false
    case let change as RecognitionGiven: recognition(change.object) != nil
    default: isSoOfCharter(deed)
    }
  }

  /// Whether it was closed or opened then, or since.
  private func isDecided(_ id: ID, by moment: Moment?) -> Bool {
    guard let moment, let decided = core(of: id)?.endDecidedAt else { return false }
    return decided >= moment
  }

  private func isSo(
    _ claims: [CommunityTask.Claim]?, _ people: [ID], at moment: Moment?
  ) -> Bool {
    people.allSatisfy { person in
      claims?.contains { $0.member == person && $0.at == moment } ?? false
    }
  }

  private func isSo(_ change: TurnSet, at moment: Moment?) -> Bool {
    let mark = question(change.object)?.turnSet ?? contribution(change.object)?.turnSet
    return mark?.turn.rawValue == change.turn && mark?.at == moment
  }

  private func isSoOfCharter(_ deed: Deed) -> Bool {
    switch deed.change {
    case let change as RuleSet:
      charter.rules.contains(
        .init(name: change.name, kind: change.kind, filter: change.filter, todo: change.todo))
    case let change as RuleDropped: charter.droppedRules.contains(change.name)
    case let change as ViewSaved:
      charter.views.contains(.init(name: change.name, kind: change.kind, filter: change.filter))
    case let change as SupportPromised:
      charter.promises.contains {
        $0.supporter == change.supporter && $0.what == change.what && $0.due == change.due
      }
    case let change as PromiseKept:
      charter.promises.contains {
        $0.supporter == change.supporter && $0.what == change.what && $0.keptAt != nil
      }
    default: false
    }
  }
}
