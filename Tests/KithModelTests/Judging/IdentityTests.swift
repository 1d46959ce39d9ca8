import Testing

@testable import KithModel

@Suite struct `Members who may be one person` {
  private struct Person {
    let id: String
    let name: String
    let identities: [String]
    var more = ""
  }

  private func suggestions(_ people: Person..., changes: [String] = []) -> [String] {
    var village = Village()
    for person in people {
      let identities = person.identities.map { "\"\($0)\"" }.joined(separator: ",")
      village.builder.write(
        #"{"joined":"m-\#(person.id)","name":"\#(person.name)","identities":[\#(identities)]\#(person.more)}"#
      )
    }
    for change in changes { village.builder.write(change) }
    return village.community.identitySuggestions().map {
      "\(short($0.member)) → \(short($0.into)): \($0.reason)"
    }
  }

  private func short(_ id: ID) -> String {
    ["one", "two", "three"].first { JournalBuilder.id("m-" + $0) == id } ?? id.description
  }

  @Test func `share an address`() {
    #expect(
      suggestions(
        Person(id: "one", name: "Ana", identities: ["github:ana", "email:a@pine.example"]),
        Person(id: "two", name: "Someone", identities: ["email:A@pine.example"]))
        == ["one → two: both have the address a@pine.example"])
  }

  @Test func `share a handle and a name`() {
    #expect(
      suggestions(
        Person(id: "one", name: "Ana Lima", identities: ["github:analima"]),
        Person(id: "two", name: "ana lima", identities: ["discourse:forum.example/AnaLima"]))
        == [
          "one → two: both are “analima” (discourse and github), and both are called Ana Lima"
        ])
  }

  @Test(arguments: [
    (#","place":"Faro""#, "both live in Faro"),
    (#","timeZone":"Europe/Lisbon""#, "both are in Europe/Lisbon"),
  ])
  func `share a handle and a place or a time zone`(more: String, reason: String) {
    #expect(
      suggestions(
        Person(id: "one", name: "Ana", identities: ["github:analima"], more: more),
        Person(id: "two", name: "A. L.", identities: ["slack:pine/analima"], more: more))
        == ["one → two: both are “analima” (github and slack), and \(reason)"])
  }

  @Test func `share a handle and spoke in the same threads`() {
    let threads = ["q-a", "q-b"].flatMap { question in
      [
        #"{"asked":"\#(question)","title":"x","asker":"m-one"}"#,
        #"{"replied":"\#(question)","reply":"a-\#(question.last ?? "x")1","text":"so","author":"m-two"}"#,
      ]
    }
    let (one, two) = (
      Person(id: "one", name: "Ana", identities: ["github:analima"]),
      Person(id: "two", name: "A. L.", identities: ["slack:pine/analima"])
    )
    #expect(
      suggestions(one, two, changes: threads)
        == [
          "one → two: both are “analima” (github and slack), and both spoke in 2 of the same threads"
        ])
    #expect(suggestions(one, two) == [])
  }

  @Test func `are never suggested by name alone, by a handle alone, or by what many have`() {
    #expect(
      suggestions(
        Person(id: "one", name: "Ana Lima", identities: ["github:ana"]),
        Person(id: "two", name: "Ana Lima", identities: ["github:lima"]),
        Person(id: "three", name: "Anatol", identities: ["slack:pine/ana"])) == [])
    #expect(
      suggestions(
        Person(id: "one", name: "Ana", identities: ["email:info@a.example"]),
        Person(id: "two", name: "Ana", identities: ["email:info@b.example"])) == [])
  }

  @Test func `are not suggested when somebody refused, or when they are merged`() {
    let (one, two) = (
      Person(id: "one", name: "Ana", identities: ["email:a@pine.example"]),
      Person(id: "two", name: "Ana", identities: ["github:x", "email:a@pine.example"])
    )
    #expect(suggestions(one, two).count == 1)
    #expect(suggestions(one, two, changes: [#"{"keptApart":"m-two","from":"m-one"}"#]) == [])
    #expect(suggestions(one, two, changes: [#"{"merged":"m-two","into":"m-one"}"#]) == [])
  }
}

@Suite struct `Somebody with two identities` {
  private func village() -> Village {
    var village = Village("ana", "other", "ben")
    village.asks("ana", "lamp", "2026-06-01")
    village.replies("other", "q-lamp", "2026-06-02", text: "me again")
    village.merge("other", into: "ana")
    return village
  }

  private func found(_ filter: String, _ village: Village) throws -> Int {
    let context = FilterContext(village.community, times: Square.times, me: nil)
    var session = FilterSession(.question, context)
    return try session.find(filter, isTyping: false).ids.count
  }

  @Test func `answers nothing by writing under their own question`() throws {
    let village = village()
    for filter in ["status:new", "turn:helpers", "is:unanswered", "is:overdue"] {
      #expect(try found(filter, village) == 1, "\(filter)")
    }
  }

  @Test func `is neither answered nor thanked by themselves, and answers under either name`() {
    var village = village()
    village.thanks("other", "ana", on: "2026-06-03")
    village.asks("ben", "wire", "2026-06-04")
    village.happens(#""routed":"q-wire","to":["m-ana"]"#, by: "ben", "2026-06-05")
    let ana = JournalBuilder.id("m-ana")
    func kinds(_ village: Village) -> Set<Fact.Kind> {
      Set(village.community.facts(of: ana).map(\.kind))
    }
    #expect(kinds(village) == [.asked, .replied, .thankedSomebody, .isAsked])
    #expect(village.community.load(of: ana) == 1)
    village.replies("other", "q-wire", "2026-06-06")
    #expect(village.community.load(of: ana) == 0)
    #expect(kinds(village) == [.asked, .replied, .thankedSomebody])
    village.replies("ben", "q-lamp", "2026-06-07")
    #expect(
      village.community.facts(of: ana).first { $0.kind == .wasAnswered }?.at.day
        == Day("2026-06-07"))
  }

  @Test func `is helped by somebody else, and goes on under either name`() throws {
    var village = village()
    village.replies("ben", "q-lamp", "2026-06-03")
    #expect(try found("status:answered turn:asker", village) == 1)
    village.replies("other", "q-lamp", "2026-06-04", text: "works")
    #expect(try found("turn:check", village) == 1)
  }
}
