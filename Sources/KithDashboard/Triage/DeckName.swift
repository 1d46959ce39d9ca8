internal import KithModel

/// What can be dealt one at a time.
package enum DeckName: String, CaseIterable, Hashable, Sendable {
  case questions, tasks, reviews, ideas, thanks, checks, backlog

  /// What it is called where one chooses.
  var title: String {
    switch self {
    case .questions: "questions"
    case .tasks: "tasks nobody took"
    case .reviews: "contributions to review"
    case .ideas: "ideas nobody answered"
    case .thanks: "people nobody thanked"
    case .checks: "solved?"
    case .backlog: "backlog"
    }
  }

  var meaning: String {
    switch self {
    case .questions: "waiting; nobody asked for three days"
    case .tasks: "find somebody for each"
    case .reviews: "waiting for somebody to look"
    case .ideas: "say what becomes of them"
    case .thanks: "who helped; the words are drafted"
    case .checks: "the asker came back, asking nothing"
    case .backlog: "old when it was brought in"
    }
  }

  /// `1 question`, `12 questions`.
  func counted(_ count: Int) -> String {
    "\(count) \(count == 1 ? nouns.one : nouns.several)"
  }

  /// What several of its cards are called: “questions”.
  var plural: String { nouns.several }

  private var nouns: (one: String, several: String) {
    switch self {
    case .questions, .checks: ("question", "questions")
    case .tasks: ("task", "tasks")
    case .reviews: ("contribution", "contributions")
    case .ideas: ("idea", "ideas")
    case .thanks: ("person", "people")
    case .backlog: ("thing", "things")
    }
  }

  /// What it holds, the longest waiting first, where a filter can say it.
  var search: (kind: Kind, filter: String)? {
    switch self {
    case .questions:
      (
        .question,
        "is:open turn:helpers -is:backlog -is:waiting -silent:..3d sort:createdAt"
      )
    case .tasks:
      (.task, "is:open assignees:none -is:backlog -is:waiting sort:createdAt")
    case .reviews: (.contribution, "is:open turn:helpers -is:backlog sort:createdAt")
    case .ideas: (.idea, "is:new is:unanswered -is:backlog sort:createdAt")
    case .checks: (.question, "is:open turn:check -is:backlog -is:waiting sort:createdAt")
    case .thanks, .backlog: nil
    }
  }

  /// The deck of a list of that kind; nil where there is more than one to choose from.
  init?(of kind: Kind) {
    switch kind {
    case .question: self = .questions
    case .task: self = .tasks
    case .contribution: self = .reviews
    case .idea: self = .ideas
    case .member, .recognition: self = .thanks
    case .event, .community, .reply: return nil
    }
  }

  /// Whether a card still waits, since its deck was dealt: nobody else decided it or asked about it.
  func isWaiting(_ card: Card, since: Moment, _ desk: Desk) -> Bool {
    let community = desk.community
    guard self != .thanks else {
      return desk.isHere(card.id)
        && !community.facts(of: card.id).contains { $0.kind == .wasThanked && $0.at >= since }
    }
    guard let object = community.object(card.id), object.core.isPresent, object.core.isOpen else {
      return false
    }
    guard self != .backlog else { return !desk.wasDecidedElsewhere(card.id, since) }
    switch object {
    case .question(let question):
      guard question.waitUntil.map({ $0 <= desk.now }) ?? true else { return false }
      if self == .checks { return community.turn(of: question) == .check }
      return community.turn(of: question) == .helpers
        && !question.asked.contains { $0.at >= since }
    case .task(let task):
      return task.assignees.isEmpty && task.waitUntil.map { $0 <= desk.now } ?? true
    case .contribution(let contribution): return community.turn(of: contribution) == .helpers
    case .idea(let idea):
      return idea.status == .new && !idea.replies.contains { !$0.isHidden && $0.at >= since }
    default: return false
    }
  }
}

extension Desk {
  /// Whether somebody is still there to be thanked: neither forgotten nor another's name by now.
  func isHere(_ person: ID) -> Bool {
    community.resolved(person) == person && community.isPersonHere(person)
  }

  fileprivate func wasDecidedElsewhere(_ id: ID, _ since: Moment) -> Bool {
    community.history(of: id).contains { $0.at >= since && $0.by != me && !$0.isUndone }
  }
}
