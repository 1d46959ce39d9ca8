/// Thanks, credit, or a moment worth telling.
public struct Recognition: FoldedObject {
  public static let kind = Kind.recognition
  public var core: Core
  public var from: ID?
  public var to: [ID] = []
  /// `thanks`, `moment`, or a type of the all-contributors specification.
  public var reason: String?
  public var words: Text = .empty
  /// Only for the eyes of those thanked.
  public var isQuiet = false

  init(id: ID) { core = Core(id: id) }

  public var originator: ID? { from }

  /// The kinds of contribution that the all-contributors specification knows, and Kith's own two.
  public static let reasons = [
    "thanks", "moment", "a11y", "audio", "blog", "bug", "business", "code", "content", "data",
    "design", "doc", "eventOrganizing", "example", "financial", "fundingFinding", "ideas", "infra",
    "maintenance", "mentoring", "platform", "plugin", "projectManagement", "promotion", "question",
    "research", "review", "security", "talk", "test", "tool", "translation", "tutorial",
    "userTesting", "video",
  ]

  mutating func clearTexts() { words = .empty }

  static let table = FieldTable<Recognition>([
    .stored(.from, \.from),
    .stored(.to, \.to),
    .stored(.reason, \.reason),
    .stored(.words, \.words),
    .stored(.quiet, \.isQuiet),
  ])
}
