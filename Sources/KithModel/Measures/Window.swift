/// How many days a window has.
public enum Days: Hashable, Sendable {
  case count(Int)
  /// Everything until the window's last day.
  case all
}

/// The days that a measure looks at: so many, ending with one that is itself included.
public struct Window: Hashable, Sendable {
  /// The last day.
  public let at: Day
  public let days: Days

  /// The most days a window counts; whoever wants more wants all.
  static let mostDays = 36_500

  public init(at: Day, days: Days) {
    self.at = at
    self.days =
      if case .count(let count) = days { .count(min(max(count, 1), Self.mostDays)) } else { .all }
  }

  /// How many days it has; nil where it has no beginning.
  package var count: Int? {
    guard case .count(let count) = days else { return nil }
    return count
  }

  /// Its first day; nil where it has no beginning.
  public var first: Day? { count.map { at.advanced(by: 1 - $0) } }

  /// Its first millisecond.
  var start: Int64 { first?.start.milliseconds ?? .min }

  /// The first millisecond after it.
  var end: Int64 { at.advanced(by: 1).start.milliseconds }

  func contains(_ milliseconds: Int64) -> Bool { start <= milliseconds && milliseconds < end }

  /// The window of as many days that ends on another day.
  package func ending(_ day: Day) -> Window { Window(at: day, days: days) }

  /// The window of as many days right before; nil where there is nothing before.
  package var before: Window? { count.map { ending(at.advanced(by: -$0)) } }

  /// `in the 30 days until 2026-11-20`.
  var words: String {
    switch days {
    case .all: "until \(at)"
    case .count(1): "on \(at)"
    case .count(let count): "in the \(count) days until \(at)"
    }
  }
}
