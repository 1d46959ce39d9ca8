extension Moment {
  /// How long ago or ahead, in a few letters: `3 d`, `in 2 h`, `now`.
  package func age(at now: Moment) -> String {
    let minutes = now.since(self) / 60_000
    if abs(minutes) < 1 { return "now" }
    let span = Self.span(minutes: abs(minutes))
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
}
