internal import KithLines
internal import KithModel

/// `kith log`: what was done, as sentences.
enum LogCommand: Command {
  static let spec = CommandSpec(
    name: "log", summary: "tell what was done, the latest first",
    arguments: [
      ArgumentSpec(
        name: "ID", meaning: "only what concerns it", need: .optional, completes: .id)
    ],
    options: [.json, .limit],
    examples: [
      .init(line: "kith log --limit 10", meaning: "what was done last"),
      .init(line: "kith log t4c1x", meaning: "the history of one thing"),
    ])

  static func run(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    let limit = try session.parsing { () throws(UsageError) in try arguments.count("limit") }
    let community = try session.community()
    let actions: [LoggedAction]
    if let word = arguments.word(0) {
      actions = Array(community.history(of: try session.object(word)).prefix(limit ?? .max))
    } else {
      actions = community.log(limit: limit ?? (arguments.has("json") ? .max : 50))
    }
    if arguments.has("json") { return try json(actions, session) }
    guard !actions.isEmpty else { return session.remark("nothing yet") }
    let rendering = try session.rendering()
    var table = Table([
      .init(head: "age", isNumber: true), .init(head: "who"),
      .init(head: "what", isFlexible: true), .init(head: "record", isFlexible: true),
    ])
    for action in actions {
      table.add([
        rendering.age(action.at), action.by.map(community.called) ?? "",
        action.sentence + (action.isUndone ? " (taken back)" : ""), action.record.description,
      ])
    }
    try session.print(table)
  }

  private static func json(_ actions: [LoggedAction], _ session: Session) throws(CommandFault) {
    var line = LineWriter()
    line.openArray()
    for action in actions {
      line.openObject()
      line.key("record")
      line.string(action.record.description)
      line.key("at")
      line.string(action.at.description)
      line.key("by")
      if let by = action.by { line.string(by.description) } else { line.null() }
      line.key("sentence")
      line.string(action.sentence)
      line.key("objects")
      line.openArray()
      for object in action.objects { line.string(object.description) }
      line.closeArray()
      line.key("undone")
      line.boolean(action.isUndone)
      line.closeObject()
    }
    line.closeArray()
    try session.print(json: line.bytes)
  }
}

/// `kith undo`: takes back my latest action, or any by its record.
enum UndoCommand: Command {
  static let spec = CommandSpec(
    name: "undo", summary: "take back your latest action, or any one by its record",
    arguments: [
      ArgumentSpec(name: "RECORD", meaning: "as “kith log” shows it", need: .optional)
    ],
    options: [.by, .json],
    detail: "What was done before and since stays. Only to forget somebody can't be taken back.",
    examples: [
      .init(line: "kith undo", meaning: "as if you had not")
    ])

  static func run(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    let community = try session.community()
    let person = try session.actor(arguments)
    let action: LoggedAction?
    if let record = arguments.word(0) {
      action = community.action(named: record)
      if action == nil {
        throw .said("There is no record “\(record)”. “kith log” shows them.", status: 1)
      }
    } else {
      action = community.lastAction(by: person)
    }
    guard let action else { throw .said(Refusal.nothingToUndo.description, status: 1) }
    try session.takeBack(action, by: person, arguments)
    if !arguments.has("json") { try session.print("took back: \(action.sentence)") }
  }
}

/// `kith redo`: takes back my latest undo.
enum RedoCommand: Command {
  static let spec = CommandSpec(
    name: "redo", summary: "do again what you just took back", options: [.by, .json],
    examples: [
      .init(line: "kith redo", meaning: "or had, after all")
    ])

  static func run(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    let person = try session.returning(arguments)
    guard let undo = try session.community().lastUndo(by: person) else {
      throw .said("There is nothing to do again.", status: 1)
    }
    try session.takeBack(undo, by: person, arguments)
    guard !arguments.has("json") else { return }
    let community = try session.community()
    let actions = undo.takesBack.compactMap { community.action(named: $0.description) }
    let sentences = actions.map(\.sentence).joined(separator: "; ")
    guard actions.contains(where: \.isUndone) else {
      return try session.print("did again: \(sentences)")
    }
    try session.print("still taken back, because somebody else took it back too: \(sentences)")
  }
}
