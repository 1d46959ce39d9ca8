import DashboardDriver
import KithDashboard
import KithModel
import KithScreen
import Testing

@Suite struct `Looking at how the community is doing` {
  @Test func `each measure stands with its value, its n and what changed`() throws {
    let kith = try Harbour.open().press("8")
    #expect(kith.screen.contains("Pulse · 30 days until 21 Nov 2026"))
    #expect(kith.screen.contains("Active people  n 6  ▲ 1 on the 30 days before"))
    #expect(kith.screen.contains("median 2 h, 1 never"))
    #expect(kith.screen.contains("active: at least 1"))
  }

  @Test func `of few cases nothing is said`() throws {
    let kith = try Harbour.open().press("8")
    #expect(kith.screen.contains("Gratitude  n 1\n") || kith.screen.contains("Gratitude  n 1 "))
    #expect(kith.screen.contains("too few to say"))
  }

  @Test func `d says in words what is counted, and d closes it again`() throws {
    let kith = try Harbour.open(80, 24).press("8", "d")
    #expect(kith.screen.contains("People with at least 1 activity in the 30 days until 2026-11-21"))
    kith.press("d")
    #expect(kith.screen.contains("Newcomers"))
  }

  @Test func `the window can be moved where a measure is read`() throws {
    let kith = try Harbour.open(80, 24).press("8", "d", "left")
    #expect(kith.screen.contains("30 days until 22 Oct 2026"))
    #expect(kith.screen.contains("5 people"))
  }

  @Test func `enter lists the very rows, enter again opens one`() throws {
    let kith = try Harbour.open().press("8", "enter")
    #expect(kith.screen.contains("6 rows · 30 days until 21 Nov 2026"))
    #expect(kith.screen.contains("Ada Roe"))
    #expect(kith.screen.contains("7 activities"))
    kith.press("j", "enter")
    #expect(kith.screen.contains("knows caulking"))
    kith.press("q", "q")
    #expect(kith.screen.contains("Stumbling blocks"))
  }

  @Test func `from a row one goes on along the rows, and not along a list`() throws {
    let kith = try Harbour.open().press("8", "enter", "enter")
    for place in 1...6 {
      #expect(kith.screen.contains("\(place) of 6"))
      kith.press("J")
    }
    #expect(kith.message == "That was the last one.")
  }

  @Test func `the cursor stays on its row when others come before it`() throws {
    let kith = try Harbour.open(80, 24).press("8", "j", "j", "enter", "j", "j")
    let before = try #require(kith.lines.first { $0.contains("▌") })
    let early = Deed.make(
      ID(.question, source: "early"),
      [Pinewood.text(.title, "An early one"), Setting(.asker, .id(Harbour.ben))])
    try kith.elsewhere(
      by: Harbour.ben, [early?.on(Harbour.on("2026-10-31"))].compactMap(\.self))
    #expect(kith.screen.contains("An early one"))
    #expect(kith.lines.first { $0.contains("▌") } == before)
  }

  @Test func `the member's way leads to the people behind each step`() throws {
    let kith = try Harbour.open().press("8", "j", "j", "j", "j")
    #expect(kith.screen.contains("discovered"))
    kith.press("enter")
    #expect(kith.screen.contains(" all 17   discovered 6   developed skills 6   got help 5 "))
    kith.press("tab", "tab", "tab")
    #expect(kith.screen.contains("5 rows"))
    #expect(!kith.screen.contains("developed skills\n"))
  }

  @Test func `the stumbling blocks lead to the questions behind them`() throws {
    let kith = try Harbour.open().press("8", "j", "j", "j", "j", "j")
    #expect(kith.screen.contains("repair"))
    kith.press("enter")
    #expect(kith.screen.contains("How to mend plank"))
    kith.press("enter")
    #expect(kith.screen.contains("question q"))
  }

