/// How records become a community.
extension Community {
  /// How the readings of several segments are done at once: it is given a count and calls the body
  /// for every number below it, on as many threads as it likes.
  package typealias Workers = (_ count: Int, _ body: @escaping @Sendable (Int) -> Void) -> Void

  /// How many new records are so many that what is looked up often is better made anew.
  package static let bulk = 1000

  /// Takes in pieces of journals, as they stand on the disk. What is known already is passed over.
  ///
  /// The one door: nothing else changes a community. Returns the objects that were touched, unless
  /// there are so many that everything may be new.
  @discardableResult
  package mutating func take(
    _ segments: [Segment], workers: Workers? = nil, bulk: Int = bulk
  ) -> Set<ID> {
    take(Self.read(segments, workers: workers), workers: workers, bulk: bulk)
  }

  /// The same for pieces that were read already, each by the thread that had it from the disk.
  @discardableResult
  package mutating func take(
    _ readings: consuming [SegmentReading], workers: Workers?, bulk: Int = bulk
  ) -> Set<ID> {
    let touched = admitAndFold(readings, workers: workers, bulk: bulk)
    // There is much to give back; that takes time as well.
    let count = readings.count
    let spent = Gathering(readings)
    readings = []
    if let workers { workers(count) { spent.take(at: $0) } }
    return touched
  }

  private static func read(_ segments: [Segment], workers: Workers?) -> [SegmentReading] {
    guard segments.count > 1, let workers else { return segments.map(SegmentReader.read) }
    let readings = Gathering<SegmentReading>(count: segments.count)
    workers(segments.count) { readings.put(SegmentReader.read(segments[$0]), at: $0) }
    return readings.all()
  }

  private mutating func admitAndFold(
    _ readings: [SegmentReading], workers: Workers?, bulk: Int
  ) -> Set<ID> {
    let newest = records.count
    var changeCount = 0
    let admitted = readings.map { reading in
      findings += reading.findings
      return admit(reading, &changeCount)
    }
    let turned = settleForce(from: newest)
    guard records.count > newest || !turned.isEmpty else { return [] }
    // A copy that goes on saying what was known before must not share what is made from now on.
    if !isKnownUniquelyReferenced(&ledger) { ledger = LedgerKeeper(ledger.known) }

    var touch = Touch(isBulk: changeCount > bulk)
    if touch.isBulk { ledger = LedgerKeeper() }
    let delivery = Delivery(readings: readings, admitted: admitted)
    if touch.isBulk, slots.isEmpty, let workers {
      foldInHalves(delivery, workers, &touch)
    } else {
      for half in Half.allCases { fold(delivery, half, touch: &touch) }
      for record in turned { touchAll(in: record, &touch) }
      finish(&touch)
    }
    if touch.forgot || !forgotten.isEmpty { forgetAgain() }
    if touch.isBulk || touch.slots.contains(where: isMember) { joinNames() }
    return touch.isBulk ? [] : Set(touch.slots.map { slots[$0].id })
  }

  private func isMember(_ slot: Int) -> Bool { slots[slot].id.kind == .member }

  // MARK: Folding

  /// What a delivery touches.
  struct Touch {
    /// Whether so much is new that what is looked up often is better made anew.
    let isBulk: Bool
    var slots: Set<Int> = []
    /// Objects of which something came that belongs before what is folded in.
    var late: Set<Int> = []
    var forgot = false
  }

  /// What several segments say, and which of their records are news.
  struct Delivery: Sendable {
    let readings: [SegmentReading]
    /// For every reading the place of each of its records among all; nil for what was known before.
    let admitted: [[UInt32?]]
  }

  /// Where a change stands that is to be folded. All that its order needs is here.
  private struct FreshChange {
    let stamp: Stamp
    let n: UInt32
    let by: ID?
    let isInForce: Bool
    let record: UInt32
    let reading: UInt32
    /// Its place among the changes of its half.
    let change: UInt32

    func precedes(_ other: FreshChange, in sources: [ChangeSource]) -> Bool {
      if stamp != other.stamp { return stamp < other.stamp }
      if record == other.record { return change < other.change }
      let (one, another) = (
        sources[Int(reading)].name(of: self), sources[Int(other.reading)].name(of: other)
      )
      return one == another ? record < other.record : one < another
    }
  }

  /// Where changes to one half are taken from, without what the threads would have to share.
  private struct ChangeSource {
    let changes: ReadChanges
    let writer: WriterID
    let isPrivate: Bool

    func name(of fresh: FreshChange) -> RecordName {
      RecordName(writer: writer, n: Int(fresh.n), stamp: fresh.stamp)
    }
  }

