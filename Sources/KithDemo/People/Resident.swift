internal import KithModel

/// Somebody who lives in the demo.
struct Resident: Sendable {
  let id: ID
  let handle: String
  let name: String
  let place: String
  let zone: String
  let minutesFromUTC: Int
  /// Days ago.
  let joined: Int
  let skills: [String]
  let interests: [String]
  let foundThrough: String
  var left: Int?
  var team: Int?
  var roles: [(name: String, days: Int)] = []
  var awayDays: Int?
  var setUp: Int?
  var mentors: [String] = []
  var isQuiet = false
  /// Whether nobody ever thanked them, which is one of the stories.
  var isUnthanked = false
  var desk = 0

  /// Reads `handle | name | place | zone +2 | joined | skills | interests | found through | more`.
  init?(_ row: [String], ordinal: Int) {
    guard row.count >= 9 else { return nil }
    let zone = Page.words(row[3])
    guard zone.count == 2, let offset = Self.minutes(zone[1]), let joined = Int(row[4]) else {
      return nil
    }
    handle = row[0]
    id = ID(.member, source: "wren:" + row[0])
    (name, place, self.zone, minutesFromUTC) = (row[1], row[2], zone[0], offset)
    self.joined = joined
    (skills, interests, foundThrough) = (Page.list(row[5]), Page.list(row[6]), row[7])
    for word in Page.words(row[8]) { take(word) }
    desk = team == nil ? 5 + ordinal % 3 : ordinal % 5
  }

  private mutating func take(_ word: String) {
    let parts = word.split(separator: ":", maxSplits: 1).map(String.init)
    let value = parts.count == 2 ? parts[1] : ""
    switch parts[0] {
    case "left": left = Int(value)
    case "team": team = Int(value)
    case "away": awayDays = Int(value)
    case "setup": setUp = Int(value)
    case "under": mentors = Page.list(value)
    case "quiet": isQuiet = true
    case "unthanked": isUnthanked = true
    default: roles.append((parts[0], Int(value) ?? 0))
    }
  }

  /// `+2`, `-3`, `+5:30` in minutes.
  private static func minutes(_ text: String) -> Int? {
    let parts = text.dropFirst().split(separator: ":")
    guard let hours = parts.first.flatMap({ Int($0) }) else { return nil }
    let minutes = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    return (text.hasPrefix("-") ? -1 : 1) * (hours * 60 + minutes)
  }

  /// Whether they were a member so many days ago, and for a while already.
  func isHere(daysAgo: Int) -> Bool {
    joined > daysAgo && (left.map { daysAgo > $0 } ?? true)
  }
}

extension Resident {
  /// The latest time that is not after `moment` at which they are awake.
  func awake(at moment: Moment, dice: inout Dice) -> Moment {
    let local = moment.milliseconds + Int64(minutesFromUTC) * Span.minute
    let minute = (local % Span.day + Span.day) % Span.day / Span.minute
    guard minute < 7 * 60 + 15 || minute > 22 * 60 + 45 else { return moment }
    let evening = Int64(dice.between(20 * 60 + 30, 22 * 60 + 40))
    let back = minute > evening ? minute - evening : minute + 24 * 60 - evening
    return moment.adding(milliseconds: -back * Span.minute - dice.span(0, Span.minute))
  }
}
