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
    for (leaf, place) in zip(wanted, read.places) where leaves[leaf] == nil {
      do throws(FilterFault.Trouble) {
        leaves[leaf] = try search.rows(leaf, candidates(for: leaf))
      } catch {
        throw FilterFault(trouble: error, place: place)
      }
    }
    var rows = bits(of: read.filter.clause)
    rows.formIntersection(shown)
    return rows
  }

  /// Where words can match at all, because their beginning could.
  private func candidates(for leaf: FilterClause) -> Bits? {
    var best: Bits?
    var length = 0
    for (other, found) in leaves {
      guard let candidates = found.candidates, let beginning = leaf.goesOn(from: other),
        beginning.utf8.count > length
      else { continue }
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
      return base(keys.filter { $0.subject != .match }).filter { rows.contains(Int($0)) }
    }
    let scored = filter.clause.positiveWords.compactMap { leaves[$0]?.scores }
    return Self.bestFirst(
      base([]).filter { rows.contains(Int($0)) }, scored.filter { !$0.isEmpty })
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

  /// All rows in an order; those that it doesn't tell apart in the usual order of the kind.
  private mutating func base(_ keys: [SortKey]) -> [Int32] {
    if let known = orders[keys] { return known }
    let columns = (keys + Filter.usualOrder(of: kind)).compactMap { key -> SortColumn? in
      guard case .field(let field) = key.subject else { return nil }
      return search.sortColumn(field, key.isDescending)
    }
    let sorted = RowOrder(columns: columns, ids: ids).sorted()
    orders[keys] = sorted
    return sorted
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
