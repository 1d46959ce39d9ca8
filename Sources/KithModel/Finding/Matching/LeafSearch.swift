/// Looks through all objects of a kind for one leaf.
struct LeafSearch<Object: SearchedObject>: Sendable {
  let pages: Pages<Object>
  let context: FilterContext
  private let work: SharedWork
  private let columns = MadeOnce<NameColumns>()
  private let longTexts = MadeOnce<LongTexts>()

  init(_ type: Object.Type, _ context: FilterContext, _ work: SharedWork) {
    pages = context.community.shown(Object.rows(of: context.community))
    self.context = context
    self.work = work
  }

  /// The rows that are there to be seen.
  func shown() -> Bits { matching { $0.pointee.isShown } }

  /// Makes what the first words would have to wait for.
  func getReady() {
    _ = (names(), texts())
  }

  private func names() -> NameColumns { columns.value { NameColumns(pages) } }
  private func texts() -> LongTexts { longTexts.value { LongTexts(pages) } }

  func rows(
    of leaf: FilterClause, within narrowed: Bits?
  ) throws(FilterFault.Trouble) -> LeafRows {
    if case .word(let word) = leaf {
      return rows(of: WordMatcher(word, kind: Object.kind, in: context.community), narrowed)
    }
    if case .exact(let words) = leaf {
      return rows(of: WordsMatcher(words, kind: Object.kind, in: context.community), narrowed)
    }
    return LeafRows(rows: matching(try LeafTest<Object>(leaf, context).matches))
  }

  /// Takes tests of pointers, so that of a large object only what is looked at is touched.
  private func matching(_ test: @escaping @Sendable (UnsafePointer<Object>) -> Bool) -> Bits {
    let parts = work.parts(of: pages.count) { [pages] (rows: Range<Int>) -> Bits in
      var bits = Bits(count: rows.count)
      pages.forEachPage(in: rows) { start, page in
        guard let first = page.baseAddress else { return }
        for index in page.indices where test(first + index) {
          bits.insert(start + index - rows.lowerBound)
        }
      }
      return bits
    }
    return Bits(joining: parts)
  }

  private func rows(of matcher: WordsMatcher, _ narrowed: Bits?) -> LeafRows {
    let columns = names()
    let names = columns.names.map { matcher.exact.occurs(in: $0) }
    let parts = work.parts(of: pages.count) { (rows: Range<Int>) -> Bits in
      var bits = Bits(count: rows.count)
      columns.forEachRow(in: rows) { row, title, rowNames in
        if let narrowed, !narrowed.contains(row) { return }
        guard matcher.exact.occurs(in: title) || rowNames.contains(where: { names[Int($0)] }) else {
          return
        }
        bits.insert(row - rows.lowerBound)
      }
      return bits
    }
    var bits = Bits(joining: parts)
    var isAbout: (@Sendable (UnsafePointer<Object>) -> Bool)?
    if matcher.looksAtPeople { isAbout = { matcher.isAbout($0) } }
    for row in rows(besides: bits, narrowed, holding: matcher.exact, or: isAbout) {
      bits.insert(Int(row))
    }
    return LeafRows(rows: bits, candidates: bits)
  }

  private func rows(of matcher: WordMatcher, _ narrowed: Bits?) -> LeafRows {
    let columns = names()
    var workspace = FuzzyWorkspace()
    let names = columns.names.map { matcher.look(inName: $0, &workspace) }
    let parts = work.parts(of: pages.count) { (rows: Range<Int>) -> LeafRows in
      var workspace = FuzzyWorkspace()
      var part = LeafRows(
        rows: Bits(count: rows.count), scores: [Int32](repeating: 0, count: rows.count))
      var candidates = Bits(count: rows.count)
      columns.forEachRow(in: rows) { row, title, rowNames in
        if let narrowed, !narrowed.contains(row) { return }
        var found = matcher.look(inTitle: title, &workspace)
        for name in rowNames { found.add(names[Int(name)]) }
        let place = row - rows.lowerBound
        if found.mayMatchLonger { candidates.insert(place) }
        guard let score = found.score else { return }
        part.rows.insert(place)
        part.scores[place] = score
      }
      part.candidates = candidates
      return part
    }
    var found = LeafRows(joining: parts)
    let elsewhere = WordMatcher.foundElsewhere.score ?? 0
    var isAbout: (@Sendable (UnsafePointer<Object>) -> Bool)?
    if matcher.looksAtObjects { isAbout = { matcher.isAbout($0) } }
    for row in rows(besides: found.rows, narrowed, holding: matcher.inLongTexts, or: isAbout) {
      found.rows.insert(Int(row))
      found.candidates?.insert(Int(row))
      found.scores[Int(row)] = elsewhere
    }
    return found
  }

  /// Further rows, in whose longer texts a pattern stands or of which something else holds.
  private func rows(
    besides found: Bits, _ narrowed: Bits?, holding pattern: ExactPattern?,
    or isAbout: (@Sendable (UnsafePointer<Object>) -> Bool)?
  ) -> [Int32] {
    let isAsked: @Sendable (Int) -> Bool = { row in
      !found.contains(row) && narrowed?.contains(row) ?? true
    }
    var rows: [Int32] = []
    if let pattern {
      let texts = texts()
      rows += work.parts(of: texts.count) { texts.rows($0, holding: pattern, where: isAsked) }
        .joined()
    }
    if let isAbout {
      let bits = matching(isAbout)
      rows += (0..<pages.count).lazy.filter { bits.contains($0) && isAsked($0) }.map(Int32.init)
    }
    return rows
  }

  func sortValues(_ field: FilterField) -> [SortValue] {
    guard let reader = SortReader<Object>(field, context) else {
      return [SortValue](repeating: .missing, count: pages.count)
    }
    var values: [SortValue] = []
    values.reserveCapacity(pages.count)
    pages.forEachPage { _, page in
      guard let first = page.baseAddress else { return }
      for index in page.indices { values.append(reader.read(first + index)) }
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
      guard let first = page.baseAddress else { return }
      for index in page.indices where rows.contains(start + index) {
        body(reader.read(first + index, context.community))
      }
    }
  }
}
