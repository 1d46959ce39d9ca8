package import KithModel

/// A list of objects of one kind: what it shows, and where in it somebody is.
///
/// The cursor follows its object and not its row.
package struct ObjectList: Sendable {
  package let kind: Kind
  package var view: ListView
  package private(set) var typed = ""
  /// The same as far as it was confirmed: what is half typed is not remembered.
  package private(set) var confirmed = ""
  /// What was chosen to sort by, as it is said in a filter.
  package var sort = ""

  package private(set) var rows: [ID] = []
  package private(set) var matcher: FilterMatcher?
  package private(set) var total = 0
  package private(set) var fault: FilterFault?
  /// What was asked for by its id and is not among the rows, where there are none.
  package private(set) var hidden: HiddenObject?
  /// Whether its rows were ever found.
  package private(set) var isKnown = false

  package private(set) var cursor: ID?
  package private(set) var row = 0
  package private(set) var top = 0
  package private(set) var selected: Set<ID> = []
  /// The same in the order of the rows: asked for in every frame, put in order only when it changes.
  private var selectedRows: [ID] = []
  /// Where a span begins that is being selected.
  private var spanStart: ID?

  private var askedVersion = -1
  private var lastNumber = 0
  /// Tells the rows it has from those it had.
  private(set) var foundNumber = 0
  /// The last request before what it shows became another thing: answers up to it are stale.
  private var staleUpTo: Int? = 0
  /// Where the cursor is in what is being typed.
  private var typingAt: Int?

  package init(_ kind: Kind) {
    self.kind = kind
    view = ListView.builtIn(for: kind)[0]
  }

  package var isEmpty: Bool { rows.isEmpty }

  /// What decides which rows it has and in which order, as one filter: of several orders the one
  /// that holds.
  var wholeFilter: String {
    let parts = [view.filter, typed].map { $0.split(separator: " ") }
    let orders = [parts[1], sort.split(separator: " "), parts[0]].map { words in
      words.filter { $0.hasPrefix("sort:") }
    }
    let clauses = parts.map { words in
      let clause = words.filter { !$0.hasPrefix("sort:") }.joined(separator: " ")
      // What is one of several belongs together.
      return clause.contains("|") || clause.contains(" OR ") ? "(\(clause))" : clause
    }
    let order = (orders.first { !$0.isEmpty } ?? []).joined(separator: " ")
    return (clauses + [order]).filter { !$0.isEmpty }.joined(separator: " ")
  }
  package var isSelecting: Bool { spanStart != nil }

  /// The object under the cursor; nil while the one it follows is not among the rows.
  package var current: ID? {
    rows.indices.contains(row) && rows[row] == cursor ? cursor : nil
  }

  /// What is done something to: what is selected, else the row of the cursor.
  package var subjects: [ID] {
    selected.isEmpty ? (current.map { [$0] } ?? []) : selectedRows
  }

  /// The row of an object; where the cursor is, without a search.
  func place(of id: ID) -> Int? { current == id ? row : rows.firstIndex(of: id) }

  // MARK: Finding

  /// Asks for its rows, if they are not of this community, or were asked for otherwise.
  mutating func seek(_ desk: inout Desk) {
    guard askedVersion != desk.version, !desk.standing.isReading else { return }
    askedVersion = desk.version
    lastNumber += 1
    desk.want(.find(request(desk)))
  }

  /// What it asks for its rows.
  func request(_ desk: Desk) -> RowRequest {
    RowRequest(
      kind: kind, view: view.filter, typed: typed, sort: sort, typingAt: typingAt,
      context: desk.context, version: desk.version, number: lastNumber)
  }

  /// Whether the rows of what it shows now are still on their way. After a change of the community
  /// they are not awaited: the cursor is on the object that somebody sees.
  package var isAwaited: Bool { staleUpTo != nil }

  /// Has its rows found anew, because what it shows is another thing now.
  package mutating func change(
    view: ListView? = nil, typed: String? = nil, sort: String? = nil, typingAt: Int? = nil
  ) {
    if let view { self.view = view }
    if let typed { self.typed = typed }
    if let sort { self.sort = sort }
    self.typingAt = typingAt
    if typingAt == nil { confirmed = self.typed }
    hidden = nil
    askedVersion = -1
    staleUpTo = lastNumber
  }

  mutating func take(_ found: Found) {
    // What overtook an older answer stays.
    guard found.number > foundNumber else { return }
    foundNumber = found.number
    if let stale = staleUpTo, found.number > stale { staleUpTo = nil }
    switch found.outcome {
    case .fault(let fault): (self.fault, hidden) = (fault, nil)
    case .rows(let rows):
      (fault, hidden) = (nil, rows.hidden)
      self.rows = rows.ids
      matcher = rows.matcher
      total = rows.total
      isKnown = true
      if !selected.isEmpty { select(selected.intersection(rows.ids)) }
      findCursor()
    }
  }

  private mutating func findCursor() {
    guard !rows.isEmpty else {
      row = 0
      return
    }
    if let cursor, let place = rows.firstIndex(of: cursor) {
      row = place
    } else {
      row = min(max(0, row), rows.count - 1)
      // While an object waits for its rows, it may come back.
      cursor = rows[row]
    }
  }

  // MARK: Moving

  package mutating func move(to row: Int) {
    guard !rows.isEmpty else { return }
    self.row = min(max(0, row), rows.count - 1)
    cursor = rows[self.row]
    extendSpan()
  }

  package mutating func move(by count: Int) { move(to: row + count) }

  /// Puts the cursor on an object; false if it is not among the rows.
  @discardableResult
  package mutating func move(to id: ID) -> Bool {
    guard let place = rows.firstIndex(of: id) else {
      // It may be found yet.
      cursor = id
      return false
    }
    move(to: place)
    return true
  }

  /// Moves what is seen without the cursor, as a wheel does; the cursor stays in sight.
  package mutating func scroll(by count: Int, height: Int) {
    top = min(max(0, top + count), max(0, rows.count - height))
    if row < top { move(to: top) }
    if row >= top + height { move(to: top + height - 1) }
  }

  /// Keeps the cursor in sight, with a row to spare where there is one.
  mutating func keepInSight(height: Int) {
    guard height > 0 else { return }
    let spare = height > 6 ? 2 : height > 2 ? 1 : 0
    if row - spare < top { top = row - spare }
    if row + spare >= top + height { top = row + spare - height + 1 }
    top = min(max(0, top), max(0, rows.count - height))
  }

  // MARK: Selecting

  package mutating func toggle(_ id: ID) { select(selected.symmetricDifference([id])) }

  private mutating func select(_ ids: Set<ID>) {
    selected = ids
    selectedRows = ids.isEmpty ? [] : rows.filter(ids.contains)
  }

  package mutating func toggleSpan() {
    if spanStart == nil {
      spanStart = current
      extendSpan()
    } else {
      spanStart = nil
    }
  }

  private mutating func extendSpan() {
    guard let spanStart, let start = rows.firstIndex(of: spanStart) else { return }
    select(selected.union(rows[min(start, row)...max(start, row)]))
  }

  package mutating func unselect() {
    select([])
    spanStart = nil
  }

  package mutating func selectAll() { select(Set(rows)) }
}

/// The lists of all kinds, each in one place, wherever it is shown.
package struct ObjectLists: Sendable {
  private var lists: [Kind: ObjectList] = [:]

  package subscript(kind: Kind) -> ObjectList {
    get { lists[kind] ?? ObjectList(kind) }
    set { lists[kind] = newValue }
  }

  package var all: [ObjectList] { Array(lists.values) }
}
