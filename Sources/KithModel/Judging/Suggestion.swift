/// Somebody who could deal with something, and why.
///
/// The score puts five people in order for one question; it says nothing of a person.
package struct Suggestion: Hashable, Sendable {
  package let member: ID
  /// From 0 to 1.
  package let score: Double
  /// One line for a person: `answered 6 about networking, last seen yesterday, 1 open`.
  package let reason: String
  /// How many open things they look after, and how many it would be with this one.
  package let loadNow: Int
  package let loadAfter: Int
  package let parts: Parts

  /// What speaks for somebody.
  package struct Parts: Hashable, Sendable {
    /// What they did before that is like it: `answered 6`, and what it was about.
    package var deed: String?
    package var topic: String?
    /// How many of their answers to like questions were accepted.
    package var accepted = 0
    /// The skills and interests of theirs that it asks for.
    package var skills: [String] = []
    package var lastSeen: Moment?
    /// Whether they helped before whoever asks.
    package var hasHelpedAsker = false
    /// How often they helped anybody in the last 90 days.
    package var recentHelp = 0
    /// Whether they are named because they had no turn for long, beside those who help most.
    package var isSpread = false
  }
}

extension Suggestion.Parts {
  /// The parts in one line; `asker` is what whoever asks is called.
  func reason(asker: String?, load: Int, at moment: Moment) -> String {
    var words: [String] = []
    if let deed { words.append(topic.map { "\(deed) about \($0)" } ?? deed) }
    if accepted > 0 { words.append("\(accepted) accepted") }
    if !skills.isEmpty { words.append("knows \(Refusal.list(Array(skills.prefix(2)), "and"))") }
    if words.isEmpty, recentHelp > 0 { words.append("helped \(Self.times(recentHelp)) lately") }
    if hasHelpedAsker, let asker { words.append("helped \(asker) before") }
    words.append(lastSeen.map { "last seen \(Self.ago($0, moment))" } ?? "not seen yet")
    words.append(load == 0 ? "nothing open" : "\(load) open")
    if isSpread { words.append(recentHelp == 0 ? "had no turn for a while" : "seldom has a turn") }
    return words.joined(separator: ", ")
  }

  private static func times(_ count: Int) -> String { count == 1 ? "once" : "\(count) times" }

  /// `today`, `yesterday`, `5 days ago`, `3 weeks ago`: days are UTC days.
  private static func ago(_ seen: Moment, _ now: Moment) -> String {
    let days = max(0, seen.day.distance(to: now.day))
    return switch days {
    case 0: "today"
    case 1: "yesterday"
    case ..<14: "\(days) days ago"
    case ..<60: "\(days / 7) weeks ago"
    case ..<730: "\(days / 30) months ago"
    default: "\(days / 365) years ago"
    }
  }
}
