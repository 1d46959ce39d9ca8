/// Things that are the same, posted in several places: they are counted once.
struct Sameness {
  private var links: [(slot: UInt32, to: ID)] = []

  var isEmpty: Bool { links.isEmpty }

  mutating func add(_ slot: UInt32, _ to: ID) { links.append((slot, to)) }

  /// Leaves of each group of the same what came first. Replies are each an act of their own,
  /// wherever they stand.
  func countOnce(in chronicle: inout Chronicle, directory: Directory) {
    let groups = groups(directory)
    func group(_ slot: UInt32) -> UInt32 { groups[slot] ?? slot }
    var told: Set<Deed> = []
    chronicle.acts.sort { $0.at < $1.at }
    chronicle.acts.removeAll { act in
      guard act.kind != .replied, act.kind != .reviewed, let group = groups[act.slot] else {
        return false
      }
      return !told.insert(Deed(person: act.person, kind: act.kind, group: group)).inserted
    }
    chronicle.asked.sort { $0.at < $1.at }
    var first: [UInt32: Int] = [:]
    var kept: [Chronicle.Asked] = []
    for asked in chronicle.asked {
      if let place = first[group(asked.slot)] {
        kept[place].join(asked)
      } else {
        first[group(asked.slot)] = kept.count
        kept.append(asked)
      }
    }
    chronicle.asked = kept
    for list in [\Chronicle.opened, \Chronicle.ended] {
      chronicle[keyPath: list].sort { $0.at < $1.at }
      var seen: Set<UInt32> = []
      chronicle[keyPath: list].removeAll { !seen.insert(group($0.slot)).inserted }
    }
    chronicle.waits.sort { $0.from < $1.from }
    let asks = Set(kept.map(\.slot))
    chronicle.waits.removeAll { groups[$0.slot] != nil && !asks.contains($0.slot) }
  }

  private struct Deed: Hashable {
    let person: Int32
    let kind: Fact.Kind
    let group: UInt32
  }

  /// The group of each slot that is the same as another, named by its smallest slot.
  private func groups(_ directory: Directory) -> [UInt32: UInt32] {
    var parents: [UInt32: UInt32] = [:]
    func root(_ slot: UInt32) -> UInt32 {
      var slot = slot
      while let parent = parents[slot], parent != slot { slot = parent }
      return slot
    }
    for (slot, to) in links {
      guard let other = directory[to].map({ UInt32($0) }) else { continue }
      let (one, two) = (root(slot), root(other))
      parents[max(one, two)] = min(one, two)
      parents[min(one, two)] = min(one, two)
    }
    return Dictionary(uniqueKeysWithValues: parents.keys.map { ($0, root($0)) })
  }
}

extension Chronicle.Asked {
  /// Takes in what came of the same question elsewhere.
  fileprivate mutating func join(_ other: Self) {
    if let reply = other.reply, reply.at < self.reply?.at ?? .max { self.reply = reply }
    accepted += other.accepted
    if let solved = other.closedAsSolved {
      closedAsSolved = Swift.min(closedAsSolved ?? .max, solved)
    }
  }
}
