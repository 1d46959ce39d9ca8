/// A filter says itself again, so that reading it gives an equal one.
extension Filter: CustomStringConvertible {
  public var description: String {
    let keys = order.map(\.description).joined(separator: ",")
    // At the end of alternatives, a sort key would stand in the last of them; that is no harm.
    return [clause.description, keys.isEmpty ? "" : "sort:" + keys]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension FilterClause: CustomStringConvertible {
  public var description: String {
    switch self {
    case .everything: ""
    case .all(let clauses): clauses.map(\.inConjunction).joined(separator: " ")
    case .any(let clauses): clauses.map(\.description).joined(separator: " | ")
    case .not(.exact(let words)): "-" + (Self.isPlain(words) ? words : Self.quoted(words))
    case .not(let clause): clause.isSimple ? "-" + clause.description : "-(\(clause))"
    case .word(let word): word
    case .exact(let words): Self.quoted(words)
    case .me: "me"
    case .states(let states): "is:" + states.map(\.word).joined(separator: ",")
    case .field(let field, let values):
      field.word + ":" + values.map(\.description).joined(separator: ",")
    }
  }

  private var inConjunction: String {
    if case .any = self { return "(\(self))" }
    return description
  }

  /// Whether a dash before it means all of it, and nothing else.
  private var isSimple: Bool {
    switch self {
    case .exact, .me, .states, .field: true
    case .everything, .all, .any, .not, .word: false
    }
  }

  /// Whether a word behind a dash would be read as this word.
  private static func isPlain(_ word: String) -> Bool {
    word != "me" && !["AND", "OR", "NOT"].contains(word)
      && word.utf8.first.map { ($0 | 0x20) &- 0x61 < 26 || $0 >= 0x80 } ?? false
      && word.utf8.allSatisfy {
        ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 >= 0x80 || $0 == UInt8(ascii: "-")
          || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: ".")
      }
  }

  static func quoted(_ words: String) -> String {
    "\"" + words.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}

extension FilterValue: CustomStringConvertible {
  public var description: String {
    switch self {
    case .none: "none"
    case .any: "any"
    case .me: "me"
    case .word(let word): Self.written(word)
    case .between(let lower, let upper):
      (lower.map(Self.written) ?? "") + ".." + (upper.map(Self.written) ?? "")
    case .above(let text): ">" + Self.written(text)
    case .below(let text): "<" + Self.written(text)
    }
  }

  /// A word bare where that is read as the same word, else in quotation marks.
  static func written(_ word: String) -> String {
    let isBare =
      !word.isEmpty && FilterValue(word: word) == .word(word) && !word.contains("..")
      && !word.hasSuffix(".") && !"<>=".utf8.contains(word.utf8.first ?? 0)
      && word.utf8.allSatisfy { $0 > 0x20 && !"\",|()".utf8.contains($0) }
    return isBare ? word : FilterClause.quoted(word)
  }
}

extension SortKey: CustomStringConvertible {
  public var description: String {
    let word =
      switch subject {
      case .match: "match"
      case .field(let field): field.word
      case .next: "next"
      }
    return (isDescending ? "-" : "") + word
  }
}
