/// Why a filter could not be read, and where.
public struct FilterFault: Error, Equatable, Sendable {
  /// What is the matter.
  public enum Trouble: Equatable, Sendable {
    case unknownField(String, of: Kind, nearest: String?)
    case unknownState(String, of: Kind, nearest: String?)
    case unknownChoice(FilterField, given: String, choices: [String], nearest: String?)
    case unknownPerson(String, nearest: String?)
    case unknownSelf
    /// A rule of the community watches one of a few things.
    case unknownWatch(String, choices: [String], nearest: String?)
    case notANumber(FilterField, String)
    case notATime(FilterField, String)
    case notASpan(FilterField, String)
    case notAFlag(FilterField, String)
    case noValue(String)
    case unclosedQuote
    case unclosedGroup
    case strayParenthesis
    case emptyGroup
    case nothingBeside(String)
    case sortInside
    case tooDeep
  }

  public let trouble: Trouble
  /// The bytes of the text that are meant.
  public let place: Range<Int>

  /// The text with a caret under the place, as two lines.
  public func pointed(in text: String) -> String {
    let bytes = Array(text.utf8)
    let before = String(decoding: bytes.prefix(place.lowerBound), as: UTF8.self)
    let meant = String(
      decoding: bytes.prefix(place.upperBound).dropFirst(place.lowerBound), as: UTF8.self)
    let carets = String(repeating: "^", count: max(1, meant.count))
    return "  \(text)\n  \(String(repeating: " ", count: before.count))\(carets)"
  }

  /// The word that was probably meant, where there is one.
  public var nearest: String? {
    switch trouble {
    case .unknownField(_, _, let nearest), .unknownState(_, _, let nearest),
      .unknownChoice(_, _, _, let nearest), .unknownPerson(_, let nearest),
      .unknownWatch(_, _, let nearest):
      nearest
    default: nil
    }
  }
}

extension FilterFault: CustomStringConvertible {
  /// What is the matter, and what would be right.
  public var description: String {
    switch trouble {
    case .unknownField(let word, let kind, let nearest):
      "\(kind.one(opens: true)) has no field “\(word)”." + Self.hint(nearest)
        + " To look for the words themselves, put them in quotation marks."
    case .unknownState(let word, let kind, let nearest):
      "“is:\(word)” says nothing about \(kind.one())." + Self.hint(nearest)
        + " It can be \(Refusal.list(FilterState.all(for: kind).map(\.word), "or"))."
    case .unknownChoice(let field, let given, let choices, let nearest):
      "“\(field.word)” is never “\(given)”." + Self.hint(nearest)
        + " It can be \(Refusal.list(choices, "or"))."
    case .unknownPerson(let word, let nearest):
      "Nobody here is called “\(word)”." + Self.hint(nearest)
    case .unknownWatch(let word, let choices, let nearest):
      "A rule of the community can't watch “\(word)”." + Self.hint(nearest)
        + " It can be \(Refusal.list(choices, "or"))."
    case .unknownSelf: "Kith doesn't know who you are here. “kith me NAME” tells it."
    case .notANumber(let field, let given):
      "“\(field.word)” is a number, not “\(given)”. Write \(field.word):3, \(field.word):3.. or "
        + "\(field.word):>3."
    case .notATime(let field, let given):
      "“\(given)” is no time for “\(field.word)”. Write 2026-03, 2026-03-05, friday, 2w or a span "
        + "such as 2026-01..2026-03."
    case .notASpan(let field, let given):
      "“\(given)” is no length of time. Write \(field.word):7d.., \(field.word):..2w or "
        + "\(field.word):>3mo."
    case .notAFlag(let field, let given): "“\(field.word)” is yes or no, not “\(given)”."
    case .noValue(let word): "“\(word):” needs a value behind it."
    case .unclosedQuote: "This quotation mark is never closed."
    case .unclosedGroup: "This parenthesis is never closed."
    case .strayParenthesis: "This parenthesis was never opened."
    case .emptyGroup: "There is nothing in these parentheses."
    case .nothingBeside(let word): "“\(word)” needs something on either side."
    case .sortInside: "“sort:” stands outside of parentheses and is never taken back."
    case .tooDeep:
      "That is too deep; at most \(FilterParser.deepest) parentheses fit into each other."
    }
  }

  private static func hint(_ nearest: String?) -> String {
    nearest.map { " Did you mean “\($0)”?" } ?? ""
  }
}
