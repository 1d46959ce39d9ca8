/// The rows in which a leaf of a filter holds.
struct LeafRows: Sendable {
  var rows: Bits
  /// Of a word: how well it matches in each row, the higher the better.
  var scores: [Int32] = []
  /// Of words: the rows in which longer ones that begin with them can match.
  var candidates: Bits?
  /// Of words: the rows that were looked through; nil for all.
  var within: Bits?

  /// Whether it is known of some rows whether the leaf holds there; nil for all rows.
  func areKnown(in rows: Bits?) -> Bool {
    guard let within else { return true }
    return rows?.isSubset(of: within) ?? false
  }
}

extension LeafRows {
  /// What was found part by part, in the order of the rows.
  init(joining parts: [LeafRows]) {
    if parts.count == 1 {
      self = parts[0]
      return
    }
    self.init(
      rows: Bits(joining: parts.map(\.rows)), scores: Array(parts.map(\.scores).joined()),
      candidates: Bits(joining: parts.compactMap(\.candidates)))
  }
}
