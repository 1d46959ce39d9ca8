import DashboardDriver
import KithModel
import KithScreen
import Testing

@testable import KithDashboard

@Suite struct `Being shown round` {
  /// The dashboard of Pinewood with three cards of a tour, the first on top.
  private func begin() throws -> Dashboard {
    var desk = try Pinewood.open().dashboard.desk
    desk.tour = [
      TourCard(title: "Four panes", lines: ["Look."], key: "0"),
      TourCard(title: "Words", lines: ["Filter."], key: "/"),
      TourCard(title: "Back again", lines: ["Undo."], key: "u"),
    ]
    var dashboard = Dashboard(desk)
    type(":tour", &dashboard)
    press("enter", &dashboard)
    return dashboard
  }

  private func press(_ name: String, _ dashboard: inout Dashboard) {
    guard let key = Key(named: name) else { return }
    _ = dashboard.update(.input(.key(key)))
  }

  private func type(_ text: String, _ dashboard: inout Dashboard) {
    for character in text { _ = dashboard.update(.input(.key(Key(character)))) }
  }

  private func screen(_ dashboard: Dashboard) -> String {
    var grid = Grid(dashboard.desk.size)
    dashboard.draw(into: &grid)
    return grid.plainText
  }

  @Test func `the key of a card does what it does, and the next card comes`() throws {
    var dashboard = try begin()
    #expect(screen(dashboard).contains("Four panes"))
    press("0", &dashboard)
    #expect(screen(dashboard).contains("2 of 3"))
    press("/", &dashboard)
    #expect(!screen(dashboard).contains("3 of 3"))
    type("bend", &dashboard)
    press("esc", &dashboard)
    #expect(screen(dashboard).contains("3 of 3"))
  }

  @Test func `another key ends it, and it is said how it goes on`() throws {
    var dashboard = try begin()
    press("enter", &dashboard)
    press("j", &dashboard)
    #expect(dashboard.desk.message?.text == ":tour goes on with the cards.")
    type(":tour", &dashboard)
    press("enter", &dashboard)
    #expect(screen(dashboard).contains("2 of 3"))
  }
}
