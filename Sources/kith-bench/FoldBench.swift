internal import KithModel

/// Reading and folding a community in memory, beside `jq -c .n` over the same bytes.
enum FoldBench {
  static func run(records: Int) {
    var generator = Generator()
    guard let (community, writers) = try? generator.journals(records: records) else {
      return print("the generator made something that can't be written")
    }
    let path = "/tmp/kith-bench-\(records).jsonl"
    let pieces = writers.flatMap { writer in writer.segments.map { (writer.id, $0) } }
    Platform.write(pieces.flatMap(\.1), to: path)
    let size = pieces.reduce(0) { $0 + $1.1.count }
    let segments = pieces.map { Segment(writer: $0, path: "journal", bytes: Bytes($1)) }
    var (own, other): ([Double], [Double]) = ([], [])
    for _ in 0..<7 {
      let start = Platform.now()
      var folded = Community(id: community)
      folded.take(segments, workers: Platform.onTwoThreads)
      own.append(Platform.now() - start)
      guard folded.recordCount == records else {
        return print("\(folded.recordCount) of \(records) records were read")
      }
      if let time = Platform.time("jq -c .n \(path) > /dev/null") { other.append(time) }
    }
    print("\(records) records, \(size) bytes")
    print("fold: median \(milliseconds(own.sorted()[own.count / 2])) ms")
    if let least = own.min(), let jq = other.min() {
      let median = other.sorted()[other.count / 2] / own.sorted()[own.count / 2]
      print(
        "jq -c .n takes \(tenths(median)) times as long, \(tenths(jq / least)) where both are least"
      )
    }
    measureMemory(path, pieces.map { ($0.0, $0.1.count) }, community)
  }

  /// In a process of its own: this one has held the generator and all its bytes.
  private static func measureMemory(
    _ path: String, _ pieces: [(writer: WriterID, size: Int)], _ community: ID
  ) {
    let index = [community.description] + pieces.map { "\($0.writer) \($0.size)" }
    Platform.write(Array(index.joined(separator: "\n").utf8), to: path + ".index")
    _ = Platform.time("\(CommandLine.arguments[0]) fold-once \(path)")
  }

  /// Folds what `run` wrote, once, and says how much memory that took.
  static func once(_ path: String) {
    let atFirst = Platform.peakMemory()
    let index = String(decoding: Platform.read(path + ".index") ?? [], as: UTF8.self)
      .split(separator: "\n")
    guard let community = index.first.flatMap({ ID($0) }) else { return print("no \(path).index") }
    var segments: [Segment] = []
    var size = 0
    for line in index.dropFirst() {
      let halves = line.split(separator: " ")
      guard let writer = WriterID(halves[0]), let count = Int(halves[1]),
        let bytes = Platform.read(path, from: size, count: count)
      else { return print("can't read \(path)") }
      segments.append(Segment(writer: writer, path: "journal", bytes: Bytes(bytes)))
      size += count
    }
    var folded = Community(id: community)
    folded.take(segments, workers: Platform.onTwoThreads)
    let peak = Platform.peakMemory()
    print(
      "peak memory: \(tenths(Double(peak) / Double(size))) times the bytes, "
        + "\(tenths(Double(peak - atFirst) / Double(size))) without the program itself")
  }

  static func milliseconds(_ seconds: Double) -> String { tenths(seconds * 1000) }

  static func tenths(_ value: Double) -> String {
    let scaled = Int((value * 100).rounded())
    return "\(scaled / 100).\(scaled % 100 < 10 ? "0" : "")\(scaled % 100)"
  }
}
