import Testing

@testable import KithModel

@Suite struct `What a person types to name something` {
  private static let community: Community = {
    var journal = JournalBuilder()
    journal.write(
      #"{"joined":"m-ana","name":"Ana Lima"}"#, #"{"joined":"m-max00001","name":"Bo"}"#,
      #"{"joined":"m-dd","name":"Max"}"#, #"{"identified":"m-ana","as":"github:ana-l"}"#,
      #"{"joined":"m-ee","name":"Ana Gomez"}"#)
    journal.write(
      #"{"opened":"t-aaaa1","title":"One"}"#, #"{"opened":"t-aaaa2","title":"Two"}"#,
      #"{"asked":"q-aaaa1b","title":"Three"}"#, #"{"converted":"q-aaaa1b","to":"task"}"#,
      #"{"asked":"q-aaaa1c","title":"Four"}"#, #"{"edited":"t-none","title":"Nobody made it"}"#)
    let source = ID(.question, source: "github:serverless/serverless#4711")
    journal.write(
      #"{"imported":"\#(source)","rev":"2026-01-01T00:00:00Z","title":"Imported","source":"github:serverless/serverless#4711"}"#
    )
    return Community.of(journal)
  }()

  @Test(arguments: [
    ("t-aaaa1", "taaaa10"), ("t-aaaa2", "taaaa2"), ("q-aaaa1b", "taaaa1b"),
    ("q-aaaa1c", "qaaaa1c"), ("m-dd", "mdd00"),
  ])
  func `is shown as the shortest beginning, and understood as it is shown`(
    short: String, expected: String
  ) {
    let id = JournalBuilder.id(short)
    let shown = Self.community.shortID(id)
    #expect(shown == expected)
    #expect(Self.community.find(shown) == .one(Self.community.resolved(id)))
  }

  @Test(
    arguments: [
      ("taaaa10000000000" + "0", ["t-aaaa1"]), ("taaaa", ["t-aaaa1", "t-aaaa2", "t-aaaa1b"]),
      ("TAAAA2", ["t-aaaa2"]), ("qaaaa1b", ["t-aaaa1b"]), ("tnone", []), ("tn0ne000000000000", []),
      ("taaaa9", []), ("zaaaa1", []), ("", []), ("t", []), ("#47", []), ("#9", []),
      ("github:a/b#4711", []),
    ] as [(String, [String])])
  func `is an id or its beginning`(text: String, expected: [String]) {
    let ids = expected.map(JournalBuilder.id).sorted()
    let found: Community.Found =
      ids.count > 1 ? .several(ids) : ids.first.map { .one($0) } ?? .none
    #expect(Self.community.find(text) == found)
  }

  @Test(arguments: [
    "github:serverless/serverless#4711", "GitHub:Serverless/Serverless#4711", "#4711",
  ])
  func `is a source, or its number`(text: String) {
    let id = ID(.question, source: "github:serverless/serverless#4711")
    #expect(Self.community.find(text) == .one(id))
  }

  @Test(
    arguments: [
      ("ana-l", ["m-ana"]), ("@ANA-L", ["m-ana"]), ("github:ana-l", ["m-ana"]),
      ("GITHUB:ana-l", ["m-ana"]), ("Ana Lima", ["m-ana"]), ("ana", ["m-ana", "m-ee"]),
      ("max", ["m-dd"]), ("mmax00001", ["m-max00001"]), ("Bo", ["m-max00001"]), ("nobody", []),
      ("github:nobody", []), ("taaaa1", []),
    ] as [(String, [String])])
  func `is a member by handle, identity, name or id`(text: String, expected: [String]) {
    let ids = expected.map(JournalBuilder.id).sorted()
    let found: Community.Found =
      ids.count > 1 ? .several(ids) : ids.first.map { .one($0) } ?? .none
    #expect(Self.community.findMember(text) == found)
  }

  @Test func `is an identity that somebody claimed, whether or not it has a member`() {
    #expect(
      Self.community.find("github:ana-l") == .one(JournalBuilder.id("m-ana")))
    #expect(
      Self.community.resolved(Identity.memberID("github:Ana-L")) == JournalBuilder.id("m-ana"))
  }

  @Test func `is what was written where nobody made it, whatever letter others gave it`() {
    var journal = JournalBuilder()
    journal.write(#"{"closed":"c-x"}"#)
    journal.write(
      #"{"opened":"t-fix","title":"Fix it"},{"linked":"t-fix","to":"q-x","type":"about"}"#)
    #expect(Community.of(journal).text("t-fix")?.contains(#""to":"qx0"#) ?? false)
  }
}
