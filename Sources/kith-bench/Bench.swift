/// Measures what is promised of Kith's speed, each as a ratio against a reference in the same run.
@main
struct Bench {
  private static let usage = """
    usage: kith-bench WHAT
      fold [RECORDS]           reads and folds a community in memory, beside jq
      measures [RECORDS]       reckons all measures of a community that is open
      today [RECORDS]          finds what waits, whom to thank, who is at the edge
      generate RECORDS FOLDER  writes a made-up community as a store
      commands FOLDER KITH     times whole commands on a store, beside jq and true
      store [RECORDS]          saves, opens and checks a store, beside bare calls to the disk
      fuzzy FILE [QUERIES]     matches its lines fuzzily, beside fzf
      filter [ROWS] [LINE...]  types filters over so many questions
      dashboard FOLDER         presses keys over a store, until their frames are drawn
      helpers FOLDER FROM TO   names five helpers for each question of an export, as of its time
      similar FOLDER           finds what people linked in an export
      likeness [QUESTIONS]     indexes made-up questions, and asks
      screen                   draws frames and takes keys
      all                      everything that needs no folder
    """

  static func main() {
    let words = Array(CommandLine.arguments.dropFirst())
    switch words.first {
    case "fold": FoldBench.run(records: words.dropFirst().first.flatMap { Int($0) } ?? 100_000)
    case "fold-once" where words.count == 2: FoldBench.once(words[1])
    case "measures":
      MeasureBench.run(records: words.dropFirst().first.flatMap { Int($0) } ?? 100_000)
    case "today": TodayBench.run(records: words.dropFirst().first.flatMap { Int($0) } ?? 100_000)
    case "generate" where words.count == 3:
      Generate.run(records: Int(words[1]) ?? 100_000, folder: words[2])
    case "commands" where words.count == 3: CommandBench.run(folder: words[1], program: words[2])
    case "store":
      StoreBench.run(records: words.dropFirst().first.flatMap { Int($0) } ?? 100_000)
    case "fuzzy":
      FuzzyBench.run(
        file: words.dropFirst().first, queries: words.count > 2 ? words[2] : nil)
    case "filter":
      FilterBench.run(
        rows: words.dropFirst().first.flatMap { Int($0) } ?? 100_000,
        lines: words.count > 2 ? Array(words.dropFirst(2)) : FilterBench.usualLines)
    case "dashboard" where words.count == 2: DashboardBench.run(folder: words[1])
    case "helpers" where words.count == 4:
      JudgementBench.helpers(folder: words[1], from: words[2], to: words[3])
    case "similar" where words.count == 2: JudgementBench.similar(folder: words[1])
    case "likeness":
      JudgementBench.size(questions: words.dropFirst().first.flatMap { Int($0) } ?? 50_000)
    case "screen": benchScreen()
    case "all":
      FoldBench.run(records: 100_000)
      StoreBench.run(records: 100_000)
      MeasureBench.run(records: 100_000)
      TodayBench.run(records: 100_000)
      FilterBench.run(rows: 100_000, lines: FilterBench.usualLines)
      JudgementBench.size(questions: 50_000)
      benchScreen()
    default: print(usage)
    }
  }
}
