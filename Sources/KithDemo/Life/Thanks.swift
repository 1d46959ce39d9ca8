internal import KithModel

/// Words of thanks: `from | to,to | age | reason | what about | words`.
struct Thanks: Sendable {
  let from: String
  let to: [String]
  let age: Int64
  let reason: String
  /// The key of a story, or nothing.
  let about: String
  let words: String

  init(from: String, to: [String], age: Int64, about: String, words: String) {
    (self.from, self.to, self.age, self.about, self.words) = (from, to, age, about, words)
    reason = "thanks"
  }

  init?(_ row: [String]) {
    guard row.count >= 6, let age = Span.milliseconds(row[2]) else { return nil }
    (from, to, self.age) = (row[0], Page.list(row[1]), age)
    (reason, about, words) = (row[3], row[4], row[5])
  }

  var id: ID { DemoID.made(.recognition, "\(from) \(to) \(words)") }
}
