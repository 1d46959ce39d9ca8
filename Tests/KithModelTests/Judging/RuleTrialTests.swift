import Testing

@testable import KithModel

/// What happened in half a year to a few dozen things, drawn by chance: the same seed always draws
/// the same.
private struct HalfYear {
  private var random: SeededGenerator
  private(set) var village = Village("ana", "ben", "cy", "dot")
  private static let people = ["ana", "ben", "cy", "dot"]

  init(seed: UInt64, things: Int) {
    random = SeededGenerator(seed: seed)
    for number in 10..<(10 + things) {
      let name = "n\(number)y"
      switch Int.random(in: 0..<5, using: &random) {
      case 0, 1: question("q-\(name)")
      case 2: task("t-\(name)")
      case 3: idea("i-\(name)")
      default: contribution("c-\(name)")
      }
    }
    for number in 10..<14 {
      let start = Int.random(in: 60..<210, using: &random)
      happens(
        #""scheduled":"e-n\#(number)y","title":"e","start":"\#(Self.day(start))T18:00:00Z""#,
        day: start - 30)
    }
  }

  private static func day(_ number: Int) -> String { "\(Day(number: number + 20454))" }

  private mutating func happens(_ change: String, day: Int) {
    village.happens(
      change, by: random.pick(Self.people), Self.day(day),
      hour: Int.random(in: 0..<24, using: &random))
  }

  private mutating func begin(_ change: String) -> Int {
    let day = Int.random(in: 0..<180, using: &random)
    happens(change, day: day)
    return day
  }

  /// Does a few of these, one after the other.
  private mutating func goOn(_ id: String, from start: Int, _ changes: [String]) {
    var day = start
    for _ in 0..<Int.random(in: 0..<6, using: &random) {
      day += Int.random(in: 0..<25, using: &random)
      guard day < 180 else { return }
      if random.once(in: 2) {
        village.replies(
          random.pick(Self.people), id, Self.day(day),
          hour: Int.random(in: 10..<20, using: &random),
          text: random.pick(["so", "and now?"]))
      } else {
        happens(random.pick(changes), day: day)
      }
    }
  }

  private mutating func question(_ id: String) {
    let start = begin(#""asked":"\#(id)","title":"cone","labels":["docs"]"#)
    let helper = random.pick(Self.people)
    goOn(
      id, from: start,
      [
        #""routed":"\#(id)","to":["m-\#(helper)"]"#, #""turned":"\#(id)","to":"check""#,
        #""closed":"\#(id)","reason":"solved""#, #""reopened":"\#(id)""#,
        #""edited":"\#(id)","waitUntil":"\#(Self.day(start + 40))T00:00:00Z""#,
      ])
  }

  private mutating func task(_ id: String) {
    let due = Int.random(in: 60..<200, using: &random)
    let start = begin(#""opened":"\#(id)","title":"needle","due":"\#(Self.day(due))T00:00:00Z""#)
    let holder = random.pick(Self.people)
    goOn(
      id, from: start,
      [
        #""assigned":"\#(id)","to":["m-\#(holder)"]"#,
        #""reminded":"\#(id)","whom":["m-\#(holder)"]"#,
        #""moved":"\#(id)","to":"review""#, #""closed":"\#(id)","reason":"done""#,
        #""reopened":"\#(id)""#,
      ])
  }

  private mutating func idea(_ id: String) {
    let start = begin(#""proposed":"\#(id)","title":"bark""#)
    goOn(
      id, from: start,
      [#""closed":"\#(id)","reason":"shipped""#, #""moved":"\#(id)","to":"considered""#])
  }

  private mutating func contribution(_ id: String) {
    let start = begin(#""contributed":"\#(id)","title":"root""#)
    goOn(
      id, from: start,
      [#""turned":"\#(id)","to":"asker""#, #""closed":"\#(id)","reason":"merged""#])
  }
}

@Suite struct `A rule on trial` {
  private static let rules: [(kind: Kind, filter: String)] =
    Charter.Rule.brought.filter { $0.kind != .community }.map { ($0.kind, $0.filter) } + [
      (.question, "is:open"), (.question, "is:closed replies:2.."), (.question, "turn:asker"),
      (.question, "status:routed | is:solved"), (.question, "-(is:open idle:10d..) label:docs"),
      (.question, "created:today"), (.question, "idle:5d..9d helper:ana cone"),
      (.question, "closed:any closed:..7d"), (.question, "age:3d"), (.question, "is:waiting"),
      (.task, "status:review | is:overdue"), (.task, "assignee:ben | assignee:none age:20d.."),
      (.task, "updated:yesterday"), (.idea, "is:considered"), (.idea, "is:unanswered | idle:30d"),
      (.contribution, "turn:asker idle:4d.."), (.event, "is:past"), (.member, "is:newcomer"),
    ]

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `finds what each day by itself would have found`(_ seed: UInt64) throws {
    let community = HalfYear(seed: seed, things: 60).village.community
    let now = try #require(Moment("2026-07-01T12:00:00Z"))
    let days = (0...90).map { day in
      let times = TimeWords(now: now.adding(days: -day), offset: 0)
      return FilterContext(community, times: times, me: nil)
    }
    var found = 0
    for (kind, filter) in Self.rules {
      let clause = try Filter(filter, kind: kind).clause
      let (got, expected) =
        switch kind {
        case .question: try compare(Question.self, clause, days)
        case .task: try compare(CommunityTask.self, clause, days)
        case .idea: try compare(Idea.self, clause, days)
        case .contribution: try compare(Contribution.self, clause, days)
        case .event: try compare(Event.self, clause, days)
        default: try compare(Member.self, clause, days)
        }
      #expect(got == expected, "\(kind.plural) \(filter)")
      if !expected.isEmpty { found += 1 }
    }
    // Rules that nothing ever fits would prove nothing.
    #expect(found > 20)
  }

  private func compare<Object: SearchedObject>(
    _ type: Object.Type, _ clause: FilterClause, _ days: [FilterContext]
  ) throws -> (got: [ID], expected: [ID]) {
    let trial = try RuleTrial<Object>(clause, today: days[0], days)
    let rows = Object.rows(of: days[0].community).filter { $0.isShown(in: days[0].community) }
    let tests = try days.map { ($0.now, try ClauseTest<Object>(clause, $0)) }
    let expected = rows.filter { row in
      tests.contains { then, test in
        guard let object = row.rewound(to: then) else { return false }
        return withUnsafePointer(to: object, test.matches)
      }
    }
    let got = rows.filter { withUnsafePointer(to: $0, trial.finds) }
    return (got.map(\.core.id), expected.map(\.core.id))
  }
}
