internal import KithLines

/// What a source says of an object: a layer of its own, below what people say here.
struct Imported: GeneralChange {
  static let word = "imported"
  var rank: FoldRank { .imported }
  var revisionNumber: Int64 { revision.milliseconds }
  var object: ID
  /// When the source last changed it; of several imports the latest counts.
  let revision: Moment
  let settings: [Setting]

  init(object: ID, revision: Moment, settings: [Setting]) {
    self.object = object
    self.revision = revision
    self.settings = settings
  }

  init(object: ID, reading part: inout PartReader) throws(LineFault) {
    self.object = object
    var revision: Moment?
    var settings: [Setting] = []
    while let key = try part.nextKey() {
      if "rev" ~= key {
        revision = try part.moment()
      } else if let setting = try part.setting(key) {
        settings.append(setting)
      }
    }
    guard let revision else { throw .expected(.moment, at: part.line.place) }
    self.revision = revision
    self.settings = settings
  }

  func write(to part: inout PartWriter) {
    part.moment("rev", revision)
    part.settings(settings)
  }

  static func content(of key: String, in kind: Kind) -> KeyContent {
    KeyContent(ofSetting: key, kind: kind)
  }

  func isOfForgotten(in community: Community, by person: ID?) -> Bool {
    let fields = [object.kind.originatorField, .createdBy].compactMap(\.self)
    let named = fields.lazy.compactMap { settings.value(of: $0) }.compactMap { ID($0) }.first
    return community.isOfForgotten(object, from: named)
  }

  func check(in community: Community, by person: ID?) throws(Refusal) {
    for setting in settings where !community.has(setting.field, object.kind) {
      throw .unknownField(setting.field.word, object.kind)
    }
  }

  func apply<Object: FoldedObject>(toAny object: inout Object, _ act: Act) {
    guard Object.kind == self.object.kind else { return }
    object.core.isMade = true
    object.core.isPrivate = act.isPrivate
    for setting in settings {
      switch setting.field {
      case .closedAt, .closeReason, .replies: break
      default: setting.apply(to: &object)
      }
    }
    if let end = settings.value(of: .closedAt) {
      let moment = Moment(end)
      // A source doesn't say when it opened something again; at the latest when it said so.
      let opened = object.core.isOpen ? object.core.endDecidedAt : revision
      object.core.closedAt = moment
      // A reason that is not said again is still the reason.
      let reason = settings.value(of: .closeReason).flatMap(String.init)
      object.core.closeReason = moment == nil ? nil : reason ?? object.core.closeReason
      object.core.endDecidedAt = moment ?? opened ?? object.core.createdAt
    }
    if let updated = settings.value(of: .updatedAt).flatMap(Moment.init) {
      object.core.updatedAt = updated
    }
  }

  private func replies() -> [Reply]? {
    guard case .replies(let replies) = settings.value(of: .replies) else { return nil }
    return replies
  }

  // What can be replied to takes the replies as well: a source that omits one leaves it unsaid.

  func apply(to task: inout CommunityTask, _ act: Act) {
    apply(toAny: &task, act)
    replies().map { task.merge($0) }
  }

  func apply(to question: inout Question, _ act: Act) {
    apply(toAny: &question, act)
    replies().map { question.merge($0) }
  }

  func apply(to idea: inout Idea, _ act: Act) {
    apply(toAny: &idea, act)
    replies().map { idea.merge($0) }
  }

  func apply(to contribution: inout Contribution, _ act: Act) {
    apply(toAny: &contribution, act)
    replies().map { contribution.merge($0) }
  }

  func phrase(in community: Community) -> Phrase { Phrase("imported") }
}

extension Repliable {
  /// Takes replies in among those that are there: a newer one in the place of its older self.
  mutating func merge(_ newer: [Reply]) {
    if replies.isEmpty {
      replies = newer.isSorted ? newer : newer.sorted { $0.at < $1.at }
      return
    }
    for reply in newer {
      if let place = replies.firstIndex(where: { $0.id == reply.id }) { replies.remove(at: place) }
      insert(reply)
    }
  }

  /// Puts a reply where its time belongs, behind those of the same time.
  mutating func insert(_ reply: consuming Reply) {
    var place = replies.count
    while place > 0, replies[place - 1].at > reply.at { place -= 1 }
    replies.insert(reply, at: place)
  }
}

extension [Reply] {
  fileprivate var isSorted: Bool { zip(self, dropFirst()).allSatisfy { $0.at <= $1.at } }
}
