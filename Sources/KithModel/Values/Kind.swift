/// What an object of a community is.
public enum Kind: UInt8, CaseIterable, Sendable, Comparable {
  case community
  case member
  case task
  case question
  case recognition
  case event
  case idea
  case contribution
  /// Replies have ids of their own, but live inside what they reply to.
  case reply

  /// The first letter of an id.
  public var letter: Character { Character(Unicode.Scalar(letterByte)) }

  var letterByte: UInt8 {
    switch self {
    case .community: UInt8(ascii: "k")
    case .member: UInt8(ascii: "m")
    case .task: UInt8(ascii: "t")
    case .question: UInt8(ascii: "q")
    case .recognition: UInt8(ascii: "r")
    case .event: UInt8(ascii: "e")
    case .idea: UInt8(ascii: "i")
    case .contribution: UInt8(ascii: "c")
    case .reply: UInt8(ascii: "a")
    }
  }

  init?(letterByte: UInt8) {
    switch letterByte | 0x20 {
    case UInt8(ascii: "k"): self = .community
    case UInt8(ascii: "m"): self = .member
    case UInt8(ascii: "t"): self = .task
    case UInt8(ascii: "q"): self = .question
    case UInt8(ascii: "r"): self = .recognition
    case UInt8(ascii: "e"): self = .event
    case UInt8(ascii: "i"): self = .idea
    case UInt8(ascii: "c"): self = .contribution
    case UInt8(ascii: "a"): self = .reply
    default: return nil
    }
  }

  /// The word with its article: “a task”, “An event” where a sentence opens with it.
  public func one(opens: Bool = false) -> String {
    (opens ? "A" : "a") + ([.event, .idea].contains(self) ? "n " : " ") + singular
  }

  /// The word for one: `question`.
  public var singular: String {
    switch self {
    case .community: "community"
    case .member: "member"
    case .task: "task"
    case .question: "question"
    case .recognition: "recognition"
    case .event: "event"
    case .idea: "idea"
    case .contribution: "contribution"
    case .reply: "reply"
    }
  }

  /// The word for several: `questions`.
  public var plural: String {
    switch self {
    case .community: "communities"
    case .reply: "replies"
    default: singular + "s"
    }
  }

  /// The kind that a word in the singular or the plural names.
  public init?(word: some StringProtocol) {
    guard let kind = Kind.allCases.first(where: { $0.singular == word || $0.plural == word }) else {
      return nil
    }
    self = kind
  }

  /// The kinds of which a community holds many.
  public static let listed: [Kind] = [
    .member, .task, .question, .recognition, .event, .idea, .contribution,
  ]

  /// The field that names who something came from.
  package var originatorField: FieldName? {
    switch self {
    case .question: .asker
    case .recognition: .from
    case .idea: .proposer
    case .contribution: .by
    default: nil
    }
  }

  /// What can be replied to.
  static let repliable: [Kind] = [.task, .question, .idea, .contribution]
  /// What can end.
  static let closable: [Kind] = [.task, .question, .event, .idea, .contribution]
  /// What can turn out to be another.
  static let convertible: [Kind] = [.task, .question, .idea, .contribution]

  public static func < (first: Kind, second: Kind) -> Bool { first.rawValue < second.rawValue }
}
