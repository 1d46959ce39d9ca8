import DashboardDriver
import KithDashboard
import KithModel
import KithScreen
import Testing

@Suite struct `Taking back while something is being saved` {
  /// Ana took the first of two tasks a while ago, and is at the second.
  private func atTheSecond() throws -> (kith: DashboardDriver, first: ID, second: ID) {
    let kith = try Pinewood.open().press("3", "g", "i")
    let first = try #require(kith.dashboard.desk.lists[.task].cursor)
    kith.press("j")
    let second = try #require(kith.dashboard.desk.lists[.task].cursor)
    return (kith, first, second)
  }

  private func holders(_ kith: DashboardDriver, _ task: ID) -> [ID] {
    kith.community.task(task)?.assignees ?? []
  }

  @Test(arguments: [
    keys("u"), keys("U", "u"), keys(typing: ":undo", "enter"), keys(typing: ":kith undo", "enter"),
    keys(typing: ":history", "enter", "u"), keys(typing: "?take back what you did", "enter"),
  ])
  func `what was just done is meant, and not what was done before`(_ typed: [Key]) throws {
    let (kith, first, second) = try atTheSecond()
    kith.pressAtOnce(keys("i") + typed)
    #expect(holders(kith, first) == [Pinewood.ana])
    #expect(holders(kith, second) == [])
  }

  @Test func `a key that waits for it says so`() throws {
    let (kith, _, _) = try atTheSecond()
    var dashboard = kith.dashboard
    for key in keys("i", "u") { _ = dashboard.update(.input(.key(key))) }
    #expect(dashboard.desk.message?.text == "u waits until what you did last is saved.")
  }

  @Test func `each u takes back one more`() throws {
    let (kith, first, second) = try atTheSecond()
    kith.pressAtOnce(keys("i", "u", "u"))
    #expect(holders(kith, first) == [])
    #expect(holders(kith, second) == [])
  }

  @Test func `ctrl-r does again what was just taken back`() throws {
    let (kith, first, second) = try atTheSecond()
    kith.pressAtOnce(keys("i", "u", "ctrl-r"))
    #expect(holders(kith, first) == [Pinewood.ana])
    #expect(holders(kith, second) == [Pinewood.ana])
  }
}

@Suite struct `What is said of taking back` {
  private func foot(_ kith: DashboardDriver) -> String { kith.lines.dropLast().last ?? "" }

  @Test func `u stands behind what was done, ctrl-r behind what was taken back`() throws {
    let kith = try Pinewood.open(160, 45).press("3", "g", "i")
    #expect(foot(kith).hasSuffix("u takes it back"))
    kith.press("u")
    #expect(foot(kith).hasSuffix("ctrl-r does it again"))
  }

  @Test func `a person's own keys are named`() throws {
    let undo = try #require(Key(named: "ctrl-e"))
    var settings = Settings()
    settings.keys[.undo] = [undo]
    let kith = try Pinewood.open(160, 45, settings: settings)
    kith.press("3", "g", "i")
    #expect(foot(kith).hasSuffix("ctrl-e takes it back"))
  }

  @Test func `of a command that changed nothing there is nothing to take back`() throws {
    let kith = try Pinewood.open(160, 45).press("3", "g", "i")
    kith.answer("me", with: "You are Ana Lind.\n")
    kith.press(":").type("me").press("enter")
    #expect(kith.message == "You are Ana Lind.")
    #expect(!foot(kith).contains("takes it back"))
  }

  @Test func `what is deleted already names the history, since u may mean something else`() throws {
    let kith = try Pinewood.open(160, 45).press("3", "g", "enter", "D")
    kith.press("D")
    #expect(kith.message.hasSuffix("is deleted already; U takes that back."))
  }
}
