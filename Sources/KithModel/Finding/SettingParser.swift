/// Reads `labels+=docs` and its like, by the field table.
public struct SettingParser: Sendable {
  let community: Community
  let kind: Kind
  let times: TimeWords
  let me: ID?

  public init(_ community: Community, kind: Kind, times: TimeWords, me: ID?) {
    self.community = community
    self.kind = kind
    self.times = times
    self.me = me
  }

  /// Why a setting could not be read.
  public enum Fault: Error, Equatable, Sendable {
    case notASetting(String)
    case unknownField(String, nearest: String?)
    case notSettable(FieldName, instead: String?)
    case badValue(FieldName, given: String, wanted: String)
    case member(String)
    case severalMembers(String)
  }

  public func parse(_ text: String) throws(Fault) -> Setting {
    guard let equals = text.firstIndex(of: "="), equals != text.startIndex else {
      throw .notASetting(text)
    }
    var name = String(text[..<equals])
    var mode = Setting.Mode.set
    if name.hasSuffix("+") || name.hasSuffix("-") {
      mode = name.hasSuffix("+") ? .add : .remove
      name.removeLast()
    }
    let field = try field(named: name)
    let value = try value(String(text[text.index(after: equals)...]), for: field)
    if mode != .set, ![.words, .ids].contains(field.type) {
      throw .badValue(field, given: text, wanted: "one value, set with =")
    }
    return Setting(field, value, mode: mode)
  }

  private func field(named name: String) throws(Fault) -> FieldName {
    let fields = Community.fields(of: kind)
    let alias = FilterField.aliases(for: kind).first { $0.alias == name.lowercased() }?.word
    let meant = [name, alias].compactMap { $0.flatMap { FieldName(word: $0) } }
      .filter(fields.contains)
    guard let first = meant.first else {
      throw .unknownField(name, nearest: Nearest.word(to: name, in: fields.map(\.word)))
    }
    guard let field = meant.first(where: { community.setter(of: $0, in: kind) == .people }) else {
      throw .notSettable(first, instead: first.action)
    }
    return field
  }

  /// A value as a person types it; nothing empties the field.
  public func value(_ text: String, for field: FieldName) throws(Fault) -> FieldValue {
    guard !text.isEmpty else { return .none }
    switch field.type {
    case .text, .longText: return .text(Text(text))
    case .word: return .word(try word(text, field))
    case .words: return .words(Self.list(text))
    case .number:
      let range = field.range ?? 0...Int.max
      guard let number = Int(text), range.contains(number) else {
        let wanted =
          field.range.map { "a whole number from \($0.lowerBound) to \($0.upperBound)" }
          ?? "a whole number"
        throw .badValue(field, given: text, wanted: wanted)
      }
      return .number(number)
    case .flag:
      guard let flag = Self.flags[text.lowercased()] else {
        throw .badValue(field, given: text, wanted: "yes or no")
      }
      return .flag(flag)
    case .moment:
      guard let moment = times.moment(text, field.liesAhead ? .ahead : .back) else {
        throw .badValue(field, given: text, wanted: "a time such as 2026-11-20, friday 18:00 or 2w")
      }
      return .moment(moment)
    case .id: return .id(try object(text, field))
    case .ids:
      var ids: [ID] = []
      for name in Self.list(text) { ids.append(try object(name, field)) }
      return .ids(ids)
    case .tenures, .replies, .links, .structure:
      throw .notSettable(field, instead: field.action)
    }
  }

  private static func list(_ text: String) -> [String] {
    text.split(separator: ",").map { piece in
      String(piece.drop { $0 == " " })
    }.filter { !$0.isEmpty }
  }

  private static let flags = [
    "yes": true, "true": true, "y": true, "1": true, "no": false, "false": false, "n": false,
    "0": false,
  ]

  private func word(_ text: String, _ field: FieldName) throws(Fault) -> String {
    guard let choices = field.choices, !choices.contains(text) else { return text }
    let nearest = Nearest.word(to: text, in: choices)
    throw .badValue(
      field, given: text,
      wanted: (nearest.map { "perhaps “\($0)”: " } ?? "") + Refusal.list(choices, "or"))
  }

  private func object(_ text: String, _ field: FieldName) throws(Fault) -> ID {
    if field == .canonical {
      guard case .one(let id) = community.find(text) else {
        throw .badValue(field, given: text, wanted: "the id of a question")
      }
      return id
    }
    if text == "me", let me { return me }
    switch community.findMember(text) {
    case .one(let id): return id
    case .several: throw .severalMembers(text)
    case .none: throw .member(text)
    }
  }
}

extension SettingParser.Fault: CustomStringConvertible {
  /// What is the matter, and what would be right.
  public var description: String {
    switch self {
    case .notASetting(let text):
      "“\(text)” sets nothing. Write FIELD=VALUE, or for lists FIELD+=VALUE and FIELD-=VALUE."
    case .unknownField(let name, let nearest):
      "There is no field “\(name)” here." + (nearest.map { " Did you mean “\($0)”?" } ?? "")
    case .notSettable(let field, let instead):
      "“\(field.word)” can't be set by hand." + (instead.map { " Use “\($0)”." } ?? "")
    case .badValue(let field, let given, let wanted):
      "“\(field.word)” can't be “\(given)”; it takes \(wanted)."
    case .member(let name): "Nobody here is called “\(name)”."
    case .severalMembers(let name):
      "“\(name)” could be several people; a handle or an id says which."
    }
  }
}
