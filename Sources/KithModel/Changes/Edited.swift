internal import KithLines

/// Fields of an object were given other values.
struct Edited: GeneralChange {
  static let word = "edited"
  var object: ID
  let settings: [Setting]

  init(object: ID, settings: [Setting]) {
    self.object = object
    self.settings = settings
  }

  init(object: ID, reading part: inout PartReader) throws(LineFault) {
    var settings: [Setting] = []
    while let key = try part.nextKey() {
      if let setting = try part.setting(key) { settings.append(setting) }
    }
    self.init(object: object, settings: settings)
  }

  func write(to part: inout PartWriter) { part.settings(settings) }

  static func content(of key: String, in kind: Kind) -> KeyContent {
    KeyContent(ofSetting: key, kind: kind)
  }

  func check(in community: Community, by person: ID?) throws(Refusal) {
    let kind = try community.require(object)
    try community.requireNotForgotten(object)
    try community.checkSettings(settings, of: kind)
    for setting in settings where setting.mode == .set && setting.value.isBlank {
      if kind.needs.contains(setting.field) { throw .missing(setting.field, kind) }
    }
    for setting in settings where setting.field == .identities && setting.mode != .remove {
      guard case .words(let identities) = setting.value else { continue }
      for identity in identities { try community.require(mayClaim: identity, object) }
    }
  }

  func apply<Object: FoldedObject>(toAny object: inout Object, _ act: Act) {
    for setting in settings {
      switch setting.field {
      case .closedAt, .closeReason, .replies, .createdAt, .createdBy, .updatedAt, .source: break
      default: setting.apply(to: &object)
      }
    }
    object.core.touch(act.at)
  }

  func phrase(in community: Community) -> Phrase {
    guard settings.count == 1, let setting = settings.first else {
      let fields = settings.map(\.field.word).uniqued()
      return Phrase("changed \(Refusal.list(fields, "and")) of")
    }
    let (field, value) = (setting.field.word, community.wording(of: setting.value))
    return switch setting.mode {
    case .add: Phrase("added \(value) to \(field) of")
    case .remove: Phrase("took \(value) from \(field) of")
    // What it is called is its new title by now.
    case .set where setting.isName(in: community, of: object): Phrase("renamed")
    case .set where setting.value.isEmpty: Phrase("cleared \(field) of")
    case .set where setting.field.type == .longText: Phrase("rewrote \(field) of")
    case .set: Phrase("set \(field) of", "to \(value)")
    }
  }
}

extension Setting {
  /// Whether it is what an object is called now.
  fileprivate func isName(in community: Community, of object: ID) -> Bool {
    guard field == .title || field == .name, case .text(let text) = value else { return false }
    return !text.isEmpty && community.core(of: object)?.title == text
  }
}
