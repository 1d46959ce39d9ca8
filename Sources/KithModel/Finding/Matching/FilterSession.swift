/// Looks through the objects of one kind again and again while somebody types.
///
/// It keeps what each clause found, so that a key costs one look for the clause that changed; and
/// where a word goes on, only what matched its beginning is looked at. It is of one community as it
/// stood: after a change a new one is made.
public struct FilterSession: Sendable {
  public let kind: Kind
  public let context: FilterContext
  let search: RowSearch
  let shown: Bits
  private let ids: [ID]
  private var leaves: [FilterClause: LeafRows] = [:]
  private var orders: [[SortKey]: [Int32]] = [:]

  /// So many clauses are kept; more than anybody types in one go.
  private static let mostLeaves = 64

  /// How a search is done on several threads: it is given a count and calls the body for every
  /// number below it, on as many threads as it likes.
  public typealias Workers =
    @Sendable (_ count: Int, _ body: @escaping @Sendable (Int) -> Void) -> Void

  /// - Parameter former: the session before a change; what the change left alone is taken from there.
  public init(
    _ kind: Kind, _ context: FilterContext, workers: Workers? = nil,
    after former: FilterSession? = nil
  ) {
    self.kind = kind
    self.context = context
    search = RowSearch(kind, context, SharedWork(workers: workers), after: former?.search)
    shown = search.shown()
    ids = search.ids()
  }

  /// Makes what the first words would have to wait for; for whoever knows that some will be typed.
  public func getReady() { search.getReady() }

  /// How many objects there are to look through.
  public var total: Int { shown.population }

  /// What fits, in its order.
  public mutating func find(
    _ text: String, isTyping: Bool = true
  ) throws(FilterFault) -> FilterResult {
    try find(try Filter.read(text, kind: kind, isTyping: isTyping))
  }

  public mutating func find(_ read: ReadFilter) throws(FilterFault) -> FilterResult {
    let rows = try rows(of: read)
    let ordered = ordered(rows, read.filter)
    return FilterResult(
      matcher: try FilterMatcher(read, context), ids: ordered.map { ids[Int($0)] })
  }

  // MARK: Which rows

  mutating func rows(of read: ReadFilter) throws(FilterFault) -> Bits {
    let wanted = read.filter.clause.leaves
    if leaves.count > Self.mostLeaves { leaves = leaves.filter { wanted.contains($0.key) } }
    let placed = zip(wanted, read.places)
    for (leaf, place) in placed where !leaf.isOfWords && leaves[leaf] == nil {
      leaves[leaf] = try look(for: leaf, at: place, within: nil)
    }
    // Texts are long: words are looked for where the rest of the filter holds.
    let rest = rowsBesideWords(of: read.filter.clause)
    for (leaf, place) in placed
    where leaf.isOfWords && !(leaves[leaf]?.areKnown(in: rest) ?? false) {
      var found = try look(for: leaf, at: place, within: candidates(for: leaf, in: rest))
      found.within = rest
      leaves[leaf] = found
    }
    var rows = bits(of: read.filter.clause)
    rows.formIntersection(shown)
    return rows
  }

  private func look(
    for leaf: FilterClause, at place: Range<Int>, within rows: Bits?
  ) throws(FilterFault) -> LeafRows {
    do throws(FilterFault.Trouble) {
      return try search.rows(leaf, rows)
    } catch {
      throw FilterFault(trouble: error, place: place)
    }
  }

  /// Where all holds that is no matter of words, if that isn't much; nil for everywhere.
  private func rowsBesideWords(of clause: FilterClause) -> Bits? {
    guard case .all(let clauses) = clause else { return nil }
    var rows = shown
    for clause in clauses where !clause.leaves.contains(where: \.isOfWords) {
      rows.formIntersection(bits(of: clause))
    }
    // What was looked for everywhere is still known when the rest of the filter changes.
    return rows.population < rows.count / 2 ? rows : nil
  }

  /// Where words can match at all, because their beginning could.
  private func candidates(for leaf: FilterClause, in rest: Bits?) -> Bits? {
    var best = rest
    var length = 0
    for (other, found) in leaves where found.areKnown(in: rest) {
      guard var candidates = found.candidates, let beginning = leaf.goesOn(from: other),
        beginning.utf8.count > length
      else { continue }
      if let rest { candidates.formIntersection(rest) }
      (best, length) = (candidates, beginning.utf8.count)
    }
    return best
  }

