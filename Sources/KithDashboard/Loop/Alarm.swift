/// An action for later. The loop asks for alarms each time before it waits; as long as there are
/// none it sleeps.
package struct Alarm<Action> {
  /// What its time is counted from.
  package enum Start: Hashable, Sendable {
    /// The last input: it rings once when the person's hands have come to rest.
    case rest
    /// The last time it rang: it rings again and again, at most once a second.
    case steady
  }

  package let start: Start
  package let after: Duration
  package let action: Action

  package static func rest(_ after: Duration, _ action: Action) -> Alarm {
    Alarm(start: .rest, after: after, action: action)
  }

  package static func steady(_ after: Duration, _ action: Action) -> Alarm {
    Alarm(start: .steady, after: max(after, .seconds(1)), action: action)
  }
}
