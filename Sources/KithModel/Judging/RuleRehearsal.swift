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
    // Shared by all rules, so that the people of a day are looked at once.
    let past = (0...max(0, days)).map { day in
      let then = times.now.adding(days: -day)
      return FilterContext(self, times: TimeWords(now: then, zone: times.zone), me: me)
    }
    return rules.map { rule in
      if rule.kind == .community { return rehearseWatch(of: rule, past) }
      let read: ReadFilter
      do throws(FilterFault) {
        read = try Filter.read(rule.filter, kind: rule.kind)
        _ = try FilterMatcher(read, past[0])
      } catch {
        return RuleRehearsal(rule: rule, matched: nil, doubts: [], trouble: error)
      }
      return RuleRehearsal(
        rule: rule, matched: rehearse(read, past), doubts: doubts(about: read, past[0]),
        trouble: nil)
    }
  }

  private func rehearse(_ read: ReadFilter, _ past: [FilterContext]) -> Int {
    switch read.filter.kind {
    case .community, .reply: 0
    case .member: rehearse(read, Member.self, step: 7, past)
    case .task: rehearse(read, CommunityTask.self, step: 1, past)
    case .question: rehearse(read, Question.self, step: 1, past)
    case .recognition: rehearse(read, Recognition.self, step: 1, past)
    case .event: rehearse(read, Event.self, step: 1, past)
    case .idea: rehearse(read, Idea.self, step: 1, past)
    case .contribution: rehearse(read, Contribution.self, step: 1, past)
    }
  }

  private func rehearse<Object: SearchedObject>(
    _ read: ReadFilter, _ type: Object.Type, step: Int, _ past: [FilterContext]
  ) -> Int {
    let days = stride(from: 0, to: past.count, by: step).map { past[$0] }
    // What names mean was found out before: no day can refuse what today didn't.
    guard let trial = try? RuleTrial<Object>(read.filter.clause, today: past[0], days)
    else { return 0 }
    var count = 0
    Object.rows(of: self).forEachPage { _, page in
      guard let first = page.baseAddress else { return }
      for row in page.indices.map({ first + $0 })
      where row.pointee.isShown(in: self) && trial.finds(row) {
        count += 1
      }
    }
    return count
  }

  private func rehearseWatch(of rule: Charter.Rule, _ past: [FilterContext]) -> RuleRehearsal {
    switch rule.watch {
    case .promises:
      let (now, start) = (past[0].now, past[past.count - 1].now)
      let count = charter.promises.count { promise in
        promise.due.map { $0 <= now.adding(days: 7) } ?? false
          && promise.keptAt.map { $0 >= start } ?? true
      }
      return RuleRehearsal(rule: rule, matched: count, doubts: [], trouble: nil)
    case .moments:
      let weeks = stride(from: 0, to: past.count, by: 7).map { past[$0] }
      let moments = Set(weeks.flatMap { celebrations($0.people, at: $0.now) })
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
