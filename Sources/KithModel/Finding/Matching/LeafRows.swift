/// The rows in which a leaf of a filter holds.
struct LeafRows: Sendable {
  var rows: Bits
  /// Of a word: how well it matches in each row, the higher the better.
  var scores: [Int32] = []
  /// Of words: the rows in which longer ones that begin with them can match.
  var candidates: Bits?
}

/// Looks through all objects of a kind for one leaf.
struct LeafSearch<Object: SearchedObject>: Sendable {
  let pages: Pages<Object>
  let context: FilterContext
  private let columns: NameColumns

  init(_ type: Object.Type, _ context: FilterContext) {
    pages = Object.rows(of: context.community)
    columns = NameColumns(pages)
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
    if case .exact(let words) = leaf { return rows(of: words, narrowed) }
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

  private func rows(of words: String, _ narrowed: Bits?) -> LeafRows {
    let matcher = WordsMatcher(words, kind: Object.kind, in: context.community)
    var bits = Bits(count: pages.count)
    pages.forEachPage { start, page in
      guard let first = page.baseAddress else { return }
      for index in page.indices where narrowed?.contains(start + index) ?? true {
        if matcher.matches(first + index) { bits.insert(start + index) }
      }
    }
    return LeafRows(rows: bits, candidates: bits)
  }

  private func rows(of matcher: WordMatcher, _ narrowed: Bits?) -> LeafRows {
    var workspace = FuzzyWorkspace()
    let names = columns.names.map { matcher.look(inName: $0, &workspace) }
    var bits = Bits(count: pages.count)
    var candidates = Bits(count: pages.count)
    var scores = [Int32](repeating: 0, count: pages.count)
    scores.withUnsafeMutableBufferPointer { scores in
      columns.forEachRow { row, title, rowNames in
        if let narrowed, !narrowed.contains(row) { return }
        var found = matcher.look(inTitle: title, &workspace)
        for name in rowNames { found.add(names[Int(name)]) }
        if found.mayMatchLonger { candidates.insert(row) }
        guard let score = found.score else { return }
        bits.insert(row)
        scores[row] = score
      }
    }
    var found = LeafRows(rows: bits, scores: scores, candidates: candidates)
    if matcher.looksElsewhere { addElsewhere(matcher, narrowed, to: &found) }
    return found
  }

  /// Adds the rows in whose longer texts the word stands.
  private func addElsewhere(
    _ matcher: WordMatcher, _ narrowed: Bits?, to found: inout LeafRows
  ) {
    let elsewhere = WordMatcher.foundElsewhere.score ?? 0
    pages.forEachPage { start, page in
      guard let first = page.baseAddress else { return }
      for index in page.indices where !found.rows.contains(start + index) {
        let row = start + index
        guard narrowed?.contains(row) ?? true, matcher.isElsewhere(first + index) else { continue }
        found.rows.insert(row)
        found.candidates?.insert(row)
        found.scores[row] = elsewhere
      }
    }
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
    guard let reader = FieldReader<Object>(field, context) else { return }
    pages.forEachPage { start, page in
      for index in page.indices where rows.contains(start + index) {
        body(reader.read(page[index], context.community))
      }
    }
  }
}
