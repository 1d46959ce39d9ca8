/// Something a person did, as it is told.
public struct LoggedAction: Sendable {
  public let record: RecordName
  public let at: Moment
  public let by: ID?
  /// “assigned 12 tasks to Ana”.
  public let sentence: String
  public let objects: [ID]
  /// Whether it was taken back.
  public let isUndone: Bool
  /// What it takes back, where that is what it does.
  public let takesBack: [RecordName]
}

extension Community {
  /// What was done, the latest first.
  public func log(limit: Int = .max) -> [LoggedAction] {
    newestFirst().prefix(limit).map(logged)
  }

  /// What was done to one object, the latest first.
  public func history(of id: ID) -> [LoggedAction] {
    guard let slot = slot(of: id) else { return [] }
    var found: Set<Int> = []
    var next = slots[slot].lastPart
    while next != 0 {
      let part = parts[Int(next) - 1]
      found.insert(Int(part.record))
      next = part.previous
    }
    return found.map { ($0, name(of: $0)) }.sorted { $0.1 > $1.1 }.map { logged($0.0) }
  }

  /// The record that `u` takes back: this person's newest action in force that is no undo, and that
  /// can be taken back.
  public func lastAction(by person: ID) -> LoggedAction? {
    newest { !force.isUndo($0) && by(of: $0) == person && !forgets($0) }
  }

  /// The undo that redo takes back: this person's newest in force, unless they did something since.
  public func lastUndo(by person: ID) -> LoggedAction? {
    // A redo is passed over: what lies before it can be redone as well.
    let latest = newest { by(of: $0) == person && !isRedo($0) }
    return latest.flatMap { $0.takesBack.isEmpty ? nil : $0 }
  }

  /// Whether a record takes back only what took something back itself.
  private func isRedo(_ record: Int) -> Bool {
    let targets = force.targets(of: record)
    return !targets.isEmpty
      && targets.allSatisfy { self.record(named: $0).map(force.isUndo) ?? false }
  }

  /// The action that a text names: `k7f3c1x8e4t6b9d2/1234`.
  public func action(named text: String) -> LoggedAction? {
    let halves = text.split(separator: "/")
    guard halves.count == 2, let writer = WriterID(halves[0]), let n = Int(halves[1]),
      let record = logs[writer]?.records(n).first
    else { return nil }
    return logged(force.deed(of: record, in: self).first(where: isFirst) ?? record)
  }

  private func newest(where fits: (Int) -> Bool) -> LoggedAction? {
    var best: (record: Int, name: RecordName)?
    // What came last is most often what was done last: then hardly a header need be read.
    for record in (0..<records.count).reversed() where records[record].isInForce {
      if let best, records[record].stamp < best.name.stamp { continue }
      guard isFirst(record), fits(record) else { continue }
      let name = name(of: record)
      if best.map({ $0.name < name }) ?? true { best = (record, name) }
    }
    return best.map { logged($0.record) }
  }

  private func newestFirst() -> [Int] {
    (0..<records.count).filter { isFirst($0) && !force.superseded.contains($0) }
      .map { ($0, name(of: $0)) }.sorted { $0.1 > $1.1 }.map(\.0)
  }

  /// Whether a record begins its action.
  private func isFirst(_ record: Int) -> Bool {
    guard force.sharedHalf(of: record, in: self) == nil else { return false }
    return force.group(of: record).map { $0.first == Int(records[record].n) } ?? true
  }

  private func by(of record: Int) -> ID? {
    SegmentReader.header(
      at: Int(records[record].start), of: segments[Int(records[record].segment)]
    ).by.map(resolved)
  }

  private func logged(_ record: Int) -> LoggedAction {
    let header = SegmentReader.header(
      at: Int(records[record].start), of: segments[Int(records[record].segment)])
    let deed = force.deed(of: record, in: self).filter { !force.superseded.contains($0) }
    let changes = deed.flatMap(changes(in:))
    let takesBack = deed.flatMap(force.targets).uniqued()
    let touched =
      takesBack.isEmpty
      ? changes
      : takesBack.compactMap(record(named:)).flatMap { changesOfDeed(innermost($0).record) }
    return LoggedAction(
      record: name(of: record), at: header.at, by: header.by.map(resolved),
      sentence: takesBack.isEmpty ? sentence(changes, by: header.by) : undoSentence(takesBack),
      objects: touched.map(\.object).uniqued().map(resolved).uniqued(),
      isUndone: !records[record].isInForce, takesBack: takesBack)
  }

  func changes(in record: Int) -> [any Change] {
    let place = records[record]
    return SegmentReader.changes(
      in: Int(place.start)..<Int(place.start + place.length), of: segments[Int(place.segment)])
  }

  /// Changes that say the same of several objects are told as one: “assigned 12 tasks to Ana”.
  private func sentence(_ changes: [any Change], by person: ID?) -> String {
    guard let first = changes.first else { return "did what this version doesn't know" }
    let phrase = phrase(of: first, by: person)
    let alike = changes.prefix { self.phrase(of: $0, by: person) == phrase }.map(\.object).uniqued()
    let rest = changes.dropFirst(alike.count).map(\.object).uniqued()
    let isOfOneself = first is MemberMerged || first is Forgotten
    let subject =
      alike.count == 1 && isOfOneself ? calledItself(first.object) : counted(alike)
    let told = [phrase.verb, subject, phrase.rest].filter { !$0.isEmpty }
      .joined(separator: " ")
    let others = rest.filter { !alike.contains($0) }
    if others.isEmpty { return told }
    return told + ", and changed " + counted(others)
  }

  /// What was done; of somebody forgotten and of what they wrote only that it was.
  private func phrase(of change: any Change, by person: ID?) -> Phrase {
    guard !forgotten.isEmpty, !(change is Forgotten), let object = object(change.object),
      !forgotten.isDisjoint(with: object.object.authors + [resolved(change.object)])
    else { return change.phrase(in: self, by: person) }
    return Phrase("changed")
  }

  private func counted(_ objects: [ID]) -> String {
    guard objects.count > 1 else { return objects.first.map(called) ?? "" }
    let byKind = Dictionary(grouping: objects.map(resolved), by: \.kind).sorted { $0.key < $1.key }
    return Refusal.list(
      byKind.map { "\($1.count) \($1.count == 1 ? $0.singular : $0.plural)" }, "and")
  }

  private func undoSentence(_ targets: [RecordName]) -> String {
    let told = targets.compactMap { target in
      record(named: target).map(innermost)
    }
    guard let first = told.first else { return "took back what is not here yet" }
    return (first.isTakenBack ? "did again: " : "took back: ")
      + told.map { sentence(changesOfDeed($0.record), by: by(of: $0.record)) }
      .joined(separator: "; ")
  }

  /// What a record did, or what it took back, or what was done again by it: whichever it leads to in
  /// the end, and whether the record takes that back.
  private func innermost(_ record: Int) -> (record: Int, isTakenBack: Bool) {
    var (record, isTakenBack) = (record, false)
    while let target = force.targets(of: record).first, target < name(of: record),
      let next = self.record(named: target)
    {
      (record, isTakenBack) = (next, !isTakenBack)
    }
    return (record, isTakenBack)
  }

  private func changesOfDeed(_ record: Int) -> [any Change] {
    force.deed(of: record, in: self).flatMap(changes(in:))
  }
}

extension Array where Element: Hashable {
  /// Each element once, where it first stands.
  package func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
