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
