internal import KithModel
internal import KithScreen

/// One thing that the community says of itself, which can be looked at and changed.
///
/// It is known by its name: where it stands changes with what others do.
enum CharterEntry: Hashable, Sendable {
  case field(FieldName)
  case promise(supporter: String, what: String)
  case newPromise
  case rule(String)
  case view(String)

  static let fields: [FieldName] = [
    .name, .characteristic, .purpose, .joining, .activeCount, .activeDays, .replyTarget, .stages,
  ]

  static func all(_ charter: Charter) -> [CharterEntry] {
    fields.map { .field($0) }
      + charter.promises.map { .promise(supporter: $0.supporter, what: $0.what) }
      + [.newPromise] + charter.rules.map { .rule($0.name) }
      + charter.views.map { .view($0.name) }
  }

  /// The heading it stands under.
  var heading: String {
    switch self {
    case .field(.name), .field(.characteristic), .field(.purpose), .field(.joining): "Who we are"
    case .field: "What we aim for"
    case .promise, .newPromise: "Who supports us, and what they promised"
    case .rule: "Rules of Today"
    case .view: "Saved views"
    }
  }

  /// What stands before the value.
  var name: String {
    switch self {
    case .field(.name): "name"
    case .field(.characteristic): "we connect over"
    case .field(.purpose): "to"
    case .field(.joining): "who can join"
    case .field(.activeCount): "active means"
    case .field(.activeDays): "in"
    case .field(.replyTarget): "a first reply in"
    case .field(.stages): "stages of the way"
    case .field(let field): field.word
    case .promise(let supporter, _): supporter
    case .newPromise: "another"
    case .rule(let name), .view(let name): name
    }
  }

  /// What it says now.
  func value(_ charter: Charter, _ desk: Desk) -> Span {
    switch self {
    case .field(let field): Self.value(of: field, charter)
    case .promise(let supporter, let what):
      charter.promise(of: supporter, what).map { Self.told($0, desk) } ?? Span("")
    case .newPromise:
      Span(
        "\(desk.name(of: .open, in: [.lists])) notes down what somebody promised", .quiet)
    case .rule(let name):
      Span(charter.rule(name).map { "\($0.kind.plural) \($0.filter) → \($0.todo)" } ?? "")
    case .view(let name):
      Span(charter.view(name).map { "\($0.kind.plural) \($0.filter)" } ?? "")
    }
  }

  private static func value(of field: FieldName, _ charter: Charter) -> Span {
    func text(_ text: Text) -> Span { text.isEmpty ? Span("not said yet", .quiet) : Span(text) }
    func count(_ count: Int?, _ noun: String, usual: String) -> Span {
      count.map { Span(Wording.count($0, noun)) } ?? Span(usual, .quiet)
    }
    switch field {
    case .name: return text(charter.core.title)
    case .characteristic: return text(charter.characteristic)
    case .purpose: return text(charter.purpose)
    case .joining:
      switch charter.joining {
      case "open": return Span("everybody")
      case "application": return Span("by application")
      case "invitation": return Span("by invitation")
      default:
        return Span(charter.joining ?? "not said yet", charter.joining == nil ? .quiet : .text)
      }
    case .activeCount:
      return count(charter.activeCount, "activity", usual: "1 activity, if nothing is said")
    case .activeDays: return count(charter.activeDays, "day", usual: "30 days, if nothing is said")
    case .replyTarget: return count(charter.replyTarget, "hour", usual: "no target yet")
    case .stages:
      return charter.stages.isEmpty
        ? Span("none yet", .quiet) : Span(charter.stages.joined(separator: ", "))
    default: return Span("")
    }
  }

  private static func told(_ promise: Charter.Promise, _ desk: Desk) -> Span {
    if let kept = promise.keptAt { return Span("\(promise.what), kept on \(kept.day.told)", .good) }
    guard let due = promise.due else { return Span(promise.what) }
    return due < desk.now
      ? Span("\(promise.what), was due on \(due.day.told)", .overdue)
      : Span("\(promise.what), due on \(due.day.told)")
  }
}

extension Charter {
  func promise(of supporter: String, _ what: String) -> Promise? {
    promises.first { $0.supporter == supporter && $0.what == what }
  }

  func rule(_ name: String) -> Rule? { rules.first { $0.name == name } }
  func view(_ name: String) -> SavedView? { views.first { $0.name == name } }
}
