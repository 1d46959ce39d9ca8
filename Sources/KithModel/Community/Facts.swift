// What each kind of object says of people.

extension CommunityTask {
  func tellFacts(_ tell: (ID, Fact.Kind, Moment) -> Void) {
    guard core.isPresent else { return }
    for claim in claims {
      tell(claim.member, .claimed, claim.at)
    }
    for assignee in assignees {
      if isOpen {
        tell(assignee, .holds, core.updatedAt ?? Moment(milliseconds: 0))
      } else if status == .done, let end = core.closedAt {
        tell(assignee, .finished, end)
      }
    }
    for reply in replies where !reply.isHidden {
      if let author = reply.author { tell(author, .replied, reply.at) }
    }
  }
}

extension Question {
  func tellFacts(_ tell: (ID, Fact.Kind, Moment) -> Void) {
    guard core.isPresent else { return }
    if let asker, let at = core.createdAt { tell(asker, .asked, at) }
    var isAnswered = false
    for reply in replies where !reply.isHidden {
      guard let author = reply.author else { continue }
      tell(author, .replied, reply.at)
      if author != asker, !isAnswered, let asker {
        isAnswered = true
        tell(asker, .wasAnswered, reply.at)
      }
    }
    for acceptance in acceptances {
      guard let reply = replies.first(where: { $0.id == acceptance.reply }),
        let author = reply.author
      else { continue }
      tell(author, .wasAccepted, acceptance.at ?? reply.at)
    }
    guard isOpen else { return }
    for ask in asked where !replies.contains(where: { $0.author == ask.helper && $0.at >= ask.at })
    {
      tell(ask.helper, .isAsked, ask.at)
    }
  }
}

extension Recognition {
  func tellFacts(_ tell: (ID, Fact.Kind, Moment) -> Void) {
    guard core.isPresent, let at = core.createdAt else { return }
    if let from { tell(from, .thankedSomebody, at) }
    for person in to where person != from { tell(person, .wasThanked, at) }
  }
}

extension Event {
  func tellFacts(_ tell: (ID, Fact.Kind, Moment) -> Void) {
    guard core.isPresent, let start else { return }
    for host in hosts { tell(host, .hosted, start) }
    for attendee in attendees where !hosts.contains(attendee) { tell(attendee, .attended, start) }
  }
}

extension Idea {
  func tellFacts(_ tell: (ID, Fact.Kind, Moment) -> Void) {
    guard core.isPresent, let at = core.createdAt else { return }
    if let proposer { tell(proposer, .proposed, at) }
    for voter in voters { tell(voter, .voted, votedAt[voter] ?? at) }
    for reply in replies where !reply.isHidden {
      if let author = reply.author { tell(author, .replied, reply.at) }
    }
  }
}

extension Contribution {
  func tellFacts(_ tell: (ID, Fact.Kind, Moment) -> Void) {
    guard core.isPresent else { return }
    if let by, let at = core.createdAt { tell(by, .contributed, at) }
    for reply in replies where !reply.isHidden {
      guard let author = reply.author else { continue }
      tell(author, author == by ? .replied : .reviewed, reply.at)
    }
  }
}
