/// What somebody looks for among the objects of one kind, and in which order they want to see it.
///
/// It is read from text, says itself again as text, and two that say the same are equal.
public struct Filter: Hashable, Sendable {
  public let kind: Kind
  public let clause: FilterClause
  /// What to sort by, the most important first; empty where nothing was said.
  public let order: [SortKey]

  public init(kind: Kind, clause: FilterClause = .everything, order: [SortKey] = []) {
    self.kind = kind
    self.clause = clause
    self.order = order
  }
}

/// What must hold of an object.
public indirect enum FilterClause: Hashable, Sendable {
  case everything
  case all([FilterClause])
  case any([FilterClause])
  /// The exact complement.
  case not(FilterClause)
  /// A word that is matched fuzzily.
  case word(String)
  /// Words that must stand there just so.
  case exact(String)
  /// It names the one who asks.
  case me
  case states([FilterState])
  case field(FilterField, [FilterValue])
}

/// What a field is asked for: one of a list is enough.
public enum FilterValue: Hashable, Sendable {
  case none
  case any
  case me
  case word(String)
  /// Both ends belong to it; an end that is missing is open.
  case between(String?, String?)
  case above(String)
  case below(String)
}

/// One thing to sort by.
public struct SortKey: Hashable, Sendable {
  /// What is compared.
  public enum Subject: Hashable, Sendable {
    /// How well the words match.
    case match
    case field(FilterField)
    /// When it comes next; what is over has no value.
    case next
  }

  public let subject: Subject
  public let isDescending: Bool

  public init(_ subject: Subject, isDescending: Bool = false) {
    self.subject = subject
    self.isDescending = isDescending
  }
}

extension FilterClause {
  /// The clauses that hold no others, in the order in which they are said.
  public var leaves: [FilterClause] {
    switch self {
    case .everything: []
    case .all(let clauses), .any(let clauses): clauses.flatMap(\.leaves)
    case .not(let clause): clause.leaves
    case .word, .exact, .me, .states, .field: [self]
    }
  }

  /// Several of which all must hold, said as simply as it can be.
  static func joined(_ clauses: [FilterClause]) -> FilterClause? {
    let flat = clauses.flatMap { clause -> [FilterClause] in
      if case .all(let inner) = clause { inner } else { [clause] }
    }
    return flat.count > 1 ? .all(flat) : flat.first
  }

  /// Several of which one must hold, said as simply as it can be.
  static func either(_ clauses: [FilterClause]) -> FilterClause? {
    let flat = clauses.flatMap { clause -> [FilterClause] in
      if case .any(let inner) = clause { inner } else { [clause] }
    }
    return flat.count > 1 ? .any(flat) : flat.first
  }
}

/// Whom and when a filter is about: words like `me` and `7d` mean nothing without it.
public struct FilterContext: Sendable {
  public let community: Community
  public let times: TimeWords
  public let me: ID?
  private let keeper: PeopleBookKeeper

  public init(_ community: Community, times: TimeWords, me: ID?) {
    self.community = community
    self.times = times
    self.me = me
    keeper = PeopleBookKeeper(community, until: times.now)
  }

  /// What is known of everybody; made when it is first asked for.
  var people: PeopleBook { keeper.book }

  var now: Moment { times.now }
}
