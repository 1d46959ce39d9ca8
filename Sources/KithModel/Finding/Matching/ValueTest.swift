/// What is asked of the value of a field, after words like `me` and `7d` were given their meaning.
enum ValueTest: Sendable {
  case isEmpty
  case isPresent
  case text(ExactPattern)
  /// One of the words is this one; case doesn't matter.
  case word(String)
  /// One of several words, as they stand.
  case words(Set<String>)
  case number(ClosedRange<Int>)
  case flag(Bool)
  /// Milliseconds, both ends included.
  case moment(ClosedRange<Int64>)
  case ids(Set<ID>)
  /// How an id is written begins so.
  case idPrefix(String)
  case never

  func accepts(_ value: FieldValue, at now: Moment) -> Bool {
    switch self {
    case .isEmpty: Self.isEmpty(value, at: now)
    case .isPresent: !Self.isEmpty(value, at: now)
    case .text(let pattern):
      if case .text(let text) = value { pattern.occurs(in: text) } else { false }
    case .word(let word): Self.hasWord(value, at: now) { Self.isSame($0, word) }
    case .words(let words): Self.hasWord(value, at: now) { words.contains($0) }
    case .number(let range): Self.number(value).map(range.contains) ?? false
    case .flag(let flag): value == .flag(flag) || (!flag && value == .none)
    case .moment(let range):
      if case .moment(let moment) = value { range.contains(moment.milliseconds) } else { false }
    case .ids(let ids): Self.hasID(value) { ids.contains($0) }
    case .idPrefix(let prefix): Self.hasID(value) { $0.description.hasPrefix(prefix) }
    case .never: false
    }
  }

  static func isEmpty(_ value: FieldValue, at now: Moment) -> Bool {
    switch value {
    case .tenures(let tenures): !tenures.contains { $0.holds(at: now) }
    case .flag(let flag): !flag
    case .number(let number): number == 0
    default: value.isEmpty
    }
  }

  private static func number(_ value: FieldValue) -> Int? {
    switch value {
    case .number(let number): number
    case .replies(let replies): replies.count { !$0.isHidden }
    case .ids(let ids): ids.count
    case .none: 0
    default: nil
    }
  }

  private static func hasWord(
    _ value: FieldValue, at now: Moment, _ isMeant: (String) -> Bool
  ) -> Bool {
    switch value {
    case .word(let word): isMeant(word)
    case .words(let words): words.contains(where: isMeant)
    case .tenures(let tenures): tenures.contains { isMeant($0.name) && $0.holds(at: now) }
    case .list(let values):
      values.contains { entry in
        guard case .structure(let entries) = entry else { return hasWord(entry, at: now, isMeant) }
        return entries.contains { $0.name == "name" && hasWord($0.value, at: now, isMeant) }
      }
    default: false
    }
  }

  private static func hasID(_ value: FieldValue, _ isMeant: (ID) -> Bool) -> Bool {
    switch value {
    case .id(let id): isMeant(id)
    case .ids(let ids): ids.contains(where: isMeant)
    case .replies(let replies): replies.contains { $0.author.map(isMeant) ?? false }
    case .links(let links): links.contains { isMeant($0.to) }
    case .list(let values):
      values.contains { entry in
        guard case .structure(let entries) = entry else { return false }
        return entries.contains { hasID($0.value, isMeant) }
      }
    default: false
    }
  }

  /// Whether two words are the same but for case.
  static func isSame(_ first: String, _ second: String) -> Bool {
    first == second
      || (first.utf8.count == second.utf8.count || !first.utf8.allSatisfy { $0 < 0x80 })
        && first.lowercased() == second.lowercased()
  }
}
