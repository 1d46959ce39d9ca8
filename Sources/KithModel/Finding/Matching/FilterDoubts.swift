/// A value of a filter that nothing has: no mistake by itself, but worth a word where nothing is
/// found.
public struct FilterDoubt: Hashable, Sendable {
  public let field: FilterField
  public let value: String
  /// The value that was probably meant.
  public let nearest: String?
  /// The bytes of the text that are meant.
  public let place: Range<Int>
}

extension FilterSession {
  /// The values in a filter that no object has.
  public func doubts(about read: ReadFilter) -> [FilterDoubt] {
    zip(read.filter.clause.leaves, read.places).flatMap { leaf, place -> [FilterDoubt] in
      guard case .field(let field, let values) = leaf,
        [.word, .words].contains(field.form(in: kind))
      else { return [] }
      var facets = FacetCounts(field: field, kind: kind, context: context)
      search.eachValue(field, shown) { facets.add($0) }
      let known = facets.sorted().filter { !$0.isWord }.map(\.word)
      return values.flatMap(\.texts).filter { text in
        let leaf = FilterClause.field(field, [.word(text)])
        return (try? search.rows(leaf, nil).rows.population) == 0
      }.map { text in
        FilterDoubt(
          field: field, value: text, nearest: Nearest.word(to: text, in: known), place: place)
      }
    }
  }
}

extension FilterDoubt: CustomStringConvertible {
  /// The doubt in a sentence.
  public var description: String {
    "Nothing here has \(field.word) “\(value)”." + (nearest.map { " Did you mean “\($0)”?" } ?? "")
  }
}
