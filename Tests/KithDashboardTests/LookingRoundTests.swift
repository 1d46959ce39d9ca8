import DashboardDriver
import KithDashboard
import KithModel
import KithScreen
import Testing

@Suite struct `Looking round` {
  @Test func `Home shows the waiting questions first, the others folded`() throws {
    let kith = try Pinewood.open()
    #expect(kith.screen.contains("Help questions"))
    #expect(kith.screen.contains("▌  ●  "))
    #expect(kith.screen.contains("Open tasks"))
    #expect(kith.screen.contains("? all keys"))
  }

  @Test func `a wide screen shows all four panes and what the cursor is on`() throws {
    let kith = try Pinewood.open(160, 45)
    for title in ["Help questions", "Open tasks", "Members", "Recognitions"] {
      #expect(kith.screen.contains("─ \(title) "))
    }
    #expect(kith.screen.contains("Log says E1207."))
  }

  @Test func `enter opens what the cursor is on, and q leaves it`() throws {
    let kith = try Pinewood.open()
    kith.press("/").type("bend").press("enter", "enter")
    #expect(kith.screen.contains("It drives the straight"))
    kith.press("q")
    #expect(!kith.screen.contains("It drives the straight"))
    #expect(!kith.dashboard.isFinished)
    kith.press("q")
    #expect(kith.dashboard.isFinished)
  }

  @Test func `the cursor follows its question when others come`() throws {
    let kith = try Pinewood.open()
    kith.press("j")
    let before = kith.dashboard.desk.lists[.question].cursor
    let older = ID(.question, source: "older")
    let make = Deed.make(
      older, [Pinewood.text(.title, "An older one"), Setting(.asker, .id(Pinewood.runa))])
    try kith.elsewhere(
      by: Pinewood.sam, [make].compactMap { $0?.on(DashboardDriver.now.adding(days: -3)) })
    #expect(kith.screen.contains("An older one"))
    #expect(kith.dashboard.desk.lists[.question].cursor == before)
  }

  @Test func `a filter that can't be read says so in its place`() throws {
    let kith = try Pinewood.open(120, 34)
    kith.press("/").type("lable:docs")
    #expect(kith.screen.contains("no field “lable”"))
    kith.press("esc")
    #expect(!kith.screen.contains("lable"))
  }

  @Test(arguments: [(160, 45), (120, 34), (80, 24), (50, 14), (39, 9)])
  func `any size shows something, also in the middle of typing`(_ width: Int, _ height: Int) throws
  {
    let kith = try Pinewood.open()
    kith.press("/").type("be")
    kith.resize(width, height)
    #expect(kith.lines.count == height)
    #expect(kith.lines.allSatisfy { SafeText($0).width <= width })
    kith.type("nd").resize(80, 24)
    #expect(kith.screen.contains("bend"))
  }
}
