internal import KithModel
internal import KithScreen
internal import KithStore

/// One call of the program: what it was given, where it writes, and the community it means.
///
/// A class because commands share the store that it opens when one first asks.
final class Session {
  let surroundings: Surroundings
  var output: Output
  var errors: Output
  let isInteractive: Bool
  let outputIsTerminal: Bool
  /// The columns of the terminal; nil where nothing limits a line.
  let width: Int?
  var globals = Arguments()
  /// Who speaks, where another program said it before.
  var speaker: String?
  /// Where “-” is read from.
  let input: StandardInput
  /// Whether the community is given, and no other can be named.
  private(set) var isInside = false
  /// The file in which the person wrote the text of this call.
  var draft: String?
  private var openStore: Store?

  init(
    surroundings: Surroundings, input: StandardInput = .ofProcess, output: Output, errors: Output,
    isInteractive: Bool, outputIsTerminal: Bool, width: Int?
  ) {
    self.input = input
    self.outputIsTerminal = outputIsTerminal
    self.surroundings = surroundings
    self.output = output
    self.errors = errors
    self.isInteractive = isInteractive
    self.width = width
  }

  var now: Moment { surroundings.now() }

  var times: TimeWords {
    TimeWords(now: now, zone: Platform.zone)
  }

  // MARK: The store

  func store() throws(CommandFault) -> Store {
    if let openStore { return openStore }
    let location = try location()
    let line = isInteractive ? ReadingLine(surroundings.now) : nil
    defer { line?.wipe() }
    let store = try storing { () throws(StoreError) in
      try Store(
        opening: location, in: surroundings, disk: RealDisk(), progress: line?.progress)
    }
    openStore = store
    return store
  }

  func use(_ store: Store) { openStore = store }

  /// Works with a store that somebody else has open, and with no other.
  func stay(in store: Store) {
    openStore = store
    isInside = true
  }

  func community() throws(CommandFault) -> Community { try store().community }

  func storing<Result>(_ body: () throws(StoreError) -> Result) throws(CommandFault) -> Result {
    do throws(StoreError) {
      return try body()
    } catch {
      throw .store(error)
    }
  }

  func parsing<Result>(_ body: () throws(UsageError) -> Result) throws(CommandFault) -> Result {
    do throws(UsageError) {
      return try body()
    } catch {
      throw .usage(error)
    }
  }

  func rendering() throws(CommandFault) -> Rendering {
    Rendering(community: try community(), now: now)
  }

  // MARK: Writing

  func print(_ text: String = "") throws(CommandFault) {
    do throws(Output.Fault) {
      try output.lines(text)
    } catch {
      throw .output(error)
    }
  }

  /// JSON, harmless to a terminal; a whole answer ends its line.
  func print(json: [UInt8], isWhole: Bool = true) throws(CommandFault) {
    do throws(Output.Fault) {
      try output.json(json)
      if isWhole, json.last != 0x0A { try output.bytes([0x0A]) }
    } catch {
      throw .output(error)
    }
  }

  /// Bytes as they are: what we made ourselves, or what only a program will read.
  func print(raw bytes: [UInt8]) throws(CommandFault) {
    do throws(Output.Fault) {
      try output.bytes(bytes)
    } catch {
      throw .output(error)
    }
  }

  func print(_ table: Table) throws(CommandFault) {
    do throws(Output.Fault) {
      for line in table.lines(width: width) { try output.line(safe: line) }
    } catch {
      throw .output(error)
    }
  }

  /// Puts a text in the place of the line that a terminal shows last.
  func overwrite(_ text: String) {
    try? errors.bytes(Array("\r\u{1B}[K".utf8))
    try? errors.bytes(Array(SafeText(text).shortened(to: (width ?? 80) - 1).string.utf8))
    try? errors.flush()
  }

  /// Something beside the answer: it goes where errors go.
  func remark(_ text: String) {
    try? errors.lines(text)
    try? errors.flush()
  }
}
