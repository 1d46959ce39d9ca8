/// Something somebody would like to see.
public struct Idea: FoldedObject, Repliable {
  public static let kind = Kind.idea
  public var core: Core
  public var body: Text = .empty
  public var proposer: ID?
  public internal(set) var voters: [ID] = []
  /// When each of them said so, as far as it is known.
  public internal(set) var votedAt: [ID: Moment] = [:]
  /// What was said of it while it is open.
  public internal(set) var answer: Answer?
  public var replies: [Reply] = []
  var twins: [ID: ID] = [:]

  init(id: ID) { core = Core(id: id) }

  public var originator: ID? { proposer }

  /// Where an idea stands.
  public enum Status: String, CaseIterable, Sendable {
    case new, considered, planned, shipped, declined
  }

  /// What was made of an idea that is still open.
  public enum Answer: String, CaseIterable, Sendable {
    case considered, planned
  }

  public var status: Status {
    guard isOpen else { return core.closeReason == "shipped" ? .shipped : .declined }
    return switch answer {
    case .considered: .considered
    case .planned: .planned
    case nil: .new
    }
  }

  mutating func clearTexts() { body = .empty }

  static let table = FieldTable<Idea>([
    .stored(.body, \.body),
    .stored(.proposer, \.proposer),
    .stored(.voters, \.voters, by: .events),
    .derived(.status) { idea, _ in .word(idea.status.rawValue) },
    .stored(.replies, \.replies, by: .events),
  ])
}
