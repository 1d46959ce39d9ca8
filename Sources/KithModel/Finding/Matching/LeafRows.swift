/// The rows in which a leaf of a filter holds.
struct LeafRows: Sendable {
  let rows: Bits
  /// Of a word: how well it matches in each row, the higher the better.
  var scores: [Int32] = []
  /// Of a word: the rows in which a longer one that begins with it can match.
  var candidates: Bits?
}

/// Looks through all objects of a kind for one leaf.
struct LeafSearch<Object: SearchedObject>: Sendable {
  let pages: Pages<Object>
  let context: FilterContext

  init(_ type: Object.Type, _ context: FilterContext) {
    pages = Object.rows(of: context.community)
    self.context = context
  }

  /// The rows that are there to be seen.
  func shown() -> Bits { matching { $0.isShown } }

  func rows(
    of leaf: FilterClause, within narrowed: Bits?
  ) throws(FilterFault.Trouble) -> LeafRows {
    if case .word(let word) = leaf {
      return rows(of: WordMatcher(word, kind: Object.kind, in: context.community), narrowed)
    }
    if case .exact(let words) = leaf { return rows(of: words) }
    let test = try LeafTest<Object>(leaf, context)
    return LeafRows(rows: matching(test.matches))
  }

  private func matching(_ test: (Object) -> Bool) -> Bits {
    var bits = Bits(count: pages.count)
    pages.forEachPage { start, page in
      for index in page.indices where test(page[index]) { bits.insert(start + index) }
    }
    return bits
  }

  private func rows(of words: String) -> LeafRows {
    let matcher = WordsMatcher(words, kind: Object.kind, in: context.community)
    var bits = Bits(count: pages.count)
    pages.forEachPage { start, page in
      guard let first = page.baseAddress else { return }
      for index in page.indices where matcher.matches(first + index) { bits.insert(start + index) }
    }
    return LeafRows(rows: bits)
  }

  private func rows(of matcher: WordMatcher, _ narrowed: Bits?) -> LeafRows {
    var bits = Bits(count: pages.count)
    var candidates = Bits(count: pages.count)
    var scores = [Int32](repeating: 0, count: pages.count)
    var workspace = FuzzyWorkspace()
    scores.withUnsafeMutableBufferPointer { scores in
      pages.forEachPage { start, page in
        for index in page.indices {
          let row = start &+ index
          if let narrowed, !narrowed.contains(row) { continue }
          guard let object = page.baseAddress?.advanced(by: index) else { continue }
          let found = matcher.look(in: object, &workspace)
          if found.mayMatchLonger { candidates.insert(row) }
          guard let score = found.score else { continue }
          bits.insert(row)
          scores[row] = score
        }
      }
    }
    return LeafRows(rows: bits, scores: scores, candidates: candidates)
  }

  func sortValues(_ field: FilterField) -> [SortValue] {
    guard let reader = SortReader<Object>(field, context) else {
      return [SortValue](repeating: .missing, count: pages.count)
    }
    var values: [SortValue] = []
    values.reserveCapacity(pages.count)
    pages.forEachPage { _, page in
      for object in page { values.append(reader.read(object)) }
    }
    return values
  }

  func ids() -> [ID] {
    var ids: [ID] = []
    ids.reserveCapacity(pages.count)
    pages.forEachPage { _, page in
      for index in page.indices { ids.append(page[index].core.id) }
    }
    return ids
  }

  func eachValue(of field: FilterField, in rows: Bits, _ body: (FieldValue) -> Void) {
    guard let reader = FieldReader<Object>(field) else { return }
    pages.forEachPage { start, page in
      for index in page.indices where rows.contains(start + index) {
        body(reader.read(page[index], context.community))
      }
    }
  }
}
