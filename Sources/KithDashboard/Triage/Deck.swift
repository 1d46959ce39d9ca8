package import KithModel

/// What waits, dealt one card at a time, and what was decided so far.
package struct Deck: Sendable {
  package let name: DeckName
  package let dealtAt: Moment
  package private(set) var cards: [Card]
  /// The card one looks at; behind the last when there is none left.
  package private(set) var place = 0
  package private(set) var verdicts: [Verdict] = [] {
    didSet {
      decided = Set(verdicts.map(\.card))
      note()
    }
  }
  private var decided: Set<ID> = []
  /// How many are decided, by oneself or by somebody else.
  package private(set) var settledCount = 0
  /// Rises with whatever is to be remembered of it, or stands in the recap.
  private(set) var revision = 0
  private var kept: (revision: Int, sitting: Memory.Sitting)?
  /// How many were ever left out: each has a number of its own, below zero.
  private var leftOutCount = 0
  /// The card whose verdict was taken back last: it is looked at again, whatever others say of it.
  private var returned: ID?
  /// Verdicts that are being taken back, should that fail.
  private var takenBack: [Int: Verdict] = [:]

  /// What was decided of one card.
  package struct Verdict: Sendable {
    package let card: ID
    /// The number under which it is being saved.
    let number: Int
    /// The record it became.
    var record: RecordName?

    /// Whether it leaves a helper out, which makes no record.
    var isLeavingOut: Bool { number < 0 }
  }

  /// Everybody begins elsewhere: two people who deal at once seldom meet.
  init(_ name: DeckName, _ cards: [Card], for person: ID?, at now: Moment) {
    self.name = name
    dealtAt = now
    let start = Self.start(person, now.day, of: cards.count)
    self.cards = Array(cards[start...] + cards[..<start])
    note()
  }

  /// A deck in an order that was dealt before.
  init(_ name: DeckName, inOrder cards: [Card], verdicts: [Verdict], at moment: Moment) {
    (self.name, self.cards, self.verdicts, dealtAt) = (name, cards, verdicts, moment)
    decided = Set(verdicts.map(\.card))
    leftOutCount = verdicts.count(where: \.isLeavingOut)
    note()
  }

  /// Sees that something about its cards is another than it was.
  private mutating func note() {
    settledCount = cards.count { isDecided($0.id) || $0.isSkipped }
    revision += 1
  }

  private static func start(_ person: ID?, _ day: Day, of count: Int) -> Int {
    guard let person, count > 0 else { return 0 }
    let mixed = "\(person) \(day)".utf8.reduce(UInt64(0xCBF2_9CE4_8422_2325)) {
      ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3
    }
    return Int((mixed >> 17) % UInt64(count))
  }

  // MARK: Looking

  package var current: Card? { cards.indices.contains(place) ? cards[place] : nil }

  package func isDecided(_ id: ID) -> Bool { decided.contains(id) }

  /// Whether a record is one of its verdicts.
  func hasDecided(by record: RecordName) -> Bool { verdicts.contains { $0.record == record } }

  func verdict(numbered number: Int) -> Verdict? { verdicts.first { $0.number == number } }

  package var leftCount: Int { cards.count - settledCount }

  /// The next cards, for which advice is asked ahead.
  func upcoming(_ count: Int) -> [ID] {
    Array(
      cards.dropFirst(place + 1).lazy.filter { !isDecided($0.id) && !$0.isSkipped }.map(\.id)
        .prefix(count))
  }

  /// What is remembered of it; made anew only where that is another.
  mutating func keptSitting() -> Memory.Sitting {
    if let kept, kept.revision == revision { return kept.sitting }
    let sitting = sitting
    kept = (revision, sitting)
    return sitting
  }

  // MARK: Dealing

  /// Puts cards that came since below the others.
  mutating func add(_ new: [Card]) {
    let known = Set(cards.map(\.id))
    cards += new.filter { !known.contains($0.id) }
    note()
  }

  /// Changes what stands on a card.
  mutating func change(_ id: ID, _ body: (inout Card) -> Void) {
    guard let place = cards.firstIndex(where: { $0.id == id }) else { return }
    body(&cards[place])
  }

  /// Goes on to the next card that still waits; those that others decided are left out.
  mutating func goOn(from start: Int, _ desk: Desk) {
    var hasSkipped = false
    defer { if hasSkipped { note() } }
    for next in Array(cards.indices.dropFirst(start)) + Array(cards.indices.prefix(start))
    where !isDecided(cards[next].id) && !cards[next].isSkipped {
      if name.isWaiting(cards[next], since: dealtAt, desk) {
        place = next
        return
      }
      cards[next].isSkipped = true
      hasSkipped = true
    }
    place = cards.count
  }

  /// Begins, or goes on where somebody left it.
  mutating func begin(_ desk: Desk) {
    if let card = current, card.id == returned, !isDecided(card.id) { return }
    goOn(from: place, desk)
  }

  mutating func decide(_ id: ID, number: Int) {
    verdicts.append(Verdict(card: id, number: number))
    returned = nil
  }

  /// Hears that an action is safe, or is not.
  mutating func settle(_ number: Int, _ record: RecordName?) {
    let returning = takenBack.removeValue(forKey: number)
    if record == nil {
      if let returning { verdicts.append(returning) }
      withdraw(number)
    } else if let place = verdicts.firstIndex(where: { $0.number == number }) {
      verdicts[place].record = record
    }
  }

  /// Takes a verdict off the pile while it is being taken back under a number.
  mutating func withdraw(_ verdict: Verdict, under number: Int) {
    takenBack[number] = verdict
    withdraw(verdict.number)
  }

  /// Takes a verdict off the pile and shows its card again.
  mutating func withdraw(_ number: Int) {
    guard let place = verdicts.firstIndex(where: { $0.number == number }) else { return }
    let verdict = verdicts.remove(at: place)
    self.place = cards.firstIndex { $0.id == verdict.card } ?? self.place
    returned = verdict.card
  }

  /// Decides to leave somebody out, which is nobody's business but one's own.
  mutating func leaveOut(_ id: ID, _ desk: Desk) {
    leftOutCount += 1
    decide(id, number: -leftOutCount)
    goOn(from: place + 1, desk)
  }

  /// Puts a card below all others; false if there is no other.
  mutating func postpone(_ id: ID, _ desk: Desk) -> Bool {
    guard leftCount > 1, let from = cards.firstIndex(where: { $0.id == id }) else { return false }
    var card = cards.remove(at: from)
    card.isLater = true
    cards.append(card)
    note()
    goOn(from: from, desk)
    return true
  }

  /// Looks at the card before; false if there is none.
  mutating func lookBack() -> Bool {
    guard place > 0, !cards.isEmpty else { return false }
    place -= 1
    return true
  }
}
