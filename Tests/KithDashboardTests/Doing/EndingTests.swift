import DashboardDriver
import FaultMakingDisk
import KithDashboard
import KithModel
import KithScreen
import Testing

@Suite struct `Solving and closing` {
  @Test func `one plausible answer is accepted at once`() throws {
    let kith = try Pinewood.openBusy()
    kith.at(Pinewood.reward).press("A")
    let question = try #require(kith.community.question(Pinewood.reward))
    #expect(question.core.closeReason == "solved")
    #expect(question.accepted == [ID(.reply, source: "zero")])
    #expect(
      kith.dashboard.desk.message?.command
        == "kith accept \(kith.community.shortID(Pinewood.reward)) 1")
  }

  @Test func `of several the last by somebody else stands first`() throws {
    let kith = try Pinewood.openBusy()
    kith.at(Pinewood.bend).press("A")
    #expect(kith.screen.contains("Which reply solved it?"))
    let ines = try #require(kith.lines.firstIndex { $0.contains("Turn the trim screw left.") })
    let sam = try #require(kith.lines.firstIndex { $0.contains("Which servo do you have?") })
    #expect(ines < sam)
    kith.press("enter")
    #expect(kith.community.question(Pinewood.bend)?.accepted == [Pinewood.trim])
  }

  @Test func `“solved?” takes one key`() throws {
    let kith = try Pinewood.openBusy()
    kith.at(Pinewood.camera).press("A")
    #expect(
      kith.community.question(Pinewood.camera)?.accepted == [ID(.reply, source: "lens")])
  }

  @Test func `where nobody replied there is nothing to accept`() throws {
    let kith = try Pinewood.openBusy()
    kith.at(Pinewood.abroad).press("A")
    #expect(
      kith.message
        == "Nobody replied to “Where is the track file?” yet; x closes it for another reason.")
  }

  @Test func `A finishes a task`() throws {
    let kith = try Pinewood.openBusy()
    kith.at(Pinewood.guide).press("A")
    #expect(kith.community.task(Pinewood.guide)?.status == .done)
  }

  @Test(arguments: [
    (Pinewood.bend, "solved"), (Pinewood.guide, "done"), (Pinewood.nights, "shipped"),
    (Pinewood.race, "over"), (Pinewood.patch, "merged"),
  ])
  func `x asks why, the usual reason first; X opens it again`(_ id: ID, _ reason: String) throws {
    let kith = try Pinewood.openBusy()
    kith.press(":").type("open \(id)").press("enter", "x", "enter")
    #expect(kith.community.object(id)?.core.closeReason == reason)
    kith.press("x")
    #expect(kith.message.contains("is closed already"))
    kith.press("X")
    #expect(kith.community.object(id)?.core.isOpen ?? false)
    kith.press("X")
    #expect(kith.message.contains("is open"))
    #expect(try kith.isInStep())
  }

  @Test func `a reason of one's own is taken`() throws {
    let kith = try Pinewood.openBusy()
    kith.at(Pinewood.bend).press("x").type("it's raining").press("enter")
    #expect(kith.community.question(Pinewood.bend)?.core.closeReason == "it's raining")
    #expect(
      kith.dashboard.desk.message?.command
        == "kith close \(kith.community.shortID(Pinewood.bend)) --reason 'it'\\''s raining'")
  }

  @Test(arguments: [
    Pinewood.sam, Pinewood.guide, Pinewood.bend, Pinewood.thanks, Pinewood.race, Pinewood.nights,
    Pinewood.patch,
  ])
  func `D deletes, u brings back`(_ id: ID) throws {
    let kith = try Pinewood.openBusy()
    kith.at(id).press("D")
    #expect(kith.community.object(id)?.core.isDeleted ?? true)
    kith.press("u")
    #expect(kith.community.object(id)?.core.isPresent ?? false)
    #expect(try kith.isInStep())
  }

  @Test func `d points to what it repeats, and closes it`() throws {
    let kith = try Pinewood.openBusy()
    kith.at(Pinewood.bend).press("d").type("reward").press("enter")
    let core = try #require(kith.community.object(Pinewood.bend)?.core)
    #expect(core.links == [Link(to: Pinewood.reward, type: .duplicateOf)])
    #expect(core.closeReason == "duplicate")
    kith.press("u")
    #expect(kith.community.object(Pinewood.bend)?.core.isOpen ?? false)
    #expect(kith.community.object(Pinewood.bend)?.core.links == [])
  }

  @Test func `the original can be named by its id`() throws {
    let kith = try Pinewood.openBusy()
    kith.at(Pinewood.bend).press("d").type("github:pine/track#7").press("enter")
    #expect(
      kith.community.object(Pinewood.bend)?.core.links
        == [Link(to: Pinewood.abroad, type: .duplicateOf)])
  }

  @Test func `the original is found however long ago it was asked`() throws {
    let many = (1...600).map { number in
      Deed.make(
        ID(.question, source: "q\(number)"), [Pinewood.text(.title, "Question \(number)")])
    }
    let old = ID(.question, source: "old")
    let first = Deed.make(old, [Pinewood.text(.title, "Wheels out of walnut")])?
      .on(DashboardDriver.now.adding(days: -900))
    let kith = try DashboardDriver(
      Size(80, 24), me: Pinewood.ana, Pinewood.deeds + many + [first])
    kith.press(":").type("open \(Pinewood.bend)").press("enter", "d").type("walnut")
    #expect(kith.screen.contains("Wheels out of walnut"))
    kith.press("enter")
    #expect(
      kith.community.question(Pinewood.bend)?.core.links == [Link(to: old, type: .duplicateOf)])
  }

  @Test func `whoever types faster than it is found closes no other question's twin`() throws {
    let many = (1...300).map { number in
      Deed.make(
        ID(.question, source: "q\(number)"),
        [Pinewood.text(.title, "Wagons all low, and nut \(number)")])
    }
    let old = ID(.question, source: "old")
    let first = Deed.make(old, [Pinewood.text(.title, "Wheels out of walnut")])?
      .on(DashboardDriver.now.adding(days: -900))
    let kith = try DashboardDriver(
      Size(80, 24), me: Pinewood.ana, Pinewood.deeds + many + [first])
    kith.press(":").type("open \(Pinewood.bend)").press("enter", "d")
    kith.pressAtOnce("walnut".map { Key($0) } + [try #require(Key(named: "enter"))])
    #expect(
      kith.community.question(Pinewood.bend)?.core.links == [Link(to: old, type: .duplicateOf)])
  }

  @Test func `among many tasks a question is found to connect to`() throws {
    let many = (1...600).map { number in
      Deed.make(ID(.task, source: "t\(number)"), [Pinewood.text(.title, "Task \(number)")])
    }
    let kith = try DashboardDriver(Size(80, 24), me: Pinewood.ana, Pinewood.deeds + many)
    kith.press(":").type("open \(Pinewood.nights)").press("enter")
    kith.press(":").type("connect").press("enter", "enter").type("reward").press("enter")
    #expect(kith.community.idea(Pinewood.nights)?.core.links.map(\.to) == [Pinewood.reward])
  }

  @Test func `on nothing it says that there is nothing`() throws {
    let kith = try DashboardDriver(Size(80, 24), me: Pinewood.ana, [Pinewood.deeds[0]])
    for key in ["x", "A", "r", "a", "D", "d", "w", "p", "L", "b", "e", "T", "X", "i"] {
      kith.press("4", key)
      #expect(kith.message.hasPrefix("There is nothing here for “"), "\(key)")
    }
  }
}

