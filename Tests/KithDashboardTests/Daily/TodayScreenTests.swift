import DashboardDriver
import KithDashboard
import KithModel
import KithScreen
import Testing

@Suite struct `Today` {
  /// Goes down to the row that holds these words.
  private func row(_ words: String, _ kith: DashboardDriver) {
    kith.press("g")
    for _ in 0..<60 where !(cursorLine(kith)?.contains(words) ?? false) { kith.press("j") }
  }

  private func cursorLine(_ kith: DashboardDriver) -> String? {
    let grid = kith.grid
    // The first row of the body may be the tab of the screen.
    let row = (3..<grid.size.height).first { grid[Point(2, $0)].style.ground == .cursor }
    return row.map { kith.lines[$0] }
  }

  @Test func `the rules stand with their counts, and enter unfolds one`() throws {
    let kith = try Morning.open().press("1")
    #expect(kith.screen.contains("still claim"))
    #expect(kith.screen.contains("remind whoever holds it"))
    row("still claim", kith)
    kith.press("enter")
    #expect(kith.screen.contains("“Fix the lap timer”"))
    #expect(kith.screen.contains("with Sam Oduya"))
    kith.press("enter")
    #expect(!kith.screen.contains("with Sam Oduya"))
  }

  @Test(arguments: Morning.sizes)
  func `C shows what people gave, and stands on top only while one is there`(_ size: Size) throws {
    let kith = try Morning.open(size.width, size.height).press("C")
    #expect(kith.screen.contains("─ Contributions "))
    #expect(kith.dashboard.desk.lists[.contribution].cursor == Morning.patch)
    #expect(kith.lines[1].contains("C Contributions") || kith.lines[0].contains("C Contributions"))
    kith.press("4")
    #expect(!kith.screen.contains("C Contributions"))
  }

  @Test func `beside a rule stands what it looks for and what it found`() throws {
    let kith = try Morning.open(160, 45).press("1")
    row("still claim", kith)
    #expect(kith.screen.contains("tasks is:open"))
    // What it names finds as many as are counted.
    #expect(kith.screen.contains("-is:backlog"))
    #expect(kith.screen.contains("“Fix the lap timer”"))
  }

  @Test func `enter on an object opens its page, and doing keys act on it`() throws {
    let kith = try Morning.open(80, 24).press("1")
    row("solved?", kith)
    kith.press("enter", "j", "enter")
    #expect(kith.screen.contains("One with a large lens."))
    kith.press("q", "A")
    #expect(kith.question(Morning.camera)?.core.closeReason == "solved")
    #expect(!kith.screen.contains("solved?  "))
  }

  @Test func `what is mine comes before the rules`() throws {
    let ask = Deed.ask([Pinewood.ana], about: Pinewood.bend)
    let kith = try DashboardDriver(Size(120, 34), me: Pinewood.ana, Morning.deeds + [ask])
    kith.press("1")
    let mine = try #require(kith.lines.firstIndex { $0.contains("Yours") })
    let rules = try #require(kith.lines.firstIndex { $0.contains("The community") })
    #expect(mine < rules)
    #expect(kith.screen.contains("asked you"))
  }

  @Test func `after a look, what happened since comes first`() throws {
    let kith = try Morning.open()
    kith.press("Q")
    let again = try Morning.join(kith, as: Pinewood.ana)
    again.wait(milliseconds: 7_200_000)
    try again.elsewhere(
      by: Pinewood.sam,
      [.reply(ID(.reply, source: "sign"), to: Pinewood.bend, "Its sign.", author: Pinewood.sam)])
    again.press("1")
    #expect(again.screen.contains("Since you last looked"))
    #expect(again.screen.contains("there were replies in 1 thread"))
  }

  @Test func `the head counts what the rules find`() throws {
    let kith = try Morning.open(160, 45).press("1")
    let count = try #require(kith.dashboard.desk.day?.count)
    #expect(count > 0)
    #expect(kith.lines[1].contains("1 Today \(count)"))
    #expect(kith.dashboard.desk.tallies.unthanked == kith.dashboard.desk.day?.owed.count)
  }

