import Testing

@testable import KithModel

@Suite struct `The tails of a community` {
  private func tail(_ name: String, _ village: Village) -> [String] {
    let tail = village.community.tails(at: Square.now).first { $0.name.rawValue == name }
    return tail?.people.map { person in
      let id = ["ana", "ben", "cy", "dot", "eve"].first {
        JournalBuilder.id("m-" + $0) == person.person
      }
      return "\(id ?? "?"): \(person.reason)"
    } ?? ["no such tail"]
  }

  @Test func `who carries most`() {
    var village = Village("ana", "ben")
    for number in 1...4 {
      village.happens(#""opened":"t-x\#(number)y","title":"x""#, by: "ana", "2026-06-01")
      let people = number < 3 ? #""m-ana","m-ben""# : #""m-ana""#
      village.happens(#""assigned":"t-x\#(number)y","to":[\#(people)]"#, by: "ana", "2026-06-02")
    }
    #expect(tail("carrying-most", village) == ["ana: carries 4 open"])
  }

  @Test func `the only one who knows, helps or hosts`() {
    var village = Village()
    village.enter("ana", #","skills":["solder","swift"]"#)
    village.enter("ben", #","skills":["Swift"]"#)
    for day in ["2026-05-01", "2026-05-02"] {
      village.asks("ana", "x\(day.last ?? "0")y", day, #","labels":["camera"]"#)
      village.replies("ben", "q-x\(day.last ?? "0")y", day)
    }
    village.happens(
      #""scheduled":"e-night","title":"night","start":"2026-06-12T18:00:00Z","hosts":["m-ana"]"#,
      by: "ana", "2026-05-01")
    #expect(
      tail("only-one", village) == [
        "ana: the only host of “night”", "ana: the only one who knows solder",
        "ben: the only one who helped with camera in the last year",
      ])
  }

  @Test func `newcomers and who came once, the latest first`() {
    var village = Village("ana", "ben", "cy")
    village.asks("ana", "lamp", "2026-06-07")
    village.asks("ben", "wire", "2026-03-01")
    village.asks("cy", "ages", "2024-03-01")
    #expect(tail("newcomers", village) == ["ana: first here 3 days ago: “lamp”"])
    #expect(tail("came-once", village) == ["ben: once, 3 months ago: “wire”"])
  }

  @Test func `who is quiet lately, and who left`() {
    var village = Village("ana", "ben", "cy", "dot")
    village.does("ana", 5, on: "2026-04-01")
    village.does("ben", 5, on: "2025-04-01")
    village.does("cy", 5, on: "2026-06-01")
    village.does("dot", 1, on: "2026-06-01")
    village.happens(#""gave":"m-dot","role":"alumni""#, by: "ana", "2026-06-02")
    #expect(tail("quiet-lately", village) == ["ana: last here 70 days ago, after 5 activities"])
    #expect(
      tail("left", village) == [
        "dot: last here on 2026-06-01: 1 activity", "ben: last here on 2025-04-01: 5 activities",
      ])
  }

  @Test func `nobody is in them where nobody is`() {
    #expect(!Village().community.tails(at: Square.now).contains { !$0.people.isEmpty })
    #expect(Village().community.tails(at: Square.now).map(\.name) == Tail.Name.allCases)
  }
}
