extension Core {
  /// Whether it was ended because another says the same.
  var isDuplicate: Bool {
    closeReason == "duplicate" || links.contains { $0.type == .duplicateOf }
  }
}

extension Question {
  /// The times in which it was open and the turn of helpers, by `turn`'s own rules: from when
  /// until when, the greatest number if that has no end yet.
  func waits(_ voice: (ID?) -> Voice) -> [(from: Int64, until: Int64)] {
    guard let start = core.createdAt?.milliseconds else { return [] }
    let end = core.closedAt?.milliseconds ?? .max
    var waits: [(from: Int64, until: Int64)] = []
    var since: Int64? = start
    func turn(isHelpers: Bool, _ at: Int64) {
      if isHelpers {
        since = since ?? at
      } else if let from = since {
        if from < min(at, end) { waits.append((from, min(at, end))) }
        since = nil
      }
    }
    var isAnswered = false
    var hand = turnSet
    for place in replies.indices where !replies[place].isHidden {
      let (voice, at) = (voice(replies[place].author), replies[place].at)
      if voice == .nobody { continue }
      if let set = hand, set.at < at {
        turn(isHelpers: set.turn == .helpers, set.at.milliseconds)
        hand = nil
      }
      if voice == .other {
        isAnswered = true
        turn(isHelpers: false, at.milliseconds)
      } else if isAnswered {
        let asks = replies[place].text.withUTF8 { $0.contains(UInt8(ascii: "?")) }
        turn(isHelpers: asks, at.milliseconds)
      } else {
        // Nobody answered: whatever was said by hand, it is the helpers' turn again.
        turn(isHelpers: true, at.milliseconds)
      }
    }
    if let hand { turn(isHelpers: hand.turn == .helpers, hand.at.milliseconds) }
    if let from = since, from < end { waits.append((from, end)) }
    return waits
  }
}
