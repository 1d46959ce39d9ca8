import DashboardDriver
import FaultMakingDisk
import KithDashboard
import KithModel
import KithScreen
import Testing

@Suite struct `What comes late` {
  @Test func `what a command said covers no form and is taken away by none`() throws {
    let kith = try Pinewood.openBusy().at(Pinewood.bend)
    kith.answer("doctor", with: "first line\nsecond line\n")
    kith.pressAtOnce(keys(typing: ":doctor", "enter") + keys(typing: "rHello there", "ctrl-s"))
    #expect(kith.community.replies(of: Pinewood.bend).count == 3)
    #expect(kith.screen.contains("second line"))
    kith.press("J")
    #expect(kith.message == "J means nothing here; ? lists every key.")
    kith.press("q")
    #expect(!kith.screen.contains("second line"))
    #expect(!kith.dashboard.isTyping)
  }

  @Test func `as long as somebody types, only that it is there is said`() throws {
    let kith = try Pinewood.openBusy().at(Pinewood.bend)
    kith.answer("doctor", with: "first line\nsecond line\n")
    kith.pressAtOnce(keys(typing: ":doctor", "enter") + keys(typing: "rHello"))
    #expect(kith.message == "“kith doctor” has ended; what it said is shown when this is closed.")
    #expect(kith.screen.contains("Hello"))
    kith.press("esc")
    #expect(kith.screen.contains("second line"))
  }

  @Test func `a form that is saved takes itself away, and not the help above it`() throws {
    let kith = try Pinewood.openBusy().at(Pinewood.bend)
    kith.press("r").type("Hello")
    kith.pressAtOnce(keys("ctrl-s", "f1"))
    #expect(kith.screen.contains("Keys for a form"))
    #expect(kith.community.replies(of: Pinewood.bend).count == 3)
    kith.press("esc")
    #expect(!kith.screen.contains("Reply to"))
    #expect(!kith.dashboard.isTyping)
  }
}

@Suite struct `What is done before the community is read` {
  /// Somebody who left at the questions starts again.
  private func again() throws -> DashboardDriver {
    let kith = try Pinewood.open().press("4", "Q")
    return try DashboardDriver(Size(80, 24), on: kith.disk, me: Pinewood.ana, isOpened: false)
  }

  @Test func `without it, the screen of the last time is shown`() throws {
    let kith = try again()
    kith.open()
    #expect(kith.dashboard.screen == .questions)
  }

  @Test func `whoever went to a screen stays there`() throws {
    let kith = try again().press("3")
    kith.open()
    #expect(kith.dashboard.screen == .tasks)
  }

  @Test func `a command that was begun stays, and is done as soon as it can be`() throws {
    let kith = try again()
    kith.press(":").type("open \(Pinewood.bend)")
    kith.open()
    #expect(kith.screen.contains("open \(Pinewood.bend)"))
    kith.press("enter")
    #expect(kith.screen.contains("It drives the straight"))
    let early = try again()
    early.press(":").type("open \(Pinewood.bend)").press("enter").open()
    #expect(early.screen.contains("It drives the straight"))
  }
}

@Suite struct `ctrl-c` {
  private func head(_ dashboard: Dashboard) -> String {
    var grid = Grid(dashboard.desk.size)
    dashboard.draw(into: &grid)
    return grid.plainText.split(separator: "\n").first.map(String.init) ?? ""
  }