  @Test func `R reminds whoever holds an old claim, B gives it back kindly`() throws {
    let kith = try Morning.open().press("1")
    row("still claim", kith)
    kith.press("enter", "j", "R")
    #expect(kith.community.task(Morning.timer)?.remindedAt == DashboardDriver.now)
    #expect(kith.community.task(Morning.timer)?.assignees == [Pinewood.sam])
    kith.press("3", "g")
    for _ in 0..<9 where kith.dashboard.desk.lists[.task].cursor != Morning.timer {
      kith.press("j")
    }
    kith.press("B")
    #expect(kith.screen.contains("Thank you for taking this on, Sam Oduya."))
    #expect(kith.community.task(Morning.timer)?.assignees == [Pinewood.sam])
    kith.press("ctrl-s")
    #expect(kith.community.task(Morning.timer)?.assignees == [])
    #expect(
      kith.community.task(Morning.timer)?.replies.map { String($0.text) } == [
        "Thank you for taking this on, Sam Oduya. It has been quiet here for 12 days, so it goes "
          + "back to everybody. Nothing is lost: take it again whenever it suits you."
      ])
    kith.press("u")
    #expect(kith.community.task(Morning.timer)?.assignees == [Pinewood.sam])
    #expect(kith.community.task(Morning.timer)?.replies.isEmpty == true)
  }

  @Test func `nobody is reminded of what nobody holds`() throws {
    let kith = try Morning.open().press("3", "g")
    for _ in 0..<9 where kith.dashboard.desk.lists[.task].cursor != Pinewood.desk {
      kith.press("j")
    }
    kith.press("R")
    #expect(kith.message.hasPrefix("Nobody holds “Borrow a desk”"))
  }

  @Test func `T celebrates a moment`() throws {
    let done = Deed.close(Morning.timer, reason: "done")
      .on(DashboardDriver.now.adding(milliseconds: -3_600_000))
    let kith = try DashboardDriver(Size(120, 34), me: Pinewood.ana, Morning.deeds + [done])
    kith.press("1")
    row("moments", kith)
    kith.press("enter", "j")
    #expect(cursorLine(kith)?.contains("Sam Oduya’s first finished task") == true)
    kith.press("T")
    #expect(kith.screen.contains("Sam Oduya’s first finished task"))
    kith.press("ctrl-s")
    let moment = try #require(kith.community.recognitions.first { $0.reason == "moment" })
    #expect(moment.to == [Pinewood.sam])
    #expect(moment.core.links.map(\.to) == [Morning.timer])
  }

  @Test func `the backlog is one line, and t on it deals it`() throws {
    let old = Deed.import(
      ID(.question, source: "github:pine/track#1"), revision: Morning.ago(days: 200),
      [
        Pinewood.text(.title, "An old one"), Pinewood.text(.source, "github:pine/track#1"),
        Setting(.createdAt, .moment(Morning.ago(days: 300))), Setting(.backlog, .flag(true)),
      ])
    let kith = try DashboardDriver(Size(120, 34), me: Pinewood.ana, Morning.deeds + [old])
    kith.press("1", "G")
    #expect(cursorLine(kith)?.contains("Backlog  1 question") == true)
    kith.press("t")
    #expect(kith.screen.contains("Triage ─ backlog"))
  }

  @Test func `a day on which nothing waits is a small pleasure`() throws {
    let ana = Deed.make(Pinewood.ana, [Pinewood.text(.name, "Ana Lind")])
    let kith = try DashboardDriver(Size(80, 24), me: Pinewood.ana, [ana])
    kith.press("1")
    #expect(kith.screen.contains("Nothing waits. A good hour for tea"))
  }

  @Test func `the cursor stays where it was when others change something`() throws {
    let kith = try Morning.open().press("1")
    row("waiting for review", kith)
    try kith.elsewhere(
      by: Pinewood.sam,
      [.edit(Pinewood.guide, [Setting(.due, .moment(DashboardDriver.now.adding(days: 2)))])])
    #expect(kith.screen.contains("due this week"))
    #expect(cursorLine(kith)?.contains("waiting for review") == true)
  }

  @Test(arguments: Morning.sizes)
  func `every size shows it and takes it`(_ size: Size) throws {
    let kith = try Morning.open(size.width, size.height).press("1")
    #expect(kith.screen.contains("The community"))
    row("still claim", kith)
    kith.press("enter", "j")
    #expect(cursorLine(kith)?.contains("Fix the lap") == true)
    kith.resize(50, 14).resize(size.width, size.height)
    #expect(cursorLine(kith)?.contains("Fix the lap") == true)
    #expect(kith.lines.allSatisfy { SafeText($0).width <= size.width })
  }
}

@Suite struct `Thanks owed` {
  private func open(_ size: Size = Size(120, 34)) throws -> DashboardDriver {
    let kith = try Morning.open(size.width, size.height).press("5", "f")
    return kith.type("owed").press("enter")
  }

  @Test(arguments: Morning.sizes)
  func `f shows who helped and was not thanked, with what they did`(_ size: Size) throws {
    let kith = try open(size)
    #expect(kith.screen.contains("Thanks owed"))
    #expect(kith.screen.contains("Inès Duarte"))
    #expect(kith.screen.contains("never thanked"))
  }

  @Test func `enter opens the words, and only saving them thanks`() throws {
    let kith = try open()
    let first = try #require(kith.dashboard.desk.day?.owed.first)
    let before = kith.community.recognitions.count
    kith.press("enter")
    #expect(kith.community.recognitions.count == before)
    kith.press("ctrl-s")
    #expect(kith.community.recognitions.count == before + 1)
    #expect(kith.dashboard.desk.day?.owed(to: first.helper) == nil)
    #expect(kith.screen.contains("Thanks owed"))
  }

  @Test func `x leaves somebody out until they help again, also after a restart`() throws {
    let kith = try open()
    let first = try #require(kith.dashboard.desk.day?.owed.first)
    kith.press("x")
    #expect(kith.dashboard.desk.day?.owed(to: first.helper) == nil)
    #expect(kith.message.contains("left out until they help again"))
    kith.press("Q")
    let again = try Morning.join(kith, as: Pinewood.ana)
    #expect(again.dashboard.desk.day?.owed(to: first.helper) == nil)
    again.wait(milliseconds: 60_000)
    try again.elsewhere(
      by: first.helper,
      [
        .reply(
          ID(.reply, source: "more"), to: Pinewood.bend, "Here is more.", author: first.helper),
        .accept(ID(.reply, source: "more"), of: Pinewood.bend),
      ])
    #expect(again.dashboard.desk.day?.owed(to: first.helper) != nil)
  }
}

@Suite struct `Whom to ask` {
  @Test(arguments: Morning.sizes)
  func `the people who could help stand first, with why and what they would carry`(
    _ size: Size
  ) throws {
    let kith = try Morning.open(size.width, size.height)
    kith.press(":").type("open \(Pinewood.bend)").press("enter", "a")
    let line = try #require(kith.lines.first { $0.contains("[ ]") })
    #expect(line.contains("Inès Duarte"))
    #expect(line.contains("0→1 open"))
    if size.width > 100 { #expect(line.contains("knows steering") || line.contains("answered 1")) }
    kith.press("tab", "tab", "enter")
    #expect(kith.question(Pinewood.bend)?.asked.count == 2)
  }
}
