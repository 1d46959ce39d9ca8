/// Measures what is promised of Kith's speed, each as a ratio against a reference in the same run.
@main
struct Bench {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    switch arguments.first {
    case "fold": FoldBench.run(records: arguments.dropFirst().first.flatMap { Int($0) } ?? 100_000)
    case "measures":
      MeasureBench.run(records: arguments.dropFirst().first.flatMap { Int($0) } ?? 100_000)
    default:
      print(
        """
        usage: kith-bench WHAT
          fold [RECORDS]        reads and folds a community in memory, beside jq
          measures [RECORDS]    reckons all measures of a community in memory
        """)
    }
  }
}
