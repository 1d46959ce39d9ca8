/// What a community says of itself.
public struct Charter: FoldedObject {
  public static let kind = Kind.community
  public var core: Core
  /// What its people connect over.
  public var characteristic: Text = .empty
  /// What they do with it.
  public var purpose: Text = .empty
  /// Who can join: everybody, by application, by invitation.
  public var joining: String?
  public internal(set) var promises: [Promise] = []
  /// How many activities in how many days make somebody active.
  public var activeCount: Int?
  public var activeDays: Int?
  /// In how many hours a question should have its first reply.
  public var replyTarget: Int?
  /// The stages of the member's way, where somebody can get stuck.
  public var stages: [String] = []
  var namedRules = NamedList<Rule>()
  var namedDroppedRules = NamedList<String>()
  var namedViews = NamedList<SavedView>()

  /// In how many hours a question should have its first reply, where nobody said so.
  public static let usualReplyHours = 48

  /// In how many hours a question should have its first reply, whatever a journal says.
  public var replyHours: Int {
    let hours = replyTarget ?? Self.usualReplyHours
    guard let range = FieldName.replyTarget.range else { return hours }
    return min(max(hours, range.lowerBound), range.upperBound)
  }

  init(id: ID) { core = Core(id: id) }

  public var rules: [Rule] { namedRules.elements }
  /// The names of rules that were let go, those that Kith brings among them.
  public var droppedRules: [String] { namedDroppedRules.elements }
  public var views: [SavedView] { namedViews.elements }

  /// What an organisation that supports the community said it would do.
  public struct Promise: Hashable, Sendable {
    public let supporter: String
    public let what: String
    public let due: Moment?
    public var keptAt: Moment?
  }

  /// What waits for somebody, and what to do about it.
  public struct Rule: Hashable, Sendable {
    public let name: String
    public let kind: Kind
    public let filter: String
    public let todo: String

    public init(name: String, kind: Kind, filter: String, todo: String) {
      self.name = name
      self.kind = kind
      self.filter = filter
      self.todo = todo
    }
  }

  /// A filter with a name, for everybody.
  public struct SavedView: Hashable, Sendable {
    public let name: String
    public let kind: Kind
    public let filter: String

    public init(name: String, kind: Kind, filter: String) {
      self.name = name
      self.kind = kind
      self.filter = filter
    }
  }

  static let table = FieldTable<Charter>([
    .stored(.name, \.core.title),
    .stored(.characteristic, \.characteristic),
    .stored(.purpose, \.purpose),
    .stored(.joining, \.joining),
    .derived(.supporters) { charter, _ in
      .list(
        charter.promises.map {
          .structure([
            .init("name", .word($0.supporter)), .init("promised", .word($0.what)),
            .init("due", $0.due.fieldValue), .init("keptAt", $0.keptAt.fieldValue),
          ])
        })
    },
    .stored(.activeCount, \.activeCount),
    .stored(.activeDays, \.activeDays),
    .stored(.replyTarget, \.replyTarget),
    .stored(.stages, \.stages),
  ])
}
