/// What changes ask before they are made.
extension Community {
  /// Whether an id is taken, also by something deleted.
  func exists(_ id: ID) -> Bool {
    // Asked by the million: a method handed to `map` would take a copy of the whole community along.
    guard let slot = directory[id] else { return false }
    return isMade(slot)
  }

  func core(of id: ID) -> Core? { slot(of: id).map(core(at:)) }

  /// The kind of an object that is there and not deleted.
  @discardableResult
  func require(_ id: ID) throws(Refusal) -> Kind {
    guard let slot = slot(of: id), isMade(slot) else {
      throw .notFound("\(id.kind.singular) \(id)")
    }
    guard !core(at: slot).isDeleted else { throw .deleted(called(id)) }
    return slots[slot].id.kind
  }

  @discardableResult
  func require(_ id: ID, toBeIn kinds: [Kind], for action: String) throws(Refusal) -> Kind {
    let kind = try require(id)
    guard kinds.contains(kind) else {
      throw .wrongKind(action: action, kind: kind, allowed: kinds)
    }
    return kind
  }

  func requireReply(_ reply: ID, of id: ID) throws(Refusal) {
    guard self.reply(reply, of: id) != nil else {
      throw .noSuchReply(reply.description, of: called(id))
    }
  }

  func requireMembers(_ people: [ID], for action: String) throws(Refusal) {
    guard !people.isEmpty else { throw .nobodyNamed(action: action) }
    for person in people { try requireMember(person, for: action) }
  }

  /// Somebody who is there and was not forgotten.
  func requireMember(_ person: ID, for action: String) throws(Refusal) {
    try require(person, toBeIn: [.member], for: action)
    try requireNotForgotten(person)
  }

  /// Refuses to do anything more with somebody who asked to be taken out of everything.
  func requireNotForgotten(_ id: ID) throws(Refusal) {
    guard !hasForgotten || !isForgotten(resolved(id)) else { throw .forgotten(shortID(id)) }
  }

  /// Whether objects of a kind have a field.
  public func has(_ field: FieldName, _ kind: Kind) -> Bool { setter(of: field, in: kind) != nil }

  /// Who gives a field of a kind its value; nil if the kind has no such field.
  public func setter(of field: FieldName, in kind: Kind) -> FieldSetter? {
    switch kind {
    case .community: Charter.table[field]?.setter
    case .member: Member.table[field]?.setter
    case .task: CommunityTask.table[field]?.setter
    case .question: Question.table[field]?.setter
    case .recognition: Recognition.table[field]?.setter
    case .event: Event.table[field]?.setter
    case .idea: Idea.table[field]?.setter
    case .contribution: Contribution.table[field]?.setter
    case .reply: nil
    }
  }

  func checkSettings(_ settings: [Setting], of kind: Kind) throws(Refusal) {
    for setting in settings {
      switch setter(of: setting.field, in: kind) {
      case nil: throw .unknownField(setting.field.word, kind)
      case .people: break
      case .events, .nobody:
        throw .notSettable(setting.field, kind, instead: setting.field.action)
      }
      try check(setting)
    }
  }

  /// Refuses a name elsewhere that somebody had who was forgotten.
  func require(mayClaim identity: String, _ person: ID) throws(Refusal) {
    guard isForgotten(Identity.memberID(identity)), !isForgotten(person) else { return }
    throw .isForgotten
  }

  private func requireNameable(_ id: ID) throws(Refusal) {
    try require(id)
    try requireNotForgotten(id)
  }

  private func check(_ setting: Setting) throws(Refusal) {
    guard setting.value.fits(setting.field.type, mode: setting.mode) else {
      throw .wrongType(setting.field)
    }
    switch setting.value {
    case .text(let text) where text.utf8CountAtMost > PartReader.longestText:
      throw .tooLong(bytes: text.utf8CountAtMost)
    case .word(let word):
      if let choices = setting.field.choices, !choices.contains(word) {
        throw .wrongWord(setting.field, given: word, choices: choices)
      }
    case .number(let number):
      if let range = setting.field.range, !range.contains(number) {
        throw .outOfRange(setting.field, given: number, range)
      }
    case .id(let id): try requireNameable(id)
    // What is deleted can be let go all the same.
    case .ids(let ids) where setting.mode != .remove: for id in ids { try requireNameable(id) }
    default: break
    }
  }
}

extension FieldValue {
  /// Whether a field of the type can be given this, or have it added or removed.
  fileprivate func fits(_ type: FieldType, mode: Setting.Mode) -> Bool {
    switch (self, type) {
    case (.words, .words), (.ids, .ids): true
    case (.none, _), (.text, .text), (.text, .longText), (.word, .word), (.number, .number),
      (.flag, .flag), (.moment, .moment), (.id, .id), (.tenures, .tenures), (.replies, .replies),
      (.links, .links):
      mode == .set
    default: false
    }
  }
}

extension FieldName {
  /// The command that changes what `set` may not.
  var action: String? {
    switch self {
    case .closedAt, .closeReason, .status: "kith close"
    case .assignees: "kith assign"
    case .replies: "kith reply"
    case .accepted: "kith accept"
    case .asked: "kith ask"
    case .voters: "kith vote"
    case .links: "kith link"
    case .roles: "kith role"
    case .circles: "kith circle"
    case .isPrivate: "kith add KIND … private=yes"
    default: nil
    }
  }
}
