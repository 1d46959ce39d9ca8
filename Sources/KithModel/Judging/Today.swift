/// What a day begins with: what happened since one last looked, what is one's own, and what waits in
/// the community by its rules.
public struct Today: Sendable {
  public let at: Moment
  /// When one last looked, if ever.
  public let since: Moment?
  /// What happened since, in sentences.
  public let news: [News]
  /// What waits for the one who looks.
  public let mine: [Item]
  public let rules: [RuleStanding]
  /// What was untouched for long before it came here and is still open; outside of all counts.
  public let backlog: [ID]
  public let moments: [CelebratedMoment]

  /// Something that happened, and what it happened to.
  public struct News: Hashable, Sendable {
    public let sentence: String
    public let items: [ID]
  }

  /// Something that waits, and why.
  public struct Item: Hashable, Sendable {
    public let id: ID
    public let why: String
  }

  /// Whether nothing waits for anybody.
  public var isQuiet: Bool { mine.isEmpty && rules.allSatisfy { $0.count == 0 } }
}

/// A rule and what waits under it now.
public struct RuleStanding: Sendable {
  public let rule: Charter.Rule
  /// What waits, the longest first. A promise stands for the community, a moment for its person.
  public let items: [ID]
  /// Why the rule can't be used, where that is so.
  public let trouble: FilterFault?
  private let reasons: @Sendable (Int) -> String

  init(
    _ rule: Charter.Rule, items: [ID] = [], trouble: FilterFault? = nil,
    reasons: @escaping @Sendable (Int) -> String = { _ in "" }
  ) {
    (self.rule, self.items, self.trouble, self.reasons) = (rule, items, trouble, reasons)
  }

  /// How many wait.
  public var count: Int { items.count }

  /// Why the item in a place is there, in one line; reckoned when it is asked for.
  public func why(_ place: Int) -> String { items.indices.contains(place) ? reasons(place) : "" }
}

extension Community {
  /// What today begins with.
  ///
  /// - Parameters:
  ///   - me: whose day it is; nil for nobody's in particular.
  ///   - since: when they last looked.
  ///   - times: now, and how far local time is ahead of UTC.
  public func today(for me: ID?, since: Moment?, times: TimeWords) -> Today {
    let context = FilterContext(self, times: times, me: me)
    let moments = celebrations(context.people, at: times.now)
    return Today(
      at: times.now, since: since,
      news: since.map { news(for: me, since: $0, at: times.now) } ?? [],
      mine: me.map { mine($0, times: times) } ?? [], rules: standings(context, moments),
      backlog: backlog(), moments: moments)
  }

  /// The rules as they stand now.
  func standings(_ context: FilterContext, _ moments: [CelebratedMoment]) -> [RuleStanding] {
    let rules = rules
    var found: [Int: RuleSearch.Found] = [:]
    for kind in Set(rules.map(\.kind)) {
      let places = rules.indices.filter { rules[$0].kind == kind }
      let results = RuleSearch.find(places.map { rules[$0].filter }, kind, context)
      for (place, result) in zip(places, results) { found[place] = result }
    }
    return rules.enumerated().map { place, rule in
      if rule.kind == .community { return standing(of: rule, context, moments) }
      switch found[place] {
      case .some(.some(let ids, _)):
        let reasons = RuleReasons(rule, context)
        return RuleStanding(rule, items: ids) { reasons.why(ids[$0]) }
      case .some(.fault(let fault)): return RuleStanding(rule, trouble: fault)
      case nil: return RuleStanding(rule)
      }
    }
  }

  private func standing(
    of rule: Charter.Rule, _ context: FilterContext, _ moments: [CelebratedMoment]
  ) -> RuleStanding {
    switch rule.watch {
    case .promises:
      let due = promisesDue(at: context.now)
      return RuleStanding(rule, items: due.map { _ in id }) { [now = context.now] in
        Self.words(of: due[$0], at: now)
      }
    case .moments:
      return RuleStanding(rule, items: moments.map(\.about)) { moments[$0].sentence }
    case nil: return RuleStanding(rule, trouble: rule.watchFault)
    }
  }

  /// What supporters promised and did not keep yet, from a week before it is due.
  private func promisesDue(at now: Moment) -> [Charter.Promise] {
    charter.promises.filter { promise in
      promise.keptAt == nil && promise.due.map { $0 <= now.adding(days: 7) } ?? false
    }.sorted { ($0.due ?? now, $0.supporter, $0.what) < ($1.due ?? now, $1.supporter, $1.what) }
  }

  private static func words(of promise: Charter.Promise, at now: Moment) -> String {
    let due = promise.due.map { $0 < now ? "was due" : "is due " + Wording.ahead($0, at: now) }
    let late = promise.due.map { $0 < now ? " " + Wording.ago($0, at: now) : "" } ?? ""
    return "\(promise.supporter) promised “\(promise.what)”; it \(due ?? "waits")\(late)"
  }
}
