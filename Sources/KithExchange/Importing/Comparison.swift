internal import KithModel

/// What is new or different in what a source says, beside what it said before.
struct Comparison {
  /// The revision under which the difference is recorded.
  let revision: Moment
  private(set) var settings: [Setting] = []
  private(set) var replies: [Reply] = []

  var isEmpty: Bool { settings.isEmpty && replies.isEmpty }

  /// nil if the source is older than what is known: it can say nothing new.
  init?(_ said: [Setting], _ replies: [Reply], at revision: Moment, with layer: ImportedLayer?) {
    guard let layer else {
      self.revision = revision
      settings = said.filter { !$0.value.isUnsaid }
      self.replies = replies
      return
    }
    guard revision >= layer.revision else { return nil }
    settings = Self.news(in: said, beside: layer)
    self.replies = replies.filter { layer.reply($0.id)?.saysSame(as: $0) != true }
    let overrides =
      settings.contains { layer[$0.field] != nil }
      || self.replies.contains { layer.reply($0.id) != nil }
    // Of two that say different things at one revision, this is the one that was seen later.
    let isTie = overrides && revision == layer.revision
    self.revision = isTie ? layer.revision.adding(milliseconds: 1) : revision
  }

  private static func news(in said: [Setting], beside layer: ImportedLayer) -> [Setting] {
    let changed = said.filter { setting in
      guard let known = layer[setting.field] else { return !setting.value.isUnsaid }
      return known != setting.value && !(known.isUnsaid && setting.value.isUnsaid)
    }
    // An end and its reason are read together, so they are said together.
    let end: [FieldName] = [.closedAt, .closeReason]
    guard changed.contains(where: { end.contains($0.field) }) else { return changed }
    return changed.filter { !end.contains($0.field) } + said.filter { end.contains($0.field) }
  }
}

extension FieldValue {
  /// Whether it says no more than silence does.
  var isUnsaid: Bool { isEmpty || self == .flag(false) }

  /// Whether it is the same, told with whole seconds.
  func reads(like other: FieldValue) -> Bool {
    if self == other || isUnsaid && other.isUnsaid { return true }
    guard case .moment(let one) = self, case .moment(let two) = other else { return false }
    return one.wholeSecond == two.wholeSecond
  }
}

extension Comparison {
  /// Replies without a name of their own, or with another name than last time: one by the same
  /// person in the same second is the same reply.
  static func settled(_ replies: [Reply], in layer: ImportedLayer?) -> [Reply] {
    guard let layer, !layer.replies.isEmpty else { return replies }
    let unknown = replies.filter { layer.reply($0.id) == nil }
    guard !unknown.isEmpty else { return replies }
    let given = Set(replies.map(\.id))
    var free: [Moment: [Reply]] = [:]
    for reply in layer.replies where !given.contains(reply.id) {
      free[reply.at.wholeSecond, default: []].append(reply)
    }
    guard !free.isEmpty else { return replies }
    return replies.map { reply in
      guard layer.reply(reply.id) == nil,
        let twin = free[reply.at.wholeSecond]?.firstIndex(where: { $0.author == reply.author }),
        let id = free[reply.at.wholeSecond]?.remove(at: twin).id
      else { return reply }
      return Reply(
        id: id, author: reply.author, at: reply.at, text: reply.text, likes: reply.likes,
        isHidden: reply.isHidden)
    }
  }
}

extension Moment {
  var wholeSecond: Moment {
    Moment(milliseconds: milliseconds - ((milliseconds % 1000) + 1000) % 1000)
  }
}
