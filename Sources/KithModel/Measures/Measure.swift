/// The names of the measures, in the order in which they are shown.
public enum MeasureName: String, CaseIterable, Sendable {
  case active, growth, stickiness, newcomers, retention, firstReply, solved, peerSupport
  case absenceFactor, spread, gratitude, journey, stumblingBlocks, closedOverOpened

  var measure: any Measure.Type {
    switch self {
    case .active: Active.self
    case .growth: Growth.self
    case .stickiness: Stickiness.self
    case .newcomers: Newcomers.self
    case .retention: Retention.self
    case .firstReply: FirstReply.self
    case .solved: Solved.self
    case .peerSupport: PeerSupport.self
    case .absenceFactor: AbsenceFactor.self
    case .spread: Spread.self
    case .gratitude: Gratitude.self
    case .journey: Journey.self
    case .stumblingBlocks: StumblingBlocks.self
    case .closedOverOpened: ClosedOverOpened.self
    }
  }

  /// Whether the least number of activities that make somebody active matters to it.
  public var dependsOnActiveAtLeast: Bool {
    switch self {
    case .active, .growth, .stickiness: true
    default: false
    }
  }
}

/// One way of looking at how the community is doing.
protocol Measure {
  /// What it means, in one plain sentence with the numbers in force.
  static func definition(_ scope: Scope) -> String

  static func reckon(_ scope: Scope) -> Reckoning

  /// The one figure that is drawn over time.
  static func trace(_ scope: Scope) -> Double?

  /// What it was counted from.
  static func rows(_ scope: Scope) -> [MeasuredRow]
}

extension Measure {
  static func trace(_ scope: Scope) -> Double? { reckon(scope).value.leading }
}

/// A value with the number of cases it stands on.
struct Reckoning: Sendable {
  var value: Figure
  var n: Int
  /// What is told beside the value.
  var others: [Figure.Named] = []
  /// Whom it names.
  var people: [ID]?
}

/// One thing that was counted: somebody, something, or what somebody did.
public struct MeasuredRow: Hashable, Sendable {
  public var person: ID?
  public var object: ID?
  public var at: Moment?
  /// What about it was counted: `replied`, `4 activities`, `3.5 hours`.
  public var words: String

  init(person: ID? = nil, object: ID? = nil, at: Int64? = nil, _ words: String) {
    self.person = person
    self.object = object
    self.at = at.map(Moment.init(milliseconds:))
    self.words = words
  }
}

/// A measure as it stands, with what it means.
public struct Measured: Sendable {
  public let name: MeasureName
  public let value: Figure
  /// On how many cases it stands.
  public let n: Int
  public let definition: String
  /// What belongs to the value and is no figure of the measure itself.
  public let others: [Figure.Named]
  /// Whom it names: helpers who were not thanked.
  public let people: [ID]?
  /// The same measure as it stood at days before, the latest last.
  public let series: [Point]

  /// A measure at one day.
  public struct Point: Hashable, Sendable {
    public let at: Day
    public let value: Double?

    package init(at: Day, value: Double?) {
      self.at = at
      self.value = value
    }
  }

  /// Below this number of cases a text says nothing but that there are too few.
  public static let fewest = 5

  public var isTooFewToSay: Bool { n < Self.fewest }
}
