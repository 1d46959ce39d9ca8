import DashboardDriver
import KithDashboard
import KithModel
import KithScreen
import Testing

private func keys(_ names: String...) -> [Key] { names.compactMap { Key(named: $0) } }

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

  @Test func `the row in hand stays in hand when somebody else joins`() throws {
    let kith = try Pinewood.openBusy().at(Pinewood.guide)
    kith.press("a", "down")
    let marked = kith.lines.first { $0.contains("[ ]") }
    let make = Deed.make(ID(.member, source: "zoe"), [Pinewood.text(.name, "Zoe Early")])
    try kith.elsewhere(by: Pinewood.sam, [make].compactMap(\.self))
    kith.press("enter")
    let chosen = try #require(kith.community.task(Pinewood.guide)?.assignees.first)
    #expect(kith.community.called(chosen) != "Zoe Early")
    #expect(marked != nil)
  }
}

@Suite struct `An original named by its id` {
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
