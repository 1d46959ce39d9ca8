internal import KithModel
internal import KithScreen
internal import KithStore

/// `kith complete -- WORDS…`: what can stand in place of the last word, for the shells' completions.
///
/// One answer a line, with a tab and a few words about it behind. It never complains: what can't be
/// completed has no answers.
enum CompleteCommand: Command {
  static let spec = CommandSpec(
    name: "complete", summary: "say what the last word could become, for shells",
    arguments: [
      ArgumentSpec(name: "WORDS", meaning: "the words behind kith, as far as typed", need: .any)
    ])

  static func run(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    guard let line = TypedLine(arguments.words) else { return }
    session.globals = line.globals
    for candidate in Candidates(session).answers(to: line) {
      try session.print(raw: candidate.line)
    }
  }
}

/// Something that a word could become.
struct Candidate {
  let word: String
  let about: String

  init(_ word: String, _ about: String = "") {
    self.word = word
    self.about = about
  }

  /// For a shell: what it shows is made safe, and nothing breaks out of its line.
  var line: [UInt8] {
    Array((word + "\t" + SafeText(about).shortened(to: 60).string + "\n").utf8)
  }

  /// Whether a shell can take the word as it is shown.
  var isPlain: Bool {
    !word.isEmpty && SafeText(word).string == word && !word.contains("\n") && !word.contains("\t")
  }
}
