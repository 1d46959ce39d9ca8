internal import KithModel

/// Reading and folding a community in memory, beside `jq -c .n` over the same bytes.
enum FoldBench {
  static func run(records: Int) {
    var generator = Generator()
    guard let (community, writers) = try? generator.journals(records: records) else {
      return print("the generator made something that can't be written")
    }
    let pieces = writers.flatMap { writer in
      writer.segments.enumerated().map { (writer.id, $0 + 1, $1) }
    }
    let path = "/tmp/kith-bench-\(records).jsonl"
    Platform.write(pieces.flatMap(\.2), to: path)
    let size = pieces.reduce(0) { $0 + $1.2.count }
    let before = Platform.peakMemory()
    let segments = pieces.map { writer, number, bytes in
      Segment(writer: writer, path: "journals/\(writer)/\(number).jsonl", bytes: Bytes(bytes))
    }
    var ratios: [Double] = []
    var times: [Double] = []
    for _ in 0..<5 {
      let start = Platform.now()
      var folded = Community(id: community)
      folded.take(segments, workers: Platform.onTwoThreads)
      let own = Platform.now() - start
      guard folded.recordCount == records else {
        return print("\(folded.recordCount) of \(records) records were read")
      }
      times.append(own)
      if let other = Platform.time("jq -c .n \(path) > /dev/null") { ratios.append(other / own) }
    }
    let grown = Platform.peakMemory() - before
    print("\(records) records, \(size) bytes")
    print("fold: median \(milliseconds(times.sorted()[times.count / 2])) ms")
    if !ratios.isEmpty {
      print("jq -c .n takes \(tenths(ratios.sorted()[ratios.count / 2])) times as long")
    }
    print("memory above the bytes read: at most \(tenths(Double(grown) / Double(size))) times them")
  }

  static func milliseconds(_ seconds: Double) -> String { tenths(seconds * 1000) }

  static func tenths(_ value: Double) -> String {
    let scaled = Int((value * 100).rounded())
    return "\(scaled / 100).\(scaled % 100 < 10 ? "0" : "")\(scaled % 100)"
  }
}
