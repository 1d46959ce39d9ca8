/// Where a line of a journal is kept, and whether what it says is in force.
struct Record: Sendable {
  let stamp: Stamp
  let n: UInt32
  /// Its place among the segments of the community.
  var segment: UInt32
  var start: UInt32
  var length: UInt32
  /// Taken back, or part of an action that was never finished.
  var isInForce: Bool
  var isBlanked: Bool
}

/// One change to one object, as a link in the chain of all its changes.
struct Part: Sendable {
  let record: UInt32
  /// Where it stands in its segment.
  let offset: UInt32
  /// The part before it in the chain, plus one; none is zero.
  let previous: UInt32
}

/// What is known of an object besides its value: which kind it is, where it is kept, and which
/// changes it has had.
struct Slot: Sendable {
  var id: ID
  var row: UInt32
  /// The last part of its chain, plus one.
  var lastPart: UInt32 = 0
  /// The latest change that is folded in, so that one that comes later need not fold all again.
  var reach: Reach?
}

/// Where a change stands among all changes of its object. In an order of fields that leaves no gaps.
struct Reach: Comparable, Sendable {
  let record: RecordName
  let offset: UInt32
  /// What an import says by its revision; elsewhere zero.
  let revision: Int64
  let rank: FoldRank

  init(_ change: any Change, in record: RecordName, offset: UInt32) {
    self.record = record
    self.offset = offset
    revision = change.revisionNumber
    rank = change.rank
  }

  static func < (first: Reach, second: Reach) -> Bool {
    if first.rank != second.rank { return first.rank < second.rank }
    if first.revision != second.revision { return first.revision < second.revision }
    if first.record != second.record { return first.record < second.record }
    return first.offset < second.offset
  }
}

/// The records of one writer by their numbers.
struct WriterLog: Sendable {
  /// The record with number i + 1, plus one; a number that is missing is zero.
  private var dense: [UInt32] = []
  /// Numbers far beyond the others: a journal that lost its beginning, or one made to do harm.
  private var sparse: [Int: UInt32] = [:]
  /// Further records under a number that is taken.
  private var more: [Int: [UInt32]] = [:]
  private(set) var last = 0

  mutating func add(_ record: Int, number: Int) {
    last = max(last, number)
    let value = UInt32(record + 1)
    if sparse[number] == nil, number <= dense.count + 4096 {
      while dense.count < number { dense.append(0) }
      if dense[number - 1] == 0 {
        dense[number - 1] = value
      } else {
        more[number, default: []].append(value)
      }
    } else if sparse[number] == nil {
      sparse[number] = value
    } else {
      more[number, default: []].append(value)
    }
  }

  /// All records that have the number.
  func records(_ number: Int) -> [Int] {
    var found: [Int] = []
    if number >= 1, number <= dense.count, dense[number - 1] != 0 {
      found.append(Int(dense[number - 1]) - 1)
    } else if let value = sparse[number] {
      found.append(Int(value) - 1)
    }
    return more.isEmpty ? found : found + (more[number] ?? []).map { Int($0) - 1 }
  }

  func has(_ number: Int) -> Bool {
    number >= 1 && number <= dense.count && dense[number - 1] != 0 || sparse[number] != nil
  }

  /// The numbers that records have, in their order.
  var numbers: [Int] {
    let near = dense.indices.filter { dense[$0] != 0 }.map { $0 + 1 }
    return sparse.isEmpty ? near : (near + sparse.keys).sorted()
  }
}
