import Testing

@testable import KithModel

@Suite struct `How the work is spread` {
  @Test func `has the absence factor of CHAOSS' own example`() {
    #expect(AbsenceFactor.factor([1000, 202, 90, 33, 332, 343, 42, 433]) == 2)
  }

  @Test(arguments: [
    ([], nil), ([0], nil), ([5], 1), ([1, 1], 1), ([1, 1, 1], 2), ([3, 1, 1, 1], 1),
  ])
  func `needs so many people for half`(counts: [Int], people: Int?) {
    #expect(AbsenceFactor.factor(counts) == people)
  }

  @Test func `needs as many people as one finds by adding up`() {
    var random = SeededGenerator(seed: 8)
    for _ in 0..<500 {
      let counts = (0..<Int.random(in: 1...12, using: &random)).map { _ in
        Int.random(in: 1...9, using: &random)
      }
      var (sum, people) = (0, 0)
      for count in counts.sorted(by: >) where 2 * sum < counts.reduce(0, +) {
        sum += count
        people += 1
      }
      #expect(AbsenceFactor.factor(counts) == people, "\(counts)")
    }
  }

  @Test func `says what it would be without merged identities`() {
    var village = Village("ana", "bea", "cy")
    village.does("ana", 2, on: "2026-03-01")
    village.does("bea", 2, on: "2026-03-01")
    village.does("cy", 3, on: "2026-03-01")
    village.merge("bea", into: "ana")
    let measure = village.measure(.absenceFactor, "2026-03-01")
    #expect(measure.value == .count(1))
    #expect(measure.others == [.init("unmerged", .count(2))])
  }

  @Test func `gives the share of the most active fifth, rounded up, and who came once`() {
    var village = Village("ana", "bea", "cy", "dan", "eve", "fay")
    for (person, count) in [("ana", 5), ("bea", 3), ("cy", 2), ("dan", 1), ("eve", 1)] {
      village.does(person, count, on: "2026-03-01")
    }
    #expect(village.measure(.spread, "2026-03-01").figure("topFifth") == 5.0 / 12)
    #expect(village.measure(.spread, "2026-03-01").figure("once") == 2)
    village.does("fay", 1, on: "2026-03-02")
    #expect(village.measure(.spread, "2026-03-02").figure("topFifth") == 8.0 / 13)
    #expect(village.measure(.spread, "2025-03-02").figure("topFifth") == nil)
  }
}

@Suite struct `Whether helpers are thanked` {
  @Test func `is the share recognised by somebody else since they first helped`() {
    var village = Village("ana", "bea", "cy", "dan")
    village.thanks("ana", "dan", on: "2026-02-27")
    village.asks("ana", "one", "2026-03-01")
    for person in ["bea", "cy", "dan"] { village.replies(person, "q-one", "2026-03-02") }
    village.replies("ana", "q-one", "2026-03-03")
    village.thanks("ana", "bea", on: "2026-03-04")
    village.thanks("cy", "cy", on: "2026-03-04")
    let measure = village.measure(.gratitude, "2026-03-30")
    #expect(measure.n == 3)
    #expect(measure.value == .number(1.0 / 3))
    #expect(measure.people == ["m-cy", "m-dan"].map(JournalBuilder.id))
    #expect(village.measure(.gratitude, "2026-03-03").value == .number(0))
  }

  @Test func `asks after those who finished the task of another`() {
    var village = Village("ana", "bea")
    for (task, opener) in [("one", "ana"), ("two", "bea")] {
      village.happens(#""opened":"t-fix\#(task)","title":"\#(task)""#, by: opener, "2026-03-01")
      village.happens(#""assigned":"t-fix\#(task)","to":["m-bea"]"#, by: "bea", "2026-03-02")
      village.happens(#""closed":"t-fix\#(task)","reason":"done""#, by: "bea", "2026-03-03")
    }
    let rows = village.pulse("2026-03-30").rows(of: .gratitude)
    #expect(rows.map(\.object) == [JournalBuilder.id("t-fixone")])
  }
}

@Suite struct `The way of the members` {
  @Test func `tells who reached what, and how long it took`() {
    var village = Village("ana", "bea", "cy")
    village.asks("ana", "one", "2026-03-01", hour: 9)
    village.replies("bea", "q-one", "2026-03-03", hour: 9)
    village.thanks("ana", "bea", on: "2026-03-07", hour: 9)
    village.happens(#""opened":"t-fix","title":"one""#, by: nil, "2026-03-01")
    village.happens(#""assigned":"t-fix","to":["m-cy"]"#, by: "ana", "2026-03-08")
    let measure = village.measure(.journey, "2026-03-30")
    func people(_ milestone: String) -> Double? { measure.figure(milestone, "people") }
    #expect(people("discovered") == 2)
    #expect(people("setUp") == nil)
    #expect(people("developedSkills") == 1)
    #expect(people("foundTask") == 1)
    #expect(people("gotHelp") == 1)
    #expect(people("wasAppreciated") == 1)
    #expect(measure.figure("gotHelp", "medianDays") == 2)
    #expect(measure.figure("wasAppreciated", "medianDays") == 4)
    #expect(measure.figure("foundTask", "medianDays") == nil)
    #expect(village.measure(.journey, "2026-03-02").figure("gotHelp", "people") == 0)
  }

  @Test func `knows who was set up where it was told by hand`() {
    var village = Village("ana")
    village.enter("bea", #","setUp":"2026-03-05T09:00:00Z""#)
    village.does("bea", 1, on: "2026-03-01")
    let measure = village.measure(.journey, "2026-03-30")
    #expect(measure.figure("setUp", "people") == 1)
    #expect(measure.figure("setUp", "medianDays") == 4)
  }
}

@Suite struct `Figures over time` {
  @Test func `are each what the measure was at that day`() {
    var village = Village("ana", "bea")
    village.does("ana", 2, on: "2026-01-01")
    village.does("bea", 1, on: "2026-03-20")
    let pulse = village.pulse("2026-03-30")
    for name in MeasureName.allCases {
      for point in pulse.measure(name).series {
        let then = pulse.with(at: point.at)
        #expect(point.value == then.measure(name).series.last?.value, "\(name) \(point.at)")
      }
    }
    #expect(pulse.measure(.active).series.map(\.value).suffix(3) == [0, 1, 1])
  }

  @Test func `stand on numbers that are told in words`() {
    var village = Village("ana", "bea", "cy", "dan", "eve")
    for person in ["ana", "bea", "cy", "dan"] { village.does(person, 1, on: "2026-03-01") }
    #expect(village.measure(.active, "2026-03-30").text == "too few to say")
    village.does("eve", 2, on: "2026-03-02")
    let measure = village.measure(.active, "2026-03-30", activeAtLeast: 2)
    #expect(measure.text == "1 person")
    #expect(
      measure.definition == "People with at least 2 activities in the 30 days until 2026-03-30.")
    #expect(Wording.number(-0.125 * 100) == "−12.5")
    #expect(Wording.number(2.96, digits: 1) == "3")
    #expect(Wording.number(1.05, digits: 2) == "1.05")
  }
}
