internal import KithDashboard
internal import KithModel
internal import KithScreen
internal import KithStore

/// `kith themes`: all themes in their own colours.
enum ThemesCommand: Command {
  static let spec = CommandSpec(
    name: "themes", summary: "show all themes in their own colours",
    detail: "Your own stand in $XDG_CONFIG_HOME/kith/themes as NAME.json and win by name.",
    examples: [
      .init(line: "kith themes", meaning: "all of them, in their colours")
    ])

  static func run(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    let shelf = try session.themes()
    let own = try session.ownThemes().names().compactMap { name in
      name.hasSuffix(".json") ? String(name.dropLast(5)) : nil
    }
    let current = try session.settings().settings.theme
    let listing = shelf.listing(
      own: own, current: current, width: session.width ?? 80, depth: session.colours)
    try session.print(raw: Array(listing.utf8) + [0x0A])
  }
}

extension Session {
  /// How many colours plain output may have: none but in a terminal that shows them.
  var colours: ColourDepth {
    let environment = surroundings.environment
    let kind = environment["TERM"] ?? "dumb"
    guard outputIsTerminal, environment["NO_COLOR"]?.isEmpty ?? true, kind != "dumb" else {
      return .none
    }
    if ["truecolor", "24bit"].contains(environment["COLORTERM"]) { return .direct }
    return kind.contains("256color") ? .indexed : .sixteen
  }

  /// Where this person's own themes stand.
  func ownThemes() throws(CommandFault) -> DocumentFolder {
    try storing { () throws(StoreError) in
      let folders = try PersonalFolders(environment: surroundings.environment)
      return DocumentFolder(path: folders.settings, followsLinks: true).folder("themes")
    }
  }

  /// The themes that come with Kith, and this person's own.
  func themes() throws(CommandFault) -> ThemeShelf {
    let folder = try ownThemes()
    return ThemeShelf(own: { name in
      let file = name + ".json"
      return (try? folder.read(file)).flatMap(\.self).map { ($0, folder.path + "/" + file) }
    })
  }
}
