internal import KithDashboard
internal import KithModel
internal import KithStore
internal import Synchronization

/// A command line that is run inside the dashboard, over the store that it has open.
enum CommandRun {
  static func run(
    _ line: String, over store: Store, _ surroundings: Surroundings, named: String?, width: Int
  ) -> CommandOutcome {
    let (session, output, errors) = Session.over(store, surroundings, named: named, width: width)
    let words = ShellWords.split(line)
    let status = Program(session: session).run(words)
    return CommandOutcome(
      line: line, output: output.text, errors: errors.text, status: status)
  }
}

extension CommandRun {
  /// What can stand in place of the last word of a line.
  static func complete(
    _ line: String, over store: Store, _ surroundings: Surroundings, named: String?
  ) -> [Completions.Candidate] {
    var words = ShellWords.split(line)
    if line.last?.isWhitespace ?? true { words.append("") }
    if words.first == "kith" { words.removeFirst() }
    guard let typed = TypedLine(words) else { return [] }
    let session = Session.over(store, surroundings, named: named).session
    return Candidates(session).answers(to: typed).map {
      Completions.Candidate(text: $0.word, meaning: $0.about)
    }
  }
}

extension Session {
  /// A call over a store that is open, whose output is kept.
  static func over(
    _ store: Store, _ surroundings: Surroundings, named: String?, width: Int = 100
  ) -> (session: Session, output: Kept, errors: Kept) {
    let (output, errors) = (Kept(), Kept())
    let session = Session(
      surroundings: surroundings, input: .none, output: Output(descriptor: 1, send: output.send),
      errors: Output(descriptor: 2, send: errors.send), isInteractive: false,
      outputIsTerminal: false, width: width)
    session.stay(in: store)
    session.speaker = named
    return (session, output, errors)
  }
}

/// What a command wrote. A class because the writer and the reader share it.
final class Kept: Sendable {
  private let bytes = Mutex<[UInt8]>([])

  var text: String { bytes.withLock { String(decoding: $0, as: UTF8.self) } }

  @Sendable func send(_ more: [UInt8], _ descriptor: Int32) -> Int32 {
    bytes.withLock { $0 += more }
    return 0
  }
}

/// Takes a line apart as a shell would: quotes hold words together, a backslash frees a sign.
enum ShellWords {
  static func split(_ line: String) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    var isEscaped = false
    for character in line {
      if isEscaped {
        word = (word ?? "") + String(character)
        isEscaped = false
      } else if character == "\\", quote != "'" {
        isEscaped = true
      } else if let open = quote {
        if character == open { quote = nil } else { word = (word ?? "") + String(character) }
      } else if character == "'" || character == "\"" {
        quote = character
        word = word ?? ""
      } else if character.isWhitespace {
        if let done = word { words.append(done) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    if let word { words.append(word) }
    return words
  }
}
