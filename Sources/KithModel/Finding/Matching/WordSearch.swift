/// Looking for words in the texts of all rows.
extension LeafSearch {
  func rows(of matcher: WordsMatcher, within narrowed: Bits?) -> LeafRows {
    var rows = Bits(
      joining: partsOfTexts { (pages: Range<Int>, texts: ArraySlice<PageTexts>) -> Bits in
        var part = Bits(count: rowCount(pages))
        for page in pages {
          let asked = narrowed?.rows(ofPage: page) ?? .all
          guard !asked.isEmpty else { continue }
          let found = matcher.look(in: texts[page], asked)
          part.insert(found, ofPage: page - pages.lowerBound)
        }
        return part
      })
    if matcher.looksAtPeople {
      rows.formUnion(further(besides: rows, narrowed) { matcher.isAbout($0) })
    }
    return LeafRows(rows: rows, candidates: rows)
  }

  func rows(of matcher: WordMatcher, within narrowed: Bits?) -> LeafRows {
    var found = LeafRows(
      joining: partsOfTexts { (pages: Range<Int>, texts: ArraySlice<PageTexts>) -> LeafRows in
        let count = rowCount(pages)
        var workspace = FuzzyWorkspace()
        var part = LeafRows(
          rows: Bits(count: count), scores: [Int32](repeating: 0, count: count),
          candidates: Bits(count: count))
        for page in pages {
          let asked = narrowed?.rows(ofPage: page) ?? .all
          guard !asked.isEmpty else { continue }
          let place = page - pages.lowerBound
          let found = matcher.look(in: texts[page], asked, &workspace) { row, score in
            part.scores[place << 8 + row] = score
          }
          part.rows.insert(found.rows, ofPage: place)
          part.candidates?.insert(found.candidates, ofPage: place)
        }
        return part
      })
    if matcher.looksAtObjects {
      let further = further(besides: found.rows, narrowed) { matcher.isAbout($0) }
      found.rows.formUnion(further)
      found.candidates?.formUnion(further)
      for row in 0..<pages.count where further.contains(row) {
        found.scores[row] = WordMatcher.scoreElsewhere
      }
    }
    return found
  }

  /// The rows that have some label: each label is asked once, and not the same in every row.
  func rows(labelled values: [FilterValue]) throws(FilterFault.Trouble) -> Bits {
    let resolver = ValueResolver(context: context, kind: Object.kind)
    var tests: [ValueTest] = []
    for value in values { tests.append(try resolver.test(value, of: .named(.labels)).test) }
    let now = context.now
    return Bits(
      joining: partsOfTexts { [tests] (pages: Range<Int>, texts: ArraySlice<PageTexts>) -> Bits in
        var part = Bits(count: rowCount(pages))
        for page in pages {
          let found = texts[page].rows { label in
            tests.contains { $0.accepts(label, at: now) }
          }
          part.insert(found, ofPage: page - pages.lowerBound)
        }
        return part
      })
  }

  /// Does something for all pages, part by part.
  private func partsOfTexts<Part: Sendable>(
    _ make: @escaping @Sendable (Range<Int>, ArraySlice<PageTexts>) -> Part
  ) -> [Part] {
    let texts = texts.all()
    return work.parts(of: pages.count) { (rows: Range<Int>) -> Part in
      let pages = rows.lowerBound >> 8..<(rows.upperBound + 255) >> 8
      return make(pages, texts[pages])
    }
  }

  /// How many rows stand in some pages.
  private func rowCount(_ pages: Range<Int>) -> Int {
    min(self.pages.count, pages.upperBound << 8) - pages.lowerBound << 8
  }

  /// Rows of which something holds, among those that are asked for and not found yet.
  private func further(
    besides found: Bits, _ narrowed: Bits?,
    _ test: @escaping @Sendable (UnsafePointer<Object>) -> Bool
  ) -> Bits {
    var bits = matching(test)
    bits.subtract(found)
    if let narrowed { bits.formIntersection(narrowed) }
    return bits
  }
}

extension WordsMatcher {
  /// The rows of a page that hold the words, among those that are asked for.
  fileprivate func look(in page: PageTexts, _ asked: PageRows) -> PageRows {
    var found = PageRows.none
    let names = page.names.map { exact.occurs(in: $0) }
    page.forEachRow { row, title, titleLetters, rowNames in
      guard asked.contains(row) else { return }
      let isInTitle = letters.isSubset(of: titleLetters) && exact.occurs(in: title)
      if isInTitle || rowNames.contains(where: { names[Int($0)] }) { found.insert(row) }
    }
    return found.union(page.longTexts.rows(of: asked.subtracting(found), holding: exact))
  }
}

extension WordMatcher {
  /// The rows of a page that match, and those in which longer words can, among those that are asked
  /// for.
  fileprivate func look(
    in page: PageTexts, _ asked: PageRows, _ workspace: inout FuzzyWorkspace,
    _ score: (Int, Int32) -> Void
  ) -> (rows: PageRows, candidates: PageRows) {
    var (rows, candidates) = (PageRows.none, PageRows.none)
    let names = page.names.map { look(inName: $0, &workspace) }
    page.forEachRow { row, title, titleLetters, rowNames in
      guard asked.contains(row) else { return }
      var found = Found()
      if letters.isSubset(of: titleLetters) { found = look(inTitle: title, &workspace) }
      for name in rowNames { found.add(names[Int(name)]) }
      if found.mayMatchLonger { candidates.insert(row) }
      guard let best = found.score else { return }
      rows.insert(row)
      score(row, best)
    }
    guard let inLongTexts else { return (rows, candidates) }
    let elsewhere = page.longTexts.rows(of: asked.subtracting(rows), holding: inLongTexts)
    for row in 0..<256 where elsewhere.contains(row) { score(row, Self.scoreElsewhere) }
    return (rows.union(elsewhere), candidates.union(elsewhere))
  }
}
