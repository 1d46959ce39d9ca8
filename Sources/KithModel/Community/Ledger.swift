internal import Synchronization

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
    case wasAnswered, wasAccepted, wasThanked, wasGiven
    // What they carry now.
    case holds, isAsked

    /// Whether it is something the person did.
    public var isActivity: Bool { rawValue <= Kind.contributed.rawValue }
  }
}

/// What is known of each member because of the objects that name them, beside the members' rows.
struct Ledger: Sendable {
  private var rows = Pages<[Fact]>()
  /// What is known of people who are named and were never entered.
  private var strangers: [ID: [Fact]] = [:]

  mutating func add(_ fact: Fact, of person: ID, row: Int?) {
    guard let row else { return strangers[person, default: []].append(fact) }
    while rows.count <= row { rows.append([]) }
    rows[row].append(fact)
  }

  mutating func remove(slot: Int, of person: ID, row: Int?) {
    strangers[person]?.removeAll { $0.slot == UInt32(slot) }
    guard let row, row < rows.count else { return }
    rows[row].removeAll { $0.slot == UInt32(slot) }
  }

  func facts(of person: ID, row: Int?) -> [Fact] {
    let known = row.map { $0 < rows.count ? rows[$0] : [] } ?? []
    return strangers.isEmpty ? known : known + (strangers[person] ?? [])
  }
}

/// Keeps the ledger from its first use on: many a command never asks for it.
///
/// A class, so that a community that is only read can make it; its lock lets several threads ask.
final class LedgerKeeper: Sendable {
  private let ledger: Mutex<Ledger?>

  init(_ ledger: Ledger? = nil) { self.ledger = Mutex(ledger) }

  /// What it says, if it was ever asked.
  var known: Ledger? { ledger.withLock { $0 } }

  func known(orMadeFrom community: Community) -> Ledger {
    ledger.withLock { ledger in
      if let ledger { return ledger }
      let made = community.makeLedger()
      ledger = made
      return made
    }
  }

  /// Changes it; only while nobody else holds this keeper.
  func change(_ body: (inout Ledger) -> Void) {
    ledger.withLock { ledger in
      guard var changed = ledger.take() else { return }
      body(&changed)
      ledger = changed
    }
  }
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

  /// Takes out what an object says of people, before it changes.
  mutating func takeOut(_ slot: Int) {
    if slots[slot].id.kind == .member {
      aliases.remove(memberRows[Int(slots[slot].row)])
      return
    }
    var people: Set<ID> = []
    facts(from: slot) { person, _, _ in people.insert(person) }
    let rows = people.map { ($0, memberRow($0)) }
    changeLedger { ledger in
      for (person, row) in rows { ledger.remove(slot: slot, of: person, row: row) }
    }
  }

  /// Puts in what an object says of people, after it changed.
  mutating func putIn(_ slot: Int) {
    if slots[slot].id.kind == .member {
      aliases.add(memberRows[Int(slots[slot].row)])
      return
    }
    var found: [(person: ID, row: Int?, fact: Fact)] = []
    facts(from: slot) { person, kind, at in
      found.append((person, memberRow(person), Fact(kind: kind, at: at, slot: UInt32(slot))))
    }
    changeLedger { ledger in
      for (person, row, fact) in found { ledger.add(fact, of: person, row: row) }
    }
  }

  private mutating func changeLedger(_ body: (inout Ledger) -> Void) {
    ledger.change(body)
  }

  private func memberRow(_ person: ID) -> Int? {
    guard let slot = directory[person], slots[slot].id.kind == .member else { return nil }
    return Int(slots[slot].row)
  }

  func makeLedger() -> Ledger {
    var ledger = Ledger()
    for slot in 0..<slots.count where slots[slot].id.kind != .member {
      facts(from: slot) { person, kind, at in
        let fact = Fact(kind: kind, at: at, slot: UInt32(slot))
        ledger.add(fact, of: person, row: memberRow(person))
      }
    }
    return ledger
  }

  /// Everything that is known of a member because of others, in no order.
  public func facts(of member: ID) -> [Fact] {
    let id = resolved(member)
    let ledger = ledger.known(orMadeFrom: self)
    var facts = ledger.facts(of: id, row: memberRow(id))
    let others = aliases(meaning: id)
    guard !others.isEmpty else { return facts }
    let own = facts.count
    for alias in others { facts += ledger.facts(of: alias, row: memberRow(alias)) }
    // Most names of a person were never used by themselves.
    guard facts.count > own else { return facts }
    let names = others.union([id])
    return facts.compactMap { asOfOnePerson($0, under: names) }
  }

  /// A fact as it is of somebody with several names: what they told themselves under another is none.
  private func asOfOnePerson(_ fact: Fact, under names: Set<ID>) -> Fact? {
    let row = Int(slots[Int(fact.slot)].row)
    switch (fact.kind, slots[Int(fact.slot)].id.kind) {
    case (.wasAnswered, .question):
      return firstAnswer(of: fact).map { Fact(kind: .wasAnswered, at: $0, slot: fact.slot) }
    case (.isAsked, .question):
      let isAnswered = questionRows[row].replies.contains { reply in
        reply.at >= fact.at && reply.author.map(names.contains) ?? false
      }
      return isAnswered ? nil : fact
    case (.wasThanked, .recognition):
      return recognitionRows[row].from.map(names.contains) ?? false ? nil : fact
    default: return fact
    }
  }

  /// The object that a fact comes from.
  public func source(of fact: Fact) -> ID { slots[Int(fact.slot)].id }
}
