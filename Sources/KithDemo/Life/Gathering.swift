internal import KithModel

/// An event of the demo: `title | kind | day | hour | minutes | place | hosts | came | notes`.
struct Gathering: Sendable {
  let title: String
  let eventKind: String
  /// Days from today; below zero for what is over.
  let day: Int
  /// In UTC.
  let hour: Int
  let minutes: Int
  let place: String
  let hosts: [String]
  let came: [String]
  let notes: String
  /// How its id begins, where a manual shows it.
  private let beginning: String?

  init?(_ row: [String]) {
    guard row.count >= 9, let day = Int(row[2]), let hour = Int(row[3]), let minutes = Int(row[4])
    else { return nil }
    (title, eventKind, place, notes) = (row[0], row[1], row[5], row[8])
    (self.day, self.hour, self.minutes) = (day, hour, minutes)
    (hosts, came) = (Page.list(row[6]), Page.list(row[7]))
    beginning = row.count > 9 ? row[9] : nil
  }

  var id: ID { DemoID.made(.event, "\(title) \(day)", beginning: beginning) }

  func start(now: Moment) -> Moment {
    now.day.advanced(by: day).start.adding(milliseconds: Int64(hour) * Span.hour)
  }
}
