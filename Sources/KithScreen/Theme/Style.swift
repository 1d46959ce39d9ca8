/// How a cell is to look, said by meaning: a role, what it lies on, and an emphasis.
package struct Style: Hashable, Sendable {
  /// What the text lies on: the bare screen, a pop-up, or a row that is marked.
  package enum Ground: UInt8, CaseIterable, Sendable {
    case screen, panel, selected, cursor

    var role: Role? {
      switch self {
      case .screen: nil
      case .panel: .panel
      case .selected: .selected
      case .cursor: .cursor
      }
    }
  }

  package var role: Role
  package var ground: Ground
  package var emphasis: Attributes

  package init(_ role: Role, on ground: Ground = .screen, emphasis: Attributes = []) {
    self.role = role
    self.ground = ground
    self.emphasis = emphasis
  }

  /// The same, lying on another ground.
  package func on(_ ground: Ground) -> Style {
    Style(role, on: ground, emphasis: emphasis)
  }

  package var bold: Style { Style(role, on: ground, emphasis: emphasis.union(.bold)) }
  package var underlined: Style { Style(role, on: ground, emphasis: emphasis.union(.underline)) }

  /// All styles there can be, numbered: a theme resolves each at most once.
  package static let count = Role.allCases.count * Ground.allCases.count * 32

  package var number: Int {
    (Int(role.rawValue) * Ground.allCases.count + Int(ground.rawValue)) * 32
      + Int(emphasis.rawValue)
  }
}

extension Style {
  package static let text = Style(.text)
  package static let quiet = Style(.quiet)
  package static let title = Style(.title)
  package static let heading = Style(.heading)
  package static let accent = Style(.accent)
  package static let warm = Style(.warm)
  package static let good = Style(.good)
  package static let bad = Style(.bad)
  package static let overdue = Style(.overdue)
  package static let hint = Style(.hint)
  package static let key = Style(.key)
  package static let mark = Style(.mark)
  package static let link = Style(.link)
  package static let quote = Style(.quote)
  package static let code = Style(.code)
  package static let thanks = Style(.thanks)
  package static let border = Style(.border)
  package static let borderFocused = Style(.borderFocused)
  package static let scrollBar = Style(.scrollBar)
  package static let chart = Style(.chart)
  package static let chartQuiet = Style(.chartQuiet)
  package static let field = Style(.field)
  package static let placeholder = Style(.placeholder)
  package static let message = Style(.message)
  package static let error = Style(.error)
  package static let selected = Style(.text, on: .selected)
  package static let cursor = Style(.text, on: .cursor)
  package static let panel = Style(.text, on: .panel)

  /// One of eight colours for a person's monogram; any number will do.
  package static func person(_ number: Int) -> Style {
    let eighth = UInt8(((number % 8) + 8) % 8)
    return Style(Role(rawValue: Role.person1.rawValue + eighth) ?? .person1)
  }
}
