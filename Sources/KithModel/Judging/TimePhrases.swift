/// How long ago, as people say it.
extension Wording {
  /// `just now`, `5 hours ago`, `3 days ago`, `2 months ago`.
  static func ago(_ moment: Moment, at now: Moment) -> String {
    let span = now.since(moment)
    return span < hour ? "just now" : length(span) + " ago"
  }

  /// `in 5 hours`, `in 3 days`; of what is past, how long ago.
  static func ahead(_ moment: Moment, at now: Moment) -> String {
    let span = moment.since(now)
    if span < 0 { return ago(moment, at: now) }
    return span < hour ? "now" : "in " + length(span)
  }

  /// `5 hours`, `3 days`, `2 months`, `4 years`.
  static func length(_ milliseconds: Int64) -> String {
    let hours = Int(milliseconds / hour)
    let days = hours / 24
    switch days {
    case ..<2: return count(max(hours, 1), "hour")
    case ..<90: return count(days, "day")
    case ..<730: return count(days / 30, "month")
    default: return count(days / 365, "year")
    }
  }

  private static let hour: Int64 = 3_600_000
}