@Suite struct `Doing to several at once` {
  @Test func `each is shown before and after, and all is one action`() throws {
    let kith = try Pinewood.openBusy()
    kith.selecting(Pinewood.guide, Pinewood.desk).press("x", "enter")
    #expect(kith.screen.contains("open → closed: done"))
    #expect(kith.screen.contains("2 of 2"))
    #expect(kith.community.task(Pinewood.guide)?.isOpen ?? false)
    kith.press("enter")
    #expect(kith.message == "closed 2 tasks as done")
    kith.press("u")
    #expect(kith.community.task(Pinewood.guide)?.isOpen ?? false)
    #expect(kith.community.task(Pinewood.desk)?.isOpen ?? false)
  }

  @Test(arguments: ["space", "tab"])
  func `what is unticked is left alone`(_ key: String) throws {
    let kith = try Pinewood.openBusy()
    kith.selecting(Pinewood.guide, Pinewood.desk).press("p", "enter", key, "enter")
    let pressing = kith.community.tasks.filter { $0.priority == "urgent" }
    #expect(pressing.count == 1)
  }

  @Test func `nothing ticked is nothing done`() throws {
    let kith = try Pinewood.openBusy()
    kith.selecting(Pinewood.guide, Pinewood.desk).press("D", "space", "space", "enter")
    #expect(kith.message == "Nothing is ticked; space ticks, esc leaves.")
    kith.press("esc")
    #expect(kith.community.tasks.count == 2)
  }

