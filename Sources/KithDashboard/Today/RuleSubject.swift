internal import KithModel

/// What a rule is about, where Today does more with what waits under it than open it.
enum RuleSubject: Hashable, Sendable {
  /// Helpers whom nobody thanked.
  case thanks
  /// What there is to celebrate.
  case moments
  /// Questions that are perhaps solved.
  case checks
  case others

  /// Read from what the rule's filter asks for and not from how it is written: `-is:unthanked` is
  /// about those who were thanked.
  init(of rule: Charter.Rule) {
    guard rule.kind != .community else {
      self = rule.watch == .moments ? .moments : .others
      return
    }
    guard let clause = try? Filter(rule.filter, kind: rule.kind).clause else {
      self = .others
      return
    }
    if rule.kind == .member, clause.asks(for: .states([.unthanked])) {
      self = .thanks
    } else if rule.kind == .question, clause.asks(for: .field(.named(.turn), [.word("check")])) {
      self = .checks
    } else {
      self = .others
    }
  }
}

extension FilterClause {
  /// Whether whatever it finds is of that sort.
  fileprivate func asks(for clause: FilterClause) -> Bool {
    if case .all(let clauses) = self { return clauses.contains { $0.asks(for: clause) } }
    return self == clause
  }
}
