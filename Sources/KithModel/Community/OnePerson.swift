/// Who spoke under something.
enum Voice {
  /// Whoever it came from, under whichever of their names.
  case originator
  /// Somebody else, also if the source doesn't name them.
  case other
  /// A bot: it never counts.
  case nobody
}

/// Whose turn it is, asked of people and not of the names under which they write.
extension Community {
  /// Whether two ids mean one person. Nobody is nobody's other name.
  func isOne(_ one: ID?, _ other: ID?) -> Bool {
    guard let one, let other else { return false }
    guard one != other else { return true }
    guard !aliases.isEmpty, aliases.hasTarget(one) || aliases.hasTarget(other) else {
      return false
    }
    return resolved(one) == resolved(other)
  }

  /// Who an author is to whom something came from.
  func voice(of author: ID?, under originator: ID?) -> Voice {
    if isOne(author, originator) { return .originator }
    // No method is handed on here: it would take a copy of the whole community along.
    guard let author, isBot(author) else { return .other }
    return .nobody
  }

  /// Whether an id is a bot's or means one.
  func isBot(_ id: ID) -> Bool {
    if isBotItself(id) { return true }
    guard let target = aliasTarget(of: id) else { return false }
    return isBotItself(target)
  }

  private func isBotItself(_ id: ID) -> Bool {
    guard let slot = directory[id], slots[slot].id.kind == .member else { return false }
    return memberRows[Int(slots[slot].row)].isBot
  }

  /// Where a question stands; what its asker wrote under another identity answers nothing.
  public func status(of question: Question) -> Question.Status {
    question.status { voice(of: $0, under: question.asker) }
  }

  /// Whose turn it is in a question, all identities of its asker taken for one.
  public func turn(of question: Question) -> Question.Turn {
    question.turn { voice(of: $0, under: question.asker) }
  }

  /// Whose turn it is in a contribution, all identities of its maker taken for one.
  public func turn(of contribution: Contribution) -> Question.Turn {
    contribution.turn { voice(of: $0, under: contribution.by) }
  }

  /// The times in which a question was open and the turn of helpers.
  func waits(of question: Question) -> [(from: Int64, until: Int64)] {
    question.waits { voice(of: $0, under: question.asker) }
  }

  /// Who was asked about a question, each person once: as they were asked last.
  func helpers(askedAbout question: Question) -> [Question.Ask] {
    guard !aliases.isEmpty else { return question.asked }
    var seen: Set<ID> = []
    return question.asked.reversed().filter { seen.insert(resolved($0.helper)).inserted }.reversed()
  }

  /// Who is for an idea, each person once.
  public func voters(of idea: Idea) -> [ID] { idea.voters.map { resolved($0) }.uniqued() }
}
