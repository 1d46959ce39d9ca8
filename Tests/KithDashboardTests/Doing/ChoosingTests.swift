import DashboardDriver
import KithDashboard
import KithModel
import KithScreen
import Testing

@Suite struct `Choosing while advice is on its way` {
  @Test func `enter at once asks whoever could help best`() throws {
    let kith = try Morning.open(80, 24).at(Pinewood.bend)
    kith.pressAtOnce(keys("a", "enter"))
    #expect(kith.question(Pinewood.bend)?.asked.map(\.helper) == [Morning.ines])
  }

  @Test func `enter at once points to what is most like it`() throws {
    let kith = try Morning.open(80, 24).at(Pinewood.bend)
    kith.pressAtOnce(keys("d", "enter"))
    #expect(kith.question(Pinewood.bend)?.core.links.map(\.to) == [Morning.left])
  }

  @Test func `nobody is listed until it is known who could help`() throws {
    let kith = try Morning.open(80, 24).at(Pinewood.bend)
    var dashboard = kith.dashboard
    _ = dashboard.update(.input(.key(Key("a"))))
    var grid = Grid(dashboard.desk.size)
    dashboard.draw(into: &grid)
    #expect(grid.plainText.contains("finding the likeliest…"))
    #expect(!grid.plainText.contains("[ ] "))
  }

  @Test func `enter on a task that has a mentor leaves them`() throws {
    let mentor = Setting(.mentor, .id(Pinewood.sam))
    let kith = try Pinewood.open(more: [.edit(Pinewood.guide, [mentor])])
    kith.at(Pinewood.guide).press("m", "enter")
    #expect(kith.community.task(Pinewood.guide)?.mentor == Pinewood.sam)
  }

  @Test func `the row in hand stays in hand when somebody above it goes`() throws {
    let kith = try Pinewood.openBusy().at(Pinewood.guide)
    kith.press("a", "down", "down")
    let before = rows(kith)
    let row = try #require(before.firstIndex { $0.isInHand })
    let first = try #require(
      kith.community.members.first { before[0].text.contains(kith.community.called($0.id)) })
    try kith.elsewhere(by: Pinewood.sam, [.delete(first.id)])
    #expect(row == 2)
    #expect(rows(kith).firstIndex { $0.isInHand } == 1)
    kith.press("enter")
    let chosen = try #require(kith.community.task(Pinewood.guide)?.assignees.first)
    #expect(before[row].text.contains(kith.community.called(chosen)))
  }

  /// What can be chosen, and which of it the cursor is on.
  private func rows(_ kith: DashboardDriver) -> [(text: String, isInHand: Bool)] {
    let grid = kith.grid
    return kith.lines.enumerated().compactMap { y, line in
      guard let box = line.firstIndex(of: "[") else { return nil }
      let x = line.distance(from: line.startIndex, to: box)
      return (line, grid[Point(x, y)].style.ground == .cursor)
    }
  }
}

@Suite struct `An original named by its id` {
  @Test func `is of a kind that can be meant, also by its number elsewhere`() throws {
    let twin = ID(.contribution, source: "github:pine/lap#7")
    let kith = try Pinewood.openBusy()
    try kith.elsewhere(
      by: Pinewood.sam,
      [
        .import(
          twin, revision: DashboardDriver.now,
          [Pinewood.text(.title, "A lap"), Pinewood.text(.source, "github:pine/lap#7")]),
        .make(ID(.question, source: "loud"), [Pinewood.text(.title, "The bend #7")]),
      ].compactMap(\.self))
    kith.at(Pinewood.bend).press("d").type("#7").press("enter")
    #expect(kith.community.question(Pinewood.bend)?.core.links.map(\.to) == [Pinewood.abroad])
  }

  @Test func `goes before a title that only sounds like it`() throws {
    let kith = try Pinewood.openBusy()
    let short = kith.community.shortID(Pinewood.reward)
    let make = Deed.make(
      ID(.question, source: "loud"), [Pinewood.text(.title, "\(short) \(short) \(short)")])
    try kith.elsewhere(by: Pinewood.sam, [make].compactMap(\.self))
    kith.at(Pinewood.bend).press("d").type(short).press("enter")
    #expect(kith.community.question(Pinewood.bend)?.core.links.map(\.to) == [Pinewood.reward])
  }
}
