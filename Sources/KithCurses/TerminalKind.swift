package import KithScreen

/// What is known of a terminal from its name and the environment, before it is opened.
package struct TerminalKind: Hashable, Sendable {
  /// Where its description comes from.
  package enum Description: Hashable, Sendable {
    case system(String)
    /// One of ours: the system has none, or none that speaks of 24-bit colour.
    case own(String)
  }

  package let name: String
  /// To be tried in this order.
  package let descriptions: [Description]
  package let glyphs: GlyphSet
  /// Takes what xterm takes: mouse, paste and focus reports, synchronized output.
  package let isLikeXterm: Bool
  /// Draws joined emoji as one sign two columns wide. Elsewhere only their first part is sent.
  package let joinsEmoji: Bool
  /// The person wants no colours.
  package let isColourless: Bool

  /// Families whose members all show 24-bit colours, though they may not say so in `COLORTERM`.
  private static let direct = [
    "xterm-kitty", "kitty", "foot", "alacritty", "xterm-ghostty", "ghostty", "wezterm", "contour",
    "iterm2", "rio", "konsole-direct", "xterm-direct", "tmux-direct",
  ]
  private static let likeXterm =
    direct + ["xterm", "tmux", "rxvt", "st-", "konsole", "vte", "gnome", "mintty", "putty"]
  private static let joining = [
    "xterm-kitty", "kitty", "foot", "xterm-ghostty", "ghostty", "wezterm", "contour",
  ]

  package init(environment: [String: String]) throws(TerminalError) {
    name = environment["TERM"] ?? ""
    guard !name.isEmpty, name != "dumb", name != "unknown" else {
      throw .noName(name)
    }
    let name = name
    func isOne(of families: [String]) -> Bool { families.contains { name.hasPrefix($0) } }
    let isLikeXterm =
      isOne(of: Self.likeXterm) || (environment["TMUX"] != nil && name.hasPrefix("screen"))
    // Inside screen COLORTERM speaks of the terminal outside, which screen translates for.
    let saysDirect = ["truecolor", "24bit"].contains(environment["COLORTERM"] ?? "")
    let isDirect =
      isLikeXterm && (saysDirect || isOne(of: Self.direct) || name.hasSuffix("-direct"))
    if isDirect {
      descriptions = [.own("kith-direct"), .system(name), .system("xterm-256color")]
    } else {
      let fallback = isLikeXterm || name.hasSuffix("-256color") ? "kith-256" : "kith-ansi"
      descriptions = [.system(name), .own(fallback), .system("xterm-256color"), .system("xterm")]
    }
    self.isLikeXterm = isLikeXterm
    isColourless = !(environment["NO_COLOR"] ?? "").isEmpty
    joinsEmoji = isOne(of: Self.joining) || Self.joins(environment)
    glyphs = Self.glyphs(name)
  }

  private static func joins(_ environment: [String: String]) -> Bool {
    ["WezTerm", "ghostty", "iTerm.app", "Apple_Terminal"].contains(
      environment["TERM_PROGRAM"] ?? "")
      || environment["KITTY_WINDOW_ID"] != nil && environment["TMUX"] == nil
  }

  private static func glyphs(_ name: String) -> GlyphSet {
    if name.hasPrefix("linux") { return .plain }
    return name.hasPrefix("vt") && !name.hasPrefix("vte") ? .ascii : .full
  }
}
