/// A filter that knows whom and when it is about, and so can say which objects fit.
public struct FilterMatcher: Sendable {
  public let read: ReadFilter
  public let context: FilterContext
  let leaves: [FilterClause]
  let judge: @Sendable (FilterClause, AnyObject) -> Bool

  public var filter: Filter { read.filter }

  /// Throws where a name means nobody, with its place.
  public init(_ read: ReadFilter, _ context: FilterContext) throws(FilterFault) {
    self.read = read
    self.context = context
    leaves = read.filter.clause.leaves
    judge = try Self.judge(of: read.filter.kind.searched, read, leaves, context)
  }

  public init(_ filter: Filter, _ context: FilterContext) throws(FilterFault) {
    let leaves = filter.clause.leaves
    try self.init(
      ReadFilter(filter: filter, text: "", places: leaves.map { _ in 0..<0 }), context)
  }

  public func matches(_ object: AnyObject) -> Bool {
    filter.clause.holds { judge($0, object) }
  }

  private static func judge<Object: SearchedObject>(
    of type: Object.Type, _ read: ReadFilter, _ leaves: [FilterClause], _ context: FilterContext
  ) throws(FilterFault) -> @Sendable (FilterClause, AnyObject) -> Bool {
    let tests = try tests(of: type, read, leaves, context)
    return { leaf, object in
      guard let test = tests[leaf], let object = Object.taken(from: object) else { return false }
      return withUnsafePointer(to: object) { test($0) }
    }
  }

  private static func tests<Object: SearchedObject>(
    of type: Object.Type, _ read: ReadFilter, _ leaves: [FilterClause], _ context: FilterContext
  ) throws(FilterFault) -> [FilterClause: @Sendable (UnsafePointer<Object>) -> Bool] {
    var tests: [FilterClause: @Sendable (UnsafePointer<Object>) -> Bool] = [:]
    for (leaf, place) in zip(leaves, read.places) where tests[leaf] == nil {
      do throws(FilterFault.Trouble) {
        tests[leaf] = try LeafTest(leaf, context).matches
      } catch {
        throw FilterFault(trouble: error, place: place)
      }
    }
    return tests
  }
}

/// Whether a leaf of a filter holds of an object.
///
/// It takes pointers, so that of a large object only what is looked at is touched: copying it whole
/// took longer than the search.
struct LeafTest<Object: SearchedObject>: Sendable {
  let matches: @Sendable (UnsafePointer<Object>) -> Bool

  init(_ leaf: FilterClause, _ context: FilterContext) throws(FilterFault.Trouble) {
    let community = context.community
    switch leaf {
    case .word(let word):
      let matcher = WordMatcher(word, kind: Object.kind, in: community)
      matches = { object in
        var workspace = FuzzyWorkspace()
        return matcher.look(in: object.pointee, &workspace).score != nil
      }
    case .exact(let words):
      let matcher = WordsMatcher(words, kind: Object.kind, in: community)
      matches = { matcher.matches($0) }
    case .me:
      guard let me = context.me else { throw .unknownSelf }
      let ids = community.everyID(of: me)
      matches = { $0.pointee.people.contains(where: ids.contains) }
    case .states(let states):
      var tests: [StateTest<Object>] = []
      for state in states { tests.append(try StateTest(state, context)) }
      matches = { [tests] object in tests.contains { $0.matches(object) } }
    case .field(let field, let values): matches = try Self.test(field, values, context)
    case .everything, .all, .any, .not: matches = { _ in true }
    }
  }

  private static func test(
    _ field: FilterField, _ values: [FilterValue], _ context: FilterContext
  ) throws(FilterFault.Trouble) -> @Sendable (UnsafePointer<Object>) -> Bool {
    let resolver = ValueResolver(context: context, kind: Object.kind)
    let (community, now) = (context.community, context.now)
    var tests: [(reader: FieldReader<Object>, test: ValueTest)] = []
    for value in values {
      let (field, test) = try resolver.test(value, of: field)
      if let reader = FieldReader<Object>(field, context) { tests.append((reader, test)) }
    }
    // A member of no circle belongs to the community.
    let isOfCommunity =
      field == .named(.circles)
      && values.contains {
        if case .word(let word) = $0 { ValueTest.isSame(word, "community") } else { false }
      }
    // Threads that all take the same thing out of a list wait for each other: one value is asked by
    // itself.
    if tests.count == 1, !isOfCommunity {
      let (read, test) = (tests[0].reader.read, tests[0].test)
      return { test.accepts(read($0, community), at: now) }
    }
    return { [tests] object in
      if isOfCommunity, let member = object.pointee as? Member,
        !member.circles.contains(where: { $0.holds(at: now) })
      {
        return true
      }
      return tests.contains { $0.test.accepts($0.reader.read(object, community), at: now) }
    }
  }
}

extension FilterClause {
  /// Whether it holds, if its leaves do as told.
  func holds(_ leaf: (FilterClause) -> Bool) -> Bool {
    switch self {
    case .everything: true
    case .all(let clauses): clauses.allSatisfy { $0.holds(leaf) }
    case .any(let clauses): clauses.contains { $0.holds(leaf) }
    case .not(let clause): !clause.holds(leaf)
    case .word, .exact, .me, .states, .field: leaf(self)
    }
  }
}
