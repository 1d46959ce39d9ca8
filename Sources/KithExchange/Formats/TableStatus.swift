internal import KithModel

/// What the status of a thing says of it in a table.
enum TableStatus {
  /// It goes on, and has come so far.
  case step(String)
  case ended(reason: String)
  /// It follows from what else is known.
  case reckoned

  /// nil for a word that things of the kind don't have.
  init?(_ word: String, _ kind: Kind) {
    switch (kind, word) {
    case (.task, "doing"), (.task, "review"), (.idea, "considered"), (.idea, "planned"):
      self = .step(word)
    case (.task, "done"), (.task, "dropped"), (.question, "solved"), (.idea, "shipped"),
      (.idea, "declined"), (.contribution, "merged"):
      self = .ended(reason: word)
    case (_, "closed"): self = .ended(reason: "closed")
    case (_, "open"), (.idea, "new"): self = .reckoned
    case (.question, _) where Question.Status(rawValue: word) != nil: self = .reckoned
    case (.contribution, _) where Contribution.Status(rawValue: word) != nil: self = .reckoned
    default: return nil
    }
  }
}