  @Test func `tells what is running, as the top does`() throws {
    let kith = try Pinewood.open()
    var dashboard = kith.dashboard
    for key in keys(typing: ":doctor", "enter", "ctrl-c") {
      _ = dashboard.update(.input(.key(key)))
    }
    #expect(dashboard.desk.message?.text.hasPrefix("“kith doctor” is still running") == true)
    #expect(head(dashboard).contains("doctor is running…"))
    let outcome = CommandOutcome(line: "doctor", output: "all is well", errors: "", status: 0)
    _ = dashboard.update(.ran(outcome, kith.community, me: Pinewood.ana))
    _ = dashboard.update(.input(.key(try #require(Key(named: "ctrl-c")))))
    #expect(dashboard.desk.message?.text == "Nothing is running; q quits.")
    #expect(!head(dashboard).contains("running"))
  }

  @Test func `is heard by a form that is being saved`() throws {
    let kith = try Pinewood.open().at(Pinewood.bend).press("r").type("Hello")
    var dashboard = kith.dashboard
    for key in keys("ctrl-s", "ctrl-c") { _ = dashboard.update(.input(.key(key))) }
    #expect(dashboard.desk.message?.text == "What you did is being saved, and can't be stopped.")
  }
}

@Suite struct `What means the program itself` {
  /// What is wanted of the world when a key is pressed behind others that wait for answers.
  private func wants(_ kith: DashboardDriver, _ before: [Key], _ key: Key) -> [Effect] {
    var dashboard = kith.dashboard
    for key in before { _ = dashboard.update(.input(.key(key))) }
    return dashboard.update(.input(.key(key)))
  }

  @Test(arguments: [keys("ctrl-s"), keys("esc", "a")])
  func `is heard while a form is saved, and while people are found`(_ before: [Key]) throws {
    let kith = try Morning.open(80, 24).at(Pinewood.bend).press("r").type("Hello")
    let suspended = wants(kith, before, try #require(Key(named: "ctrl-z"))).contains {
      if case .suspend = $0 { true } else { false }
    }
    #expect(suspended)
    let released = wants(kith, before, try #require(Key(named: "ctrl-t"))).contains {
      if case .captureMouse(false) = $0 { true } else { false }
    }
    #expect(released)
  }
}

@Suite struct `What can't be done outside` {
  @Test func `a terminal without a clipboard is not said to have copied`() throws {
    let kith = try Pinewood.open().at(Pinewood.bend)
    kith.canCopy = false
    kith.press("y", "enter")
    #expect(kith.message.hasPrefix("This terminal has no clipboard for Kith: q"))
  }

  @Test func `an editor that can't be given a file is told in the form`() throws {
    let kith = try Pinewood.open().at(Pinewood.bend)
    kith.hasRoomForDrafts = false
    kith.press("r").type("Hello").press("ctrl-o")
    #expect(kith.screen.contains("No file for the editor could be made"))
    #expect(kith.screen.contains("Hello"))
    #expect(kith.programs.isEmpty)
  }

  @Test func `whoever closes the window has looked until then`() throws {
    let kith = try Pinewood.open()
    var dashboard = kith.dashboard
    let remembered = dashboard.update(.input(.stop(signal: 1))).compactMap { effect -> Memory? in
      if case .remember(let memory) = effect { memory } else { nil }
    }
    #expect(remembered.last?.lastLook == DashboardDriver.now)
  }
}

@Suite struct `What was said` {
  @Test func `goes with the next click`() throws {
    let kith = try Pinewood.open().press("esc")
    #expect(kith.message.hasPrefix("Nothing to go back from"))
    kith.click(5, 5)
    #expect(kith.message == "")
  }

  @Test func `a name that was typed is there when it is asked for again`() throws {
    let disk = try Pinewood.open().disk
    let kith = try DashboardDriver(Size(80, 24), on: disk, me: nil)
    kith.at(Pinewood.guide).press("i").type("Ana Li").press("esc", "i")
    #expect(kith.screen.contains("Ana Li"))
  }

  @Test func `what was typed in a line stays until it is saved`() throws {
    let kith = try Pinewood.open().press(":").type("community").press("enter", "enter")
    kith.type(" of old")
    var full = FaultPlan()
    full.capacity = 0
    kith.disk.set(full)
    kith.press("enter")
    #expect(kith.dashboard.isTyping)
    #expect(kith.screen.contains(" of old"))
    kith.disk.set(FaultPlan())
    kith.press("enter")
    #expect(!kith.dashboard.isTyping)
    #expect(try kith.saved().charter.title == Text("Pinewood of old"))
  }

  @Test func `words for these are none for others`() throws {
    let kith = try Pinewood.openBusy()
    kith.selecting(Pinewood.bend, Pinewood.reward).press("r").type("To both").press("esc", "esc")
    kith.selecting(Pinewood.camera, Pinewood.reward).press("r")
    #expect(kith.screen.contains("Reply to 2"))
    #expect(!kith.screen.contains("To both"))
    kith.press("esc", "esc").selecting(Pinewood.reward, Pinewood.bend).press("r")
    #expect(kith.screen.contains("To both"))
  }
}
