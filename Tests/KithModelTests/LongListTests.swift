import Testing

@testable import KithModel

@Suite struct `A list that is long` {
  private func labels(_ parts: String...) -> [String]? {
    var journal = JournalBuilder()
    journal.write(#"{"opened":"t-fix","title":"Fix it","labels":["a","b"]}"#)
    for part in parts { journal.write(part) }
    return Community.of(journal).task(JournalBuilder.id("t-fix"))?.core.labels
  }

  private func list(_ range: ClosedRange<Int>) -> String {
    range.map { #""l\#($0)""# }.joined(separator: ",")
  }

  @Test func `takes each word once, where it first stood, and lets go of all that are named`() {
    let added = #"{"edited":"t-fix","labels+":["b",\#(list(1...100)),\#(list(50...100)),"c"]}"#
    let numbered = (1...100).map { "l\($0)" }
    #expect(labels(added) == ["a", "b"] + numbered + ["c"])
    #expect(
      labels(added, #"{"edited":"t-fix","labels+":["c","d"]}"#) == ["a", "b"] + numbered
        + ["c", "d"])
    #expect(
      labels(added, #"{"edited":"t-fix","labels-":["b",\#(list(1...99))]}"#)
        == ["a", "l100", "c"])
  }

  @Test func `of rules keeps their order, whichever are dropped and set again`() {
    var journal = JournalBuilder()
    journal.write(#"{"founded":"k-c","name":"Pine"}"#)
    func rule(_ name: String, _ filter: String) -> String {
      #"{"ruled":"k-c","name":"\#(name)","of":"tasks","filter":"\#(filter)","todo":"ask"}"#
    }
    journal.write(rule("one", "a"), rule("two", "b"), rule("three", "c"))
    journal.write(#"{"unruled":"k-c","name":"one"}"#, #"{"unruled":"k-c","name":"gone"}"#)
    journal.write(rule("three", "d"), rule("one", "e"))
    let charter = Community.of(journal).charter
    #expect(charter.rules.map(\.name) == ["two", "three", "one"])
    #expect(charter.rules.map(\.filter) == ["b", "d", "e"])
    #expect(charter.droppedRules == ["gone"])
  }
}
