/// The rows in which a leaf of a filter holds.
struct LeafRows: Sendable {
  var rows: Bits
  /// Of a word: how well it matches in each row, the higher the better.
  var scores: [Int32] = []
  /// Of words: the rows in which longer ones that begin with them can match.
  var candidates: Bits?
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
