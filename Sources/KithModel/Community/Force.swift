/// What decides whether a record is in force: whether its action is whole, whether somebody took
/// it back, and whether a blanked line stands in its place.
struct Force: Sendable {
  /// A record that takes others back.
  struct Undo: Sendable {
    let record: Int
    let targets: [RecordName]
  }

  /// The lines of an action that takes several.
  struct Lines: Sendable {
    let writer: WriterID
    let group: RecordHeader.Group
    var records: [Int] = []
    var isWhole = false
  }

  private(set) var undos: [Undo] = []
  private var undoOfRecord: [Int: Int] = [:]
  var superseded: Set<Int> = []
  private(set) var skipped: Set<Int> = []
  private(set) var actions: [Lines] = []
  private var actionOfRecord: [Int: Int] = [:]
  private var actionOfGroup: [WriterID: [RecordHeader.Group: Int]] = [:]
  private var actionsOfWriter: [WriterID: [Int]] = [:]
  /// The numbers of the lines that came since actions were last settled.
  private var arrived: [WriterID: [Int]] = [:]
  /// Those of which something came, or that are not whole.
  private var unsettled: Set<Int> = []
  /// The halves of actions that stand in a private journal, by the names of the other halves, and
  /// the other way round.
  private var secretHalves: [RecordName: [Int]] = [:]
  private var sharedHalves: [Int: RecordName] = [:]
  /// Names that several different lines have: their bytes say which comes first.
  var doubledNames: Set<RecordName> = []

  mutating func add(_ undo: Undo) {
    undoOfRecord[undo.record] = undos.count
    undos.append(undo)
  }

  mutating func add(_ record: Int, beside shared: RecordName) {
    secretHalves[shared, default: []].append(record)
    sharedHalves[record] = shared
  }

  mutating func add(_ record: Int, to group: RecordHeader.Group, of writer: WriterID) {
    let action: Int
    if let known = actionOfGroup[writer]?[group] {
      action = known
    } else {
      action = actions.count
      actions.append(Lines(writer: writer, group: group))
      actionOfGroup[writer, default: [:]][group] = action
      actionsOfWriter[writer, default: []].append(action)
    }
    actions[action].records.append(record)
    actionOfRecord[record] = action
    unsettled.insert(action)
  }

  /// Notes that lines came: they can stand inside an action that seemed whole without them.
  mutating func noteLines(_ numbers: some Sequence<Int>, of writer: WriterID) {
    // What begins later has yet to be settled.
    if actionsOfWriter[writer] != nil { arrived[writer, default: []] += numbers }
  }

  /// Unsettles the actions in which one of the lines that came stands; asked once they are all there.
  private mutating func unsettleByArrivals() {
    for (writer, numbers) in arrived {
      let sorted = numbers.sorted()
      for action in actionsOfWriter[writer] ?? [] where actions[action].isWhole {
        let group = actions[action].group
        if let next = Self.first(notBelow: group.first, in: sorted), group.contains(next) {
          unsettled.insert(action)
        }
      }
    }
    arrived = [:]
  }

  private static func first(notBelow number: Int, in sorted: [Int]) -> Int? {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low < sorted.count ? sorted[low] : nil
  }

  /// All records that were one deed with this one, itself included.
  func deed(of record: Int, in community: Community) -> [Int] {
    let first = sharedHalf(of: record, in: community) ?? record
    let lines = actionOfRecord[first].map { actions[$0].records } ?? [first]
    guard !secretHalves.isEmpty else { return lines }
    return lines + lines.flatMap { secretHalves[community.name(of: $0)] ?? [] }
  }

  /// The record in the shared journal of which this one is the private half, if both are here.
  func sharedHalf(of record: Int, in community: Community) -> Int? {
    sharedHalves[record].flatMap(community.record(named:))
  }

  func group(of record: Int) -> RecordHeader.Group? {
    actionOfRecord[record].map { actions[$0].group }
  }

  func isUndo(_ record: Int) -> Bool { !targets(of: record).isEmpty }

  /// What a record takes back.
  func targets(of record: Int) -> [RecordName] {
    undoOfRecord[record].map { undos[$0].targets } ?? []
  }

  func isWhole(_ record: Int) -> Bool {
    actionOfRecord[record].map { actions[$0].isWhole } ?? true
  }

  /// The records that are perhaps not in force: all others are.
  private var doubtful: Set<Int> {
    unsettled.reduce(into: skipped.union(superseded)) { $0.formUnion(actions[$1].records) }
  }

  /// Those of new records that are perhaps not in force.
  func doubtful(among fresh: Range<Int>) -> [Int] {
    // Whichever is less to look at.
    fresh.count < skipped.count + superseded.count
      ? Array(fresh) : doubtful.filter(fresh.contains)
  }

  /// Looks again at the actions of which something came; returns the records of those that are whole
  /// now and were not, or the other way round.
  mutating func settleActions(in community: Community) -> [Int] {
    unsettleByArrivals()
    var turned: [Int] = []
    for action in unsettled {
      let isWhole = isComplete(actions[action], in: community)
      if isWhole != actions[action].isWhole { turned += actions[action].records }
      actions[action].isWhole = isWhole
    }
    unsettled = unsettled.filter { !actions[$0].isWhole }
    return turned
  }

  /// An action is whole unless the journal ends, or another action begins, before its count. A
  /// damaged line inside loses only itself.
  private func isComplete(_ action: Lines, in community: Community) -> Bool {
    guard let log = community.logs[action.writer] else { return false }
    let end = action.group.first + action.group.count
    guard log.last >= end - 1, action.group.count <= 1 << 20 else { return false }
    return (action.group.first..<end).allSatisfy { number in
      let records = log.records(number).filter { !superseded.contains($0) }
      return records.isEmpty || records.contains { group(of: $0) == action.group }
    }
  }

  /// Works out anew what is taken back, from the newest undo to the oldest; returns the records of
  /// which that changed.
  mutating func settleUndos(in community: Community) -> Set<Int> {
    guard !undos.isEmpty else { return [] }
    var skipped: Set<Int> = []
    let newestFirst = undos.map { ($0, community.name(of: $0.record)) }.sorted { $0.1 > $1.1 }
    for (undo, name) in newestFirst
    where !skipped.contains(undo.record) && isWhole(undo.record)
      && !superseded.contains(undo.record)
    {
      for target in undo.targets where target < name {
        let records = community.logs[target.writer]?.records(target.n) ?? []
        for record in records
        where community.records[record].stamp == target.stamp && !superseded.contains(record) {
          skipped.formUnion(deed(of: record, in: community))
        }
      }
    }
    let changed = skipped.symmetricDifference(self.skipped)
    self.skipped = skipped
    return changed
  }
}

extension Community {
  /// Decides anew which records are in force; returns those known before of which that changed.
  /// From `newest` on they are new, and taken to be in force so far.
  mutating func settleForce(from newest: Int) -> [Int] {
    var concerned = Set(force.settleActions(in: self))
    concerned.formUnion(force.settleUndos(in: self))
    concerned.formUnion(force.superseded)
    concerned.formUnion(force.doubtful(among: newest..<records.count))
    var turned: [Int] = []
    for record in concerned {
      let isInForce = isInForce(record)
      guard records[record].isInForce != isInForce else { continue }
      records[record].isInForce = isInForce
      if record < newest { turned.append(record) }
    }
    return turned.sorted()
  }

  private func isInForce(_ record: Int) -> Bool {
    force.isWhole(record) && !force.skipped.contains(record) && !force.superseded.contains(record)
  }
}
