package import KithModel

/// What is asked when the day is reckoned: whose it is, and since when they have not looked.
package struct DayRequest: Sendable {
  package let context: FilterContext
  package let now: Moment
  package let since: Moment?
  /// Helpers that somebody left out of the thanks owed, and when.
  package let leftOut: [ID: Moment]
  package let version: Int

  package init(
    _ context: FilterContext, now: Moment, since: Moment?, leftOut: [ID: Moment], version: Int
  ) {
    self.context = context
    self.now = now
    self.since = since
    self.leftOut = leftOut
    self.version = version
  }
}

/// The day as it was last reckoned: what happened, what waits, and who is owed thanks.
package struct DaySheet: Sendable {
  package let version: Int
  package let today: Today
  /// People who helped and whom nobody thanked since; without those left out.
  package let owed: [ThanksOwed]
  /// Who is left out of that.
  package let leftOut: Set<ID>
  /// The last kind word that was said here, for a day on which nothing waits.
  package let kindWord: String?
  /// What each rule is about.
  let subjects: [RuleSubject]
  /// What waits under each rule, by its places; nobody who was left out is asked for again.
  let places: [[Int]]
  /// How many things the rules find together.
  package let count: Int
  /// Rises with every sheet that is laid on a desk: two that were reckoned are two.
  var number = 0

  package init(_ request: DayRequest) {
    let community = request.context.community
    version = request.version
    let today = community.today(
      for: request.context.me, since: request.since, times: request.context.times)
    self.today = today
    let all = Self.owed(request)
    owed = all.filter { !Self.isLeftOut($0, request.leftOut) }
    let leftOut = Set(all.filter { Self.isLeftOut($0, request.leftOut) }.map(\.helper))
    self.leftOut = leftOut
    let subjects = today.rules.map { RuleSubject(of: $0.rule) }
    self.subjects = subjects
    places = zip(today.rules, subjects).map { standing, subject in
      let all = standing.items.indices
      guard subject == .thanks, !leftOut.isEmpty else { return Array(all) }
      return all.filter { !leftOut.contains(standing.items[$0]) }
    }
    count = places.reduce(0) { $0 + $1.count }
    kindWord = community.lastThanks.map { thanks in
      let who = thanks.from.map(community.called) ?? "Somebody"
      let words = thanks.words.isEmpty ? "" : ": “\(String(thanks.words))”"
      return "\(who) thanked \(community.names(of: thanks.to))\(words)"
    }
  }

  /// Help of the last year.
  static func owed(_ request: DayRequest) -> [ThanksOwed] {
    request.context.community.thanksOwed(
      at: request.now, for: request.context.me, since: request.now.adding(days: -365))
  }

  /// Whoever is left out comes back with their next help.
  static func isLeftOut(_ owed: ThanksOwed, _ leftOut: [ID: Moment]) -> Bool {
    guard let moment = leftOut[owed.helper] else { return false }
    return owed.evidence.allSatisfy { $0.at <= moment }
  }

  package func owed(to person: ID) -> ThanksOwed? { owed.first { $0.helper == person } }
}

extension Community {
  /// The last thanks that everybody may read.
  fileprivate var lastThanks: Recognition? {
    recognitions.filter { !$0.isQuiet && !$0.core.isPrivate }
      .max { ($0.core.createdAt?.milliseconds ?? 0) < ($1.core.createdAt?.milliseconds ?? 0) }
  }
}

extension Desk {
  /// Asks for the day as it is now.
  mutating func wantDay() {
    want(
      .reckon(
        DayRequest(
          context, now: now, since: memory.lastLook, leftOut: memory.leftOut, version: version)))
  }

  /// Leaves somebody out of the thanks owed until they help again.
  mutating func leaveOut(_ person: ID) {
    memory.leftOut[person] = now
    say("\(community.called(person)) is left out until they help again; only you know.")
    wantDay()
  }
}
