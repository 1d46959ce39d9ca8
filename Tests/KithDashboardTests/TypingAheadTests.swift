import DashboardDriver
import KithDashboard
import KithModel
import KithScreen
import Testing

@Suite struct `Typing faster than rows are found` {
  @Test func `what follows a filter waits for its rows`() throws {
    let kith = try Pinewood.open()
    kith.pressAtOnce(keys(typing: "/reward", "enter", "enter"))
    #expect(kith.screen.contains("For an hour now."))
  }

  @Test func `what changes something does it to the row of the filter`() throws {
    let kith = try Pinewood.open()
    kith.pressAtOnce(keys(typing: "/reward", "enter", "D"))
    #expect(kith.community.question(Pinewood.bend)?.core.isDeleted == false)
    #expect(kith.community.question(Pinewood.reward)?.core.isDeleted == true)
  }

  @Test func `an id and enter opens what it names`() throws {
    let kith = try Pinewood.open()
    kith.pressAtOnce(keys(typing: "/\(kith.community.shortID(Pinewood.guide))", "enter"))
    #expect(kith.screen.contains("task \(kith.community.shortID(Pinewood.guide))"))
  }

  @Test func `tab waits for what it completes`() throws {
    let slow = try Pinewood.open()
    slow.press("/").type("lab").press("tab")
    let fast = try Pinewood.open()
    fast.pressAtOnce(keys(typing: "/lab", "tab"))
    #expect(fast.screen == slow.screen)
    #expect(fast.screen.contains("/ label"))
  }

  @Test func `a command in words waits for them as well`() throws {
    let kith = try Pinewood.open()
    kith.pressAtOnce(keys(typing: "/reward", "enter") + keys(typing: ":delete", "enter"))
    #expect(kith.community.question(Pinewood.bend)?.core.isDeleted == false)
    #expect(kith.community.question(Pinewood.reward)?.core.isDeleted == true)
  }

  @Test func `a filter said over a page is found, and the next key answered`() throws {
    let kith = try Pinewood.open().press("enter")
    kith.pressAtOnce(
      keys(typing: ":filter reward", "enter") + keys(typing: ":open \(Pinewood.guide)", "enter"))
    #expect(kith.screen.contains("Write the night-track guide"))
    #expect(kith.dashboard.desk.lists[.question].rows == [Pinewood.reward])
  }

  @Test func `ctrl-c forgets what still waits`() throws {
    let kith = try Pinewood.open()
    kith.pressAtOnce(keys(typing: "/reward", "enter", "D", "ctrl-c"))
    #expect(kith.community.questions.allSatisfy { !$0.core.isDeleted })
  }

  @Test func `a letter does not overtake what may open a form for it`() throws {
    let kith = try Pinewood.open()
    kith.pressAtOnce(keys(typing: "/reward", "enter") + keys(typing: "rQuite so"))
    #expect(!kith.dashboard.isFinished)
    #expect(kith.screen.contains("Quite so"))
  }

  /// What comes of keys as long as nothing that is asked for is answered.
  private func unanswered(_ kith: DashboardDriver, _ keys: [Key]) -> Dashboard {
    var dashboard = kith.dashboard
    for key in keys { _ = dashboard.update(.input(.key(key))) }
    return dashboard
  }

  @Test func `screens are reached without waiting, and rows are not`() throws {
    let kith = try Pinewood.open().press("/").type("reward")
    #expect(unanswered(kith, keys("enter", "3")).screen == .tasks)
    #expect(unanswered(kith, keys("enter", "3")).isTyping == false)
    #expect(unanswered(kith, keys("enter", "p")).isTyping == false)
    #expect(unanswered(kith, keys("enter", "p", "3")).screen == .home)
  }
}

