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
    case .ids(let ids): ids.map { text(.id($0)) }.joined(separator: ", ")
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

  /// How long ago or ahead: `3 d`, `in 2 h`, and the date where that says more.
  func age(_ moment: Moment) -> String {
    let minutes = now.since(moment) / 60_000
    let span = Self.span(minutes: abs(minutes))
    if abs(minutes) < 1 { return "now" }
    return minutes < 0 ? "in \(span)" : span
  }

  private static func span(minutes: Int64) -> String {
    switch minutes {
    case ..<60: "\(minutes) min"
    case ..<2880: "\(minutes / 60) h"
    case ..<(1440 * 60): "\(minutes / 1440) d"
    case ..<(1440 * 730): "\(minutes / (1440 * 30)) mo"
    default: "\(minutes / (1440 * 365)) y"
    }
  }

  /// A value as one cell of CSV: whole, machine-readable, and harmless to a spreadsheet.
  func csv(_ value: FieldValue) -> String {
    switch value {
    case .moment(let moment): Self.quoted(moment.description)
    case .id(let id): Self.quoted(community.resolved(id).description)
    case .ids(let ids):
      Self.quoted(ids.map { community.resolved($0).description }.joined(separator: ","))
    default: Self.quoted(text(value))
    }
  }

  /// A cell that begins like a formula gets an apostrophe, which spreadsheets show as text.
  static func quoted(_ cell: String) -> String {
    let isFormula = cell.first.map { "=+-@\t\r".contains($0) } ?? false
    let harmless = isFormula ? "'" + cell : cell
    guard harmless.contains(where: { ",\"\n\r".contains($0) || $0 == "\r\n" }) else {
      return harmless
    }
    return "\"" + harmless.replacing("\"", with: "\"\"") + "\""
  }
}
