internal import KithExchange
internal import KithLines
internal import KithModel
internal import KithStore

/// Bringing in and taking out.
extension Session {
  /// Turns what can go wrong between programs into what a person is told.
  func exchanging<Result>(_ body: () throws -> Result) throws(CommandFault) -> Result {
    do {
      return try body()
    } catch let error as ExchangeError {
      throw .said(error.description, status: error.status)
    } catch let error as StoreError {
      throw .store(error)
    } catch {
      throw .said("\(error)", status: 1)
    }
  }

  /// What a person says about an import, on top of what is known from the last time.
  func importOptions(
    _ arguments: Arguments, _ format: String, known documents: DocumentFolder?, remembers: Bool,
    me: ID? = nil
  ) throws(CommandFault) -> ImportOptions {
    var map = ImportMap()
    let document = "import-map-\(format)"
    if let documents {
      let bytes = try storing { () throws(StoreError) in try documents.read(document) }
      let known = bytes.map { String(decoding: $0.prefix { $0 != 0x0A }, as: UTF8.self) }
      map = known.flatMap { try? ImportMap($0) } ?? map
    }
    if let text = arguments.option("map") {
      map = map.overlaid(with: try exchanging { try ImportMap(text) })
      if remembers, let documents {
        try storing { () throws(StoreError) in
          try documents.write(document, Array("\(map)\n".utf8))
        }
      }
    }
    return ImportOptions(
      now: now, map: map, site: arguments.option("site"),
      streams: arguments.option("streams")?.split(separator: ",").map(String.init), me: me)
  }

  /// Does a long work under a line that tells how far it has come, and takes the line away.
  func watching<Result>(
    _ name: String, _ body: (ProgressLine) throws(CommandFault) -> Result
  ) throws(CommandFault) -> Result {
    let progress = ProgressLine(self, name)
    defer { progress.end() }
    return try body(progress)
  }

  func print(json value: FieldValue) throws(CommandFault) {
    var line = LineWriter()
    Community(id: ID(.community, source: "none")).write(value, to: &line)
    try print(json: line.bytes)
  }
}

extension ExchangeError {
  /// What is wrongly said is wrong use; the rest is a no.
  fileprivate var status: Int32 {
    switch self {
    case .unknownFormat, .wrongMap, .cantExport: 2
    default: 1
    }
  }
}

/// One line that tells how far a long work has come, where a person watches.
///
/// A class, because the importer calls it while it reads.
final class ProgressLine {
  private let session: Session
  private let name: String
  private let start: Moment
  private var last: Moment
  private var isShown = false

  init(_ session: Session, _ name: String) {
    self.session = session
    self.name = name
    start = session.now
    last = start
    if session.isInteractive { Platform.watchForInterrupt() }
  }

  /// Tells how far it has come; false when the person pressed Ctrl-C.
  func tell(_ progress: Importer.Progress) -> Bool {
    guard session.isInteractive else { return true }
    if Platform.wasInterrupted { return false }
    let now = session.now
    guard now.since(last) >= 200 else { return true }
    last = now
    isShown = true
    let seconds = max(1, now.since(start) / 1000)
    var text = "\(name): \(progress.objects) read, \(Int64(progress.objects) / seconds) a second"
    if progress.total > progress.done, progress.done > 0 {
      let left =
        Int64(progress.total - progress.done) * now.since(start) / Int64(progress.done) / 1000
      text += ", about \(left) s left (Ctrl-C stops)"
    }
    session.overwrite(text)
    return true
  }

  func end() {
    if isShown { session.overwrite("") }
    if session.isInteractive { Platform.stopWatchingForInterrupt() }
  }
}
