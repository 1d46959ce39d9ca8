import Testing

@testable import KithModel

/// One thing that happens to one object, and the whole of the object afterwards.
struct ChangeCase: CustomTestStringConvertible {
  let testDescription: String
  let object: String
  let whole: String
  /// What is done from second 20 on, a line each, by Ana, or by whom the line begins with.
  let parts: [String]
  /// How the object differs from what stands in `Expected`.
  let changes: [(String, String)]

  init(
    _ name: String, _ object: String, _ whole: String, _ parts: [String],
    _ changes: [(String, String)]
  ) {
    testDescription = name
    self.object = object
    self.whole = whole
    self.parts = parts
    self.changes = changes
  }

  /// Ana, Bea and Cy, and one object of every kind, made at second 10 by Ana.
  static let beginning = [
    #"{"founded":"k-c","name":"Pine"}"#,
    #"{"joined":"m-ana","name":"Ana"}"#,
    #"{"joined":"m-bea","name":"Bea"}"#,
    #"{"joined":"m-cy","name":"Cy"}"#,
    #"{"opened":"t-fix","title":"Fix it"}"#,
    #"{"asked":"q-why","title":"Why?"}"#,
    #"{"proposed":"i-dark","title":"Dark"}"#,
    #"{"contributed":"c-talk","title":"A talk"}"#,
    #"{"scheduled":"e-demo","title":"Demo"}"#,
    #"{"recognised":"r-ty","to":["m-bea"]}"#,
  ]

  var journal: JournalBuilder { journal(after: Self.beginning) }

  private func journal(after beginning: [String]) -> JournalBuilder {
    var journal = JournalBuilder()
    journal.write(beginning.joined(separator: ","), at: 10)
    for (index, part) in parts.enumerated() {
      let words = part.split(separator: " ", maxSplits: 1)
      let isNamed = words.count == 2 && words[0].hasPrefix("m-")
      journal.write(
        isNamed ? String(words[1]) : part, at: 20 + index,
        by: isNamed ? String(words[0]) : "m-ana")
    }
    return journal
  }

  func expectOutcome() { expectOutcome(of: journal) }

  /// The same where the object itself was not made here.
  func expectImported() {
    let people = Self.beginning.filter { $0.contains("joined") }
    expectOutcome(of: journal(after: people))
  }

  private func expectOutcome(of journal: JournalBuilder) {
    let community = Community.of(journal)
    #expect(community.findings == [])
    #expect(community.text(object) == Expected.json(whole, but: changes))
    // And the same when every record comes alone, the latest first.
    var later = Community(id: Community.testID)
    for line in journal.lines.reversed() { later.deliver([line]) }
    #expect(later.text(object) == Expected.json(whole, but: changes), "the latest first")
  }
}
