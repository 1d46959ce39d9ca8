import Testing

@testable import KithModel

/// A line about somebody who was forgotten, and what must be left of it.
private struct BlankedLine: CustomTestStringConvertible {
  let by: String
  let part: String
  /// nil where the line stays as it is.
  let left: String?

  init(_ part: String, by person: String = "m-ana", left: String? = nil) {
    (self.part, by, self.left) = (part, person, left)
  }

  var testDescription: String { "\(word) by \(by)" }

  /// The word of the change.
  var word: String { String(part.dropFirst(2).prefix { $0 != "\"" }) }
}

@Suite struct `Lines of somebody who was forgotten` {
  private static let github = Identity.memberID("github:cy")

  /// Cy has one of everything; Bea spoke under Cy's question.
  private static func lived() -> JournalBuilder {
    var journal = JournalBuilder()
    journal.write(
      #"{"joined":"m-ana","name":"Ana"}"#, #"{"joined":"m-bea","name":"Bea"}"#,
      #"{"joined":"m-cy","name":"Cy"}"#)
    journal.write(
      #"{"opened":"t-fix","title":"Fix"}"#, #"{"asked":"q-why","title":"Why?"}"#,
      #"{"proposed":"i-dark","title":"Dark"}"#, #"{"contributed":"c-talk","title":"Talk"}"#,
      #"{"scheduled":"e-demo","title":"Demo"}"#,
      #"{"recognised":"r-ty","to":["m-bea"],"words":"Thanks"}"#, by: "m-cy")
    journal.write(#"{"asked":"q-how","title":"How?"}"#, by: "m-bea")
    journal.write(#"{"replied":"q-why","reply":"a-cy","text":"Cy says"}"#, by: "m-cy")
    journal.write(#"{"replied":"q-why","reply":"a-bea","text":"Bea says"}"#, by: "m-bea")
    return journal
  }

  private static let lines = [
    BlankedLine(#"{"founded":"k-c","name":"Pine","purpose":"Trees"}"#, by: "m-cy"),
    BlankedLine(
      #"{"joined":"m-cy","name":"Cy","source":"github:cy","identities":["github:cy"],"skills":["tea"],"place":"Here","bot":false,"mentors":["m-bea"],"roles":[{"name":"baker","since":"2026-01-01T00:00:00Z"}],"circles":[{"name":"team"}],"since":"2026-01-01T00:00:00Z"}"#,
      left:
        #"{"joined":"m-cy","name":"","source":"","identities":["\#(github)"],"skills":[""],"place":"","bot":false,"mentors":["m-bea"],"roles":[{"name":"","since":"2026-01-01T00:00:00Z"}],"circles":[{"name":"team"}],"since":"2026-01-01T00:00:00Z"}"#
    ),
    BlankedLine(
      #"{"opened":"t-new","title":"Do","body":"It","skills":["tea"],"size":"small","due":"2026-02-01T00:00:00Z"}"#,
      by: "m-cy",
      left:
        #"{"opened":"t-new","title":"","body":"","skills":[""],"size":"small","due":"2026-02-01T00:00:00Z"}"#
    ),
    BlankedLine(
      #"{"asked":"q-new","title":"Who?","labels":["a","b"],"stage":"start","asker":"m-cy"}"#,
      left: #"{"asked":"q-new","title":"","labels":["",""],"stage":"start","asker":"m-cy"}"#),
    BlankedLine(#"{"asked":"q-new","title":"Who?","asker":"m-bea"}"#, by: "m-cy"),
    BlankedLine(
      #"{"recognised":"r-new","to":["m-bea"],"reason":"code","words":"Thanks"}"#, by: "m-cy",
      left: #"{"recognised":"r-new","to":["m-bea"],"reason":"code","words":""}"#),
    BlankedLine(#"{"recognised":"r-new","to":["m-cy"],"words":"Thanks"}"#),
    BlankedLine(
      #"{"scheduled":"e-new","title":"Demo","place":"Here","minutes":60}"#, by: "m-cy",
      left: #"{"scheduled":"e-new","title":"","place":"","minutes":60}"#),
    BlankedLine(
      #"{"proposed":"i-new","title":"Light"}"#, by: "m-cy",
      left: #"{"proposed":"i-new","title":""}"#),
    BlankedLine(
      #"{"contributed":"c-new","title":"Talk","contributionKind":"talk","by":"m-cy"}"#,
      left: #"{"contributed":"c-new","title":"","contributionKind":"talk","by":"m-cy"}"#),
    BlankedLine(
      #"{"imported":"q-new","rev":"2026-01-01T00:00:00Z","title":"Who?","link":"https://a.example","source":"github:a/b#5","asker":"m-cy","closedAt":"2026-01-01T00:00:00Z","closeReason":"solved","links":[{"to":"t-fix","type":"ledTo"}],"replies":[{"id":"a-1","author":"m-cy","at":"2026-01-01T00:00:00Z","text":"Cy says"},{"id":"a-2","author":"m-bea","at":"2026-01-01T00:00:00Z","text":"Bea says"},{"id":"a-3","at":"2026-01-01T00:00:00Z","text":"Nobody says"}]}"#,
      left:
        #"{"imported":"q-new","rev":"2026-01-01T00:00:00Z","title":"","link":"","source":"github:a/b#5","asker":"m-cy","closedAt":"2026-01-01T00:00:00Z","closeReason":"solved","links":[{"to":"t-fix","type":"ledTo"}],"replies":[{"id":"a-1","author":"m-cy","at":"2026-01-01T00:00:00Z","text":""},{"id":"a-2","author":"m-bea","at":"2026-01-01T00:00:00Z","text":"Bea says"},{"id":"a-3","at":"2026-01-01T00:00:00Z","text":"Nobody says"}]}"#
    ),
    BlankedLine(
      #"{"edited":"q-why","title":"Why not?","labels+":["a"],"priority":"high","waitUntil":null}"#,
      left: #"{"edited":"q-why","title":"","labels+":[""],"priority":"high","waitUntil":null}"#),
    BlankedLine(#"{"edited":"q-how","title":"How so?"}"#, by: "m-cy"),
    BlankedLine(#"{"converted":"i-dark","to":"task"}"#),
    BlankedLine(
      #"{"replied":"q-how","reply":"a-new","text":"So"}"#, by: "m-cy",
      left: #"{"replied":"q-how","reply":"a-new","text":""}"#),
    BlankedLine(
      #"{"replied":"q-how","reply":"a-new","author":"m-cy","text":"So"}"#,
      left: #"{"replied":"q-how","reply":"a-new","author":"m-cy","text":""}"#),
    BlankedLine(#"{"replied":"q-why","reply":"a-new","text":"So"}"#),
    BlankedLine(
      #"{"rewrote":"q-why","reply":"a-cy","text":"Better"}"#,
      left: #"{"rewrote":"q-why","reply":"a-cy","text":""}"#),
    BlankedLine(#"{"rewrote":"q-why","reply":"a-bea","text":"Better"}"#, by: "m-cy"),
    BlankedLine(#"{"hid":"q-why","reply":"a-cy"}"#),
    BlankedLine(#"{"accepted":"q-why","reply":"a-bea"}"#),
    BlankedLine(#"{"unaccepted":"q-why","reply":"a-bea"}"#),
    BlankedLine(#"{"turned":"q-why","to":"check"}"#),
    BlankedLine(#"{"routed":"q-why","to":["m-bea"]}"#),
    BlankedLine(#"{"unrouted":"q-why","from":["m-bea"]}"#),
    BlankedLine(#"{"assigned":"t-fix","to":["m-bea"]}"#),
    BlankedLine(#"{"unassigned":"t-fix","from":["m-bea"]}"#),
    BlankedLine(#"{"renewed":"t-fix","for":["m-bea"]}"#),
    BlankedLine(#"{"took":"t-fix","by":["m-bea"]}"#),
    BlankedLine(#"{"reminded":"t-fix","whom":["m-bea"]}"#),
    BlankedLine(#"{"moved":"t-fix","to":"doing"}"#),
    BlankedLine(#"{"closed":"q-why","reason":"solved"}"#),
    BlankedLine(#"{"reopened":"q-why"}"#),
    BlankedLine(#"{"deleted":"q-why"}"#),
    BlankedLine(#"{"restored":"q-why"}"#),
    BlankedLine(#"{"linked":"q-why","to":"q-how","type":"duplicateOf"}"#),
    BlankedLine(#"{"unlinked":"q-why","to":"q-how","type":"duplicateOf"}"#),
    BlankedLine(#"{"voted":"i-dark","by":["m-bea"]}"#),
    BlankedLine(#"{"unvoted":"i-dark","by":["m-bea"]}"#),
    BlankedLine(#"{"attended":"e-demo","who":["m-cy"]}"#),
    BlankedLine(#"{"unattended":"e-demo","who":["m-cy"]}"#),
    BlankedLine(#"{"merged":"m-cy","into":"m-dan"}"#),
    BlankedLine(#"{"unmerged":"m-cy"}"#),
    BlankedLine(#"{"keptApart":"m-cy","from":"m-bea"}"#),
    BlankedLine(
      #"{"identified":"m-cy","as":"github:cy"}"#, left: #"{"identified":"m-cy","as":"\#(github)"}"#),
    BlankedLine(
      #"{"unidentified":"m-cy","as":"github:cy"}"#,
      left: #"{"unidentified":"m-cy","as":"\#(github)"}"#),
    BlankedLine(
      #"{"gave":"m-cy","role":"baker","since":"2026-01-01T00:00:00Z","chosenBy":["m-bea"]}"#,
      left: #"{"gave":"m-cy","role":"","since":"2026-01-01T00:00:00Z","chosenBy":["m-bea"]}"#),
    BlankedLine(#"{"ended":"m-cy","role":"baker"}"#, left: #"{"ended":"m-cy","role":""}"#),
    BlankedLine(#"{"entered":"m-cy","circle":"team"}"#),
    BlankedLine(#"{"left":"m-cy","circle":"team"}"#),
    BlankedLine(#"{"noted":"m-cy","text":"Likes tea"}"#, left: #"{"noted":"m-cy","text":""}"#),
    BlankedLine(#"{"noted":"m-bea","text":"Likes tea"}"#, by: "m-cy"),
    BlankedLine(#"{"forgotten":"m-cy"}"#),
    BlankedLine(#"{"promised":"k-c","supporter":"Bulb","what":"bulbs"}"#, by: "m-cy"),
    BlankedLine(#"{"kept":"k-c","supporter":"Bulb","what":"bulbs"}"#, by: "m-cy"),
    BlankedLine(
      #"{"ruled":"k-c","name":"late","of":"questions","filter":"is:open","todo":"look"}"#,
      by: "m-cy"),
    BlankedLine(#"{"unruled":"k-c","name":"late"}"#, by: "m-cy"),
    BlankedLine(
      #"{"viewed":"k-c","name":"mine","of":"questions","filter":"is:open"}"#, by: "m-cy"),
    BlankedLine(#"{"unviewed":"k-c","name":"mine"}"#, by: "m-cy"),
    BlankedLine(
      #"{"carried":"q-why","record":["00000000000000aa",7,[1767225600000,0]]}"#, by: "m-cy"),
  ]

  @Test func `are thought of for everything that can happen`() {
    #expect(Set(Self.lines.map(\.word)) == Set(ChangeCatalogue.all.map { $0.word }))
  }

  @Test(arguments: lines)
  fileprivate func `keep all but words of theirs`(_ line: BlankedLine) throws {
    var journal = Self.lived()
    journal.write(line.part, by: line.by)
    let written = try #require(journal.lines.last)
    journal.write(#"{"forgotten":"m-cy"}"#)
    let community = Community.of(journal)
    #expect(community.findings == [])
    let blanked = community.blanked(written.bytes)
    #expect(blanked.map(Self.part) == line.left.map(Shorthand.expanded))
    if let blanked {
      #expect(community.blanked(blanked) == nil, "what was blanked is blanked once")
      #expect(String(decoding: blanked, as: UTF8.self).contains(#""blanked":true"#))
    }
  }

  /// What a line says was done.
  private static func part(_ line: [UInt8]) -> String {
    let text = String(decoding: line, as: UTF8.self)
    guard let start = text.firstRange(of: #""do":["#), let end = text.firstRange(of: #"],"c":"#)
    else {
      return text
    }
    return String(text[start.upperBound..<end.lowerBound])
  }
}

@Suite struct `A community in which somebody was forgotten for good` {
  /// The community as it is read again from lines that were blanked.
  private func readAgain(_ journal: JournalBuilder) -> Community {
    let community = Community.of(journal)
    var again = Community(id: Community.testID)
    for line in journal.lines {
      var line = line
      line.bytes = community.blanked(line.bytes) ?? line.bytes
      again.deliver([line])
    }
    return again
  }

  @Test func `keeps what others did with their questions`() throws {
    var journal = JournalBuilder()
    journal.write(#"{"joined":"m-ana","name":"Ana"}"#, #"{"joined":"m-cy","name":"Cy"}"#)
    journal.write(
      #"{"asked":"q-1","title":"One?"}"#, #"{"asked":"q-2","title":"Two?"}"#,
      #"{"asked":"q-3","title":"Three?"}"#, #"{"opened":"t-work","title":"Do"}"#, by: "m-cy")
    journal.write(
      #"{"closed":"q-1","reason":"duplicate"}"#,
      #"{"linked":"q-1","to":"q-2","type":"duplicateOf"}"#)
    journal.write(#"{"replied":"q-2","reply":"a-1","text":"So"}"#)
    journal.write(#"{"turned":"q-2","to":"check"}"#)
    journal.write(#"{"converted":"q-3","to":"task"}"#, #"{"assigned":"t-3","to":["m-ana"]}"#)
    journal.write(#"{"assigned":"t-work","to":["m-ana"]}"#, #"{"moved":"t-work","to":"doing"}"#)
    journal.write(#"{"forgotten":"m-cy"}"#)
    let again = readAgain(journal)
    #expect(again.text() == Community.of(journal).text())
    let one = try #require(again.question(JournalBuilder.id("q-1")))
    #expect(one.core.links == [Link(to: JournalBuilder.id("q-2"), type: .duplicateOf)])
    let two = try #require(again.question(JournalBuilder.id("q-2")))
    #expect(again.turn(of: two) == .check)
    #expect(again.task(JournalBuilder.id("t-3"))?.assignees == [JournalBuilder.id("m-ana")])
    #expect(again.task(JournalBuilder.id("t-work"))?.status == .doing)
  }

  @Test func `still has the replies that wait to be carried, and finds them by their source`() {
    var journal = JournalBuilder()
    journal.write(#"{"joined":"m-ana","name":"Ana"}"#, #"{"joined":"m-cy","name":"Cy"}"#)
    journal.write(
      #"{"imported":"q-why","rev":"2026-01-01T00:00:00Z","title":"Why?","asker":"m-cy","source":"github:a/b#5"}"#
    )
    journal.write(#"{"replied":"q-why","reply":"a-1","text":"So"}"#)
    journal.write(#"{"forgotten":"m-cy"}"#)
    let again = readAgain(journal)
    #expect(again.outbox().map { $0.words(in: again) } == ["So"])
    #expect(again.find("#5") == .one(JournalBuilder.id("q-why")))
  }

  @Test func `keeps an identity that was dropped apart, whoever blanked first`() {
    let sam = Identity.memberID("github:sam")
    var journal = JournalBuilder()
    journal.write(
      #"{"joined":"m-cy","name":"Cy"}"#, #"{"joined":"\#(sam)","name":"Sam"}"#,
      #"{"identified":"m-cy","as":"github:sam"}"#)
    journal.write(#"{"unidentified":"m-cy","as":"github:sam"}"#, writer: "b")
    journal.write(#"{"forgotten":"m-cy"}"#, writer: "b")
    let community = Community.of(journal)
    var lines = journal.lines
    lines[0].bytes = community.blanked(lines[0].bytes) ?? lines[0].bytes
    #expect(lines[0].bytes != journal.lines[0].bytes)
    #expect(Community.of(lines).member(sam).map { String($0.name) } == "Sam")
  }
}
