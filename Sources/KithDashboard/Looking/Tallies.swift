package import KithModel

extension Desk {
  mutating func take(_ tallies: Tallies) {
    var tallies = tallies
    tallies.keepDay(of: self.tallies)
    self.tallies = tallies
  }

  mutating func take(_ sheet: DaySheet) {
    let number = day?.number ?? 0
    day = sheet
    day?.number = number + 1
    tallies.today = sheet.count
    tallies.unthanked = sheet.owed.count
  }
}

/// What the heads of panes and screens count.
package struct Tallies: Sendable {
  /// One thing that is counted: how many of a kind a filter finds, and the word for it.
  package struct Question: Hashable, Sendable {
    package let kind: Kind
    package let word: String
    package let filter: String
    /// Whether it is something that needs a person.
    package let isPressing: Bool

    init(_ kind: Kind, _ word: String, _ filter: String, isPressing: Bool = false) {
      self.kind = kind
      self.word = word
      self.filter = filter
      self.isPressing = isPressing
    }
  }

  package static let questions: [Question] = [
    Question(.question, "waiting", "is:open turn:helpers -is:backlog -is:waiting"),
    Question(.question, "late", "is:overdue -is:backlog", isPressing: true),
    Question(.question, "to check", "is:open turn:check -is:backlog", isPressing: true),
    Question(.task, "open", "is:open -is:backlog"),
    Question(
      .task, "good for newcomers", "is:open goodForNewcomer:yes assignees:none -is:backlog"),
    Question(.task, "overdue", "is:overdue", isPressing: true),
    Question(.member, "in all", ""),
    Question(.member, "here this month", "lastSeen:30d.. -is:bot"),
    Question(.member, "new", "is:newcomer -is:bot", isPressing: true),
    Question(.recognition, "in all", ""),
    Question(.recognition, "this month", "age:..30d"),
    Question(.event, "to come", "is:upcoming"),
    Question(.idea, "open", "is:open"),
    Question(.contribution, "open", "is:open"),
    Question(.question, backlogWord, "is:open is:backlog"),
    Question(.task, backlogWord, "is:open is:backlog"),
  ]

  private var counts: [Question: Int] = [:]
  package private(set) var outbox = 0
  /// What the rules of Today find together, once it is reckoned.
  package var today: Int?
  /// How many who helped were not thanked, once it is reckoned.
  package var unthanked: Int?

  package init() {}

  package subscript(question: Question) -> Int? {
    get { counts[question] }
    set { counts[question] = newValue }
  }

  /// Takes over from an earlier count what is reckoned apart from it.
  mutating func keepDay(of other: Tallies) { (today, unthanked) = (other.today, other.unthanked) }

  package mutating func countOutbox(of community: Community) { outbox = community.outbox().count }

  private static let backlogWord = "in the backlog"

  /// How many of a kind were old when they were brought in.
  package func backlog(of kind: Kind) -> Int {
    Self.questions.first { $0.kind == kind && $0.word == Self.backlogWord }.flatMap { self[$0] }
      ?? 0
  }

  /// All that is told of a kind: nothing that is zero but the first.
  package func told(of kind: Kind) -> [(count: Int, question: Question)] {
    Self.questions.filter { $0.kind == kind }.enumerated().compactMap { place, question in
      counts[question].flatMap { $0 > 0 || place == 0 ? ($0, question) : nil }
    }
  }

  /// The number behind the name of a screen.
  package func badge(_ screen: ScreenName) -> Int? {
    switch screen {
    case .home, .pulse: nil
    case .today: today
    case .outbox: outbox
    default:
      screen.kind.flatMap { kind in Self.questions.first { $0.kind == kind } }.flatMap { self[$0] }
    }
  }
}
