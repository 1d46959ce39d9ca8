/// Whole commands on a store, each in turn with a reference.
enum CommandBench {
  static func run(folder: String, program: String) {
    compare("\(program) --version", with: "/bin/true", times: 21)
    compare(
      "\(program) -C \(folder) list questions --limit 1",
      with: "cat \(folder)/journals/*/*.jsonl | jq -c .n", times: 7)
  }

  /// One after the other, so that both see the same machine.
  private static func compare(_ command: String, with reference: String, times: Int) {
    var own: [Double] = []
    var other: [Double] = []
    for _ in 0..<times {
      guard let first = Platform.time(command + " > /dev/null"),
        let second = Platform.time(reference + " > /dev/null")
      else { return print("could not run: \(command)") }
      own.append(first)
      other.append(second)
    }
    let (mine, theirs) = (own.sorted()[times / 2], other.sorted()[times / 2])
    print("\(command): median \(FoldBench.milliseconds(mine)) ms")
    print("  \(reference): median \(FoldBench.milliseconds(theirs)) ms, ", terminator: "")
    print("\(FoldBench.tenths(theirs / mine)) times as long")
  }
}
