extension Community {
  /// Whether an action makes sense now; each deed is asked in the light of those before it.
  public func check(_ action: Action) throws(Refusal) {
    for target in action.undone { try checkUndo(of: target) }
    // What a source says depends on nothing that was done before it, and there may be much of it.
    if action.deeds.allSatisfy({ $0.change is Imported || $0.isRetold }) {
      for deed in action.deeds where !deed.isRetold {
        try deed.change.check(in: self, by: action.by)
      }
      return
    }
    guard action.deeds.count > 1 else {
      if let deed = action.deeds.first { try deed.change.check(in: self, by: action.by) }
      return
    }
    var later = self
    for deed in action.deeds {
      try deed.change.check(in: later, by: action.by)
      later.imagine(deed, by: action.by, at: action.at)
    }
  }

  /// What would be if the deed were done, without any record of it.
  private mutating func imagine(_ deed: Deed, by person: ID?, at moment: Moment) {
    let slot = slot(making: deed.change.object)
    let record = RecordName(
      writer: WriterID(high: 0, low: 0), n: 0, stamp: lastStamp.next(at: moment))
    var touch = Touch(isBulk: true)
    let member = slots[slot].id.kind == .member ? Int(slots[slot].row) : nil
    if let member { aliases.remove(memberRows[member]) }
    apply(
      deed.change, to: slot,
      Act(by: person, at: deed.on ?? moment, record: record, isPrivate: false), touch: &touch)
    if let member { aliases.add(memberRows[member]) }
  }

  private func checkUndo(of target: RecordName) throws(Refusal) {
    guard let record = record(named: target) else { throw .notFound("record \(target)") }
    guard records[record].isInForce else { throw .alreadySo("That is taken back") }
    guard !forgets(record) else { throw .forgettingStays }
  }

  /// Whether somebody is forgotten by what a record is part of.
  func forgets(_ record: Int) -> Bool {
    force.deed(of: record, in: self).contains { changes(in: $0).contains { $0 is Forgotten } }
  }

  func record(named name: RecordName) -> Int? {
    logs[name.writer]?.records(name.n).first { records[$0].stamp == name.stamp }
  }
}
