/// What a field of an object is worth when objects are put in order.
enum SortValue: Sendable {
  case number(Int64)
  case text(Text)
  /// What has no value comes last, whichever way it is sorted.
  case missing

  static func text(_ word: String) -> SortValue { .text(Text(word)) }
}

/// Reads what is sorted by from an object.
struct SortReader<Object: SearchedObject>: Sendable {
  let read: @Sendable (UnsafePointer<Object>) -> SortValue

  init?(_ subject: SortKey.Subject, _ context: FilterContext) {
    guard case .field(let field) = subject else {
      guard subject == .next, Object.kind == .event else { return nil }
      let (now, zone) = (context.now, context.times.zone)
      read = { object in
        (object.pointee as? Event)?.next(at: now, zone: zone).map { .number($0.milliseconds) }
          ?? .missing
      }
      return
    }
    guard let reader = FieldReader<Object>(field, context) else { return nil }
    let community = context.community
    let form = field.form(in: Object.kind)
    read = { object in
      switch reader.read(object, community) {
      case .none: .missing
      case .text(let text): .text(text)
      case .word(let word): Self.rank(of: word, form)
      case .words(let words): words.first.map { SortValue.text($0) } ?? .missing
      case .number(let number): .number(Int64(number))
      case .flag(let flag): .number(flag ? 1 : 0)
      // The older something is, the higher its age.
      case .moment(let moment):
        .number(form == .span ? -moment.milliseconds : moment.milliseconds)
      case .id(let id): .text(community.called(id))
      case .ids(let ids):
        form == .person && !ids.isEmpty
          ? .text(community.called(ids[0])) : .number(Int64(ids.count))
      case .tenures(let tenures):
        tenures.first { $0.holds(at: context.now) }.map { SortValue.text($0.name) } ?? .missing
      case .replies(let replies): .number(Int64(replies.count { !$0.isHidden }))
      case .links(let links): .number(Int64(links.count))
      case .list(let values): .number(Int64(values.count))
      case .structure: .missing
      }
    }
  }

  private static func rank(of word: String, _ form: FilterField.Form) -> SortValue {
    guard case .choice(let choices, _) = form, let rank = choices.firstIndex(of: word) else {
      return .text(word)
    }
    return .number(Int64(rank))
  }
}

extension Filter {
  /// The order in which a list stands unless something else is said: people by name, events as a
  /// calendar has them, those to come before those past, and the rest with the newest first.
  public static func usualOrder(of kind: Kind) -> [SortKey] {
    switch kind {
    case .member, .community: [SortKey(.field(.named(.name)))]
    case .event: [SortKey(.next), SortKey(.field(.named(.start)), isDescending: true)]
    default: [SortKey(.field(.named(.createdAt)), isDescending: true)]
    }
  }

  /// What is sorted by in the end: with words in it and nothing said, by how well they match.
  var effectiveOrder: [SortKey] {
    let matches = clause.positiveWords.isEmpty ? [] : [SortKey(.match, isDescending: true)]
    return order.isEmpty ? matches : order
  }
}

extension FilterClause {
  /// The words that are looked for, those that must not stand there apart.
  public var positiveWords: [FilterClause] {
    switch self {
    case .all(let clauses), .any(let clauses): clauses.flatMap(\.positiveWords)
    case .word, .exact: [self]
    case .everything, .not, .me, .states, .field: []
    }
  }
}
