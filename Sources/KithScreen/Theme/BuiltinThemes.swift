/// The themes in the folder `Themes`, carried in the program itself.
package enum BuiltinThemes {
  /// In the order in which they are listed.
  package static let names = [
    "hearth", "paper", "contrast", "clear", "mono", "nord", "gruvbox", "solarized-dark",
    "solarized-light", "catppuccin",
  ]

  static func source(named name: String) -> (bytes: [UInt8], path: String)? {
    let bytes: [UInt8]
    switch name {
    case "hearth": bytes = PackageResources.hearth_json
    case "paper": bytes = PackageResources.paper_json
    case "contrast": bytes = PackageResources.contrast_json
    case "clear": bytes = PackageResources.clear_json
    case "mono": bytes = PackageResources.mono_json
    case "nord": bytes = PackageResources.nord_json
    case "gruvbox": bytes = PackageResources.gruvbox_json
    case "solarized-dark": bytes = PackageResources.solarized_dark_json
    case "solarized-light": bytes = PackageResources.solarized_light_json
    case "catppuccin": bytes = PackageResources.catppuccin_json
    default: return nil
    }
    return (bytes, "Themes/\(name).json")
  }

  static func theme(named name: String) -> Theme {
    // A test parses every file of the folder, so this never falls back to bare letters.
    (try? ThemeShelf().theme(named: name)) ?? Theme(name: name, about: "", looks: [:])
  }
}

extension Theme {
  /// Warm and dark: what one sees first.
  package static let hearth = BuiltinThemes.theme(named: "hearth")
  /// Letters without colour, for terminals and people that want none.
  package static let mono = BuiltinThemes.theme(named: "mono")

  /// A theme from a file's bytes; `inherits` looks only among those the program brings along.
  package init(parsing bytes: [UInt8], named name: String, file: String) throws(ThemeError) {
    let shelf = ThemeShelf { $0 == name ? (bytes, file) : nil }
    self = try shelf.theme(named: name)
  }
}
