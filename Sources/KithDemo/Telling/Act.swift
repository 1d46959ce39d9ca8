internal import KithModel

/// Something that somebody of the demo does.
struct Act {
  var at: Moment
  let by: Resident
  let deeds: [Deed]
  /// Who has to be there for it, beside whoever does it.
  var needs: [String] = []
}

/// Acts that follow on one another: no one happens before the one that stands before it.
struct Chain {
  private(set) var acts: [Act] = []

  mutating func append(_ act: Act) { acts.append(act) }

  /// Moves everything to when people are awake. Only ever back: what is not yet can't have happened,
  /// and there is always an evening before.
  func settled(now: Moment, dice: inout Dice) -> [Act] {
    var acts = acts
    var latest = now.adding(milliseconds: -3 * Span.minute)
    for place in acts.indices.reversed() {
      let raw = min(acts[place].at, latest)
      acts[place].at = acts[place].by.awake(at: raw, dice: &dice)
      latest = acts[place].at.adding(milliseconds: -dice.span(2 * Span.minute, 9 * Span.minute))
    }
    return acts
  }
}
