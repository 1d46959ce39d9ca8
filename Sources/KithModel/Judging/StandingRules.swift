/// The rules that hold in a community: those that Kith brings, until the community sets its own of
/// the same name or lets them go.
extension Community {
  /// The rules that hold, those that Kith brings first, in their order.
  public var rules: [Charter.Rule] {
    let own = charter.rules
    let brought = Charter.Rule.brought.compactMap { rule in
      charter.droppedRules.contains(rule.name) ? nil : own.first { $0.name == rule.name } ?? rule
    }
    let names = Set(brought.map(\.name))
    return brought + own.filter { !names.contains($0.name) }
  }

  /// Whether a rule is as Kith brings it.
  public func isBrought(_ rule: Charter.Rule) -> Bool { Charter.Rule.brought.contains(rule) }
}

extension Charter.Rule {
  /// What no filter can say, because it is no object: rules of the kind `community` have one of these
  /// words in the place of a filter.
  public enum Watch: String, CaseIterable, Sendable {
    /// What supporters promised and is due.
    case promises
    /// What there is to celebrate.
    case moments
  }

  /// What a rule of the kind `community` watches; nil for all others.
  public var watch: Watch? { kind == .community ? Watch(rawValue: filter) : nil }

  /// The rules that Kith brings.
  public static let brought: [Charter.Rule] = [
    .init(
      name: "no reply", kind: .question, filter: "is:overdue -is:waiting",
      todo: "reply, or ask somebody who could"),
    .init(
      name: "asker waits for us", kind: .question,
      filter: "is:answered turn:helpers -is:waiting", todo: "answer what the asker came back with"),
    .init(
      name: "solved?", kind: .question, filter: "is:open turn:check -is:waiting",
      todo: "look whether it is solved, and accept or ask on"),
    .init(
      name: "silent helper", kind: .question,
      filter: "is:open turn:helpers silent:3d.. -is:waiting",
      todo: "ask once more, or ask somebody else"),
    .init(
      name: "still claim", kind: .task,
      filter: "is:open assignee:any idle:7d.. reminded:none -is:waiting",
      todo: "remind whoever holds it"),
    .init(
      name: "claim to release", kind: .task,
      filter: "is:open assignee:any idle:7d.. reminded:3d.. -is:waiting",
      todo: "release it kindly, so that somebody else can take it"),
    .init(
      name: "due this week", kind: .task, filter: "is:open due:..7d -is:waiting",
      todo: "finish it, or say when"),
    .init(
      name: "waiting for review", kind: .contribution, filter: "is:open turn:helpers",
      todo: "review it, or ask somebody who could"),
    .init(
      name: "task in review", kind: .task, filter: "is:review", todo: "look it over and close it"),
    .init(
      name: "no welcome yet", kind: .member, filter: "is:unwelcomed",
      todo: "welcome them with a reply or thanks"),
    .init(
      name: "never thanked", kind: .member, filter: "is:unthanked helped:..90d",
      todo: "thank them; “kith suggest thanks” has words"),
    .init(
      name: "idea without an answer", kind: .idea, filter: "is:new is:unanswered age:14d..",
      todo: "say what becomes of it"),
    .init(
      name: "event without a host", kind: .event, filter: "is:upcoming start:..7d host:none",
      todo: "find a host"),
    .init(
      name: "promise due", kind: .community, filter: Watch.promises.rawValue,
      todo: "ask the supporter about it"),
    .init(
      name: "moments", kind: .community, filter: Watch.moments.rawValue,
      todo: "celebrate with “kith thank … --reason moment”"),
  ]
}
