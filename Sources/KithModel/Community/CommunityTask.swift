/// Something to be done. (`Task` alone would shadow Swift's own.)
public struct CommunityTask: FoldedObject, Repliable {
  public static let kind = Kind.task
  public var core: Core
  public var body: Text = .empty
  public var skills: [String] = []
  public var size: String?
  public var isGoodForNewcomer = false
  /// How far somebody who took it says they are.
  public internal(set) var progress: Progress?
  public internal(set) var assignees: [ID] = []
  /// When each of them took it or said they still hold it.
  public internal(set) var claims: [Claim] = []
  /// Who took it of their own accord, and when; who gave it back took it nonetheless.
  public internal(set) var takings: [Claim] = []
  public var mentor: ID?
  public var due: Moment?
  public var waitUntil: Moment?
  public var priority: String?
  public var replies: [Reply] = []
  var twins: [ID: ID] = [:]
  /// When somebody was last reminded of it.
  public internal(set) var remindedAt: Moment?

  init(id: ID) { core = Core(id: id) }

  public var originator: ID? { core.createdBy }

  /// Where a task stands.
  public enum Status: String, CaseIterable, Sendable {
    case open, claimed, doing, review, done, dropped
  }

  /// What its holder says of it.
  public enum Progress: String, CaseIterable, Sendable {
    case doing, review
  }

  /// That somebody holds it, since when.
  public struct Claim: Hashable, Sendable {
    public let member: ID
    public let at: Moment
  }

  public var status: Status {
    guard isOpen else { return core.closeReason == "dropped" ? .dropped : .done }
    return switch progress {
    case .doing: .doing
    case .review: .review
    case nil: assignees.isEmpty ? .open : .claimed
    }
  }

  mutating func clearTexts() {
    body = .empty
    skills = []
  }

  static let table = FieldTable<CommunityTask>([
    .stored(.body, \.body),
    .stored(.skills, \.skills),
    .stored(.size, \.size),
    .stored(.goodForNewcomer, \.isGoodForNewcomer),
    .derived(.status) { task, _ in .word(task.status.rawValue) },
    .stored(.assignees, \.assignees, by: .events),
    .stored(.mentor, \.mentor),
    .stored(.due, \.due),
    .stored(.waitUntil, \.waitUntil),
    .stored(.priority, \.priority),
    .stored(.replies, \.replies, by: .events),
  ])
}
