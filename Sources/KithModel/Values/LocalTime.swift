/// The time on the clocks of a place. How far it is ahead of UTC shifts with the seasons, so it is
/// asked of each moment; the rule of the place comes from outside.
public struct LocalTime: Sendable {
  private let offset: @Sendable (Moment) -> Int

  /// - Parameter offset: how far the clocks are ahead of UTC at a moment, in seconds.
  public init(_ offset: @escaping @Sendable (Moment) -> Int) { self.offset = offset }

  /// A place whose clocks are always so many seconds ahead of UTC.
  public init(ahead seconds: Int) { offset = { _ in seconds } }

  /// How far the clocks are ahead of UTC at a moment, in seconds.
  package func ahead(at moment: Moment) -> Int { offset(moment) }

  /// What the clocks show at a moment, written as if it were UTC.
  public func shown(at moment: Moment) -> Moment {
    moment.adding(milliseconds: Int64(offset(moment)) * 1000)
  }

  /// The moment at which the clocks show a time. Of an hour that is skipped it is one behind it: where
  /// that hour is the first of a day, the day before is over.
  public func moment(showing time: Moment) -> Moment {
    let near = time.adding(milliseconds: -Int64(offset(time)) * 1000)
    let found = time.adding(milliseconds: -Int64(offset(near)) * 1000)
    return shown(at: found) == time ? found : max(near, found)
  }

  /// The day that a calendar there shows.
  public func day(of moment: Moment) -> Day { shown(at: moment).day }

  /// The first moment of a day there.
  public func start(of day: Day) -> Moment { moment(showing: day.start) }
}