  @Test func `another definition stands beside it, with who makes the difference`() throws {
    let kith = try Harbour.open().press("8", "c").type("4").press("enter")
    #expect(kith.screen.contains("6 people · at least 4: 1 person"))
    #expect(kith.screen.contains("Who makes the difference: Ada Roe, Cleo Marsh, Dan Frey"))
    kith.press("esc")
    #expect(!kith.screen.contains("at least 4"))
  }

  @Test func `what counts everybody says that it has no other definition`() throws {
    let kith = try Harbour.open().press("8", "j", "c")
    #expect(kith.message.hasPrefix("“Newcomers” counts everybody with an activity"))
  }

  @Test func `left and right move the window, and not into the future`() throws {
    let kith = try Harbour.open().press("8", "left")
    #expect(kith.screen.contains("30 days until 22 Oct 2026"))
    #expect(kith.screen.contains("5 people"))
    kith.press("right")
    #expect(kith.screen.contains("30 days until 21 Nov 2026"))
    kith.press("right")
    #expect(kith.message == "These days end today; nothing is known of later.")
  }

  @Test func `minus and equals make it shorter and longer, up to everything`() throws {
    let kith = try Harbour.open().press("8", "-")
    #expect(kith.screen.contains("Pulse · 7 days until 21 Nov 2026"))
    kith.press("-")
    #expect(kith.message == "Fewer days would say little.")
    kith.press("=", "=", "=", "=")
    #expect(kith.screen.contains("Pulse · everything until 21 Nov 2026"))
    kith.press("=")
    #expect(kith.message == "This is everything.")
    kith.press("esc")
    #expect(kith.screen.contains("Pulse · 30 days"))
  }

  @Test func `what somebody else does is counted while one looks`() throws {
    let kith = try Harbour.open().press("8")
    let greta = ID(.member, source: "greta")
    let thanks = ID(.recognition, source: "greta-thanks")
    try kith.elsewhere(
      by: Harbour.ben,
      [
        .make(greta, [Pinewood.text(.name, "Greta Vik")]),
        .make(thanks, [Setting(.to, .ids([Harbour.ada])), Setting(.from, .id(greta))]),
      ].compactMap(\.self))
    #expect(kith.screen.contains("Active people  n 7  ▲ 2"))
  }

  @Test(arguments: [(160, 45), (120, 34), (80, 24), (50, 14)])
  func `it is complete at any size`(_ width: Int, _ height: Int) throws {
    let kith = try Harbour.open(width, height).press("8")
    #expect(kith.lines.count == height)
    #expect(kith.lines.allSatisfy { SafeText($0).width <= width })
    for (place, name) in ["Active people", "Newcomers", "First reply", "Peer support"].enumerated()
    {
      #expect(kith.screen.contains(name))
      if place > 0 { kith.press("j") }
    }
    kith.press("G")
    #expect(kith.screen.contains("Closed over opened"))
    kith.press("d").resize(80, 24)
    #expect(kith.screen.contains("ended"))
  }

  @Test func `letters alone say the same, the chart in signs of their own`() throws {
    let kith = try Harbour.open(glyphs: .ascii).press("8")
    #expect(kith.screen.contains("Active people  n 6  + 1 on the 30 days before"))
    #expect(
      kith.screen.unicodeScalars.allSatisfy { $0.isASCII || "·…×".unicodeScalars.contains($0) })
    #expect(kith.screen.contains("#"))
  }

  @Test func `a community of one on its first day has nothing to say yet, and says so`() throws {
    let kith = try DashboardDriver(Size(80, 24), me: Harbour.ada, [Harbour.deeds[0]]).press("8")
    #expect(kith.screen.contains("nothing to say yet"))
    #expect(!kith.screen.contains("reckoning"))
    kith.press("enter")
    #expect(kith.screen.contains("Nothing was counted in these days."))
    kith.press("q", "left")
    #expect(kith.message == "Nothing is known of what was before.")
  }

  @Test func `a click chooses a measure, a second opens its rows`() throws {
    let kith = try Harbour.open(80, 24).press("8").click(10, 6)
    kith.click(10, 6, times: 2)
    #expect(kith.screen.contains("Newcomers: the rows"))
  }
}
