import DashboardDriver
import KithDashboard
import KithModel
import KithScreen
import Testing

@Suite struct `Saying something of an object` {
  @Test(arguments: [Pinewood.guide, Pinewood.bend])
  func `p says how much it presses, and takes it back`(_ id: ID) throws {
    let kith = try Pinewood.openBusy()
    kith.at(id).press("p").type("high").press("enter")
    #expect(kith.dashboard.desk.message?.command?.hasSuffix(" priority=high") ?? false)
    kith.at(id).press("p").type("none").press("enter")
    #expect(kith.message.hasPrefix("cleared"))
  }

  @Test func `b says where they stumbled, in words already used or new`() throws {
    let kith = try Pinewood.openBusy()
    kith.at(Pinewood.bend).press("b").type("setting up").press("enter")
    #expect(kith.community.question(Pinewood.bend)?.stage == "setting up")
    kith.at(Pinewood.reward).press("b").type("sett").press("enter")
    #expect(kith.community.question(Pinewood.reward)?.stage == "setting up")
  }

  @Test func `L shows the labels in use with how often`() throws {
    let kith = try Pinewood.openBusy()
    kith.at(Pinewood.guide).press("L")
    #expect(kith.screen.contains("[x] docs"))
    #expect(kith.screen.contains("1 in all"))
  }

  @Test(arguments: Pinewood.sizes)
  func `where no label is in use the first can be typed`(_ size: Size) throws {
    let kith = try Pinewood.openBusy(size.width, size.height)
    kith.at(Pinewood.bend).press("L").type("night")
    #expect(kith.screen.contains("enter takes “night”"))
    kith.press("enter")
    #expect(kith.community.question(Pinewood.bend)?.core.labels == ["night"])
  }

  @Test func `L adds what is new and takes what is unmarked`() throws {
    let kith = try Pinewood.openBusy()
    kith.at(Pinewood.guide).press("L", "tab").type("night").press("enter")
    #expect(kith.community.task(Pinewood.guide)?.core.labels == ["night"])
    #expect(
      kith.dashboard.desk.message?.command
        == "kith set \(kith.community.shortID(Pinewood.guide)) labels+=night labels-=docs")
  }

  @Test func `L on several keeps what only some have`() throws {
    let kith = try Pinewood.openBusy()
    kith.selecting(Pinewood.guide, Pinewood.desk).press("L")
    #expect(kith.screen.contains("on 1 of these"))
    kith.type("night").press("enter", "enter")
    #expect(kith.community.task(Pinewood.guide)?.core.labels == ["docs", "night"])
    #expect(kith.community.task(Pinewood.desk)?.core.labels == ["night"])
  }

  @Test(arguments: [Pinewood.guide, Pinewood.bend])
  func `w puts it aside until the day that is said`(_ id: ID) throws {
    let kith = try Pinewood.openBusy()
    kith.at(id).press("w").type("tomorrow")
    #expect(kith.screen.contains("Sun 22 Nov 00:00"))
    kith.press("enter")
    let until =
      id.kind == .task
      ? kith.community.task(id)?.waitUntil : kith.community.question(id)?.waitUntil
    #expect(until == Moment("2026-11-22T00:00:00Z"))
  }

  @Test func `w and nonsense explains itself and goes on`() throws {
    let kith = try Pinewood.openBusy()
    kith.at(Pinewood.guide).press("w").type("soonish").press("enter")
    #expect(kith.screen.contains("it takes a time such as"))
    kith.press("ctrl-u").type("friday").press("enter")
    #expect(kith.community.task(Pinewood.guide)?.waitUntil == Moment("2026-11-27T00:00:00Z"))
  }

  @Test func `w on several is one action`() throws {
    let kith = try Pinewood.openBusy()
    kith.selecting(Pinewood.guide, Pinewood.desk).press("w").type("friday").press("enter")
    #expect(kith.screen.contains("– → 2026-11-27"))
    kith.press("enter")
    #expect(kith.community.tasks.allSatisfy { $0.waitUntil != nil })
    kith.press("u")
    #expect(kith.community.tasks.allSatisfy { $0.waitUntil == nil })
  }

  @Test func `+ votes for an idea, and takes the vote back`() throws {
    let kith = try Pinewood.openBusy()
    kith.at(Pinewood.nights).press("+")
    #expect(kith.community.idea(Pinewood.nights)?.voters.contains(Pinewood.ana) ?? false)
    kith.press("+")
    #expect(!(kith.community.idea(Pinewood.nights)?.voters.contains(Pinewood.ana) ?? true))
    #expect(kith.dashboard.desk.message?.command?.hasSuffix("--withdraw") ?? false)
  }

  @Test func `connect points from one to another`() throws {
    let kith = try Pinewood.openBusy()
    kith.at(Pinewood.guide).press(":").type("connect").press("enter")
    kith.type("blocked").press("enter").type("borrow").press("enter")
    #expect(
      kith.community.object(Pinewood.guide)?.core.links
        == [Link(to: Pinewood.desk, type: .blockedBy)])
  }

  @Test func `convert makes a task of a question`() throws {
    let kith = try Pinewood.openBusy()
    kith.at(Pinewood.bend).press(":").type("convert").press("enter").type("task").press("enter")
    #expect(kith.community.task(Pinewood.bend.asKind(.task)) != nil)
    kith.press("u")
    #expect(kith.community.question(Pinewood.bend) != nil)
  }

  @Test func `y copies, o opens the place`() throws {
    let kith = try Pinewood.openBusy()
    kith.at(Pinewood.abroad).press("y", "enter")
    #expect(kith.copied == [kith.community.shortID(Pinewood.abroad)])
    kith.press("o")
    #expect(kith.programs.last?.arguments == ["https://code.example/pine/track/7"])
    kith.at(Pinewood.bend).press("o")
    #expect(kith.message.contains("has no address on the web"))
  }

  @Test(arguments: [
    ("p", Pinewood.sam), ("b", Pinewood.guide), ("+", Pinewood.bend), ("A", Pinewood.nights),
    ("i", Pinewood.nights), ("w", Pinewood.race), ("m", Pinewood.bend), ("X", Pinewood.sam),
  ])
  func `a key that makes no sense of it says with what it does`(_ key: String, _ id: ID) throws {
    let kith = try Pinewood.openBusy()
    kith.at(id).press(key)
    #expect(kith.message.contains(" goes with "))
    #expect(kith.message.contains("not with a"))
  }
}
