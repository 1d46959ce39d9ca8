/// Things as they stood at an earlier moment, as far as they remember: what was said, asked, taken,
/// accepted and closed since is left out. Fields that were edited since are as they are now.
extension SearchedObject {
  func rewound(to moment: Moment) -> Self? {
    var object = self
    return object.core.rewind(to: moment) ? object : nil
  }

  var turningPoints: [Moment] { core.turningPoints }
}

extension CommunityTask {
  func rewound(to moment: Moment) -> CommunityTask? {
    if core.isSettled(by: moment, lastReply: replies.last?.at),
      remindedAt.map({ $0 <= moment }) ?? true
    {
      return self
    }
    var task = self
    guard task.core.rewind(to: moment) else { return nil }
    task.replies.removeAll { $0.at > moment }
    let early = task.claims.filter { $0.at <= moment }
    let late = Set(task.claims.map(\.member)).subtracting(early.map(\.member))
    task.assignees.removeAll(where: late.contains)
    task.claims = early
    if let remindedAt, remindedAt > moment { task.remindedAt = nil }
    let touches = task.replies.map(\.at) + early.map(\.at)
    task.core.settle(touches, at: moment)
    return task
  }

  var turningPoints: [Moment] {
    core.turningPoints + replies.map(\.at) + claims.map(\.at) + [remindedAt].compactMap(\.self)
  }
}

extension Question {
  func rewound(to moment: Moment) -> Question? {
    if core.isSettled(by: moment, lastReply: replies.last?.at) { return self }
    var question = self
    guard question.core.rewind(to: moment) else { return nil }
    question.replies.removeAll { $0.at > moment }
    question.asked.removeAll { $0.at > moment }
    question.acceptances.removeAll { (acceptedAt($0) ?? moment) > moment }
    if let mark = turnSet, mark.at > moment { question.turnSet = nil }
    question.core.settle(question.replies.map(\.at) + question.asked.map(\.at), at: moment)
    return question
  }

  var turningPoints: [Moment] {
    core.turningPoints + replies.map(\.at) + asked.map(\.at) + acceptances.compactMap(acceptedAt)
      + [turnSet?.at].compactMap(\.self)
  }
}

extension Idea {
  func rewound(to moment: Moment) -> Idea? {
    if core.isSettled(by: moment, lastReply: replies.last?.at) { return self }
    var idea = self
    guard idea.core.rewind(to: moment) else { return nil }
    idea.replies.removeAll { $0.at > moment }
    idea.core.settle(idea.replies.map(\.at), at: moment)
    return idea
  }

  var turningPoints: [Moment] { core.turningPoints + replies.map(\.at) }
}

extension Contribution {
  func rewound(to moment: Moment) -> Contribution? {
    if core.isSettled(by: moment, lastReply: replies.last?.at) { return self }
    var contribution = self
    guard contribution.core.rewind(to: moment) else { return nil }
    contribution.replies.removeAll { $0.at > moment }
    if let mark = turnSet, mark.at > moment { contribution.turnSet = nil }
    contribution.core.settle(contribution.replies.map(\.at), at: moment)
    return contribution
  }

  var turningPoints: [Moment] {
    core.turningPoints + replies.map(\.at) + [turnSet?.at].compactMap(\.self)
  }
}

extension Core {
  /// Whether nothing happened to it since: then there is nothing to take out of it.
  fileprivate func isSettled(by moment: Moment, lastReply: Moment?) -> Bool {
    guard let updatedAt, updatedAt <= moment, lastReply.map({ $0 <= moment }) ?? true else {
      return false
    }
    return (createdAt.map { $0 <= moment } ?? true) && (closedAt.map { $0 <= moment } ?? true)
  }

  /// False if it was not there yet.
  fileprivate mutating func rewind(to moment: Moment) -> Bool {
    if let createdAt, createdAt > moment { return false }
    if let closed = closedAt, closed > moment { (closedAt, closeReason) = (nil, nil) }
    return true
  }

  /// When something last happened to it by then.
  fileprivate mutating func settle(_ touches: [Moment], at moment: Moment) {
    guard let updatedAt, updatedAt > moment else { return }
    self.updatedAt = (touches + [createdAt].compactMap(\.self)).max()
  }

  fileprivate var turningPoints: [Moment] { [createdAt, updatedAt, closedAt].compactMap(\.self) }
}