  /// The changes of a delivery to the objects of a half, in their order.
  private func changes(of delivery: Delivery, from sources: [ChangeSource]) -> [FreshChange] {
    var changes: [FreshChange] = []
    changes.reserveCapacity(sources.reduce(0) { $0 + $1.changes.places.count })
    for (number, reading) in delivery.readings.enumerated() {
      let admitted = delivery.admitted[number]
      for (change, place) in sources[number].changes.places.enumerated() {
        guard let record = admitted[Int(place.line)] else { continue }
        let header = reading.records[Int(place.line)]
        changes.append(
          FreshChange(
            stamp: header.stamp, n: header.n, by: header.by,
            isInForce: records[Int(record)].isInForce, record: record, reading: UInt32(number),
            change: UInt32(change)))
      }
    }
    changes.sort { $0.precedes($1, in: sources) }
    return changes
  }

  /// Folds in what is new of a delivery to the objects of a half.
  mutating func fold(_ delivery: Delivery, _ half: Half, touch: inout Touch) {
    let sources = delivery.readings.map {
      ChangeSource(
        changes: $0.changes(half), writer: $0.segment.writer, isPrivate: $0.segment.isPrivate)
    }
    for fresh in changes(of: delivery, from: sources) {
      let source = sources[Int(fresh.reading)]
      guard let read = source.changes.take(Int(fresh.change)) else { continue }
      let act = Act(
        by: fresh.by, at: read.at, record: source.name(of: fresh), isPrivate: source.isPrivate)
      let offset = source.changes.places[Int(fresh.change)].offset
      fold(read.change, act, fresh, at: offset, touch: &touch)
    }
  }

  private mutating func fold(
    _ change: any Change, _ act: Act, _ fresh: FreshChange, at offset: UInt32,
    touch: inout Touch
  ) {
    let object = change.object
    let slot = slot(making: object)
    prepare(slot, &touch)
    parts.append(
      Part(record: fresh.record, offset: offset, previous: slots[slot].lastPart))
    slots[slot].lastPart = UInt32(parts.count)
    guard fresh.isInForce, !touch.late.contains(slot) else { return }
    let reach = Reach(change, in: act.record, offset: offset)
    if force.doubledNames.contains(act.record) || !follows(reach, object, in: slot) {
      touch.late.insert(slot)
      return
    }
    slots[slot].reach = reach
    apply(change, to: slot, act, touch: &touch)
  }

  /// Whether a change comes after all that is folded in already. If not, or if an equal revision must
  /// be weighed by its bytes, or if the object is of another kind than was thought, all is folded
  /// again.
  private func follows(_ reach: Reach, _ object: ID, in slot: Int) -> Bool {
    guard let last = slots[slot].reach else { return object.kind == slots[slot].id.kind }
    if reach.rank == .imported, reach.revision == last.revision { return false }
    return !(reach < last)
  }

  private mutating func prepare(_ slot: Int, _ touch: inout Touch) {
    guard !touch.isBulk, touch.slots.insert(slot).inserted else { return }
    takeOut(slot)
  }

  private mutating func touchAll(in record: Int, _ touch: inout Touch) {
    let segment = segments[Int(records[record].segment)]
    let range = Int(records[record].start)..<Int(records[record].start + records[record].length)
    for change in SegmentReader.changes(in: range, of: segment) {
      guard let slot = directory[change.object] else { continue }
      prepare(slot, &touch)
      touch.late.insert(slot)
    }
  }

  mutating func finish(_ touch: inout Touch) {
    for slot in touch.late.sorted() { refold(slot, &touch) }
    if touch.isBulk { rebuildAliases() }
    for slot in touch.slots { putIn(slot) }
  }

  /// Folds all changes of an object again, in their order.
  mutating func refold(_ slot: Int, _ touch: inout Touch) {
    var changes: [FoldedChange] = []
    var next = slots[slot].lastPart
    while next != 0 {
      let link = parts[Int(next) - 1]
      next = link.previous
      let record = Int(link.record)
      guard records[record].isInForce else { continue }
      let segment = segments[Int(records[record].segment)]
      guard let part = SegmentReader.change(at: Int(link.offset), of: segment) else { continue }
      let header = SegmentReader.header(at: Int(records[record].start), of: segment)
      let act = Act(
        by: header.by, at: part.on ?? header.at, record: name(of: record),
        isPrivate: segment.isPrivate)
      let reach = Reach(part.change, in: act.record, offset: link.offset)
      changes.append(FoldedChange(change: part.change, act: act, reach: reach, record: record))
    }
    ImportOrder.tell(&changes, apartBy: \.bytes, reach: \.reach, change: \.change)
    changes.sort(by: precedes)
    reset(slot, asMadeBy: changes.first?.change)
    slots[slot].reach = changes.last?.reach
    for entry in changes { apply(entry.change, to: slot, entry.act, touch: &touch) }
  }

