import DashboardDriver
import KithDashboard
import KithModel
import KithScreen
import Testing

@Suite struct `The Outbox` {
  private func open(_ width: Int = 80, _ height: Int = 24) throws -> DashboardDriver {
    let kith = try Pinewood.openBusy(width, height)
    kith.at(Pinewood.abroad).press("r").type("In tracks/, beside the cars.").press("ctrl-s")
    kith.press("x").type("answered").press("enter", "9")
    return kith
  }

  @Test func `empty, it says what would wait here`() throws {
    let kith = try Pinewood.openBusy()
    kith.press("9")
    #expect(kith.screen.contains("Nothing waits."))
    kith.press("y")
    #expect(kith.message == "There are no words to copy here.")
    kith.press("x")
    #expect(kith.message == "Nothing waits here to be carried.")
  }

  @Test(arguments: Pinewood.sizes)
  func `shows the words, the place and the command`(_ size: Size) throws {
    let kith = try open(size.width, size.height)
    #expect(kith.screen.contains("In tracks/, beside"))
    #expect(kith.screen.contains("https://code.example/pine/track/7"))
  }

  @Test func `the command is that of the other service`() throws {
    let kith = try open(160, 45)
    #expect(kith.screen.contains("gh issue comment 7 --repo pine/track --body"))
  }

  @Test func `y copies the words, o opens the place`() throws {
    let kith = try open()
    kith.press("y", "o")
    #expect(kith.copied == ["In tracks/, beside the cars."])
    #expect(kith.programs.last?.arguments == ["https://code.example/pine/track/7"])
  }

  @Test func `x marks it carried, and u takes that back`() throws {
    let kith = try open()
    kith.press("x")
    #expect(kith.community.outbox().map(\.word) == ["close"])
    #expect(try kith.saved().outbox().count == 1)
    kith.press("u")
    #expect(kith.community.outbox().count == 2)
  }

  @Test func `several are carried at once`() throws {
    let kith = try open()
    kith.press("space", "space", "x", "enter")
    #expect(kith.community.outbox().isEmpty)
    #expect(kith.screen.contains("Nothing waits."))
    kith.press("u")
    #expect(kith.community.outbox().count == 2)
  }

  @Test func `the hints say what its keys do here`() throws {
    let kith = try open()
    #expect(kith.lines.last?.contains("y copy words  o open place  x carried") ?? false)
  }

  @Test func `words that are longer than their box are scrolled after tab`() throws {
    let kith = try Pinewood.openBusy(80, 24)
    let lines = (1...40).map { "line \($0)" }.joined(separator: "\n\n")
    kith.at(Pinewood.abroad).press("r").paste(lines).press("ctrl-s", "9")
    #expect(kith.screen.contains("line 1"))
    #expect(!kith.screen.contains("line 40"))
    kith.press("tab", "G")
    #expect(kith.screen.contains("line 40"))
    kith.press("esc", "x")
    #expect(kith.community.outbox().isEmpty)
  }

  @Test func `enter opens what it is about`() throws {
    let kith = try open()
    kith.press("enter")
    #expect(kith.screen.contains("Where is the track file?"))
    #expect(kith.screen.contains("question q"))
  }
}
