/// One thing said in the line for messages.
package struct Message: Hashable, Sendable {
  /// How it is meant.
  package enum Tone: Hashable, Sendable {
    case plain, done, trouble
    /// Something to celebrate.
    case moment
  }

  package let text: String
  package let tone: Tone
  /// The command that would do the same.
  package let command: String?
  /// What there is to celebrate besides.
  package var moment: String?
  /// What one more key would do now: `T thanks Sam for it`.
  package let offer: String?
  /// What would take it back now, or do it again: `undo` or `redo`.
  package var remedy: Wish?

  package init(
    _ text: String, tone: Tone = .plain, command: String? = nil, offer: String? = nil
  ) {
    self.offer = offer
    self.text = text
    self.tone = tone
    self.command = command
  }
}