  /// A change on its way into its object.
  private struct FoldedChange {
    let change: any Change
    let act: Act
    let reach: Reach
    let record: Int
    var bytes: [UInt8] = []
  }

  private func precedes(_ first: FoldedChange, _ second: FoldedChange) -> Bool {
    let (one, other) = (first.reach, second.reach)
    guard one.rank == other.rank, one.revision == other.revision else { return one < other }
    // Of two imports with one revision the one with the greater bytes wins, on every machine.
    if one.rank == .imported, first.bytes != second.bytes {
      return first.bytes.lexicographicallyPrecedes(second.bytes)
    }
    // So it is with two different lines that have one name.
    guard one.record == other.record, first.record != second.record else { return one < other }
    return withBytes(of: first.record) { bytes in
      withBytes(of: second.record) { bytes.lexicographicallyPrecedes($0) }
    }
  }

  private mutating func reset(_ slot: Int, asMadeBy maker: (any Change)?) {
    if let kind = maker?.object.kind, kind != slots[slot].id.kind { turn(slot, into: kind) }
    let id = slots[slot].id
    let row = Int(slots[slot].row)
    switch id.kind {
    case .community: charters[row] = Charter(id: id)
    case .member: memberRows[row] = Member(id: id)
    case .task: taskRows[row] = CommunityTask(id: id)
    case .question: questionRows[row] = Question(id: id)
    case .recognition: recognitionRows[row] = Recognition(id: id)
    case .event: eventRows[row] = Event(id: id)
    case .idea: ideaRows[row] = Idea(id: id)
    case .contribution: contributionRows[row] = Contribution(id: id)
    case .reply: break
    }
  }

  mutating func apply(
    _ change: any Change, to slot: Int, _ act: Act, touch: inout Touch
  ) {
    // A change to an object that nobody made yet waits for its maker: that one comes before it and
    // so has all folded again.
    guard change.rank < .done || isMade(slot) else { return }
    if let kind = change.convertsTo { return convert(slot, to: kind, act) }
    let row = Int(slots[slot].row)
    switch slots[slot].id.kind {
    case .community: change.apply(to: &charters[row], act)
    case .member:
      change.apply(to: &memberRows[row], act)
      if memberRows[row].isForgotten { touch.forgot = true }
    case .task: change.apply(to: &taskRows[row], act)
    case .question: change.apply(to: &questionRows[row], act)
    case .recognition: change.apply(to: &recognitionRows[row], act)
    case .event: change.apply(to: &eventRows[row], act)
    case .idea: change.apply(to: &ideaRows[row], act)
    case .contribution: change.apply(to: &contributionRows[row], act)
    case .reply: break
    }
  }

  func isMade(_ slot: Int) -> Bool {
    let row = Int(slots[slot].row)
    return switch slots[slot].id.kind {
    case .community: charters[row].core.isMade
    case .member: memberRows[row].core.isMade
    case .task: taskRows[row].core.isMade
    case .question: questionRows[row].core.isMade
    case .recognition: recognitionRows[row].core.isMade
    case .event: eventRows[row].core.isMade
    case .idea: ideaRows[row].core.isMade
    case .contribution: contributionRows[row].core.isMade
    case .reply: false
    }
  }
}

/// Of two imports with one revision the one with the greater bytes wins, on every machine.
enum ImportOrder {
  /// Gives those that need them to be told apart their bytes, each once: an object with thousands
  /// of replies has many imports of one revision, and their bytes are many.
  static func tell<Entry>(
    _ entries: inout [Entry], apartBy bytes: WritableKeyPath<Entry, [UInt8]>,
    reach: KeyPath<Entry, Reach>, change: KeyPath<Entry, any Change>
  ) {
    guard entries.count > 1 else { return }
    var counts: [Int64: Int] = [:]
    for entry in entries where entry[keyPath: reach].rank == .imported {
      counts[entry[keyPath: reach].revision, default: 0] += 1
    }
    for index in entries.indices where entries[index][keyPath: reach].rank == .imported {
      guard counts[entries[index][keyPath: reach].revision, default: 0] > 1 else { continue }
      entries[index][keyPath: bytes] = entries[index][keyPath: change].journalBytes()
    }
  }
}
