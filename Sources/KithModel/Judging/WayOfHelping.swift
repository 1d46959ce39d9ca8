/// How somebody helped another.
public enum WayOfHelping: UInt8, CaseIterable, Comparable, Sendable {
  /// They wrote something useful under another's question.
  case replied
  /// They looked at another's contribution.
  case reviewed
  case hosted
  /// They finished a task that another had opened.
  case finished
  /// Their reply was accepted.
  case solved

  public static func < (first: WayOfHelping, second: WayOfHelping) -> Bool {
    first.rawValue < second.rawValue
  }

  /// What they did, in one word: `answered`.
  public var did: String {
    switch self {
    case .replied, .solved: "answered"
    case .reviewed: "reviewed"
    case .hosted: "hosted"
    case .finished: "finished"
    }
  }
}

/// That somebody helped with something.
public struct Help: Hashable, Sendable {
  public let way: WayOfHelping
  public let at: Moment
  /// What it was about.
  public let object: ID
}
