internal import KithModel

/// How values are shown in tables and details.
struct Rendering {
  let community: Community
  let now: Moment

  func text(_ value: FieldValue) -> String {
    switch value {
    case .none: ""
    case .text(let text): String(text)
    case .word(let word): word
    case .words(let words): words.joined(separator: ", ")
    case .number(let number): String(number)
    case .flag(let flag): flag ? "yes" : "no"
    case .moment(let moment): age(moment)
    case .id(let id): id.kind == .member ? community.called(id) : community.shortID(id)
    case .ids(let ids):
      ids.map(community.resolved).uniqued().map { text(.id($0)) }.joined(separator: ", ")
    case .tenures(let tenures):
      tenures.filter { $0.holds(at: now) }.map(\.name).joined(separator: ", ")
    case .replies(let replies): String(replies.count)
    case .links(let links):
      links.map { "\($0.type.rawValue) \(community.shortID($0.to))" }
        .joined(separator: ", ")
    case .list(let values): values.map(text).joined(separator: ", ")
    case .structure(let entries):
      entries.map { text($0.value) }.filter { !$0.isEmpty }
        .joined(separator: " ")
    }
  }

  func age(_ moment: Moment) -> String { moment.age(at: now) }

  /// A value as one cell of a table for programs: whole, its times and ids in full.
  func cell(_ value: FieldValue) -> String {
    switch value {
    case .moment(let moment): moment.description
    case .id(let id): community.resolved(id).description
    case .ids(let ids):
      ids.map(community.resolved).uniqued().map(\.description).joined(separator: ",")
    default: text(value)
    }
  }
}
