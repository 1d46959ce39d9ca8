/// Whose turn it is, asked of people and not of the names under which they write.
extension Community {
  /// Whether two ids mean one person. Nobody is nobody's other name.
  func isOne(_ one: ID?, _ other: ID?) -> Bool {
    guard one != other else { return true }
    guard let one, let other, !aliases.isEmpty,
      aliases.hasTarget(one) || aliases.hasTarget(other)
    else { return false }
    return resolved(one) == resolved(other)
  }

  /// Where a question stands; what its asker wrote under another identity answers nothing.
  public func status(of question: Question) -> Question.Status {
    question.status { isOne($0, question.asker) }
  }

  /// Whose turn it is in a question, all identities of its asker taken for one.
  public func turn(of question: Question) -> Question.Turn {
    question.turn { isOne($0, question.asker) }
  }

  /// Whose turn it is in a contribution, all identities of its maker taken for one.
  public func turn(of contribution: Contribution) -> Question.Turn {
    contribution.turn { isOne($0, contribution.by) }
  }
}
