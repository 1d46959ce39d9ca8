/// One thing said in the line for messages.
package struct Message: Hashable, Sendable {
  /// How it is meant.
  package enum Tone: Hashable, Sendable {
    case plain, done, trouble
  }

  package let text: String
  package let tone: Tone
  /// The command that would do the same.
  package let command: String?

  package init(_ text: String, tone: Tone = .plain, command: String? = nil) {
    self.text = text
    self.tone = tone
    self.command = command
  }
}
