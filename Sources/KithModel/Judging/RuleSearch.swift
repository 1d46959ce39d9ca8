/// What the rules of one kind find, in one look through its objects.
///
/// Functions and no protocol, as in `RowSearch`: what is compiled for each kind is ten times as fast.
struct RuleSearch {
  /// What one rule found.
  enum Found {
    /// The objects, those that wait longest first; those of the backlog apart.
    case some(ids: [ID], backlog: [ID])
    case fault(FilterFault)
  }

  /// What each of the filters finds.
  static func find(_ texts: [String], _ kind: Kind, _ context: FilterContext) -> [Found] {
    switch kind {
    case .community, .reply: texts.map { _ in .some(ids: [], backlog: []) }
    case .member: find(texts, Member.self, context)
    case .task: find(texts, CommunityTask.self, context)
    case .question: find(texts, Question.self, context)
    case .recognition: find(texts, Recognition.self, context)
    case .event: find(texts, Event.self, context)
    case .idea: find(texts, Idea.self, context)
    case .contribution: find(texts, Contribution.self, context)
    }
  }

  private static func find<Object: SearchedObject>(
    _ texts: [String], _ type: Object.Type, _ context: FilterContext
  ) -> [Found] {
    var tests = texts.map { Test<Object>($0, context) }
    let areOpen = tests.allSatisfy(\.isOfOpen)
    let community = context.community
    Object.rows(of: community).forEachPage { _, page in
      guard let first = page.baseAddress else { return }
      for index in page.indices {
        let row = first + index
        if areOpen, !row.pointee.core.isOpen { continue }
        guard row.pointee.isShown(in: community) else { continue }
        let object = row.pointee
        for place in tests.indices { tests[place].look(at: object) }
      }
    }
    return tests.map { $0.found(context) }
  }

  private struct Test<Object: SearchedObject> {
    private var read: ReadFilter?
    private var test: ClauseTest<Object>?
    private var fault: FilterFault?
    private var rows: [(at: Int64, id: ID)] = []
    private var backlog: [(at: Int64, id: ID)] = []

    init(_ text: String, _ context: FilterContext) {
      do throws(FilterFault) {
        let read = try Filter.read(text, kind: Object.kind)
        // Names that mean nobody are told with their place.
        _ = try FilterMatcher(read, context)
        self.read = read
      } catch {
        fault = error
      }
      test = read.flatMap { try? ClauseTest($0.filter.clause, context) }
    }

    /// Whether nothing that ended can fit.
    var isOfOpen: Bool { fault != nil || read?.filter.clause.impliesOpen ?? false }

    mutating func look(at object: Object) {
      guard let test, withUnsafePointer(to: object, test.matches) else { return }
      if let member = object as? Member, member.isForgotten { return }
      let row = (object.waitsSince.milliseconds, object.core.id)
      if object.isBacklog { backlog.append(row) } else { rows.append(row) }
    }

    func found(_ context: FilterContext) -> Found {
      if let fault { return .fault(fault) }
      func ids(_ rows: [(at: Int64, id: ID)]) -> [ID] {
        rows.sorted { ($0.at, $0.id) < ($1.at, $1.id) }.map(\.id)
      }
      // Who says an order gets it.
      if let read, !read.filter.order.isEmpty {
        var session = FilterSession(Object.kind, context)
        let ordered = (try? session.find(read).ids) ?? []
        let present = Set(rows.map(\.id))
        return .some(ids: ordered.filter(present.contains), backlog: ids(backlog))
      }
      return .some(ids: ids(rows), backlog: ids(backlog))
    }
  }
}

extension SearchedObject {
  /// What it is put in order by among others that wait: when it is due, or else how old it is.
  fileprivate var waitsSince: Moment {
    if let due = (self as? CommunityTask)?.due ?? (self as? Event)?.start { return due }
    return core.createdAt ?? Moment(milliseconds: 0)
  }
}
