/// What a member did, in short.
public struct Activity: Hashable, Sendable {
  public var firstSeen: Moment?
  public var lastSeen: Moment?
  /// In how many weeks they did something.
  public var weeks = 0
}

/// A step of the member's way.
public enum Milestone: String, CaseIterable, Sendable {
  case discovered, setUp, developedSkills, foundTask, gotHelp, wasAppreciated
}

extension Community {
  /// When a member was here.
  public func activity(of member: ID) -> Activity {
    var activity = Activity()
    var weeks: Set<Int> = []
    for fact in facts(of: member) where fact.kind.isActivity {
      activity.firstSeen = min(activity.firstSeen ?? fact.at, fact.at)
      activity.lastSeen = max(activity.lastSeen ?? fact.at, fact.at)
      // Weeks begin on Monday; 1 January 1970 was a Thursday.
      weeks.insert(Int((Int64(fact.at.day.number) + 3).dividedRoundingDown(by: 7)))
    }
    activity.weeks = weeks.count
    return activity
  }

  /// What a member has to look after now: open tasks they hold and questions they were asked about.
  public func load(of member: ID) -> Int {
    count(of: member) { $0 == .holds || $0 == .isAsked }
  }

  /// The same without what is private.
  package func sharedLoad(of member: ID) -> Int {
    Set(facts(of: member).filter { $0.kind == .holds || $0.kind == .isAsked }.map(\.slot))
      .count { mayLeave(slots[Int($0)].id) }
  }

  public func thanksReceived(by member: ID) -> Int {
    count(of: member) { $0 == .wasThanked }
  }

  public func thanksGiven(by member: ID) -> Int {
    count(of: member) { $0 == .thankedSomebody }
  }

  /// Of how many objects something is true; one that names two identities of a person counts once.
  private func count(of member: ID, where fits: (Fact.Kind) -> Bool) -> Int {
    Set(facts(of: member).filter { fits($0.kind) }.map(\.slot)).count
  }

  /// When somebody who counts answered the question that a fact comes from.
  func firstAnswer(of fact: Fact) -> Moment? {
    let slot = slots[Int(fact.slot)]
    guard slot.id.kind == .question else { return nil }
    let question = questionRows[Int(slot.row)]
    return question.replies.first {
      !$0.isHidden && $0.author != nil && voice(of: $0.author, under: question.asker) == .other
    }?.at
  }

  /// The steps of their way that a member has reached, and when, first things first.
  public func milestones(of member: Member) -> [(milestone: Milestone, at: Moment)] {
    var first: [Milestone: Moment] = [:]
    func reach(_ milestone: Milestone, _ at: Moment) {
      first[milestone] = min(first[milestone] ?? at, at)
    }
    if let setUp = member.setUp { reach(.setUp, setUp) }
    for fact in facts(of: member.id) {
      if fact.kind.isActivity { reach(.discovered, fact.at) }
      switch fact.kind {
      case .asked, .attended: reach(.developedSkills, fact.at)
      case .claimed, .wasGiven, .finished: reach(.foundTask, fact.at)
      case .wasAnswered:
        if let at = firstAnswer(of: fact) { reach(.gotHelp, at) }
      case .wasThanked: reach(.wasAppreciated, fact.at)
      default: break
      }
    }
    return first.map { ($0.key, $0.value) }.sorted { ($0.1, $0.0.rawValue) < ($1.1, $1.0.rawValue) }
  }
}
