/// A rule's filter on trial: whether it would have found an object on one of the last days.
///
/// A day at a time would ask everything of everything ninety times over. So an object is taken back
/// only to where something happened to it, and what no day changes is asked once for the days
/// between.
struct RuleTrial<Object: SearchedObject>: Sendable {
  /// The days looked at, the newest first.
  private let days: [Moment]
  private let isOfOpen: Bool
  private let lasting: ClauseTest<Object>
  /// For each day what depends on it; empty where nothing does.
  private let passing: [ClauseTest<Object>]

  init(
    _ clause: FilterClause, today: FilterContext, _ days: [FilterContext]
  ) throws(FilterFault.Trouble) {
    self.days = days.map(\.now)
    isOfOpen = clause.impliesOpen
    let parts = clause.parts
    lasting = try ClauseTest(.all(parts.filter(\.isLasting)), today)
    let rest = parts.filter { !$0.isLasting }
    var passing: [ClauseTest<Object>] = []
    if !rest.isEmpty {
      for day in days { passing.append(try ClauseTest(.all(rest), day)) }
    }
    self.passing = passing
  }

  /// Whether one of the days finds it.
  func finds(_ row: UnsafePointer<Object>) -> Bool {
    // Most had ended before, and are not even looked at.
    if isOfOpen, let closed = row.pointee.core.closedAt, let oldest = days.last, closed <= oldest {
      return false
    }
    let turningPoints = row.pointee.turningPoints
    var day = 0
    while day < days.count {
      let then = days[day]
      // What wasn't there yet on one day wasn't there on any before.
      if let created = row.pointee.core.createdAt, created > then { return false }
      let turn = turningPoints.lazy.filter { $0 <= then }.max()
      let end = turn.flatMap { turn in days[day...].firstIndex { $0 < turn } } ?? days.count
      defer { day = end }
      if isOfOpen, let closed = row.pointee.core.closedAt, closed <= then { continue }
      guard let object = row.pointee.rewound(to: then) else { continue }
      if withUnsafePointer(to: object, { finds($0, in: day..<end) }) { return true }
    }
    return false
  }

  /// The same for days on which it was the same.
  private func finds(_ object: UnsafePointer<Object>, in days: Range<Int>) -> Bool {
    guard lasting.matches(object) else { return false }
    return passing.isEmpty || days.contains { passing[$0].matches(object) }
  }
}

extension FilterClause {
  /// What must all hold.
  fileprivate var parts: [FilterClause] {
    if case .all(let clauses) = self { clauses } else { [self] }
  }

  /// Whether it says the same of a thing on every day, as long as nothing happens to it.
  var isLasting: Bool {
    switch self {
    case .everything, .word, .exact, .me: true
    case .all(let clauses), .any(let clauses): clauses.allSatisfy(\.isLasting)
    case .not(let clause): clause.isLasting
    case .states(let states): states.allSatisfy(\.isLasting)
    case .field(let field, _): field.isLasting
    }
  }
}

extension FilterState {
  fileprivate var isLasting: Bool {
    switch self {
    case .open, .closed, .unanswered, .mine, .flag, .status: true
    case .waiting, .overdue, .upcoming, .past, .away, .newcomer, .team, .unwelcomed, .unthanked:
      false
    }
  }
}

extension FilterField {
  fileprivate var isLasting: Bool {
    switch self {
    case .named(let name):
      switch name.type {
      case .text, .longText, .word, .words, .number, .flag, .id, .ids, .links, .replies: true
      // Words like “today” mean another time each day; roles and circles begin and end.
      case .moment, .tenures, .structure: false
      }
    case .votes, .repliers, .linked: true
    case .age, .idle, .silent, .reminded, .helped: false
    }
  }
}
