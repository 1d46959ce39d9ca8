/// What a field of an object holds.
public enum FieldValue: Hashable, Sendable {
  case none
  case text(Text)
  /// A word out of a small set: a status, a stage, a priority.
  case word(String)
  case words([String])
  case number(Int)
  case flag(Bool)
  case moment(Moment)
  case id(ID)
  case ids([ID])
  case tenures([Tenure])
  case replies([Reply])
  case links([Link])
  case list([FieldValue])
  case structure([NamedValue])

  /// One entry of a structure.
  public struct NamedValue: Hashable, Sendable {
    public let name: String
    public let value: FieldValue

    public init(_ name: String, _ value: FieldValue) {
      self.name = name
      self.value = value
    }
  }

  /// Whether there is nothing in it.
  public var isEmpty: Bool {
    switch self {
    case .none: true
    case .text(let text): text.isEmpty
    case .word(let word): word.isEmpty
    case .words(let words): words.isEmpty
    case .ids(let ids): ids.isEmpty
    case .tenures(let tenures): tenures.isEmpty
    case .replies(let replies): replies.isEmpty
    case .links(let links): links.isEmpty
    case .list(let values): values.isEmpty
    case .number, .flag, .moment, .id, .structure: false
    }
  }
}

/// A type that can stand in a field of an object.
protocol FieldStorable: SendableMetatype {
  var fieldValue: FieldValue { get }
  /// nil if the value is of another type.
  init?(_ value: FieldValue)
}

extension Text: FieldStorable {
  var fieldValue: FieldValue { isEmpty ? .none : .text(self) }
  init?(_ value: FieldValue) {
    switch value {
    case .text(let text): self = text
    case .none: self = .empty
    default: return nil
    }
  }
}

extension Bool: FieldStorable {
  var fieldValue: FieldValue { .flag(self) }
  init?(_ value: FieldValue) {
    switch value {
    case .flag(let flag): self = flag
    case .none: self = false
    default: return nil
    }
  }
}

extension Optional: FieldStorable where Wrapped: OptionalFieldStorable {
  var fieldValue: FieldValue { self?.fieldValue ?? .none }
  init?(_ value: FieldValue) {
    if case .none = value {
      self = nil
      return
    }
    guard let wrapped = Wrapped(value) else {
      return nil
    }
    self = .some(wrapped)
  }
}

/// A type whose absence says something of its own.
protocol OptionalFieldStorable: SendableMetatype {
  var fieldValue: FieldValue { get }
  init?(_ value: FieldValue)
}

extension Int: OptionalFieldStorable {
  var fieldValue: FieldValue { .number(self) }
  init?(_ value: FieldValue) {
    guard case .number(let number) = value else { return nil }
    self = number
  }
}

extension Moment: OptionalFieldStorable {
  var fieldValue: FieldValue { .moment(self) }
  init?(_ value: FieldValue) {
    guard case .moment(let moment) = value else { return nil }
    self = moment
  }
}

extension ID: OptionalFieldStorable {
  var fieldValue: FieldValue { .id(self) }
  init?(_ value: FieldValue) {
    guard case .id(let id) = value else { return nil }
    self = id
  }
}

extension String: OptionalFieldStorable {
  var fieldValue: FieldValue { .word(self) }
  init?(_ value: FieldValue) {
    guard case .word(let word) = value else { return nil }
    self = word
  }
}

extension Array: FieldStorable where Element: ListedFieldStorable {
  var fieldValue: FieldValue { Element.fieldValue(of: self) }
  init?(_ value: FieldValue) {
    guard let elements = Element.elements(of: value) else { return nil }
    self = elements
  }
}

/// A type of which a field holds several.
protocol ListedFieldStorable: SendableMetatype {
  static func fieldValue(of list: [Self]) -> FieldValue
  static func elements(of value: FieldValue) -> [Self]?
}

extension String: ListedFieldStorable {
  static func fieldValue(of list: [String]) -> FieldValue { .words(list) }
  static func elements(of value: FieldValue) -> [String]? {
    switch value {
    case .words(let words): words
    case .none: []
    default: nil
    }
  }
}

extension ID: ListedFieldStorable {
  static func fieldValue(of list: [ID]) -> FieldValue { .ids(list) }
  static func elements(of value: FieldValue) -> [ID]? {
    switch value {
    case .ids(let ids): ids
    case .none: []
    default: nil
    }
  }
}

extension Tenure: ListedFieldStorable {
  static func fieldValue(of list: [Tenure]) -> FieldValue { .tenures(list) }
  static func elements(of value: FieldValue) -> [Tenure]? {
    switch value {
    case .tenures(let tenures): tenures
    case .none: []
    default: nil
    }
  }
}

extension Reply: ListedFieldStorable {
  static func fieldValue(of list: [Reply]) -> FieldValue { .replies(list) }
  static func elements(of value: FieldValue) -> [Reply]? {
    switch value {
    case .replies(let replies): replies
    case .none: []
    default: nil
    }
  }
}

extension Link: ListedFieldStorable {
  static func fieldValue(of list: [Link]) -> FieldValue { .links(list) }
  static func elements(of value: FieldValue) -> [Link]? {
    switch value {
    case .links(let links): links
    case .none: []
    default: nil
    }
  }
}
