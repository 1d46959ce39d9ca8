internal import KithModel

/// Typing filters over many rows, key by key, as the dashboard does: parsed, matched and in order, on
/// two threads. Of three times that all is typed the shortest counts, since a shared machine's clock
/// says little about one key.
enum FilterBench {
  /// What is typed, and what stands there before.
  static let usualLines = [
    "steering camera", "is:open label:docs serv", "\"reward stays\" finished",
    "-camera age:7d.. left",
    "asker:me sort:title car", "(label:docs | label:build) replies:0 train",
  ]

  static func run(rows: Int, lines: [String]) {
    var generator = Generator()
    guard let (id, writers) = try? generator.questions(rows) else {
      return print("the generator made something that can't be written")
    }
    let community = Generator.community(id, of: writers)
    let me = community.members.first { _ in true }?.id
    let now = Moment(milliseconds: 1_650_000_000_000)
    let context = FilterContext(community, times: TimeWords(now: now, offset: 0), me: me)
    var least: [String: Key] = [:]
    for run in 0..<3 {
      let start = Platform.now()
      var session = FilterSession(.question, context, workers: { Platform.onTwoThreads($0, $1) })
      session.getReady()
      _ = try? session.find("")
      if run == 0 {
        print("\(rows) rows, made ready in \(FoldBench.milliseconds(Platform.now() - start)) ms")
      }
      for line in lines {
        for length in 1...line.count {
          let text = String(line.prefix(length))
          let (start, worked) = (Platform.now(), Platform.worked())
          _ = try? session.find(text)
          let key = Key(clock: Platform.now() - start, work: Platform.worked() - worked)
          least[text] = least[text]?.least(key) ?? key
        }
      }
    }
    readyAgain(community, context, at: now)
    report(least, "by the clock") { $0.clock }
    report(least, "of work by all threads") { $0.work }
  }

  /// How long it takes until a search is ready again after a change of one question.
  private static func readyAgain(
    _ community: Community, _ context: FilterContext, at now: Moment
  ) {
    var (random, changed) = (SplitMix(state: 1), community)
    guard let question = community.questions.first(where: { _ in true }) else { return }
    let action = Action(
      by: nil, at: now, [.edit(question.id, [Setting(.title, .text("Changed"))])])
    let stamp = Stamp(milliseconds: now.milliseconds, counter: 0)
    let writer = WriterID.random(using: &random)
    guard let lines = try? action.lines(writer: writer, firstNumber: 1, stamp: stamp) else {
      return
    }
    changed.take([Segment(writer: writer, path: "journal", bytes: Bytes(lines.bytes))])
    let former = FilterSession(.question, context, workers: { Platform.onTwoThreads($0, $1) })
    former.getReady()
    let after = FilterContext(changed, times: context.times, me: context.me)
    let start = Platform.now()
    let session = FilterSession(
      .question, after, workers: { Platform.onTwoThreads($0, $1) }, after: former)
    session.getReady()
    print("ready again after a change in \(FoldBench.milliseconds(Platform.now() - start)) ms")
  }

  /// How long a key took, and how long threads worked for it, in seconds.
  private struct Key {
    let clock: Double
    let work: Double

    func least(_ other: Key) -> Key {
      Key(clock: min(clock, other.clock), work: min(work, other.work))
    }
  }

  private static func report(_ keys: [String: Key], _ what: String, _ seconds: (Key) -> Double) {
    let sorted = keys.map { (text: $0, seconds: seconds($1)) }.sorted { $0.seconds < $1.seconds }
    let median = FoldBench.milliseconds(sorted[sorted.count / 2].seconds)
    let most = FoldBench.milliseconds(sorted[sorted.count * 99 / 100].seconds)
    print("\(sorted.count) keys, \(what): median \(median) ms, 99 of 100 within \(most) ms")
    for key in sorted.suffix(5).reversed() {
      print("  slowest: \(FoldBench.milliseconds(key.seconds)) ms for “\(key.text)”")
    }
  }
}
