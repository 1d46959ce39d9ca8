package import KithModel

/// The screens; the first ten in the order of their digits.
package enum ScreenName: String, CaseIterable, Sendable {
  case home, today, members, tasks, questions, thanks, events, ideas, pulse, outbox
  case contributions

  package var title: String {
    switch self {
    case .home: "Home"
    case .today: "Today"
    case .members: "Members"
    case .tasks: "Tasks"
    case .questions: "Questions"
    case .thanks: "Thanks"
    case .events: "Events"
    case .ideas: "Ideas"
    case .pulse: "Pulse"
    case .outbox: "Outbox"
    case .contributions: "Contributions"
    }
  }

  /// Those that always stand on top; another stands there while one is on it.
  static let onTop = allCases.filter { $0 != .contributions }

  /// The wish that opens it.
  package var wish: Wish { Wish(rawValue: rawValue) ?? .home }

  init?(_ wish: Wish) { self.init(rawValue: wish.rawValue) }

  /// The kind whose list it shows, where it is one.
  package var kind: Kind? {
    switch self {
    case .members: .member
    case .tasks: .task
    case .questions: .question
    case .thanks: .recognition
    case .events: .event
    case .ideas: .idea
    case .contributions: .contribution
    case .home, .today, .pulse, .outbox: nil
    }
  }

  /// The screen on which a kind is at home.
  package init?(_ kind: Kind) {
    guard let screen = Self.allCases.first(where: { $0.kind == kind }) else { return nil }
    self = screen
  }
}