@Suite struct `A list in which nothing is left` {
  @Test(arguments: ["D", "x", "p", "r"])
  func `nothing is done to what is not to be seen`(_ key: String) throws {
    let kith = try Pinewood.open()
    kith.press("/").type("zzzz").press("enter", key)
    #expect(kith.message.hasPrefix("There is nothing here for "))
    #expect(kith.community.questions.allSatisfy { $0.isOpen && !$0.core.isDeleted })
  }

  @Test func `nothing is selected`() throws {
    let kith = try Pinewood.open()
    kith.press("/").type("zzzz").press("enter", "space")
    #expect(kith.message == "There is nothing to select here.")
    kith.press("esc")
    #expect(kith.dashboard.desk.lists[.question].selected.isEmpty)
  }

  @Test(arguments: [
    ("4", "Solved", "No questions in “Solved”."), ("3", "Done", "No tasks in “Done”."),
  ])
  func `a view says what it lacks`(_ screen: String, _ view: String, _ said: String) throws {
    let kith = try Pinewood.open().press(screen, "f")
    kith.type(view).press("enter")
    #expect(kith.screen.contains(said))
  }

  @Test func `while the community is read, nobody says that it is empty`() throws {
    let disk = try Pinewood.open().disk
    let kith = try DashboardDriver(Size(80, 24), on: disk, me: Pinewood.ana, isOpened: false)
    #expect(kith.screen.contains("The community is being read…"))
    #expect(!kith.screen.contains("Nobody waits"))
    #expect(!kith.screen.contains("%"))
  }

  @Test func `a large one says once how far it is, until it is read`() throws {
    let disk = try Pinewood.open().disk
    let kith = try DashboardDriver(Size(100, 30), on: disk, me: Pinewood.ana, isOpened: false)
    kith.read(BytesRead(24_400_000, of: 38_100_000))
    let told = try #require(kith.lines.first { $0.contains("64 % of 38 MB") })
    #expect(told.contains("█████"))
    #expect(kith.lines.count { $0.contains("38 MB") } == 1)
    kith.press("4")
    #expect(kith.lines.count { $0.contains("64 % of 38 MB") } == 1)
    kith.press("1")
    #expect(kith.lines.count { $0.contains("64 % of 38 MB") } == 1)
    kith.open()
    #expect(!kith.screen.contains("38 MB"))
    kith.read(BytesRead(38_100_000, of: 38_100_000))
    #expect(!kith.screen.contains("38 MB"))
  }
}

@Suite struct `A filter that can't be read` {
  @Test(arguments: Pinewood.sizes)
  func `is not taken: the line stays and says why`(_ size: Size) throws {
    let kith = try Pinewood.open(size.width, size.height)
    kith.press("/").type("is:opne").press("enter")
    #expect(kith.dashboard.isTyping)
    #expect(kith.screen.contains("“is:opne” says nothing about a question."))
    #expect(kith.screen.contains("mean “open”?"))
    // Where not all of it fits, it says so.
    #expect(kith.screen.contains("or solved.") || kith.screen.contains("…\n / is:opne"))
    kith.press("backspace", "backspace").type("en").press("enter")
    #expect(!kith.dashboard.isTyping)
    #expect(kith.dashboard.desk.lists[.question].rows.count == 2)
  }

  @Test func `what is not finished is not taken either`() throws {
    let kith = try Pinewood.open()
    kith.press("/").type("label:").press("enter")
    #expect(kith.dashboard.isTyping)
    #expect(kith.screen.contains("“label:” needs a value behind it."))
    kith.press("esc")
    #expect(!kith.dashboard.isTyping)
    #expect(kith.dashboard.desk.lists[.question].typed == "")
  }

  @Test(arguments: [("filter is:opne", "Did you mean “open”?"), ("sort nonsense", "nonsense")])
  func `is refused as a command, and changes nothing`(_ line: String, _ said: String) throws {
    let kith = try Pinewood.open()
    kith.press(":").type(line).press("enter")
    #expect(kith.message.contains(said))
    #expect(kith.dashboard.desk.lists[.question].typed == "")
    #expect(kith.dashboard.desk.lists[.question].sort == "")
  }
}
