/// Something about a store that a person should know: where, what it means, and what to do.
public struct Finding: Hashable, Sendable {
  /// How much it matters.
  public enum Weight: Sendable, Comparable {
    /// Good to know; nothing is wrong.
    case note
    /// Something could be better; nothing is lost.
    case warning
    /// Something can't be used.
    case damage
  }

  public let weight: Weight
  public let path: String
  /// Counted from one, where it is about a line.
  public let line: Int?
  /// What is the matter and what it means, as the end of a sentence that begins with the place.
  public let what: String
  /// What to do about it.
  public let advice: String
  public internal(set) var isRepaired = false

  init(_ weight: Weight, _ path: String, line: Int? = nil, _ what: String, advice: String) {
    self.weight = weight
    self.path = path
    self.line = line
    self.what = what
    self.advice = advice
  }
}

extension Finding: CustomStringConvertible {
  public var description: String {
    let place = line.map { "\(path), line \($0)" } ?? path
    return "\(place): \(what) \(isRepaired ? "Repaired." : advice)"
  }
}
