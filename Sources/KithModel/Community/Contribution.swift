/// What somebody gave that has no other home: code, a review, a talk, a post.
public struct Contribution: FoldedObject, Repliable {
  public static let kind = Kind.contribution
  public var core: Core
  public var contributionKind: String?
  public var by: ID?
  public var body: Text = .empty
  public var replies: [Reply] = []
  var twins: [ID: ID] = [:]
  /// Whose turn somebody said it is, and when they said it.
  package var turnSet: Question.TurnMark?

  init(id: ID) { core = Core(id: id) }

  public var originator: ID? { by }

  /// Where a contribution stands.
  public enum Status: String, CaseIterable, Sendable {
    case open, merged, closed
  }

  public var status: Status {
    guard isOpen else { return core.closeReason == "merged" ? .merged : .closed }
    return .open
  }

  /// After a reply by somebody else it is its maker's turn, after the maker's the reviewers'.
  func turn(_ voice: (ID?) -> Voice) -> Question.Turn {
    guard let last = replies.last(where: { !$0.isHidden && voice($0.author) != .nobody }) else {
      return turnSet?.turn ?? .helpers
    }
    if let turnSet, last.at <= turnSet.at { return turnSet.turn }
    return voice(last.author) == .originator ? .helpers : .asker
  }

  mutating func clearTexts() { body = .empty }

  static let table = FieldTable<Contribution>([
    .stored(.contributionKind, \.contributionKind),
    .stored(.by, \.by),
    .stored(.body, \.body),
    .derived(.status) { contribution, _ in .word(contribution.status.rawValue) },
    .derived(.turn) { contribution, community in
      .word(community.turn(of: contribution).rawValue)
    },
    .stored(.replies, \.replies, by: .events),
  ])
}
