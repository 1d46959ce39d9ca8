import DashboardDriver
import KithDashboard
import KithModel
import KithScreen
import Testing

@Suite struct `Today, while one is elsewhere` {
  @Test func `the only thing that was mine is closed on its page`() throws {
    let mine = Deed.assign(Pinewood.desk, to: [Pinewood.ana])
    let kith = try DashboardDriver(Size(160, 45), me: Pinewood.ana, Pinewood.deeds + [mine])
    kith.press("1", "g")
    #expect(kith.screen.contains("Yours"))
    kith.press("enter", "x", "enter")
    #expect(kith.community.task(Pinewood.desk)?.isOpen == false)
    kith.press("q")
    #expect(!kith.screen.contains("Yours"))
    #expect(kith.screen.contains("The community"))
  }

  @Test(arguments: Morning.sizes)
  func `an item one had unfolded is closed on another screen`(_ size: Size) throws {
    let kith = try Morning.open(size.width, size.height).press("1")
    for _ in 0..<60 where !(kith.cursorLine?.contains("still claim") ?? false) { kith.press("j") }
    kith.press("enter", "j")
    #expect(kith.cursorLine?.contains("Fix the lap") == true)
    #expect(kith.lines.contains { $0.contains("still claim") })
    kith.press("3", "g")
    for _ in 0..<9 where kith.dashboard.desk.lists[.task].cursor != Morning.timer {
      kith.press("j")
    }
    #expect(kith.dashboard.desk.lists[.task].cursor == Morning.timer)
    kith.press("x", "enter", "1")
    #expect(kith.screen.contains("The community"))
    #expect(kith.lines.allSatisfy { !$0.contains("still claim") })
  }

  @Test func `somebody else takes away what the cursor is on`() throws {
    let mine = Deed.assign(Pinewood.desk, to: [Pinewood.ana])
    let kith = try DashboardDriver(Size(160, 45), me: Pinewood.ana, Pinewood.deeds + [mine])
    kith.press("1", "g")
    #expect(kith.screen.contains("Yours"))
    kith.press("enter")
    #expect(kith.screen.contains("Borrow a desk"))
    try kith.elsewhere(by: Pinewood.sam, [.close(Pinewood.desk, reason: "done")])
    kith.press("j").resize(80, 24).press("q")
    #expect(!kith.screen.contains("Yours"))
  }
}

@Suite struct `What Today asks of people` {
  private func open(_ rule: Charter.Rule) throws -> DashboardDriver {
    let community = ID(.community, source: "none")
    let kith = try Morning.open()
    #expect(kith.community.id != community)
    try kith.elsewhere(by: Pinewood.sam, [.setRule(kith.community.id, rule)])
    kith.press("1")
    for _ in 0..<60 where !(kith.cursorLine?.contains(rule.name) ?? false) { kith.press("j") }
    #expect(kith.cursorLine?.contains(rule.name) == true)
    kith.press("enter", "j")
    let names = kith.community.members.map { kith.community.called($0.id) }
    #expect(names.contains { kith.cursorLine?.contains($0) == true })
    return kith
  }

  @Test func `x leaves out whoever is not thanked yet, and the line of hints says so`() throws {
    let kith = try open(
      .init(name: "owed", kind: .member, filter: "is:unthanked", todo: "thank them"))
    #expect(kith.screen.contains("x leave out"))
    kith.press("x")
    #expect(kith.message.contains("is left out until they help again"))
  }

  @Test func `whoever was thanked is nobody to leave out`() throws {
    let kith = try open(
      .init(name: "content", kind: .member, filter: "-is:unthanked", todo: "be glad"))
    #expect(!kith.screen.contains("x leave out"))
    #expect(!kith.screen.contains("x close"))
    kith.press("x")
    #expect(kith.dashboard.desk.memory.leftOut.isEmpty)
  }

  @Test func `whoever began a community is no newcomer in it`() throws {
    let asked = Deed.make(
      Pinewood.bend,
      [Pinewood.text(.title, "Is anybody there?"), Setting(.asker, .id(Pinewood.ana))])
    let kith = try DashboardDriver(
      Size(80, 24), me: Pinewood.ana,
      [.make(Pinewood.ana, [Pinewood.text(.name, "Ana Lind")]), asked])
    kith.press("1")
    #expect(kith.screen.contains("The community"))
    #expect(!kith.screen.contains("no welcome yet"))
  }
}

extension DashboardDriver {
  /// The line of Today that the cursor is on.
  fileprivate var cursorLine: String? {
    let grid = grid
    let row = (3..<grid.size.height).first { grid[Point(2, $0)].style.ground == .cursor }
    return row.map { lines[$0] }
  }
}
