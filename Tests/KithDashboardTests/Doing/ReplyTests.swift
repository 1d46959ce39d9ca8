import DashboardDriver
import FaultMakingDisk
import KithDashboard
import KithModel
import KithScreen
import Testing

@Suite struct `Writing a reply` {
  @Test(arguments: [Pinewood.bend, Pinewood.guide, Pinewood.nights, Pinewood.patch])
  func `r and ctrl-s put it into the thread`(_ id: ID) throws {
    let kith = try Pinewood.openBusy()
    kith.at(id).press("r").type("Try it").press("enter").type("again.").press("ctrl-s")
    let reply = try #require(kith.community.replies(of: id).last)
    #expect(reply.text == Text("Try it\nagain."))
    #expect(reply.author == Pinewood.ana)
    #expect(try kith.isInStep())
  }

  @Test(arguments: Pinewood.sizes)
  func `the thread can be read while one writes`(_ size: Size) throws {
    let kith = try Pinewood.openBusy(size.width, size.height)
    kith.at(Pinewood.bend).press("r").type("My words")
    #expect(kith.screen.contains("Turn the trim screw"))
    #expect(kith.screen.contains("My words"))
  }

  @Test func `the thread above is scrolled by pages`() throws {
    let kith = try Pinewood.openBusy()
    kith.at(Pinewood.bend).press("r", "page-up", "page-up")
    #expect(kith.screen.contains("It drives the straight"))
  }

  @Test func `to something that lives elsewhere, it says that it will wait`() throws {
    let kith = try Pinewood.openBusy()
    kith.at(Pinewood.abroad).press("r")
    #expect(kith.screen.contains("github:pine/track#7"))
    #expect(kith.screen.contains("Outbox"))
    kith.type("In tracks/.").press("ctrl-s")
    #expect(kith.community.outbox().count == 1)
  }

  @Test func `an empty one is not saved`() throws {
    let kith = try Pinewood.openBusy()
    kith.at(Pinewood.guide).press("r", "space", "enter", "ctrl-s")
    #expect(kith.screen.contains("nothing to save yet"))
    #expect(kith.community.replies(of: Pinewood.guide).isEmpty)
  }

  @Test func `a full disk keeps the text, and the next try saves it`() throws {
    let kith = try Pinewood.openBusy()
    var plan = FaultPlan()
    plan.capacity = 0
    kith.at(Pinewood.bend).press("r").type("Not to be lost")
    kith.disk.set(plan)
    kith.press("ctrl-s")
    #expect(kith.screen.contains("Not saved."))
    #expect(kith.screen.contains("Not to be lost"))
    #expect(kith.community.replies(of: Pinewood.bend).count == 2)
    kith.disk.set(FaultPlan())
    kith.press("ctrl-s")
    #expect(kith.community.replies(of: Pinewood.bend).last?.text == Text("Not to be lost"))
    #expect(try kith.isInStep())
  }

  @Test func `a full disk and esc keep the text as well`() throws {
    let kith = try Pinewood.openBusy()
    var plan = FaultPlan()
    plan.capacity = 0
    kith.disk.set(plan)
    kith.at(Pinewood.bend).press("r").type("Not to be lost").press("ctrl-s", "esc", "r")
    #expect(kith.screen.contains("Not to be lost"))
  }

  @Test func `a hundred thousand letters can be pasted, and what is typed then comes at the end`()
    throws
  {
    let kith = try Pinewood.openBusy()
    let text = String(repeating: "A line of some length, with 世界.\n", count: 3000)
    kith.at(Pinewood.bend).press("r").paste(text).type("The end.")
    #expect(kith.screen.contains("The end."))
    kith.press("ctrl-s")
    #expect(kith.community.replies(of: Pinewood.bend).last?.text == Text(text + "The end."))
  }

  @Test func `more than a reply can hold is refused in words, and stays`() throws {
    let kith = try Pinewood.openBusy()
    kith.at(Pinewood.bend).press("r").paste(String(repeating: "0123456789", count: 53_000))
    kith.press("ctrl-s")
    #expect(kith.screen.contains("at most 524288 fit"))
    #expect(kith.screen.contains("0123456789"))
  }

  @Test func `control characters that are pasted can do no harm`() throws {
    let kith = try Pinewood.openBusy()
    kith.at(Pinewood.bend).press("r").paste("a\u{1B}[2Jb\u{202E}c")
    #expect(kith.screen.contains("a␛[2Jb\u{FFFD}c"))
  }

  @Test func `the cursor stands right behind wide letters`() throws {
    let kith = try Pinewood.openBusy()
    kith.at(Pinewood.bend).press("r")
    let start = try #require(kith.grid.cursor)
    kith.type("世界a")
    #expect(kith.grid.cursor == start.moved(right: 5))
    kith.press("left", "left")
    #expect(kith.grid.cursor == start.moved(right: 2))
  }

  @Test func `the editor brings its text back, once`() throws {
    let kith = try Pinewood.openBusy()
    kith.written = "From the editor.\nTwo lines.\n"
    kith.at(Pinewood.bend).press("r").type("before").press("ctrl-o")
    #expect(kith.screen.contains("From the editor."))
    kith.press("alt-u")
    #expect(kith.screen.contains("before"))
  }

  @Test func `to several it is written once and rehearsed`() throws {
    let kith = try Pinewood.openBusy()
    kith.selecting(Pinewood.bend, Pinewood.reward).press("r").type("Please send a log.")
    kith.press("ctrl-s")
    #expect(kith.screen.contains("one more"))
    kith.press("enter")
    #expect(kith.community.replies(of: Pinewood.bend).last?.text == Text("Please send a log."))
    #expect(kith.community.replies(of: Pinewood.reward).last?.text == Text("Please send a log."))
    kith.press("u")
    #expect(kith.community.replies(of: Pinewood.reward).count == 1)
  }

  @Test func `leaving the rehearsal keeps what was typed`() throws {
    let kith = try Pinewood.openBusy()
    kith.selecting(Pinewood.bend, Pinewood.reward).press("r").type("Please send a log.")
    kith.press("ctrl-s", "esc", "r")
    #expect(kith.screen.contains("Please send a log."))
  }

  @Test func `people and thanks can't be replied to, and it says so`() throws {
    let kith = try Pinewood.openBusy()
    kith.at(Pinewood.sam).press("r")
    #expect(
      kith.message
        == "“reply” goes with tasks, questions, ideas and contributions, not with a member.")
  }
}
