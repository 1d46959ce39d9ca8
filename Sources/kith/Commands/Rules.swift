internal import KithLines
internal import KithModel

/// `kith rules`: what the community agreed waits for somebody, and what to do about it.
enum RulesCommand: Command {
  static let spec = CommandSpec(
    name: "rules", summary: "show, check, set or drop the rules of what waits",
    arguments: [
      ArgumentSpec(name: "set|drop", meaning: "what to do; nothing shows them", need: .optional),
      ArgumentSpec(
        name: "NAME KIND FILTER", meaning: "which rule; to set one, also what it looks for",
        need: .any),
    ],
    options: [
      OptionSpec(name: "todo", value: "T", meaning: "what to do about it"),
      OptionSpec(
        name: "check",
        meaning: "what each would have found in the last 90 days, and words that never occur"),
    ],
    detail: "A rule holds for the whole community. Kith brings some; a rule of the same name takes "
      + "the place of one of them, and “set NAME” alone brings it back. The kind community has no "
      + "filter: its rules watch promises or moments. --check ends with 1 if a rule can't be used "
      + "or names what nobody has.",
    examples: [
      .init(
        line:
          "kith rules set \"docs\" questions \"is:open label:docs replies:0\" --todo \"answer\"",
        meaning: "a rule of your own"),
      .init(line: "kith rules drop \"no welcome yet\"", meaning: "let a rule go"),
      .init(line: "kith rules --check", meaning: "rehearse them all"),
    ]
  ).changing()

  static func run(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    switch arguments.word(0) {
    case "set": try set(arguments, session)
    case "drop": try drop(arguments, session)
    case let word?:
      let nearest = Nearest.word(to: word, in: ["set", "drop"]).map { ", perhaps \($0)" } ?? ""
      throw .usage(
        .badValue(option: "set|drop", given: word, wanted: "set or drop" + nearest))
    case nil:
      if arguments.has("check") { return try check(arguments, session) }
      try show(arguments, session)
    }
  }

  private static func show(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    let community = try session.community()
    if arguments.has("json") {
      return try json(community.rules, session) { rule, line in
        line.key("kind")
        line.string(rule.kind.singular)
        line.key("filter")
        line.string(rule.filter)
        line.key("todo")
        line.string(rule.todo)
        line.key("brought")
        line.boolean(community.isBrought(rule))
      }
    }
    var table = Table([
      .init(head: "rule"), .init(head: "kind"), .init(head: "filter", isFlexible: true),
      .init(head: "todo", isFlexible: true),
    ])
    for rule in community.rules {
      let kind = rule.kind == .community ? rule.kind.singular : rule.kind.plural
      table.add([rule.name, kind, rule.filter, rule.todo])
    }
    try session.print(table)
  }

  private static func check(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    let community = try session.community()
    let rehearsals = community.rehearsal(
      of: community.rules, times: session.times, me: try? session.knownSelf())
    if arguments.has("json") {
      try json(rehearsals, session)
    } else {
      var table = Table([
        .init(head: "rule"), .init(head: "in 90 days", isNumber: true),
        .init(head: "what is odd", isFlexible: true),
      ])
      for rehearsal in rehearsals {
        let odd = rehearsal.doubts + (rehearsal.trouble.map { ["\($0)"] } ?? [])
        table.add([
          rehearsal.rule.name, rehearsal.matched.map { String($0) } ?? "–",
          odd.joined(separator: " "),
        ])
      }
      try session.print(table)
    }
    let odd = rehearsals.count { $0.trouble != nil || !$0.doubts.isEmpty }
    guard odd == 0 else {
      throw .said(
        odd == 1 ? "One rule needs a look." : "\(odd) rules need a look.", status: 1)
    }
  }

  private static func json(
    _ rehearsals: [RuleRehearsal], _ session: Session
  ) throws(CommandFault) {
    var line = LineWriter(capacity: 2048)
    line.openArray()
    for rehearsal in rehearsals {
      line.openObject()
      line.key("rule")
      line.string(rehearsal.rule.name)
      line.key("matched")
      if let matched = rehearsal.matched { line.integer(matched) } else { line.null() }
      line.key("doubts")
      line.openArray()
      for doubt in rehearsal.doubts { line.string(doubt) }
      line.closeArray()
      line.key("trouble")
      if let trouble = rehearsal.trouble { line.string("\(trouble)") } else { line.null() }
      line.closeObject()
    }
    line.closeArray()
    try session.print(json: line.bytes)
  }

  private static func json(
    _ rules: [Charter.Rule], _ session: Session, _ more: (Charter.Rule, inout LineWriter) -> Void
  ) throws(CommandFault) {
    var line = LineWriter(capacity: 2048)
    line.openArray()
    for rule in rules {
      line.openObject()
      line.key("rule")
      line.string(rule.name)
      more(rule, &line)
      line.closeObject()
    }
    line.closeArray()
    try session.print(json: line.bytes)
  }

  private static func set(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    let community = try session.community()
    guard let name = arguments.word(1) else { throw missing("NAME") }
    let brought = Charter.Rule.brought.first { $0.name == name }
    let known = community.rules.first { $0.name == name } ?? brought
    guard let word = arguments.word(2) else {
      guard let brought else { throw missing("KIND") }
      let rule = Charter.Rule(
        name: name, kind: brought.kind, filter: brought.filter,
        todo: arguments.option("todo") ?? brought.todo)
      return try session.carryOut([.setRule(community.id, rule)], arguments)
    }
    let kind = try session.kind(word)
    let filter = arguments.words(from: 3).joined(separator: " ")
    guard !filter.isEmpty else { throw missing("FILTER") }
    guard let todo = arguments.option("todo") ?? known?.todo else { throw missing("--todo T") }
    let rule = Charter.Rule(name: name, kind: kind, filter: filter, todo: todo)
    if let fault = rule.fault { throw .said("\(fault)\n\(fault.pointed(in: filter))", status: 2) }
    try session.carryOut([.setRule(community.id, rule)], arguments)
  }

  private static func drop(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    let name = arguments.words(from: 1).joined(separator: " ")
    guard !name.isEmpty else { throw missing("NAME") }
    let community = try session.community()
    guard community.rules.contains(where: { $0.name == name }) else {
      let nearest = Nearest.word(to: name, in: community.rules.map(\.name))
      let hint = nearest.map { " Did you mean “\($0)”?" } ?? ""
      throw .said("There is no rule “\(name)”.\(hint) “kith rules” shows them all.", status: 1)
    }
    try session.carryOut([.dropRule(community.id, named: name)], arguments)
  }

  private static func missing(_ word: String) -> CommandFault {
    .usage(
      .wordMissing(word, command: spec.name, usage: "kith rules set NAME KIND FILTER --todo T"))
  }
}
