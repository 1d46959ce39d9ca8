/// Why a change makes no sense now.
public enum Refusal: Error, Equatable, Sendable {
  case notFound(String)
  case deleted(String)
  case exists(String)
  case wrongKind(action: String, kind: Kind, allowed: [Kind])
  case missing(FieldName, Kind)
  case unknownField(String, Kind)
  case notSettable(FieldName, Kind, instead: String?)
  case wrongType(FieldName)
  case wrongWord(FieldName, given: String, choices: [String])
  case outOfRange(FieldName, given: Int, ClosedRange<Int>)
  case isEnded(String)
  case isOpen(String)
  case notDeleted(String)
  case noSuchReply(String, of: String)
  case toItself(action: String)
  case nobodyNamed(action: String)
  case alreadySo(String)
  case unknownPerson
  case tooLong(bytes: Int)
  case tooLarge
  case nothingToUndo
  case isForgotten
  case forgotten(String)
  case forgettingStays
  case isPrivate(String)
}

extension Refusal {
  /// Whether what was said is wrong by itself, however things stand in the community.
  package var isWrongUse: Bool {
    switch self {
    case .missing, .unknownField, .notSettable, .wrongType, .wrongWord, .outOfRange, .nobodyNamed:
      true
    default: false
    }
  }
}

extension Refusal: CustomStringConvertible {
  /// What is the matter and what to do, in plain words.
  public var description: String {
    switch self {
    case .notFound(let what): "There is no \(what) in this community."
    case .deleted(let what): "\(what) was deleted. “kith restore” brings it back."
    case .exists(let what): "\(what) is there already."
    case .wrongKind(let action, let kind, let allowed):
      "“\(action)” goes with \(Self.list(allowed.map(\.plural), "and")), not with \(kind.one())."
    case .missing(_, .reply): "A reply needs words."
    case .missing(let field, let kind): "\(kind.one(opens: true)) needs \(field.word)=…"
    case .unknownField(let word, let kind):
      "\(kind.one(opens: true)) has no field “\(word)”."
    case .notSettable(let field, let kind, let instead):
      "“\(field.word)” of \(kind.one()) can't be set by hand."
        + (instead.map { " Use “\($0)”." } ?? "")
    case .wrongType(let field): "“\(field.word)” can't hold that."
    case .wrongWord(let field, let given, let choices):
      "“\(field.word)” can't be “\(given)”. It can be \(Self.list(choices, "or"))."
    case .outOfRange(let field, let given, let range):
      "“\(field.word)” can't be \(given). It can be \(range.lowerBound) to \(range.upperBound)."
    case .isEnded(let what): "\(what) is closed already."
    case .isOpen(let what): "\(what) is open already."
    case .notDeleted(let what): "\(what) is not deleted."
    case .noSuchReply(let reply, let what): "\(what) has no reply \(reply)."
    case .toItself(let action): "It makes no sense to \(action) something with itself."
    case .nobodyNamed(let action): "“\(action)” needs at least one person."
    case .alreadySo(let what): "\(what) already."
    case .unknownPerson: "Kith doesn't know who you are here. “kith me NAME” tells it."
    case .tooLong(let bytes): "The text has \(bytes) bytes; at most 524288 fit."
    case .tooLarge: "That is too much for one action. Do it in several."
    case .nothingToUndo: "There is nothing of yours to take back."
    case .isForgotten: "They were forgotten, and nobody else can be made to be them."
    case .forgotten(let who):
      "\(who) was forgotten: nothing can be asked of them, given to them or said of them any more."
    case .forgettingStays:
      "Forgetting somebody can't be taken back: it would show again what others still have."
    case .isPrivate(let what):
      "\(what) is private: what everybody can read can't point to it."
    }
  }

  static func list(_ words: [String], _ joint: String) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "nothing" }
    return words.dropLast().joined(separator: ", ") + " \(joint) " + last
  }
}
