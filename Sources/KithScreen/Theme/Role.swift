/// What a piece of the screen means; a theme says how each looks.
package enum Role: UInt8, CaseIterable, Sendable {
  case text, quiet, title, heading, accent
  case warm, good, bad, overdue
  case hint, key, mark, link, quote, code, thanks
  case border, borderFocused, scrollBar
  case chart, chartQuiet
  case field, placeholder
  case message, error
  case person1, person2, person3, person4, person5, person6, person7, person8
  // What text may lie on.
  case selected, cursor, panel

  /// The word for it in a theme file.
  package var name: String { String(describing: self) }

  init?(named name: String) {
    guard let role = Role.allCases.first(where: { $0.name == name }) else { return nil }
    self = role
  }

  /// Roles that give text a ground to lie on.
  static let grounds: [Role] = [.selected, .cursor, .panel]

  /// What a theme that does not speak of this role shows instead.
  var fallback: Role? {
    switch self {
    case .text: nil
    case .heading, .borderFocused, .chart, .key, .link: .accent
    case .border, .hint, .placeholder, .quote, .chartQuiet, .scrollBar: .quiet
    case .overdue, .error: .bad
    case .thanks: .warm
    default: .text
    }
  }
}
