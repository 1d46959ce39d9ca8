/// How a style looks: two colours and what is done to the letters.
package struct Appearance: Hashable, Sendable {
  package var foreground: Colour = .standard
  package var background: Colour = .standard
  package var attributes: Attributes = []

  package init(
    _ foreground: Colour = .standard, on background: Colour = .standard,
    _ attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }
}

/// What every role looks like.
package struct Theme: Hashable, Sendable {
  /// What a theme says of one role.
  struct Look: Hashable, Sendable {
    var foreground: Colour?
    var background: Colour?
    var attributes: Attributes = []
  }

  package let name: String
  /// One line for the list of themes.
  package let about: String
  private let looks: [Look]

  init(name: String, about: String, looks: [Role: Look]) {
    self.name = name
    self.about = about
    self.looks = Role.allCases.map { role in
      var candidate: Role? = role
      while let found = candidate {
        if let look = looks[found] { return look }
        // What lies on a ground that the theme leaves out stays as it is.
        candidate = Role.grounds.contains(found) ? nil : found.fallback
      }
      return Look()
    }
  }

  private func look(_ role: Role) -> Look { looks[Int(role.rawValue)] }

  /// What this style looks like where every colour can be shown.
  package func appearance(of style: Style) -> Appearance {
    let canvas = look(.text)
    let own = look(style.role)
    var shown = Appearance(
      own.foreground ?? canvas.foreground ?? .standard,
      on: own.background ?? canvas.background ?? .standard,
      own.attributes.union(style.emphasis))
    guard let role = style.ground.role else { return shown }
    let ground = look(role)
    shown.foreground = ground.foreground ?? shown.foreground
    // A field stays a field on any row; the bare screen gives way to the ground.
    if own.background == nil || own.background == canvas.background {
      shown.background = ground.background ?? shown.background
    }
    shown.attributes.formUnion(ground.attributes)
    return shown
  }

  /// What this style looks like on a terminal with so many colours.
  package func appearance(of style: Style, depth: ColourDepth) -> Appearance {
    var shown = appearance(of: style)
    switch depth {
    case .direct:
      return shown
    case .indexed:
      shown.foreground = shown.foreground.nearestIndexed
      shown.background = shown.background.nearestIndexed
      return shown
    case .eight, .sixteen:
      // Grounds are told by attributes: eight colours leave no room for shades.
      let plain = Theme.mono.appearance(of: style)
      let hue = look(style.role).foreground?.nearestHue ?? .standard
      return Appearance(
        style.role == .text ? .standard : hue.limited(to: depth), on: .standard, plain.attributes)
    case .none:
      return Appearance(.standard, on: .standard, Theme.mono.appearance(of: style).attributes)
    }
  }
}

extension Colour {
  fileprivate func limited(to depth: ColourDepth) -> Colour {
    guard case .indexed(let index) = self else { return self }
    if depth == .eight { return .indexed(index & 7) }
    return index < 16 ? self : .standard
  }
}
