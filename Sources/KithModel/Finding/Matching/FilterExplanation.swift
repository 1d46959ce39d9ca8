/// Why an object is not among what a filter shows.
public enum HidingReason: Hashable, Sendable {
  case otherKind(Kind)
  case deleted
  /// The clause hides it by itself; where it stands in the text, and what the object says instead.
  case clause(FilterClause, place: Range<Int>, actual: String?)
}

extension FilterMatcher {
  /// What hides an object: nothing if it is shown. Each reason hides it by itself.
  public func hiding(_ object: AnyObject) -> [HidingReason] {
    guard object.core.id.kind == filter.kind else { return [.otherKind(object.core.id.kind)] }
    guard object.core.isPresent else { return [.deleted] }
    var next = 0
    let parts: [FilterClause] =
      if case .all(let clauses) = filter.clause { clauses } else { [filter.clause] }
    return parts.compactMap { part in
      let places = read.places.dropFirst(next).prefix(part.leaves.count)
      next += part.leaves.count
      guard !part.holds({ judge($0, object) }) else { return nil }
      let place = (places.first?.lowerBound ?? 0)..<(places.last?.upperBound ?? 0)
      return .clause(part, place: place, actual: actual(part, object))
    }
  }

  /// The same filter without the clauses that hide an object.
  public func relaxed(for object: AnyObject) -> Filter {
    let hidden = hiding(object).compactMap { reason -> FilterClause? in
      if case .clause(let clause, _, _) = reason { clause } else { nil }
    }
    let parts: [FilterClause] =
      if case .all(let clauses) = filter.clause { clauses } else { [filter.clause] }
    let kept = parts.filter { !hidden.contains($0) }
    return Filter(
      kind: filter.kind, clause: FilterClause.joined(kept) ?? .everything, order: filter.order)
  }

  /// What the object says where the clause asks for something else.
  private func actual(_ clause: FilterClause, _ object: AnyObject) -> String? {
    switch clause {
    case .not(let inner): return actual(inner, object)
    case .field(let field, _):
      if let words = Self.words(for: field) {
        guard let value = value(of: field, filter.kind.searched, object) else { return nil }
        return "\(words) is \(value.isEmpty ? "none" : context.community.wording(of: value))"
      }
      let name: FieldName? =
        switch field {
        case .named(let name): name
        case .age: .createdAt
        case .idle: filter.kind == .member ? .lastSeen : .updatedAt
        case .repliers: .replies
        case .votes, .silent, .reminded, .helped, .linked: nil
        }
      guard let name, let value = context.community.value(of: name, of: object) else { return nil }
      return "\(name.word) is \(value.isEmpty ? "none" : context.community.wording(of: value))"
    case .states:
      guard let status = context.community.value(of: .status, of: object) else { return nil }
      return "status is \(context.community.wording(of: status))"
    case .everything, .all, .any, .word, .exact, .me: return nil
    }
  }

  /// How that is called of which no field of the object tells.
  private static func words(for field: FilterField) -> String? {
    switch field {
    case .named(.start): "start"
    case .votes: "number of votes"
    case .silent: "oldest ask without an answer"
    case .reminded: "reminder in force"
    case .helped: "last help"
    default: nil
    }
  }

  /// What the filter reads of the object.
  private func value<Object: SearchedObject>(
    of field: FilterField, _ type: Object.Type, _ object: AnyObject
  ) -> FieldValue? {
    guard let object = type.taken(from: object), let reader = FieldReader<Object>(field, context)
    else { return nil }
    return withUnsafePointer(to: object) { reader.read($0, context.community) }
  }
}

extension HidingReason: CustomStringConvertible {
  /// The reason in a sentence.
  public var description: String {
    switch self {
    case .otherKind(let kind): "It is \(kind.one())."
    case .deleted: "It was deleted."
    case .clause(let clause, _, let actual):
      "“\(clause)” hides it" + (actual.map { ": its \($0)." } ?? ".")
    }
  }
}
