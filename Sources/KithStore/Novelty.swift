public import KithModel

/// What became new in a community.
public enum Novelty: Equatable, Sendable {
  case nothing
  case objects(Set<ID>)
  /// So much that everything may be new.
  case everything

  /// Both together.
  public func joined(_ other: Novelty) -> Novelty {
    switch (self, other) {
    case (.nothing, let only), (let only, .nothing): only
    case (.objects(let first), .objects(let second)): .objects(first.union(second))
    default: .everything
    }
  }
}

/// What came of an action that was saved.
public struct Saved: Sendable {
  /// The records that it became: one, unless it was too large for a line or partly private.
  public let records: [RecordName]
  public let novelty: Novelty
}
