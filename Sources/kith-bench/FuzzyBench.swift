internal import KithModel

/// Fuzzy matching over the lines of a file, beside `fzf --filter` where it is installed: how long the
/// first key takes over 500,000 lines, and how many of fzf's first ten are among ours.
enum FuzzyBench {
  private static let lineCount = 500_000

  static func run(file: String?, queries: String?) {
    guard let file, let bytes = Platform.read(file) else {
      return print("usage: kith-bench fuzzy FILE [QUERIES], one line for each title and query")
    }
    let titles = lines(bytes)
    guard !titles.isEmpty else { return print("\(file) has no lines") }
    let asked =
      queries.flatMap(Platform.read).map { lines($0) }
      ?? FuzzyQueries.drawn(from: titles, count: 200)
    compareKeys(titles)
    compareOrder(titles, asked, file: file)
  }

  private static func lines(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  // MARK: The first key

  private static func compareKeys(_ titles: [String]) {
    let many = (0..<lineCount).map { titles[$0 % titles.count] }
    let texts = many.map { Text($0) }
    let path = "/tmp/kith-bench-titles"
    Platform.write(Array(many.joined(separator: "\n").utf8), to: path)
    print("\(lineCount) lines, from \(titles.count) titles")
    for key in ["s", "e", "t", "st", "ste", "build fail"] {
      var own: [Double] = []
      var ratios: [Double] = []
      var count = 0
      for _ in 0..<5 {
        let start = Platform.now()
        count = FuzzyRanking.ranked(texts, for: key).count
        own.append(Platform.now() - start)
        let command = "fzf --filter='\(key)' < \(path) > /dev/null"
        if let other = Platform.time(command) { ratios.append((own.last ?? 0) / other) }
      }
      let median = FoldBench.milliseconds(own.sorted()[own.count / 2])
      let ratio =
        ratios.isEmpty
        ? "" : ", \(FoldBench.tenths(ratios.sorted()[ratios.count / 2])) of fzf's time"
      print("  “\(key)”: \(count) match, median \(median) ms\(ratio)")
    }
  }

  // MARK: The order

  private static func compareOrder(_ titles: [String], _ queries: [String], file: String) {
    guard Platform.time("fzf --version > /dev/null") != nil else {
      return print("fzf is not installed; the order was not compared")
    }
    let texts = titles.map { Text($0) }
    let answer = "/tmp/kith-bench-fzf"
    var shares: [(share: Double, query: String)] = []
    for query in queries where !query.contains("'") {
      _ = Platform.time("fzf --filter='\(query)' < \(file) | head -10 > \(answer)")
      let theirs = lines(Platform.read(answer) ?? [])
      guard !theirs.isEmpty else { continue }
      let ours = FuzzyRanking.ranked(texts, for: query).prefix(10).map { titles[$0] }
      let common = theirs.filter(ours.contains).count
      shares.append((Double(common) / Double(theirs.count), query))
    }
    guard !shares.isEmpty else { return print("fzf found nothing for any query") }
    let mean = shares.reduce(0) { $0 + $1.share } / Double(shares.count)
    let good = shares.filter { $0.share >= 0.7 }.count
    print("\(shares.count) queries: \(FoldBench.tenths(mean * 10)) of fzf's first ten are in ours")
    print("\(good) queries have at least seven")
    for (share, query) in shares.sorted(by: { $0.share < $1.share }).prefix(5) {
      print("  least: \(FoldBench.tenths(share * 10)) for “\(query)”")
    }
  }
}

/// Queries as people type them, drawn from the titles, the same each time: a word's beginning, two
/// words' beginnings, the first letters of several words, a word with letters left out.
enum FuzzyQueries {
  static func drawn(from titles: [String], count: Int) -> [String] {
    var random = SplitMix(state: 7)
    var queries: [String] = []
    while queries.count < count {
      let title = titles[random.below(titles.count)]
      let words = title.lowercased().split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
        .filter { $0.count > 2 }.map(String.init)
      guard words.count > 2 else { continue }
      let (one, other) = (words[random.below(words.count)], words[random.below(words.count)])
      switch queries.count % 4 {
      case 0: queries.append(String(one.prefix(3 + random.below(4))))
      case 1: queries.append("\(one.prefix(4)) \(other.prefix(3))")
      case 2: queries.append(String(words.prefix(4).compactMap(\.first)))
      default: queries.append(String(one.enumerated().filter { $0.offset % 3 != 1 }.map(\.element)))
      }
    }
    return queries
  }
}
