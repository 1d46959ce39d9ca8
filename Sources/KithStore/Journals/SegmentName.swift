/// The name of a piece of a journal: `000002.jsonl`.
enum SegmentName {
  private static let highest = 999_999_999
  /// A writer that has come further than this makes way for another: behind the highest number
  /// nothing would be read.
  static let furthest = highest - 1_000_000

  static func of(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 6 - digits.count)) + digits + ".jsonl"
  }

  /// The number that a file's name stands for; nil for what is no piece of a journal.
  static func number(_ name: String) -> Int? {
    guard name.hasSuffix(".jsonl"), let number = Int(name.dropLast(6)), number > 0,
      number <= highest, of(number) == name
    else { return nil }
    return number
  }
}
