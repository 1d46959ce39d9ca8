/// Finds objects by their ids, and ids by their beginnings. What can be converted is found whichever
/// kind it is seen as; no other letter can be taken for another, or a forged id could take the place
/// of a member or of the community itself.
///
/// In shards by the half and the first two digits, so that a snapshot and the next change cost
/// little, and so that what begins alike stands together.
struct Directory: Sendable {
  private var shards: [Shard] = Array(repeating: Shard(), count: 2 * Self.shardsOfHalf)
  /// What is to be added to the slots that the shards of a half name.
  private var offsets = [0, 0]

  private static let shardsOfHalf = 1024

  private static func shard(of id: ID, _ half: Half) -> Int {
    Int(half.rawValue) * shardsOfHalf + Int(id.high >> 54)
  }

  subscript(_ id: ID) -> Int? {
    let half = Half(of: id)
    return shards[Self.shard(of: id, half)].slot(of: id).map { $0 + offsets[Int(half.rawValue)] }
  }

  /// The slot of an id that is known, or else the one given, from now on. It must come after all
  /// that were given before.
  mutating func slot(of id: ID, orElse new: Int) -> Int {
    let half = Half(of: id)
    let offset = offsets[Int(half.rawValue)]
    return shards[Self.shard(of: id, half)].slot(of: id, orElse: new - offset) + offset
  }

  /// The slots of all whose digits begin as those of `id` do, as far as two digits tell.
  func neighbours(of id: ID) -> some Sequence<Int> { slots(from: id, through: id) }

  /// All slots whose first digits lie between two ids.
  func slots(from first: ID, through last: ID) -> some Sequence<Int> {
    Half.allCases.lazy.flatMap { half in
      shards[Self.shard(of: first, half)...Self.shard(of: last, half)].lazy
        .flatMap(\.slots).map { $0 + offsets[Int(half.rawValue)] }
    }
  }

  /// Takes in the other half, whose slots stand behind the own ones from now on.
  mutating func absorb(_ half: Half, of other: Directory, behind count: Int) {
    let number = Int(half.rawValue)
    let shardsOfIt = number * Self.shardsOfHalf..<(number + 1) * Self.shardsOfHalf
    shards.replaceSubrange(shardsOfIt, with: other.shards[shardsOfIt])
    offsets[number] = other.offsets[number] + count
  }
}

/// A small hash table from the 80 bits of ids to slots. Nothing is ever taken out of it.
private struct Shard: Sendable {
  private struct Entry: Sendable {
    let high: UInt64
    let low: UInt16
    let family: UInt8
    /// Plus one; zero where there is no entry.
    let slot: UInt32

    static let none = Entry(high: 0, low: 0, family: 0, slot: 0)
  }

  private var entries: [Entry] = []
  private var count = 0

  /// Drawn once a process, so that nobody can choose ids that all fall into one place.
  private static let seed = UInt64(bitPattern: Int64("kith".hashValue)) | 1

  var slots: some Sequence<Int> {
    entries.lazy.filter { $0.slot != 0 }.map { Int($0.slot) - 1 }
  }

  func slot(of id: ID) -> Int? {
    guard !entries.isEmpty else { return nil }
    let place = place(of: id.high, id.low, Self.family(id.kind))
    return entries[place].slot == 0 ? nil : Int(entries[place].slot) - 1
  }

  mutating func slot(of id: ID, orElse new: Int) -> Int {
    if count * 4 >= entries.count * 3 { grow() }
    let family = Self.family(id.kind)
    let place = place(of: id.high, id.low, family)
    if entries[place].slot != 0 { return Int(entries[place].slot) - 1 }
    entries[place] = Entry(high: id.high, low: id.low, family: family, slot: UInt32(new + 1))
    count += 1
    return new
  }

  /// The kinds that can become one another are one family; each other is its own.
  private static func family(_ kind: Kind) -> UInt8 {
    switch kind {
    case .task, .question, .idea, .contribution: .max
    case .community, .member, .recognition, .event, .reply: kind.rawValue
    }
  }

  /// Where the entry is, or would be.
  private func place(of high: UInt64, _ low: UInt16, _ family: UInt8) -> Int {
    let mixed = ((high ^ UInt64(low) << 32) &* Self.seed)
    var place = Int(truncatingIfNeeded: mixed >> 32) & (entries.count - 1)
    while entries[place].slot != 0,
      entries[place].high != high || entries[place].low != low || entries[place].family != family
    {
      place = (place + 1) & (entries.count - 1)
    }
    return place
  }

  private mutating func grow() {
    let old = entries
    entries = Array(repeating: .none, count: max(8, old.count * 2))
    for entry in old where entry.slot != 0 {
      entries[place(of: entry.high, entry.low, entry.family)] = entry
    }
  }
}
