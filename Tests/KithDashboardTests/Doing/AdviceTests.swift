import DashboardDriver
import KithDashboard
import KithModel
import KithScreen
import Testing

@Suite struct `Advice that comes while people are chosen` {
  private func advised(_ kith: DashboardDriver) -> [String] {
    var dashboard = kith.dashboard
    _ = dashboard.update(
      .advised(
        Advice(
          id: Pinewood.bend, version: dashboard.desk.version,
          people: [
            Advice.Person(
              member: Pinewood.ines, reason: "answered 6 about steering, 2 open", load: 2)
          ],
          likenesses: [
            Advice.Likeness(
              id: Pinewood.camera, score: 0.8, shared: ["night", "left"], isSolved: true)
          ])))
    var grid = Grid(dashboard.desk.size)
    dashboard.draw(into: &grid)
    return grid.plainText.split(separator: "\n").map(String.init)
  }

  @Test func `who could help stands first, with why and what they would carry`() throws {
    let kith = try Pinewood.openBusy(120, 40)
    kith.at(Pinewood.bend).press("a")
    let lines = advised(kith)
    let ines = try #require(lines.firstIndex { $0.contains("[ ] ID Inès Duarte") })
    let sam = try #require(lines.firstIndex { $0.contains("[ ] SO Sam Oduya") })
    #expect(ines < sam)
    #expect(lines[ines].contains("2→3 open · answered 6 about steering"))
    #expect(!lines[ines].contains("2 open"))
  }

  @Test func `what is like it stands first among what it could repeat`() throws {
    let kith = try Pinewood.openBusy(120, 40)
    kith.at(Pinewood.bend).press("d")
    let lines = advised(kith)
    let camera = try #require(lines.firstIndex { $0.contains("like it: night left") })
    let others = lines.indices.filter { lines[$0].contains("· q") }
    #expect(others.allSatisfy { camera < $0 })
  }

  @Test func `what was typed and marked before stays`() throws {
    let kith = try Pinewood.openBusy(120, 40)
    kith.at(Pinewood.bend).press("a").type("sam").press("tab").type("ines")
    let lines = advised(kith)
    #expect(lines.contains { $0.contains("1 marked") })
    #expect(lines.contains { $0.contains("[ ] ID Inès Duarte") })
    #expect(!lines.contains { $0.contains("Runa Moss") && $0.contains("[ ]") })
  }
}
