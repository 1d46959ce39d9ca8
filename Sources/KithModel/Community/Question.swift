/// Something somebody wants to know.
public struct Question: FoldedObject, Repliable {
  public static let kind = Kind.question
  public var core: Core
  public var body: Text = .empty
  public var asker: ID?
  /// The stage of the member's way that it belongs to.
  public var stage: String?
  /// The helpers who were asked, and when.
  public internal(set) var asked: [Ask] = []
  /// Whose turn somebody said it is, and when they said it.
  package var turnSet: TurnMark?
  public var priority: String?
  public var waitUntil: Moment?
  public var replies: [Reply] = []
  var twins: [ID: ID] = [:]
  public internal(set) var acceptances: [Acceptance] = []
  /// The answer that others are pointed to.
  public var canonical: ID?

  init(id: ID) { core = Core(id: id) }

  public var originator: ID? { asker }

  /// Where a question stands.
  public enum Status: String, CaseIterable, Sendable {
    case new, routed, answered, solved, closed
  }

  /// Who is to move.
  public enum Turn: String, CaseIterable, Sendable {
    case helpers, asker
    /// Perhaps solved: one look would tell.
    case check
  }

  /// Whose turn somebody said it is, and when.
  package struct TurnMark: Hashable, Sendable {
    package let turn: Turn
    package let at: Moment
  }

  /// That a helper was asked.
  public struct Ask: Hashable, Sendable {
    public let helper: ID
    public let at: Moment
    public let by: ID?
  }

  /// That a reply was accepted. Without a time it counts from its reply's.
  public struct Acceptance: Hashable, Sendable {
    public let reply: ID
    public let at: Moment?
  }

  public var status: Status { status { $0 == asker } }

  /// Where it stands, if somebody knows under which names its asker writes.
  func status(isAsker: (ID?) -> Bool) -> Status {
    guard isOpen else { return core.closeReason == "solved" ? .solved : .closed }
    if replies.contains(where: { !isAsker($0.author) && !$0.isHidden }) { return .answered }
    return asked.isEmpty ? .new : .routed
  }

  /// `helpers` at first; after somebody else's reply the asker; after the asker's next, `helpers`
  /// again if it asks something, else `check`. What somebody set by hand holds until the next reply.
  public var turn: Turn { turn { $0 == asker } }

  /// Whose turn it is, if somebody knows under which names its asker writes.
  func turn(isAsker: (ID?) -> Bool) -> Turn {
    var turn = Turn.helpers
    var latest: Moment?
    var isAnswered = false
    // What the asker said last decides; what they said before need not be read.
    var last: Int?
    for place in replies.indices where !replies[place].isHidden {
      latest = max(latest ?? replies[place].at, replies[place].at)
      if replies[place].author == nil || !isAsker(replies[place].author) {
        turn = .asker
        isAnswered = true
        last = nil
      } else if isAnswered {
        last = place
      }
    }
    if let last {
      let asks = replies[last].text.withUTF8 { $0.contains(UInt8(ascii: "?")) }
      turn = asks ? .helpers : .check
    }
    guard let turnSet, latest.map({ $0 <= turnSet.at }) ?? true else { return turn }
    return turnSet.turn
  }

  /// The replies that were accepted; set so, they count from their own times.
  public internal(set) var accepted: [ID] {
    get { acceptances.map(\.reply) }
    set { acceptances = newValue.map { Acceptance(reply: $0, at: nil) } }
  }

  /// When the acceptance of a reply counts from.
  public func acceptedAt(_ acceptance: Acceptance) -> Moment? {
    acceptance.at ?? replies.first { $0.id == acceptance.reply }?.at
  }

  mutating func redact(_ forgotten: Set<ID>) {
    redactReplies(forgotten)
    guard authors.contains(where: forgotten.contains) else { return }
    core.title = .empty
    body = .empty
  }

  static let table = FieldTable<Question>([
    .stored(.body, \.body),
    .stored(.asker, \.asker),
    .stored(.stage, \.stage),
    .derived(.status) { question, community in
      .word(community.status(of: question).rawValue)
    },
    .derived(.asked) { question, _ in
      .list(
        question.asked.map {
          .structure([.init("member", .id($0.helper)), .init("at", .moment($0.at))])
        })
    },
    .derived(.turn) { question, community in .word(community.turn(of: question).rawValue) },
    .stored(.priority, \.priority),
    .stored(.waitUntil, \.waitUntil),
    .stored(.replies, \.replies, by: .events),
    .stored(.accepted, \.accepted, by: .events),
    .stored(.canonical, \.canonical),
  ])
}
