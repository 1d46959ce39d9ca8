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

  /// Where it stands, if somebody knows who the authors of its replies are.
  func status(_ voice: (ID?) -> Voice) -> Status {
    guard isOpen else { return core.closeReason == "solved" ? .solved : .closed }
    if replies.contains(where: { !$0.isHidden && voice($0.author) == .other }) { return .answered }
    return asked.isEmpty ? .new : .routed
  }

  /// `helpers` at first; after somebody else's reply the asker; after the asker's next, `helpers`
  /// again if it asks something, else `check`. What somebody set by hand holds until the next reply.
  func turn(_ voice: (ID?) -> Voice) -> Turn {
    // They stand in the order of their times: what was said last decides.
    guard let last = replies.lastIndex(where: { !$0.isHidden && voice($0.author) != .nobody })
    else { return turnSet?.turn ?? .helpers }
    if let turnSet, replies[last].at <= turnSet.at { return turnSet.turn }
    guard voice(replies[last].author) == .originator else { return .asker }
    let isAnswered = replies[..<last].contains {
      !$0.isHidden && voice($0.author) == .other
    }
    guard isAnswered else { return .helpers }
    let asks = replies[last].text.withUTF8 { $0.contains(UInt8(ascii: "?")) }
    return asks ? .helpers : .check
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

  /// When it was first solved: an answer was accepted, or it was closed so. Who reopens it says that
  /// it was not.
  var solvedAt: Moment? {
    let closed = core.closeReason == "solved" ? core.closedAt : nil
    let accepted = acceptances.compactMap { acceptedAt($0) }.filter { !isOverruled($0) }.min()
    return [closed, accepted].compactMap(\.self).min()
  }

  /// Whether it was reopened after it seemed solved.
  func isOverruled(_ solved: Moment) -> Bool {
    isOpen && core.endDecidedAt.map { $0 > solved } ?? false
  }

  mutating func clearTexts() { body = .empty }

  static let table = FieldTable<Question>([
    .stored(.body, \.body),
    .stored(.asker, \.asker),
    .stored(.stage, \.stage),
    .derived(.status) { question, community in
      .word(community.status(of: question).rawValue)
    },
    .derived(.asked) { question, community in
      .list(
        community.helpers(askedAbout: question).map {
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
