import DashboardDriver
import KithDashboard
import KithModel
import KithScreen
import Testing

@Suite struct `Changing what a community says while others do as well` {
  private func view(_ name: String, _ filter: String) -> Charter.SavedView {
    .init(name: name, kind: .question, filter: filter)
  }

  /// The community's page with three views, the cursor on the second.
  private func open() throws -> (kith: DashboardDriver, id: ID) {
    let kith = try Pinewood.open(100, 45)
    let id = kith.community.id
    try kith.elsewhere(
      by: Pinewood.sam, ["aaa", "bbb", "ccc"].map { .saveView(id, view($0, "label:" + $0)) })
    kith.press(":").type("community").press("enter", "G", "k")
    return (kith, id)
  }

  @Test func `the cursor stays on a view when another above it goes`() throws {
    let (kith, id) = try open()
    try kith.elsewhere(by: Pinewood.sam, [.dropView(id, named: "aaa")])
    kith.press("enter")
    #expect(kith.screen.contains("The view “bbb”"))
  }

  @Test func `a change by somebody else is said before mine takes its place`() throws {
    let (kith, id) = try open()
    kith.press("enter", "enter").type(" is:open")
    try kith.elsewhere(by: Pinewood.sam, [.saveView(id, view("bbb", "label:bend"))])
    #expect(kith.screen.contains("elsewhere it became, alt-t takes it:"))
    kith.press("enter")
    #expect(kith.screen.contains("“filter” was changed elsewhere while you wrote."))
    #expect(kith.screen.contains("label:bbb is:open"))
    #expect(try kith.saved().charter.views.map(\.filter).contains("label:bend"))
    kith.press("enter")
    let views = try kith.saved().charter.views
    #expect(views.first { $0.name == "bbb" }?.filter == "label:bbb is:open")
    #expect(kith.lines.suffix(3).joined().contains("kith views save bbb questions"))
  }

  @Test func `words that were left are there again`() throws {
    let (kith, _) = try open()
    kith.press("enter", "enter").type(" is:open").press("esc", "enter", "enter")
    #expect(kith.screen.contains("label:bbb is:open"))
    kith.press("enter")
    let views = try kith.saved().charter.views
    #expect(views.first { $0.name == "bbb" }?.filter == "label:bbb is:open")
  }

  @Test func `what is gone meanwhile is not brought back`() throws {
    let (kith, id) = try open()
    kith.press("enter", "enter")
    try kith.elsewhere(by: Pinewood.sam, [.dropView(id, named: "bbb")])
    kith.press("enter")
    #expect(kith.screen.contains("somebody dropped it meanwhile"))
    #expect(try kith.saved().charter.views.map(\.name) == ["aaa", "ccc"])
  }

  @Test func `a rule keeps what somebody else said of it meanwhile`() throws {
    let kith = try Pinewood.open(120, 45)
    let id = kith.community.id
    func rule(_ filter: String, _ todo: String) -> Charter.Rule {
      .init(name: "docs", kind: .question, filter: filter, todo: todo)
    }
    try kith.elsewhere(by: Pinewood.sam, [.setRule(id, rule("label:docs", "answer"))])
    kith.press(":").type("community").press("enter", "G", "enter", "enter").type(" is:open")
    try kith.elsewhere(by: Pinewood.sam, [.setRule(id, rule("label:docs", "ask Sam"))])
    kith.press("enter")
    #expect(try kith.saved().charter.rules == [rule("label:docs is:open", "ask Sam")])
    #expect(
      kith.dashboard.desk.message?.command
        == "kith rules set --todo 'ask Sam' docs questions 'label:docs is:open'")
  }
}
