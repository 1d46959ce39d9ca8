/// What a rule would have found lately, and what in it never occurs.
public struct RuleRehearsal: Sendable {
  public let rule: Charter.Rule
  /// How many different things it would have found in the days looked at; nil where it can't be said.
  public let matched: Int?
  /// What in its filter nothing here has, in sentences.
  public let doubts: [String]
  /// Why it can't be used, where that is so.
  public let trouble: FilterFault?
}

extension Community {
  /// Rehearses all rules: what each would have found at the end of the last days. What a thing says
  /// is taken as it is now; what was said, asked, taken and closed as it was then. People are looked
  /// at once a week.
  ///
  /// - Parameter days: how many days are looked at.
  public func rehearsal(of rules: [Charter.Rule], days: Int = 90, times: TimeWords, me: ID?)
    -> [RuleRehearsal]
  {
    rules.map { rule in
      guard rule.kind != .community else { return rehearseWatch(of: rule, days, times.now) }
      let context = FilterContext(self, times: times, me: me)
      let read: ReadFilter
      do throws(FilterFault) {
        read = try Filter.read(rule.filter, kind: rule.kind)
        _ = try FilterMatcher(read, context)
      } catch {
        return RuleRehearsal(rule: rule, matched: nil, doubts: [], trouble: error)
      }
      return RuleRehearsal(
        rule: rule, matched: rehearse(read, days, context), doubts: doubts(about: read, context),
        trouble: nil)
    }
  }

  private func rehearse(_ read: ReadFilter, _ days: Int, _ context: FilterContext) -> Int {
    switch read.filter.kind {
    case .community, .reply: 0
    case .member: rehearse(read, Member.self, step: 7, days, context)
    case .task: rehearse(read, CommunityTask.self, step: 1, days, context)
    case .question: rehearse(read, Question.self, step: 1, days, context)
    case .recognition: rehearse(read, Recognition.self, step: 1, days, context)
    case .event: rehearse(read, Event.self, step: 1, days, context)
    case .idea: rehearse(read, Idea.self, step: 1, days, context)
    case .contribution: rehearse(read, Contribution.self, step: 1, days, context)
    }
  }

  private func rehearse<Object: SearchedObject>(
    _ read: ReadFilter, _ type: Object.Type, step: Int, _ days: Int, _ context: FilterContext
  ) -> Int {
    let start = context.now.adding(days: -days)
    let isOfOpen = read.filter.clause.impliesOpen
    var waiting: [Object] = []
    for row in Object.rows(of: self) where row.isShown {
      // What had ended before is not found by what looks for open things.
      if isOfOpen, let closed = row.core.closedAt, closed < start { continue }
      waiting.append(row)
    }
    var count = 0
    for day in stride(from: 0, through: days, by: step) {
      let then = context.now.adding(days: -day)
      let times = TimeWords(now: then, offset: context.times.offset)
      let past = FilterContext(self, times: times, me: context.me)
      guard let test = try? ClauseTest<Object>(read.filter.clause, past) else { continue }
      waiting.removeAll { object in
        guard let object = object.rewound(to: then), test.matches(object) else { return false }
        count += 1
        return true
      }
    }
    return count
  }

  private func rehearseWatch(of rule: Charter.Rule, _ days: Int, _ now: Moment) -> RuleRehearsal {
    switch rule.watch {
    case .promises:
      let start = now.adding(days: -days)
      let count = charter.promises.count { promise in
        promise.due.map { $0 <= now.adding(days: 7) } ?? false
          && promise.keptAt.map { $0 >= start } ?? true
      }
      return RuleRehearsal(rule: rule, matched: count, doubts: [], trouble: nil)
    case .moments:
      let weeks = stride(from: 0, to: days, by: 7).map { now.adding(days: -$0) }
      let moments = Set(weeks.flatMap { celebrations(at: $0) })
      return RuleRehearsal(rule: rule, matched: moments.count, doubts: [], trouble: nil)
    case nil: return RuleRehearsal(rule: rule, matched: nil, doubts: [], trouble: rule.watchFault)
    }
  }

  /// The labels and words of a filter that nothing here has.
  private func doubts(about read: ReadFilter, _ context: FilterContext) -> [String] {
    var session = FilterSession(read.filter.kind, context)
    let words = read.filter.clause.leaves.uniqued().compactMap { leaf -> String? in
      switch leaf {
      case .word(let word), .exact(let word):
        let filter = Filter(kind: read.filter.kind, clause: leaf)
        let alone = ReadFilter(filter: filter, text: word, places: [0..<word.utf8.count])
        let isFound = (try? session.find(alone).ids.isEmpty) == false
        return isFound ? nil : "No \(read.filter.kind.singular) says “\(word)”."
      default: return nil
      }
    }
    return session.doubts(about: read).map(\.description) + words
  }
}

extension Charter.Rule {
  /// What is wrong with a rule of the community that watches nothing known.
  var watchFault: FilterFault? {
    guard kind == .community, watch == nil else { return nil }
    let words = Watch.allCases.map(\.rawValue)
    return FilterFault(
      trouble: .unknownWatch(filter, choices: words, nearest: Nearest.word(to: filter, in: words)),
      place: 0..<filter.utf8.count)
  }

  /// What is wrong with a rule's filter by itself; nil if it can be read.
  public var fault: FilterFault? {
    if kind == .community { return watchFault }
    do throws(FilterFault) {
      _ = try Filter(filter, kind: kind)
      return nil
    } catch {
      return error
    }
  }
}
