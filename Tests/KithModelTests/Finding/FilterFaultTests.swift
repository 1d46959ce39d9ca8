import Testing

@testable import KithModel

@Suite struct `A filter that says something wrong` {
  /// A filter, the place that is pointed at, and the beginning of what is said about it.
  struct Example: CustomTestStringConvertible {
    let kind: Kind
    let text: String
    let carets: String
    let sentence: String
    var testDescription: String { text }

    init(_ kind: Kind, _ text: String, _ carets: String, _ sentence: String) {
      (self.kind, self.text, self.carets, self.sentence) = (kind, text, carets, sentence)
    }
  }

  @Test(arguments: [
    Example(
      .question, "is:open lable:docs", "        ^^^^^",
      "A question has no field “lable”. Did you mean “label”?"),
    Example(
      .question, "assignee:me", "^^^^^^^^", "A question has no field “assignee”."),
    Example(
      .question, "is:opne", "   ^^^^",
      "“is:opne” says nothing about a question. Did you mean “open”?"),
    Example(
      .question, "status:routd", "       ^^^^^", "“status” is never “routd”. Did you mean “routed”?"
    ),
    Example(
      .question, "steering asker:anna", "         ^^^^^^^^^^",
      "Nobody here is called “anna”. Did you mean “Ana”?"),
    Example(
      .recognition, "reason:thnks", "       ^^^^^",
      "“reason” is never “thnks”. Did you mean “thanks”?"),
    Example(.event, "lable:x", "^^^^^", "An event has no field “lable”."),
    Example(.question, "replies:few", "        ^^^", "“replies” is a number, not “few”."),
    Example(.question, "age:old", "    ^^^", "“old” is no length of time."),
    Example(.task, "due:soonish..2w", "    ^^^^^^^^^^^", "“soonish” is no time for “due”."),
    Example(.member, "bot:perhaps", "    ^^^^^^^", "“bot” is yes or no, not “perhaps”."),
    Example(.question, "label: docs", "^^^^^^", "“label:” needs a value behind it."),
    Example(.question, "label:docs,", "^^^^^^^^^^^", "“label:” needs a value behind it."),
    Example(.question, "é \"out of", "  ^", "This quotation mark is never closed."),
    Example(.question, "a (b | c", "  ^", "This parenthesis is never closed."),
    Example(.question, "a b) c", "   ^", "This parenthesis was never opened."),
    Example(.question, "a -()", "   ^^", "There is nothing in these parentheses."),
    Example(.question, "a |", "  ^", "“|” needs something on either side."),
    Example(.question, "OR a", "^^", "“OR” needs something on either side."),
    Example(.question, "a NOT", "  ^^^", "“NOT” needs something on either side."),
    Example(.question, "(a sort:age)", "   ^^^^^^^^", "“sort:” stands outside of parentheses"),
    Example(.question, "-sort:age", " ^^^^^^^^", "“sort:” stands outside of parentheses"),
    Example(
      .question, "sort:titel", "     ^^^^^",
      "A question has no field “titel”. Did you mean “title”?"),
  ])
  func `points at it and says what would be right`(example: Example) {
    let fault = #expect(throws: FilterFault.self) {
      var session = FilterSession(example.kind, FilterGround.context)
      _ = try session.find(example.text, isTyping: false)
    }
    guard let fault else { return }
    #expect(fault.description.hasPrefix(example.sentence), "\(fault)")
    #expect(fault.pointed(in: example.text) == "  \(example.text)\n  \(example.carets)")
  }

  @Test func `about whoever asks is told how to say who that is`() throws {
    let context = FilterContext(
      FilterGround.community, times: FilterGround.context.times, me: nil)
    for text in ["me", "is:mine", "asker:me"] {
      var session = FilterSession(.question, context)
      let fault = #expect(throws: FilterFault.self) { try session.find(text) }
      #expect(fault?.trouble == .unknownSelf)
    }
  }

  @Test(arguments: [
    "a |", "(a", "\"a", "a -", "a label:", "a NOT", "a (", "a is:", "a label:docs,",
  ])
  func `is forgiven while somebody types`(text: String) throws {
    _ = try Filter.read(text, kind: .question, isTyping: true)
    if text != "a -" {
      #expect(throws: FilterFault.self) { try Filter.read(text, kind: .question) }
    }
  }

  @Test func `may be as deep as it likes without harm`() {
    let text = String(repeating: "(", count: 100_000)
    #expect(throws: FilterFault.self) { try Filter.read(text, kind: .task, isTyping: true) }
    let nots = String(repeating: "NOT ", count: 100_000) + "a"
    #expect(throws: FilterFault.self) { try Filter.read(nots, kind: .task) }
  }
}
