/// A filter as it was read, with the place of each of its leaves in the text.
public struct ReadFilter: Sendable {
  public let filter: Filter
  public let text: String
  /// Where the leaves stand, in bytes, in the order of `filter.clause.leaves`.
  public let places: [Range<Int>]
}

extension Filter {
  /// Reads a filter. Who still types is forgiven what is not finished.
  public static func read(
    _ text: String, kind: Kind, isTyping: Bool = false
  ) throws(FilterFault) -> ReadFilter {
    var parser = FilterParser(text, kind: kind, isTyping: isTyping)
    let clause = try parser.parse()
    return ReadFilter(
      filter: Filter(kind: kind, clause: clause, order: parser.order), text: text,
      places: parser.places)
  }

  /// A filter as somebody wrote it.
  public init(_ text: String, kind: Kind) throws(FilterFault) {
    self = try Self.read(text, kind: kind).filter
  }
}

extension ReadFilter {
  /// One that holds of everything.
  package init(everyOf kind: Kind) {
    self.init(filter: Filter(kind: kind), text: "", places: [])
  }

  /// Both together, in an order; places are those of what narrows.
  package func narrowed(by other: ReadFilter, order: [SortKey]) -> ReadFilter {
    let clauses = [filter.clause, other.filter.clause].filter { $0 != .everything }
    let clause = FilterClause.joined(clauses) ?? .everything
    return ReadFilter(
      filter: Filter(kind: filter.kind, clause: clause, order: order), text: other.text,
      places: places.map { _ in 0..<0 } + other.places)
  }
}
