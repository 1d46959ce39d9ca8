import DashboardDriver
import KithDashboard
import KithModel
import KithScreen
import Testing

@Suite struct `Looking at events` {
  @Test func `what comes again stands with its next time`() throws {
    let kith = try Harbour.open().press("6")
    #expect(kith.screen.contains("in 5 d  Open evening"))
    #expect(kith.screen.contains("Thu 26 Nov 18:30"))
    #expect(kith.screen.contains("weekly since 5 Nov 2026 · then 3 Dec 2026, 10 Dec 2026"))
    #expect(!kith.screen.contains("Spring demo"))
  }

  @Test func `the next one stands first, also among those that come again`() throws {
    let soon = Deed.make(
      ID(.event, source: "soon"),
      [
        Pinewood.text(.title, "Varnish day"),
        Setting(.start, Harbour.moment("2026-11-29", "09:00")),
      ])
    let sooner = Deed.make(
      ID(.event, source: "sooner"),
      [Pinewood.text(.title, "Tar day"), Setting(.start, Harbour.moment("2026-11-23", "09:00"))])
    let kith = try Harbour.open(80, 24, more: [soon, sooner]).press("6")
    let titles = kith.lines.compactMap { line in
      ["Open evening", "Varnish day", "Tar day"].first { line.contains($0) }
    }
    #expect(titles == ["Tar day", "Open evening", "Varnish day"])
  }

  @Test func `what is over stands among the past`() throws {
    let kith = try Harbour.open().press("6", "f").type("past").press("enter")
    #expect(kith.screen.contains("Spring demo"))
    #expect(!kith.screen.contains("Open evening"))
  }

  @Test func `its page tells what came of it`() throws {
    let link = Deed.link(Harbour.evening, to: Harbour.paint, as: .ledTo)
    let kith = try Harbour.open(more: [link, .attend(Harbour.evening, [Harbour.ada])])
      .press("6", "enter")
    #expect(kith.screen.contains("What came of it"))
    #expect(kith.screen.contains("led to"))
    #expect(kith.screen.contains("“Paint the shed”"))
    #expect(kith.screen.contains("Came  1"))
  }

  @Test(arguments: [(160, 45), (120, 34), (80, 24), (50, 14)])
  func `c shows the month, its days and what takes place`(_ width: Int, _ height: Int) throws {
    let kith = try Harbour.open(width, height).press("6", "c")
    #expect(kith.screen.contains("November 2026"))
    #expect(kith.screen.contains("26•"))
    #expect(kith.screen.contains("30"))
    #expect(kith.lines.allSatisfy { SafeText($0).width <= width })
    kith.press("down", "left", "left")
    #expect(kith.screen.contains("18:30"))
    #expect(kith.screen.contains("Open evening"))
    kith.press("enter")
    #expect(kith.screen.contains("event e"))
    kith.press("q", "c")
    #expect(kith.screen.contains("─ Events "))
  }

  @Test func `days, weeks and months are a key away, and g comes back to today`() throws {
    let kith = try Harbour.open(80, 24).press("6", "c", "page-down")
    #expect(kith.screen.contains("December 2026"))
    #expect(kith.screen.contains("Mon 21 Dec 2026"))
    kith.press("page-up", "page-up", "right", "up")
    #expect(kith.screen.contains("Thu 15 Oct 2026"))
    kith.press("g")
    #expect(kith.screen.contains("Sat 21 Nov 2026"))
    kith.press("G")
    #expect(kith.screen.contains("Thu 26 Nov 2026"))
    kith.press("G", "G")
    #expect(kith.screen.contains("Thu 10 Dec 2026"))
    #expect(kith.screen.contains("December 2026"))
  }

  @Test func `letters alone mark the days with events`() throws {
    let kith = try Harbour.open(80, 24, glyphs: .ascii).press("6", "c")
    #expect(kith.screen.contains("26*"))
  }
}

@Suite struct `The calendar in a low window` {
  @Test(arguments: [(40, 10), (45, 12), (100, 12)])
  func `stays in its box, and the chosen day is seen`(_ width: Int, _ height: Int) throws {
    let kith = try Pinewood.openBusy(width, height).press("6", "c")
    #expect(kith.screen.contains("21"))
    let bottom = try #require(kith.lines.first { $0.contains("╰") })
    #expect(bottom.allSatisfy { "╰─╯ ".contains($0) })
  }
}

@Suite struct `Something new in the calendar` {
  @Test func `takes place on the chosen day`() throws {
    let kith = try Harbour.open(100, 40).press("6", "c", "l", "l", "l", "n")
    #expect(kith.screen.contains("2026-11-24"))
    kith.type("Regatta").field("start").press("end").type(" 18:00").press("ctrl-s")
    let made = try kith.saved().events.first { String($0.core.title) == "Regatta" }
    #expect(made?.start == Moment("2026-11-24T18:00:00Z"))
  }
}
