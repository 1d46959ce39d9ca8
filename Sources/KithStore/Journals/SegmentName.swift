/// The name of a piece of a journal: `000002.jsonl`.
enum SegmentName {
  static func of(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 6 - digits.count)) + digits + ".jsonl"
  }

  /// The number that a file's name stands for; nil for what is no piece of a journal.
  static func number(_ name: String) -> Int? {
    guard name.hasSuffix(".jsonl"), let number = Int(name.dropLast(6)), number > 0,
      number < 1_000_000_000, of(number) == name
    else { return nil }
    return number
  }
}
