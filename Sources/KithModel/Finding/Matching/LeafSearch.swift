/// Looks through all objects of a kind for one leaf.
struct LeafSearch<Object: SearchedObject>: Sendable {
  let pages: Pages<Object>
  let context: FilterContext
  let work: SharedWork
  let texts: RowTexts<Object>

  /// - Parameter former: the search as it was before a change; what the change left alone is taken
  ///   from there.
  init(_ context: FilterContext, _ work: SharedWork, after former: LeafSearch?) {
    pages = Object.rows(of: context.community)
    self.context = context
    self.work = work
    texts = RowTexts(pages, work, after: former?.texts)
  }

  /// The rows that are there to be seen.
  func shown() -> Bits {
    let community = context.community
    return matching { $0.pointee.isShown(in: community) }
  }

  /// Makes what the first words would have to wait for.
  func getReady() { _ = texts.all(inspected: true) }

  func rows(
    of leaf: FilterClause, within narrowed: Bits?
  ) throws(FilterFault.Trouble) -> LeafRows {
    if case .word(let word) = leaf {
      return rows(
        of: WordMatcher(word, kind: Object.kind, in: context.community), within: narrowed)
    }
    if case .exact(let words) = leaf {
      return rows(
        of: WordsMatcher(words, kind: Object.kind, in: context.community), within: narrowed)
    }
    if case .field(.named(.labels), let values) = leaf, texts.ready != nil {
      return LeafRows(rows: try rows(labelled: values))
    }
    // What nobody sees is not asked either: of somebody under a thousand names all names would be.
    let matches = try LeafTest<Object>(leaf, context).matches
    let community = context.community
    return LeafRows(rows: matching { $0.pointee.isShown(in: community) && matches($0) })
  }

  /// Takes tests of pointers, so that of a large object only what is looked at is touched.
  func matching(_ test: @escaping @Sendable (UnsafePointer<Object>) -> Bool) -> Bits {
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

  /// What some rows are worth, to sort by.
  func sortColumn(_ key: SortKey, in some: Bits) -> SortColumn {
    let (subject, isDescending) = (key.subject, key.isDescending)
    guard let reader = SortReader<Object>(subject, context) else {
      return SortColumn(missing: some.population)
    }
    if [.field(.named(.title)), .field(.named(.name))].contains(subject), let texts = texts.ready {
      return titles(texts, isDescending: isDescending, in: some)
    }
    let parts = work.parts(of: pages.count) { [pages] (rows: Range<Int>) -> SortColumn in
      var column = SortColumn(capacity: rows.count, isDescending: isDescending)
      pages.forEachPage(in: rows) { start, page in
        guard let first = page.baseAddress else { return }
        for index in page.indices where some.contains(start + index) {
          column.append(reader.read(first + index))
        }
      }
      return column
    }
    return SortColumn(joining: parts)
  }

  /// The titles, where they lie side by side.
  private func titles(_ texts: [PageTexts], isDescending: Bool, in some: Bits) -> SortColumn {
    let parts = work.parts(of: pages.count) { (rows: Range<Int>) -> SortColumn in
      var column = SortColumn(capacity: rows.count, isDescending: isDescending)
      for page in rows.lowerBound >> 8..<(rows.upperBound + 255) >> 8 {
        texts[page].forEachRow { row, title, _, _ in
          guard some.contains(page << 8 + row) else { return }
          if title.isEmpty { column.append(.missing) } else { column.append(title) }
        }
      }
      return column
    }
    return SortColumn(joining: parts)
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
