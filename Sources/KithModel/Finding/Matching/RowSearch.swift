/// Looking through the objects of one kind, whatever that is.
///
/// Functions and no protocol: what is called through a protocol's table is compiled for no kind in
/// particular, and looks at objects ten times as slowly.
struct RowSearch: Sendable {
  /// Makes what the first words would have to wait for.
  let getReady: @Sendable () -> Void
  /// The rows that are there to be seen.
  let shown: @Sendable () -> Bits
  let ids: @Sendable () -> [ID]
  /// Where a leaf holds; of a word, only within the rows given.
  let rows: @Sendable (FilterClause, Bits?) throws(FilterFault.Trouble) -> LeafRows
  /// What some rows are worth, to sort by.
  let sortColumn: @Sendable (SortKey, Bits) -> SortColumn
  /// Calls the body with the value of a field in each of the rows.
  let eachValue: @Sendable (FilterField, Bits, (FieldValue) -> Void) -> Void

  /// The search itself, for the one that comes after it.
  private let search: any Sendable

  /// - Parameter former: the search as it was before a change.
  init(_ kind: Kind, _ context: FilterContext, _ work: SharedWork, after former: RowSearch?) {
    func search<Object: SearchedObject>(_ type: Object.Type) -> LeafSearch<Object> {
      LeafSearch(context, work, after: former?.search as? LeafSearch<Object>)
    }
    switch kind {
    case .community, .reply: self.init(search(Charter.self))
    case .member: self.init(search(Member.self))
    case .task: self.init(search(CommunityTask.self))
    case .question: self.init(search(Question.self))
    case .recognition: self.init(search(Recognition.self))
    case .event: self.init(search(Event.self))
    case .idea: self.init(search(Idea.self))
    case .contribution: self.init(search(Contribution.self))
    }
  }

  private init<Object: SearchedObject>(_ search: LeafSearch<Object>) {
    self.search = search
    getReady = { search.getReady() }
    shown = { search.shown() }
    ids = { search.ids() }
    rows = { (leaf, narrowed) throws(FilterFault.Trouble) in
      try search.rows(of: leaf, within: narrowed)
    }
    sortColumn = { search.sortColumn($0, in: $1) }
    eachValue = { search.eachValue(of: $0, in: $1, $2) }
  }
}
