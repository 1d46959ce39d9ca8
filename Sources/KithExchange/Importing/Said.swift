internal import KithModel

extension ForeignObject {
  var isClosed: Bool {
    if case .closed = end { return true }
    return false
  }

  /// Everything it says of itself but the replies, as an object of a kind. What is empty is said as
  /// well: a source can take something back.
  func said(as kind: Kind, source: String) -> [Setting] {
    if isCopy { return settings }
    var said: [Setting] = []
    func say(_ field: FieldName, _ value: FieldValue) { said.append(Setting(field, value)) }
    func say(_ field: FieldName, text: String) {
      let isLong = field.type == .longText
      say(field, .text(Fitting.text(text, isLong: isLong).text))
    }
    if kind != .member, !title.isEmpty || !isEdit { say(.title, text: title) }
    if !source.isEmpty { say(.source, text: source) }
    if !link.isEmpty { say(.link, text: link) }
    if let labels { say(.labels, .words(labels)) }
    if let createdAt { say(.createdAt, .moment(createdAt)) }
    if let author {
      say(.createdBy, .id(author))
      if let field = kind.originatorField { say(field, .id(author)) }
    }
    if let body, let field = kind.bodyField { say(field, .text(Text(body))) }
    let updated = updatedAt ?? touched
    if let updated { say(.updatedAt, .moment(updated)) }
    switch end {
    case .unsaid: break
    case .open:
      say(.closedAt, .none)
      say(.closeReason, .none)
    case .closed(let at, let outcome):
      say(.closedAt, .moment(at))
      say(.closeReason, .word(outcome.reason(for: kind)))
    }
    said += settings
    return said
  }
}

extension Kind {
  var bodyField: FieldName? {
    switch self {
    case .task, .question, .idea, .contribution: .body
    case .recognition: .words
    case .event: .notes
    default: nil
    }
  }
}

extension FieldValue {
  /// About how many bytes it takes in the journal.
  var size: Int {
    switch self {
    case .text(let text): text.utf8CountAtMost + 20
    case .words(let words): words.reduce(20) { $0 + $1.utf8.count + 3 }
    case .ids(let ids): ids.count * 20 + 20
    case .links(let links): links.count * 50 + 20
    case .replies(let replies): replies.reduce(0) { $0 + $1.text.utf8CountAtMost + 160 }
    default: 40
    }
  }
}
