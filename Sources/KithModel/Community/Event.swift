/// A time at which people of the community meet.
public struct Event: FoldedObject {
  public static let kind = Kind.event
  public var core: Core
  public var eventKind: String?
  public var start: Moment?
  public var minutes: Int?
  public var repeats: String?
  public var place: Text = .empty
  public var hosts: [ID] = []
  public var attendees: [ID] = []
  public var notes: Text = .empty

  init(id: ID) { core = Core(id: id) }

  public var originator: ID? { core.createdBy }

  /// When it is over; nothing takes more than a year.
  public var end: Moment? {
    start?.adding(milliseconds: Int64(min(max(minutes ?? 60, 0), 527_040)) * 60_000)
  }

  mutating func clearTexts() {
    place = .empty
    notes = .empty
  }

  static let table = FieldTable<Event>([
    .stored(.eventKind, \.eventKind),
    .stored(.start, \.start),
    .stored(.minutes, \.minutes),
    .stored(.repeats, \.repeats),
    .stored(.place, \.place),
    .stored(.hosts, \.hosts),
    .stored(.attendees, \.attendees),
    .stored(.notes, \.notes),
  ])
}
