import DashboardDriver
import KithDashboard
import KithModel
import KithScreen
import Testing

@Suite struct `What somebody is to the community` {
  private func open() throws -> DashboardDriver {
    try Pinewood.openBusy(120, 40).at(Pinewood.sam).press("M")
  }

  @Test func `a role is given, with who chose them, and ends`() throws {
    let kith = try open()
    kith.press("enter").type("mentor").press("enter")
    #expect(kith.screen.contains("Sam Oduya as mentor"))
    kith.field("since").type("2026-11-01").field("chosen by").type("Runa Moss").press("ctrl-s")
    let role = try #require(try kith.saved().member(Pinewood.sam)?.roles.first)
    #expect(role.name == "mentor")
    #expect(role.since == Moment("2026-11-01T00:00:00Z"))
    #expect(role.chosenBy == [Pinewood.runa])
    let command = kith.dashboard.desk.message?.command ?? ""
    #expect(command.hasPrefix("kith role "))
    #expect(command.contains(" mentor --since 2026-11-01 --chosen-by "))
    kith.press("M").type("end the role").press("enter")
    #expect(try kith.saved().member(Pinewood.sam)?.roles.first?.until == DashboardDriver.now)
  }

  @Test func `somebody comes into the team and leaves it`() throws {
    let kith = try open()
    kith.type("into").press("enter").type("2026-03-01").press("enter")
    #expect(try kith.saved().member(Pinewood.sam)?.circles.map(\.name) == ["team"])
    kith.press("M").type("out of").press("enter")
    #expect(
      try kith.saved().member(Pinewood.sam)?.circles.first?.until == DashboardDriver.now)
    #expect(kith.dashboard.desk.message?.command?.hasSuffix(" team --leave") ?? false)
  }

  @Test func `a note is for one's own eyes`() throws {
    let kith = try open()
    kith.type("note").press("enter").type("likes to build").press("ctrl-s")
    #expect(try kith.saved().member(Pinewood.sam)?.notes.map(String.init) == ["likes to build"])
    #expect(kith.dashboard.desk.message?.command?.hasSuffix(" 'likes to build'") ?? false)
  }

  @Test(arguments: Pinewood.sizes)
  func `it fits`(_ size: Size) throws {
    let kith = try Pinewood.openBusy(size.width, size.height).at(Pinewood.sam).press("M")
    #expect(kith.screen.contains("into the team"))
    #expect(kith.lines.allSatisfy { SafeText($0).width <= size.width })
  }
}
