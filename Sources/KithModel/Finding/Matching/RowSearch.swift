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
  let sortValues: @Sendable (FilterField) -> [SortValue]
  /// Calls the body with the value of a field in each of the rows.
  let eachValue: @Sendable (FilterField, Bits, (FieldValue) -> Void) -> Void

  init(_ kind: Kind, _ context: FilterContext, _ work: SharedWork) {
    switch kind {
    case .community, .reply: self.init(LeafSearch(Charter.self, context, work))
    case .member: self.init(LeafSearch(Member.self, context, work))
    case .task: self.init(LeafSearch(CommunityTask.self, context, work))
    case .question: self.init(LeafSearch(Question.self, context, work))
    case .recognition: self.init(LeafSearch(Recognition.self, context, work))
    case .event: self.init(LeafSearch(Event.self, context, work))
    case .idea: self.init(LeafSearch(Idea.self, context, work))
    case .contribution: self.init(LeafSearch(Contribution.self, context, work))
    }
  }

  private init<Object: SearchedObject>(_ search: LeafSearch<Object>) {
    getReady = { search.getReady() }
    shown = { search.shown() }
    ids = { search.ids() }
    rows = { (leaf, narrowed) throws(FilterFault.Trouble) in
      try search.rows(of: leaf, within: narrowed)
    }
    sortValues = { search.sortValues($0) }
    eachValue = { search.eachValue(of: $0, in: $1, $2) }
  }
}
