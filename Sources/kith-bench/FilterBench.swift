internal import KithModel

/// Typing filters over many rows, key by key, as the dashboard does: parsed, matched and in order; by the work of
/// the thread, since a shared machine's clock says little about one key.
enum FilterBench {
  /// What is typed, and what stands there before.
  private static let lines = [
    "steering camera", "is:open label:docs serv", "\"reward stays\" finished",
    "-camera age:7d.. left",
    "asker:me sort:title car", "(label:docs | label:build) replies:0 train",
  ]

  static func run(rows: Int) {
    var generator = Generator()
    guard let (id, writers) = try? generator.questions(rows) else {
      return print("the generator made something that can't be written")
    }
    var community = Community(id: id)
    community.take(
      writers.flatMap { writer in
        writer.segments.map {
          Segment(writer: writer.id, path: "journal", bytes: Bytes($0))
        }
      }, workers: Platform.onTwoThreads)
    let me = community.members.first { _ in true }?.id
    let now = Moment(milliseconds: 1_650_000_000_000)
    let context = FilterContext(community, times: TimeWords(now: now, offset: 0), me: me)
    let start = Platform.worked()
    var session = FilterSession(.question, context)
    _ = try? session.find("")
    print("\(rows) rows, made ready in \(FoldBench.milliseconds(Platform.worked() - start)) ms")
    var keys: [(milliseconds: Double, text: String)] = []
    for line in lines {
      for length in 1...line.count {
        let text = String(line.prefix(length))
        let start = Platform.worked()
        _ = try? session.find(text)
        keys.append(((Platform.worked() - start) * 1000, text))
      }
    }
    keys.sort { $0.milliseconds < $1.milliseconds }
    let median = FoldBench.tenths(keys[keys.count / 2].milliseconds)
    let most = FoldBench.tenths(keys[keys.count * 99 / 100].milliseconds)
    print("\(keys.count) keys: median \(median) ms, 99 of 100 within \(most) ms")
    for key in keys.suffix(5).reversed() {
      print("  slowest: \(FoldBench.tenths(key.milliseconds)) ms for “\(key.text)”")
    }
  }
}
