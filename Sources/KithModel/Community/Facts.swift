// What each kind of object says of people. Who wrote a reply wrote it, also if it was hidden later.

extension Repliable {
  fileprivate func tellReplies(_ tell: (ID, Fact.Kind, Moment) -> Void) {
    // By their places: to take a whole reply out costs more than all that is asked of it.
    for place in replies.indices {
      if let author = replies[place].author { tell(author, .replied, replies[place].at) }
    }
  }
}

extension CommunityTask {
  func tellFacts(_ tell: (ID, Fact.Kind, Moment) -> Void) {
    guard core.isPresent else { return }
    for taking in takings { tell(taking.member, .claimed, taking.at) }
    // Who was given a task by another did nothing yet.
    for claim in claims where !takings.contains(where: { $0.member == claim.member }) {
      tell(claim.member, .wasGiven, claim.at)
    }
    for assignee in assignees {
      if isOpen {
        tell(assignee, .holds, core.updatedAt ?? Moment(milliseconds: 0))
      } else if status == .done, !core.isDuplicate, let end = core.closedAt {
        tell(assignee, .finished, end)
      }
    }
    tellReplies(tell)
  }
}

extension Question {
  func tellFacts(_ tell: (ID, Fact.Kind, Moment) -> Void) {
    guard core.isPresent else { return }
    if let asker, let at = core.createdAt { tell(asker, .asked, at) }
    var isAnswered = false
    for place in replies.indices {
      guard let author = replies[place].author else { continue }
      tell(author, .replied, replies[place].at)
      if !isAnswered, let asker, author != asker, !replies[place].isHidden {
        isAnswered = true
        tell(asker, .wasAnswered, replies[place].at)
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
    // Who is going to host next week was here when they said so, and will be there only then.
    let seen = min(start, core.updatedAt ?? start)
    for host in hosts { tell(host, .hosted, seen) }
    for attendee in attendees where !hosts.contains(attendee) { tell(attendee, .attended, seen) }
  }
}

extension Idea {
  func tellFacts(_ tell: (ID, Fact.Kind, Moment) -> Void) {
    guard core.isPresent, let at = core.createdAt else { return }
    if let proposer { tell(proposer, .proposed, at) }
    for voter in voters { tell(voter, .voted, votedAt[voter] ?? at) }
    tellReplies(tell)
  }
}

extension Contribution {
  func tellFacts(_ tell: (ID, Fact.Kind, Moment) -> Void) {
    guard core.isPresent else { return }
    if let by, let at = core.createdAt { tell(by, .contributed, at) }
    for place in replies.indices {
      guard let author = replies[place].author else { continue }
      tell(author, author == by ? .replied : .reviewed, replies[place].at)
    }
  }
}
