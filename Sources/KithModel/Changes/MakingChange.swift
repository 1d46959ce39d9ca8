internal import KithLines

/// A change that makes an object, out of the fields it is given.
protocol MakingChange: GeneralChange {
  static var makes: Kind { get }
  var settings: [Setting] { get }
  init(object: ID, settings: [Setting])
}

extension MakingChange {
  var rank: FoldRank { .made }

  init(object: ID, reading part: inout PartReader) throws(LineFault) {
    var settings: [Setting] = []
    // Most are made of a title and a body.
    settings.reserveCapacity(2)
    while let key = try part.nextKey() {
      if let setting = try part.setting(key) { settings.append(setting) }
    }
    self.init(object: object, settings: settings)
  }

  func write(to part: inout PartWriter) { part.settings(settings) }

  static func content(of key: String, in kind: Kind) -> KeyContent {
    KeyContent(ofSetting: key, kind: kind)
  }

  func isOfForgotten(in community: Community, by person: ID?) -> Bool {
    let named = Self.makes.originatorField.flatMap { settings.value(of: $0) }.flatMap { ID($0) }
    return community.isOfForgotten(object, from: named ?? person)
  }

  func check(in community: Community, by person: ID?) throws(Refusal) {
    guard object.kind == Self.makes else {
      throw .wrongKind(action: "make \(Self.makes.one())", kind: object.kind, allowed: [Self.makes])
    }
    if community.exists(object) { throw .exists(community.called(object)) }
    for field in Self.makes.needs where settings.value(of: field)?.isBlank ?? true {
      throw .missing(field, Self.makes)
    }
    try community.checkSettings(settings, of: Self.makes)
  }

  func apply<Object: FoldedObject>(toAny object: inout Object, _ act: Act) {
    guard Object.kind == Self.makes, !object.core.isMade || object.core.createdAt == nil else {
      return
    }
    object.core.isMade = true
    object.core.isPrivate = act.isPrivate
    object.core.createdAt = act.at
    object.core.createdBy = act.by
    if let field = Self.makes.originatorField, let by = act.by, !settings.sets(field) {
      _ = object.set(field, to: .id(by))
    }
    for setting in settings { setting.apply(to: &object) }
    object.core.touch(act.at)
  }

  /// “asked “reward stays at zero””; several become “asked 3 questions”.
  func phrase(in community: Community) -> Phrase { Phrase(Self.word) }
}

extension Kind {
  /// What an object of the kind can't be without.
  var needs: [FieldName] {
    switch self {
    case .community, .member: [.name]
    case .recognition: [.to]
    case .reply: []
    case .task, .question, .event, .idea, .contribution: [.title]
    }
  }
}

extension FieldValue {
  /// Whether a person who reads it reads nothing.
  var isBlank: Bool {
    if case .text(let text) = self { String(text).allSatisfy(\.isWhitespace) } else { isEmpty }
  }
}
