/// Chooses objects by fields and plain words: `status:new label:docs steering`.
///
/// All that is said must hold. A word that is no field is looked for in title and body.
public struct PlainFilter: Sendable {
  private let clauses: [Clause]
  private let community: Community
  private let me: ID?

  private enum Clause: Sendable {
    case word(String)
    case open(Bool)
    case field(FieldName, String)
  }

  /// Why a filter could not be read.
  public enum Fault: Error, Equatable, Sendable {
    case unknownField(String, nearest: String?)
    case unknownState(String)
  }

  public init(
    _ words: [String], kind: Kind, in community: Community, me: ID?
  ) throws(Fault) {
    self.community = community
    self.me = me
    var clauses: [Clause] = []
    for word in words { clauses.append(try Self.clause(word, kind)) }
    self.clauses = clauses
  }

  private static func clause(_ word: String, _ kind: Kind) throws(Fault) -> Clause {
    guard let colon = word.firstIndex(of: ":"), colon != word.startIndex else {
      return .word(word.lowercased())
    }
    let name = String(word[..<colon])
    let value = String(word[word.index(after: colon)...])
    if name == "is" {
      guard ["open", "closed"].contains(value) else { throw .unknownState(value) }
      return .open(value == "open")
    }
    let fields = Community.fields(of: kind)
    let known = name == "label" ? "labels" : name
    guard let field = FieldName(word: known), fields.contains(field) else {
      throw .unknownField(name, nearest: Nearest.word(to: name, in: fields.map(\.word)))
    }
    return .field(field, value.lowercased())
  }

  public func matches(_ object: AnyObject) -> Bool {
    clauses.allSatisfy { matches($0, object) }
  }

  private func matches(_ clause: Clause, _ object: AnyObject) -> Bool {
    switch clause {
    case .open(let isOpen): return object.core.isOpen == isOpen
    case .word(let word):
      return [.title, .body, .words, .notes].contains { field in
        community.value(of: field, of: object).map { text(of: $0).contains(word) } ?? false
      }
    case .field(let field, let wanted):
      let value = community.value(of: field, of: object) ?? .none
      if wanted == "none" { return value.isEmpty }
      if wanted == "any" { return !value.isEmpty }
      return fits(value, wanted)
    }
  }

  private func fits(_ value: FieldValue, _ wanted: String) -> Bool {
    switch value {
    case .text: text(of: value).contains(wanted)
    case .word(let word): word.lowercased() == wanted
    case .words(let words): words.contains { $0.lowercased() == wanted }
    case .number(let number): String(number) == wanted
    case .flag(let flag): [flag ? "yes" : "no", String(flag)].contains(wanted)
    case .moment(let moment): moment.description.lowercased().hasPrefix(wanted)
    case .id(let id): names(id, wanted)
    case .ids(let ids): ids.contains { names($0, wanted) }
    case .tenures(let tenures): tenures.contains { $0.name.lowercased() == wanted }
    case .replies(let replies): String(replies.count) == wanted
    case .none, .links, .list, .structure: false
    }
  }

  private func names(_ id: ID, _ wanted: String) -> Bool {
    if wanted == "me" {
      return me.map { community.resolved($0) == community.resolved(id) } ?? false
    }
    if community.resolved(id).description.hasPrefix(wanted), wanted.count >= 5 { return true }
    guard let member = community.member(id) else { return false }
    return String(member.name).lowercased().contains(wanted)
      || member.identities.contains { $0.lowercased().hasSuffix(":" + wanted) }
  }

  private func text(of value: FieldValue) -> String {
    guard case .text(let text) = value else { return "" }
    return String(text).lowercased()
  }
}

extension PlainFilter.Fault: CustomStringConvertible {
  /// What is the matter, and what would be right.
  public var description: String {
    switch self {
    case .unknownField(let name, let nearest):
      "There is no field “\(name)” to filter by here."
        + (nearest.map { " Did you mean “\($0)”?" } ?? "")
    case .unknownState(let state): "“is:\(state)” is not known; there are is:open and is:closed."
    }
  }
}
