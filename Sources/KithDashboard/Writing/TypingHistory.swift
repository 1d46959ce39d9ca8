/// What was typed into a text, step by step, so that it can be taken back and done again.
struct TypingHistory: Sendable {
  /// How a change came about: letters typed in a row are one step.
  enum Way: Sendable {
    case typing, erasing, pasting
  }

  /// At a place, letters took the place of others.
  struct Edit: Sendable {
    var at: TextArea.Place
    var removed: [[Letter]]
    var inserted: [[Letter]]
    let way: Way
  }

  private var past: [Edit] = []
  private var future: [Edit] = []
  private static let most = 1000

  mutating func note(_ edit: Edit) {
    future = []
    if let last = past.popLast() {
      if let joined = Self.joined(last, edit) {
        past.append(joined)
        return
      }
      past.append(last)
    }
    past.append(edit)
    if past.count > Self.most { past.removeFirst() }
  }

  mutating func stepBack() -> Edit? {
    guard let edit = past.popLast() else { return nil }
    future.append(edit)
    return edit
  }

  mutating func stepForward() -> Edit? {
    guard let edit = future.popLast() else { return nil }
    past.append(edit)
    return edit
  }

  /// Two changes as one: a word that is typed, letters that are erased one after the other.
  private static func joined(_ first: Edit, _ second: Edit) -> Edit? {
    guard first.way == second.way, first.at.line == second.at.line, first.inserted.count == 1,
      first.removed.count == 1, second.inserted.count == 1, second.removed.count == 1
    else { return nil }
    var both = first
    switch second.way {
    case .typing:
      // An accent took its letter's place.
      if second.removed[0].count == 1, second.removed[0].last == first.inserted[0].last,
        second.at.column == first.at.column + first.inserted[0].count - 1
      {
        both.inserted[0] = first.inserted[0].dropLast() + second.inserted[0]
        return both
      }
      guard second.removed == [[]],
        second.at.column == first.at.column + first.inserted[0].count,
        !(second.inserted[0].first?.isSpace ?? true) || first.inserted[0].last?.isSpace ?? false
      else { return nil }
      both.inserted[0] += second.inserted[0]
    case .erasing:
      if second.at.column + second.removed[0].count == first.at.column {
        both.at = second.at
        both.removed[0] = second.removed[0] + first.removed[0]
      } else if second.at.column == first.at.column {
        both.removed[0] += second.removed[0]
      } else {
        return nil
      }
    case .pasting: return nil
    }
    return both
  }
}
