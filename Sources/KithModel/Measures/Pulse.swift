/// How the community is doing at a day: all measures, with what each means.
public struct Pulse: Sendable {
  public let window: Window
  public let activeAtLeast: Int
  private let scope: Scope

  /// Goes through the community once; every measure is then reckoned when it is asked for.
  ///
  /// - Parameter activeAtLeast: how many activities make somebody active; without, what the
  ///   community says, else one.
  public init(
    _ community: Community, at day: Day, days: Days = .count(30), activeAtLeast: Int? = nil
  ) {
    var maker = ChronicleMaker(community)
    self.init(
      maker.make(), Window(at: day, days: days),
      activeAtLeast: activeAtLeast ?? community.charter.activeCount ?? 1)
  }

  init(_ chronicle: Chronicle, _ window: Window, activeAtLeast: Int) {
    self.window = window
    self.activeAtLeast = max(1, activeAtLeast)
    scope = Scope(chronicle, window, activeAtLeast: self.activeAtLeast)
  }

  /// The same community, at another day, over other days, or with another idea of who is active.
  public func with(
    at day: Day? = nil, days: Days? = nil, activeAtLeast: Int? = nil
  ) -> Pulse {
    Pulse(
      scope.chronicle, Window(at: day ?? window.at, days: days ?? window.days),
      activeAtLeast: activeAtLeast ?? self.activeAtLeast)
  }

  /// How much was done in the window.
  public var activities: Int { scope.activities }

  /// One measure.
  public func measure(_ name: MeasureName, withSeries: Bool = true) -> Measured {
    measured(name, past: withSeries ? pastScopes : [])
  }

  /// All measures, in the order of `MeasureName`.
  public func measures(withSeries: Bool = true) -> [Measured] {
    let past = withSeries ? pastScopes : []
    return MeasureName.allCases.map { measured($0, past: past) }
  }

  /// The very rows that a measure was counted from.
  public func rows(of name: MeasureName) -> [MeasuredRow] { name.measure.rows(scope) }

  /// The one figure of a measure that is drawn over time.
  public func trace(of name: MeasureName) -> Double? { name.measure.trace(scope) }

  /// The day of the first activity of all.
  public var firstDay: Day? {
    scope.chronicle.acts.first.map { Moment(milliseconds: $0.at).day }
  }

  /// The day of the last activity that is known at all.
  public var lastDay: Day? {
    scope.chronicle.acts.last.map { Moment(milliseconds: $0.at).day }
  }

  /// Everybody with at least so many activities in the window, and how many it were.
  func people(atLeast count: Int) -> [MeasuredRow] { scope.rows(atLeast: count) }

  private func measured(_ name: MeasureName, past: [Scope]) -> Measured {
    let measure = name.measure
    let reckoning = measure.reckon(scope)
    let points = (past.isEmpty ? [] : past + [scope]).map {
      Measured.Point(at: $0.window.at, value: measure.trace($0))
    }
    return Measured(
      name: name, value: reckoning.value, n: reckoning.n, definition: measure.definition(scope),
      others: reckoning.others, people: reckoning.people, series: points)
  }

  /// A point each week, or each thirty days where the window is long.
  public var step: Int { (window.count ?? .max) <= 92 ? 7 : 30 }

  private static let points = 12

  /// The same window as it stood before; nothing from before the first activity.
  private var pastScopes: [Scope] {
    guard let first = scope.chronicle.acts.first else { return [] }
    return (1..<Self.points).reversed().map { window.at.advanced(by: -$0 * step) }
      .filter { $0 >= Moment(milliseconds: first.at).day }
      .map { scope.at(window.ending($0)) }
  }
}
