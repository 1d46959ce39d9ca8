/// Something that can be said of a person because of an object.
public struct Fact: Hashable, Sendable {
  public let kind: Kind
  public let at: Moment
  /// The place of the object it comes from.
  let slot: UInt32

  /// What it says.
  public enum Kind: UInt8, Sendable {
    // Activities: what somebody did.
    case asked, replied, reviewed, claimed, finished, thankedSomebody, hosted, attended, proposed
    case voted, contributed
    // What happened to them.
    case wasAnswered, wasAccepted, wasThanked
    // What they carry now.
    case holds, isAsked

    /// Whether it is something the person did.
    public var isActivity: Bool { rawValue <= Kind.contributed.rawValue }
  }
}

/// What is known of each member because of the objects that name them.
///
/// Kept beside the rows of the members. An object's facts are taken out before it changes and put
/// in after, so that a change costs what it touches and no more.
struct Ledger: Sendable {
  private(set) var rows = Pages<[Fact]>()
  /// Whether it says nothing yet of what was read.
  private(set) var isStale = true

  mutating func forgetAll() {
    rows = Pages()
    isStale = true
  }

  mutating func begin() { isStale = false }

  mutating func add(_ fact: Fact, row: Int) {
    while rows.count <= row { rows.append([]) }
    rows[row].append(fact)
  }

  mutating func remove(slot: Int, row: Int) {
    guard row < rows.count else { return }
    rows[row].removeAll { $0.slot == UInt32(slot) }
  }

  subscript(_ row: Int) -> [Fact] { row < rows.count ? rows[row] : [] }
}

extension Community {
  /// The facts that come from the object of a slot, with the people they are about.
  private func facts(from slot: Int, _ body: (ID, Fact.Kind, Moment) -> Void) {
    let row = Int(slots[slot].row)
    switch slots[slot].id.kind {
    case .task: taskRows[row].tellFacts(body)
    case .question: questionRows[row].tellFacts(body)
    case .recognition: recognitionRows[row].tellFacts(body)
    case .event: eventRows[row].tellFacts(body)
    case .idea: ideaRows[row].tellFacts(body)
    case .contribution: contributionRows[row].tellFacts(body)
    case .community, .member, .reply: break
    }
  }

  mutating func takeOut(_ slot: Int) {
    if slots[slot].id.kind == .member {
      aliases.remove(memberRows[Int(slots[slot].row)])
      return
    }
    var rows: Set<Int> = []
    facts(from: slot) { person, _, _ in
      if let member = directory[person] { rows.insert(Int(slots[member].row)) }
    }
    for row in rows { ledger.remove(slot: slot, row: row) }
  }

  mutating func putIn(_ slot: Int) {
    if slots[slot].id.kind == .member {
      aliases.add(memberRows[Int(slots[slot].row)])
      return
    }
    var found: [(ID, Fact)] = []
    facts(from: slot) { person, kind, at in
      found.append((person, Fact(kind: kind, at: at, slot: UInt32(slot))))
    }
    for (person, fact) in found where person.kind == .member {
      let member = self.slot(making: person)
      guard slots[member].id.kind == .member else { continue }
      ledger.add(fact, row: Int(slots[member].row))
    }
  }

  mutating func rebuildLedger() {
    ledger.forgetAll()
    for slot in 0..<slots.count where slots[slot].id.kind != .member { putIn(slot) }
    ledger.begin()
  }

  /// Everything that is known of a member because of others, in no order.
  public func facts(of member: ID) -> [Fact] {
    guard let slot = slot(of: member), slots[slot].id.kind == .member else { return [] }
    var facts = ledger[Int(slots[slot].row)]
    for alias in aliases.all(meaning: slots[slot].id) {
      guard let other = directory[alias], other != slot, slots[other].id.kind == .member else {
        continue
      }
      facts += ledger[Int(slots[other].row)]
    }
    return facts
  }

  /// The object that a fact comes from.
  public func source(of fact: Fact) -> ID { slots[Int(fact.slot)].id }
}
