import Testing

@testable import KithModel

@Suite struct `Thanks that are owed` {
  private static func lamp() -> Village {
    var village = Village("ana", "ben", "cy", "eve")
    village.asks("ben", "lamp", "2026-05-01")
    let reply = village.replies("ana", "q-lamp", "2026-05-02")
    village.happens(#""accepted":"q-lamp","reply":"\#(reply)""#, by: "ben", "2026-05-03")
    return village
  }

  private func owed(_ village: Village, for me: String? = nil, since: String? = nil) -> [String] {
    village.community.thanksOwed(
      at: Square.now, for: me.map { JournalBuilder.id("m-" + $0) },
      since: since.flatMap { Moment($0) }
    ).map { "\(Square.name($0.helper)) \($0.reason) | \($0.draft)" }
  }

  @Test func `go to whoever solved a question, with words that name it`() {
    #expect(
      owed(Self.lamp()) == [
        "m-ana answered 1, never thanked | your answer to “lamp”: it was the one that solved it."
      ])
  }

  @Test func `end with thanks by somebody else, not by oneself`() {
    var village = Self.lamp()
    village.thanks("ana", "ana", on: "2026-05-04")
    #expect(owed(village).count == 1)
    village.thanks("cy", "ana", on: "2026-05-05")
    #expect(owed(village) == [])
  }

  @Test func `come back when the thanks are undone`() {
    var village = Self.lamp()
    let thanks = village.builder.write(
      #"{"recognised":"r-ty","on":"2026-05-05T00:00:00Z","from":"m-ben","to":["m-ana"]}"#)
    #expect(owed(village) == [])
    village.builder.undo(thanks)
    #expect(owed(village).count == 1)
  }

  @Test func `are owed again for what was done since`() {
    var village = Self.lamp()
    village.thanks("ben", "ana", on: "2026-05-05")
    village.asks("cy", "loop", "2026-05-06")
    village.replies("ana", "q-loop", "2026-05-06")
    village.replies("cy", "q-loop", "2026-05-07")
    #expect(
      owed(village) == [
        "m-ana answered 1, last thanked on 2026-05-05 | stepping in on “loop”. cy could go on from "
          + "there."
      ])
  }

  @Test func `go to the least noticed first, and to nobody for a word that moved nothing`() {
    var village = Self.lamp()
    village.thanks("ben", "ana", on: "2026-05-05")
    village.asks("ben", "loop", "2026-05-06")
    village.replies("ana", "q-loop", "2026-05-06")
    village.replies("ben", "q-loop", "2026-05-07")
    village.replies("cy", "q-loop", "2026-05-08", text: "same here")
    village.happens(#""contributed":"c-patch","title":"patch""#, by: "eve", "2026-05-20")
    village.replies("ben", "c-patch", "2026-05-21")
    #expect(
      owed(village) == [
        "m-ben reviewed 1, never thanked | reviewing eve’s “patch”: somebody looked, and that counts.",
        "m-ana answered 1, last thanked on 2026-05-05 | stepping in on “loop”. ben could go on from "
          + "there.",
      ])
    #expect(owed(village, for: "ben").count == 1)
    #expect(owed(village, since: "2026-05-10T00:00:00Z").count == 1)
  }

  @Test func `thank for tasks and evenings in their own words`() {
    #expect(
      owed(Square.village).first
        == "m-cy answered 1, never thanked | stepping in on “loop”. ben could go on from there.")
    #expect(
      owed(Square.village).last
        == "m-ben finished 1, never thanked | finishing “door”. It is done because you did it.")
    var village = Village("ana")
    village.happens(
      #""scheduled":"e-night","title":"night","start":"2026-05-12T18:00:00Z","hosts":["m-ana"]"#,
      by: "ana", "2026-05-01")
    #expect(
      owed(village) == [
        "m-ana hosted 1, never thanked | hosting “night”. People met because you opened the door."
      ])
  }

  @Test func `other things are thanked for in other words`() {
    var village = Village("ana", "ben")
    village.asks("ben", "aaaaaaaaaaaaaaa1", "2026-05-01")
    village.replies("ana", "q-aaaaaaaaaaaaaaa1", "2026-05-02")
    village.replies("ben", "q-aaaaaaaaaaaaaaa1", "2026-05-03")
    #expect(
      owed(village) == [
        "m-ana answered 1, never thanked | helping with “aaaaaaaaaaaaaaa1”: it moved because you wrote."
      ])
  }

  @Test func `a quiet person is thanked quietly`() {
    var village = Village("ben")
    village.enter("ana", #","quietThanks":true"#)
    village.asks("ben", "lamp", "2026-05-01")
    village.replies("ana", "q-lamp", "2026-05-02")
    village.replies("ben", "q-lamp", "2026-05-03")
    #expect(village.community.thanksOwed(at: Square.now).map(\.isQuiet) == [true])
  }

  @Test func `two identities of one person are thanked as one, and don't help each other`() {
    var village = Self.lamp()
    village.thanks("ben", "cy", on: "2026-05-05")
    #expect(owed(village).count == 1)
    village.merge("cy", into: "ana")
    #expect(owed(village) == [])
    village = Self.lamp()
    village.merge("ana", into: "ben")
    #expect(owed(village) == [])
  }

  @Test func `bots, the forgotten and what is private are left out`() {
    var village = Self.lamp()
    village.happens(#""edited":"m-ana","bot":true"#, by: "ben", "2026-05-04")
    #expect(owed(village) == [])
    village = Self.lamp()
    village.builder.write(#"{"forgotten":"m-ana"}"#)
    #expect(owed(village) == [])
    village = Village("ana", "ben")
    village.happens(#""asked":"q-lamp","title":"lamp""#, by: "ben", "2026-05-01", isPrivate: true)
    village.happens(
      #""replied":"q-lamp","reply":"a-x","text":"so","author":"m-ana""#, by: "ben", "2026-05-02",
      isPrivate: true)
    village.happens(
      #""accepted":"q-lamp","reply":"a-x""#, by: "ben", "2026-05-03", isPrivate: true)
    #expect(owed(village) == [])
  }
}