  private func bits(of clause: FilterClause) -> Bits {
    switch clause {
    case .everything: return shown
    case .not(let clause): return bits(of: clause).complement
    case .all(let clauses):
      var bits = shown
      for clause in clauses { bits.formIntersection(self.bits(of: clause)) }
      return bits
    case .any(let clauses):
      var bits = Bits(count: shown.count)
      for clause in clauses { bits.formUnion(self.bits(of: clause)) }
      return bits
    case .word, .exact, .me, .states, .field:
      return leaves[clause]?.rows ?? Bits(count: shown.count)
    }
  }

  // MARK: In which order

  private mutating func ordered(_ rows: Bits, _ filter: Filter) -> [Int32] {
    let keys = filter.effectiveOrder
    guard keys.first == SortKey(.match, isDescending: true) else {
      return inOrder(rows, keys.filter { $0.subject != .match })
    }
    let scored = filter.clause.positiveWords.compactMap { leaves[$0]?.scores }
    return Self.bestFirst(
      inOrder(rows, []), scored.filter { !$0.isEmpty })
  }

  private static func bestFirst(_ rows: [Int32], _ scored: [[Int32]]) -> [Int32] {
    guard !scored.isEmpty else { return rows }
    var scores = [Int32](repeating: 0, count: rows.count)
    for word in scored {
      for place in rows.indices { scores[place] &+= word[Int(rows[place])] }
    }
    var keyed = zip(scores, rows).map { score, row in
      UInt64(UInt32(Int32.max - score)) << 32 | UInt64(UInt32(row))
    }
    Radix.sortByUpperHalf(&keyed)
    return keyed.map { Int32(truncatingIfNeeded: $0) }
  }

  /// Some rows in an order; those that it doesn't tell apart in the usual order of the kind.
  private mutating func inOrder(_ rows: Bits, _ keys: [SortKey]) -> [Int32] {
    // A few are sooner put in order than picked out of all.
    if orders[keys] == nil, rows.population < rows.count / 4 { return sorted(rows, by: keys) }
    let all = orders[keys] ?? sorted(shown, by: keys)
    orders[keys] = all
    return all.filter { rows.contains(Int($0)) }
  }

  private func sorted(_ rows: Bits, by keys: [SortKey]) -> [Int32] {
    let columns = (keys + Filter.usualOrder(of: kind)).filter { $0.subject != .match }
      .map { search.sortColumn($0, rows) }
    let places = (0..<rows.count).filter(rows.contains)
    let order = RowOrder(columns: columns, ids: places.map { ids[$0] })
    return order.sorted().map { Int32(truncatingIfNeeded: places[Int($0)]) }
  }
}

/// What a filter found.
public struct FilterResult: Sendable {
  public let matcher: FilterMatcher
  /// What fits, in its order.
  public let ids: [ID]

  public var filter: Filter { matcher.filter }
}

extension FilterClause {
  /// Whether it is looked for in texts.
  fileprivate var isOfWords: Bool {
    switch self {
    case .word, .exact: true
    default: false
    }
  }

  /// The words of another clause, if this one is what comes of typing on.
  fileprivate func goesOn(from other: FilterClause) -> String? {
    switch (self, other) {
    case (.exact(let words), .exact(let beginning)):
      return words.hasPrefix(beginning) ? beginning : nil
    case (.word(let word), .word(let beginning)):
      // Shorter words were not looked for in long texts.
      let isShort = beginning.unicodeScalars.count < WordMatcher.shortestInLongText
      let isStillShort = word.unicodeScalars.count < WordMatcher.shortestInLongText
      return word.hasPrefix(beginning) && (!isShort || isStillShort) ? beginning : nil
    default: return nil
    }
  }
}

extension FilterSession {
  /// How many objects a filter finds; their order costs nothing.
  public mutating func count(_ text: String) throws(FilterFault) -> Int {
    try rows(of: try Filter.read(text, kind: kind)).population
  }
}
