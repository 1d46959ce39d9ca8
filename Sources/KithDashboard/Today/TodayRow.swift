internal import KithModel

/// One row of Today.
enum TodayRow: Hashable {
  case gap
  case heading(String, note: String)
  case note(String)
  case news(Int)
  case newsItem(Int, Int)
  case mine(Int)
  case rule(Int)
  case item(rule: Int, Int)
  case backlog

  var canBeChosen: Bool {
    switch self {
    case .gap, .heading, .note: false
    default: true
    }
  }

  /// What a row is known by from one reckoning to the next.
  enum Name: Hashable {
    case news(String)
    case mine(ID)
    case rule(String)
    case item(String, ID, String)
    case backlog
  }

  func name(in sheet: DaySheet) -> Name? {
    let today = sheet.today
    switch self {
    case .gap, .heading, .note: return nil
    case .news(let place): return .news(today.news[place].sentence)
    case .newsItem(let news, let place):
      return .item(today.news[news].sentence, today.news[news].items[place], "")
    case .mine(let place): return .mine(today.mine[place].id)
    case .rule(let place): return .rule(today.rules[place].rule.name)
    case .item(let rule, let place):
      // A moment may be about the same person as another.
      let standing = today.rules[rule]
      let why = standing.rule.kind == .community ? standing.why(place) : ""
      return .item(standing.rule.name, standing.items[place], why)
    case .backlog: return .backlog
    }
  }

  /// The object it is about, where it is one.
  func object(in sheet: DaySheet) -> ID? {
    let today = sheet.today
    switch self {
    case .news(let place):
      let items = today.news[place].items
      return items.count == 1 ? items[0] : nil
    case .newsItem(let news, let place): return today.news[news].items[place]
    case .mine(let place): return today.mine[place].id
    case .item(let rule, let place):
      let id = today.rules[rule].items[place]
      return id.kind == .community ? nil : id
    case .gap, .heading, .note, .rule, .backlog: return nil
    }
  }
}

extension DaySheet {
  /// All rows, with those that are unfolded.
  func rows(unfolded: Set<TodayRow.Name>, age: String?) -> [TodayRow] {
    var rows: [TodayRow] = []
    func heading(_ text: String, _ note: String = "") {
      if !rows.isEmpty { rows.append(.gap) }
      rows.append(.heading(text, note: note))
    }
    if let age, !today.news.isEmpty {
      heading("Since you last looked", age)
      for place in today.news.indices {
        rows.append(.news(place))
        if unfolded.contains(.news(today.news[place].sentence)), today.news[place].items.count > 1 {
          rows += today.news[place].items.indices.map { .newsItem(place, $0) }
        }
      }
    }
    if !today.mine.isEmpty {
      heading("Yours", "\(today.mine.count)")
      rows += today.mine.indices.map { .mine($0) }
    }
    let waiting = today.rules.indices.filter {
      !places[$0].isEmpty || today.rules[$0].trouble != nil
    }
    heading("The community", waiting.isEmpty ? "" : "\(count) under \(waiting.count) rules")
    for rule in waiting {
      rows.append(.rule(rule))
      if unfolded.contains(.rule(today.rules[rule].rule.name)) {
        rows += places[rule].map { .item(rule: rule, $0) }
      }
    }
    let silent = today.rules.count - waiting.count
    if waiting.isEmpty {
      rows += quietRows
    } else if silent > 0 {
      rows.append(.note("\(silent) other \(silent == 1 ? "rule finds" : "rules find") nothing."))
    }
    if !today.backlog.isEmpty { rows += [.gap, .backlog] }
    return rows
  }

  /// Nothing waits: a small pleasure.
  private var quietRows: [TodayRow] {
    [.note("Nothing waits. A good hour for tea, or to ask somebody how they are.")]
      + (kindWord.map { [.gap, .note($0)] } ?? [])
  }

  /// How many of what is in the backlog.
  var backlogWords: String {
    let kinds = Dictionary(grouping: today.backlog, by: \.kind).mapValues(\.count)
    return kinds.sorted { $0.key < $1.key }
      .map { "\($0.value) \($0.value == 1 ? $0.key.singular : $0.key.plural)" }
      .joined(separator: ", ")
  }
}
