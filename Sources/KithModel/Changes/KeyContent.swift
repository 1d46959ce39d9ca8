/// What stands behind a key of a change, asked when somebody is forgotten.
enum KeyContent {
  /// Ids, times, numbers and words of Kith's own: they stay, or what others did would be lost.
  case facts
  /// Words that somebody wrote, or that say who they are: they go.
  case words
  /// Names that somebody has elsewhere: of each its id stays, so that what was done under it is
  /// still one person's.
  case identities
  /// Times in roles: the names of the roles go.
  case roles
  /// What several people wrote: of each their own words go.
  case replies

  /// What stands behind a key that sets a field of an object: `title`, `labels+`.
  init(ofSetting key: String, kind: Kind) {
    let name = key.hasSuffix("+") || key.hasSuffix("-") ? String(key.dropLast()) : key
    guard let field = FieldName(word: name) else {
      self = .facts
      return
    }
    self =
      switch (field, field.type) {
      // By its source a thing is found again where it lives; a member's is one of their names.
      case (.source, _): kind == .member ? .words : .facts
      case (.identities, _): .identities
      case (.roles, _): .roles
      case (_, .text), (_, .longText), (_, .words): .words
      case (_, .replies): .replies
      default: .facts
      }
  }
}

extension FieldName {
  /// Whether it holds what somebody wrote, or who they are, and so what goes when they are forgotten.
  package func holdsWords(in kind: Kind) -> Bool {
    switch KeyContent(ofSetting: word, kind: kind) {
    case .words, .identities, .roles: true
    case .facts, .replies: false
    }
  }
}
