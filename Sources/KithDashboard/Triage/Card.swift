package import KithModel

/// One of the cards of a deck: what it is about, and what stands on it until it is decided.
package struct Card: Sendable {
  /// The object; of thanks owed, the helper.
  package let id: ID
  /// Why somebody is owed thanks, where that is what it is about.
  package private(set) var owed: ThanksOwed?
  /// Who is marked, in the order in which they were.
  package var marks: [ID] = []
  /// The people and likenesses as they were shown first: what is under a key stays under it.
  var advice: Advice?
  /// The likeness that is chosen.
  var likeness = 0
  /// Whether it was put off, to come back in the end.
  var isLater = false
  /// Whether somebody else was faster.
  var isSkipped = false
  /// What was known to have been done to it when it was shown.
  var known: Set<RecordName>?
  /// What others did to it while one looked.
  var news: [String] = []
  var hasHeardNews = false

  init(_ id: ID) { (self.id, owed) = (id, nil) }
  init(_ owed: ThanksOwed) { (id, self.owed) = (owed.helper, owed) }

  var chosenLikeness: Advice.Likeness? {
    guard let advice, advice.likenesses.indices.contains(likeness) else { return nil }
    return advice.likenesses[likeness]
  }

  mutating func toggle(_ person: ID) {
    if let place = marks.firstIndex(of: person) {
      marks.remove(at: place)
    } else {
      marks.append(person)
    }
  }

  /// Learns what is owed to whoever it is about, where it came back without it.
  mutating func learn(_ day: DaySheet?) {
    if owed == nil, id.kind == .member { owed = day?.owed(to: id) }
  }

  /// Hears what others did since it was shown, or dealt.
  mutating func listen(_ desk: Desk, since dealtAt: Moment) {
    guard id.kind != .member else { return listenForThanks(desk, since: dealtAt) }
    let history = desk.community.history(of: id)
    guard let known else {
      self.known = Set(history.map(\.record))
      return
    }
    let fresh = history.filter { action in
      !known.contains(action.record) && action.by != desk.me && !action.isUndone
    }
    let told = fresh.reversed().map { action in
      let who = action.by.map(desk.community.called) ?? "somebody"
      let age = action.at.age(at: desk.now)
      return "\(who) \(action.sentence), \(age == "now" ? "just now" : age + " ago")"
    }
    // That time passes is no news.
    if told.count != news.count { hasHeardNews = false }
    news = told
  }

  /// The community is asked and not the day: that is reckoned a moment later.
  private mutating func listenForThanks(_ desk: Desk, since dealtAt: Moment) {
    let isThanked = desk.isThanked(id, byOthersSince: dealtAt)
    let told = isThanked ? ["Somebody thanked \(desk.community.called(id)) meanwhile"] : []
    if told != news { (news, hasHeardNews) = (told, false) }
  }
}

extension Desk {
  /// Whether somebody else thanked a helper since then.
  func isThanked(_ person: ID, byOthersSince moment: Moment) -> Bool {
    community.facts(of: person).contains { fact in
      guard fact.kind == .wasThanked, fact.at >= moment else { return false }
      let from = community.recognition(community.source(of: fact))?.from.map(community.resolved)
      return from == nil || from != me
    }
  }
}
