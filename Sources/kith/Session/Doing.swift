internal import KithLines
internal import KithModel
internal import KithStore

/// Changing the community, and telling what was done.
extension Session {
  /// Does deeds as one action of whoever acts, and says the record in JSON if that was asked for.
  @discardableResult
  func perform(
    _ deeds: [Deed], _ arguments: Arguments, isPrivate: Bool = false
  ) throws(CommandFault) -> Saved {
    let person = try actor(arguments)
    let store = try store()
    let happened = try happened(arguments, to: deeds)
    let dated = deeds.map { $0.on(happened ?? $0.on) }
    let action = Action(by: person, at: now, dated)
    let saved = try storing { () throws(StoreError) in
      try store.perform(action, isPrivate: isPrivate)
    }
    if arguments.has("json") { try tell(saved, about: deeds.map(\.object)) }
    return saved
  }

  /// When it happened, if `--at` says so: neither later than now, but for clocks that differ, nor
  /// before there was what it was done to.
  private func happened(
    _ arguments: Arguments, to deeds: [Deed]
  ) throws(CommandFault) -> Moment? {
    guard let word = arguments.option("at") else { return nil }
    let moment = try moment(word, .back)
    guard moment <= now.adding(milliseconds: 60_000) else {
      throw .usage(.badValue(option: "at", given: word, wanted: "a time that has come"))
    }
    let community = try community()
    for id in deeds.map(\.object) where [.task, .question, .idea, .contribution].contains(id.kind) {
      guard let made = community.object(id)?.core.createdAt, moment < made else { continue }
      throw .said(
        "“\(word)” is before \(community.called(id)) was there; it came on \(made.day).", status: 2)
    }
    return moment
  }

  /// `{record, objects}`: what every change answers in JSON.
  func tell(_ saved: Saved, about objects: [ID]) throws(CommandFault) {
    let community = try community()
    var line = LineWriter()
    line.openObject()
    line.key("record")
    if let record = saved.records.first { line.string(record.description) } else { line.null() }
    line.key("objects")
    line.openArray()
    var told: Set<ID> = []
    for object in objects.map(community.resolved) where told.insert(object).inserted {
      line.string(object.description)
    }
    line.closeArray()
    line.closeObject()
    try print(json: line.bytes)
  }

  /// Says in a sentence what was done, unless JSON was asked for.
  func confirm(_ saved: Saved, _ arguments: Arguments) throws(CommandFault) {
    guard !arguments.has("json") else { return }
    let community = try community()
    for record in saved.records.prefix(1) {
      if let action = community.action(named: record.description) { try print(action.sentence) }
    }
  }

  /// Does deeds and says so.
  func carryOut(_ deeds: [Deed], _ arguments: Arguments) throws(CommandFault) {
    try confirm(try perform(deeds, arguments), arguments)
  }

  /// Takes an action back as whoever acts.
  func takeBack(
    _ action: LoggedAction, by person: ID, _ arguments: Arguments
  ) throws(CommandFault) {
    let store = try store()
    let undo = Action(by: person, at: now, takingBack: [action.record])
    let saved = try storing { () throws(StoreError) in try store.perform(undo) }
    if arguments.has("json") { try tell(saved, about: action.objects) }
  }
}