  @Test(arguments: ["esc", "q"])
  func `leaving does nothing`(_ key: String) throws {
    let kith = try Pinewood.openBusy()
    kith.selecting(Pinewood.guide, Pinewood.desk).press("D", key)
    #expect(kith.message == "Nothing was done.")
    #expect(kith.community.tasks.count == 2)
  }

  @Test func `the command is a loop that a shell can run`() throws {
    let kith = try Pinewood.openBusy()
    kith.selecting(Pinewood.guide, Pinewood.desk).press("D", "enter")
    let command = try #require(kith.dashboard.desk.message?.command)
    #expect(command.hasPrefix("for id in t"))
    #expect(command.hasSuffix("; do kith delete $id; done"))
  }

  @Test func `what somebody closed meanwhile is named and left out`() throws {
    let kith = try Pinewood.openBusy(120, 34)
    kith.selecting(Pinewood.guide, Pinewood.desk).press("x", "enter")
    try kith.elsewhere(by: Pinewood.sam, [.close(Pinewood.guide, reason: "dropped")])
    #expect(kith.screen.contains("is closed already."))
    kith.press("enter")
    #expect(kith.community.task(Pinewood.guide)?.core.closeReason == "dropped")
    #expect(kith.community.task(Pinewood.desk)?.core.closeReason == "done")
  }

  @Test func `those it can't be done to are counted`() throws {
    let kith = try Pinewood.openBusy()
    kith.press("4", "f").type("All").press("down", "down", "enter")
    kith.press(":").type("filter ").press("enter").at(Pinewood.reward).press("A")
    kith.selecting(Pinewood.reward, Pinewood.bend, Pinewood.camera).press("x")
    #expect(kith.screen.contains("Close 2"))
    #expect(kith.message.hasPrefix("1 of 3 is left out. “Reward stays at zero” is closed"))
  }

  @Test(arguments: Pinewood.sizes)
  func `it fits any window`(_ size: Size) throws {
    let kith = try Pinewood.openBusy(size.width, size.height)
    kith.selecting(Pinewood.guide, Pinewood.desk).press("D")
    #expect(kith.screen.contains("→ deleted"))
    #expect(kith.lines.filter { $0.contains("[x]") }.count == 2)
    #expect(kith.screen.contains("enter does it to 2"))
  }

  @Test func `what was done to a selection ends it`() throws {
    let kith = try Pinewood.openBusy()
    kith.selecting(Pinewood.guide, Pinewood.desk).press("p", "enter", "enter")
    #expect(kith.community.tasks.allSatisfy { $0.priority == "urgent" })
    #expect(kith.dashboard.desk.lists[.task].selected.isEmpty)
  }

  @Test func `a full disk leaves the selection as it was`() throws {
    let kith = try Pinewood.openBusy()
    kith.selecting(Pinewood.guide, Pinewood.desk).press("p", "enter")
    var plan = FaultPlan()
    plan.capacity = 0
    kith.disk.set(plan)
    kith.press("enter")
    #expect(kith.community.tasks.allSatisfy { $0.priority == nil })
    #expect(kith.dashboard.desk.lists[.task].selected.count == 2)
    #expect(!kith.message.isEmpty)
  }

  @Test func `A solves and finishes several`() throws {
    let kith = try Pinewood.openBusy(120, 34)
    kith.selecting(Pinewood.bend, Pinewood.reward).press("A")
    #expect(kith.screen.contains("solved by Inès Duarte"))
    #expect(kith.screen.contains("solved by Runa Moss"))
    kith.press("enter")
    #expect(kith.community.question(Pinewood.bend)?.core.closeReason == "solved")
    #expect(kith.screen.contains("T thanks"))
  }
}
