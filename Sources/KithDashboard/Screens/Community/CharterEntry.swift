internal import KithModel
internal import KithScreen

/// One thing that the community says of itself, which can be looked at and changed.
enum CharterEntry: Hashable, Sendable {
  case field(FieldName)
  case promise(Int)
  case newPromise
  case rule(Int)
  case view(Int)

  static let fields: [FieldName] = [
    .name, .characteristic, .purpose, .joining, .activeCount, .activeDays, .replyTarget, .stages,
  ]

  static func all(_ charter: Charter) -> [CharterEntry] {
    fields.map(CharterEntry.field) + charter.promises.indices.map(CharterEntry.promise)
      + [.newPromise] + charter.rules.indices.map(CharterEntry.rule)
      + charter.views.indices.map(CharterEntry.view)
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
  func name(_ charter: Charter) -> String {
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
    case .promise(let place): charter.promises[place].supporter
    case .newPromise: "another"
    case .rule(let place): charter.rules[place].name
    case .view(let place): charter.views[place].name
    }
  }

  /// What it says now.
  func value(_ charter: Charter, _ desk: Desk) -> Span {
    switch self {
    case .field(let field): Self.value(of: field, charter)
    case .promise(let place): Self.told(charter.promises[place], desk)
    case .newPromise: Span("enter notes down what somebody promised", .quiet)
    case .rule(let place):
      Span(
        "\(charter.rules[place].kind.plural) \(charter.rules[place].filter) → "
          + charter.rules[place].todo)
    case .view(let place):
      Span("\(charter.views[place].kind.plural) \(charter.views[place].filter)")
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
