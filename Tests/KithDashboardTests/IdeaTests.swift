import DashboardDriver
import KithDashboard
import KithModel
import KithScreen
import Testing

@Suite struct `What becomes of an idea` {
  @Test func `planned, it is a task, and each leads to the other`() throws {
    let kith = try Pinewood.open().press("7", "P")
    #expect(kith.screen.contains("Plan it: the task"))
    kith.press("enter")
    #expect(kith.message == "planned “Race at night”: “Race at night” is a task now")
    let saved = try kith.saved()
    let idea = try #require(saved.idea(Pinewood.nights))
    #expect(idea.status == .planned)
    #expect(idea.core.links.map(\.type) == [.ledTo])
    let task = try #require(saved.task(idea.core.links[0].to))
    #expect(String(task.core.title) == "Race at night")
    kith.press("enter")
    #expect(kith.screen.contains("led to"))
    kith.press("tab", "enter")
    #expect(kith.screen.contains("came of"))
    kith.press("u")
    #expect(try kith.saved().idea(Pinewood.nights)?.status == .new)
  }

  @Test func `declined, its proposer gets the reason as an answer`() throws {
    let kith = try Pinewood.open().press("7", "-").press("enter")
    #expect(kith.screen.contains("Say why"))
    kith.type("The track has no lights.").press("enter")
    let idea = try #require(try kith.saved().idea(Pinewood.nights))
    #expect(idea.status == .declined)
    #expect(idea.replies.map { String($0.text) } == ["The track has no lights."])
    #expect(try kith.saved().outbox().isEmpty)
  }

  @Test func `the answer to an idea from elsewhere waits in the Outbox`() throws {
    let lamp = ID(.idea, source: "github:pine/track#7")
    let kith = try Pinewood.open(
      more: [
        .import(
          lamp, revision: DashboardDriver.now.adding(days: -2),
          [Pinewood.text(.title, "Lamps"), Pinewood.text(.source, "github:pine/track#7")])
      ])
    kith.press("7", "/").type("lamps").press("enter", "-").type("Too dear.").press("enter")
    #expect(try kith.saved().outbox().map(\.word) == ["reply", "close"])
    #expect(try kith.saved().outbox().first?.words(in: kith.saved()) == "Too dear.")
  }

  @Test func `what ended without a word owes its proposer one`() throws {
    let kith = try Pinewood.open(more: [.close(Pinewood.nights, reason: "shipped")])
      .press("7", "f").type("shipped").press("enter", "enter")
    #expect(kith.screen.contains("Runa Moss is owed an answer; r writes it."))
  }

  @Test func `what was shipped names who made it`() throws {
    let kith = try Pinewood.open(
      more: [
        .link(Pinewood.nights, to: Pinewood.guide, as: .ledTo),
        .assign(Pinewood.guide, to: [Pinewood.sam]), .close(Pinewood.guide, reason: "done"),
        .close(Pinewood.nights, reason: "shipped"),
      ]
    ).press("7", "f").type("shipped").press("enter", "enter")
    #expect(kith.screen.contains("made by SO Sam Oduya"))
  }

  @Test func `what is closed can't be planned, and says why`() throws {
    let kith = try Pinewood.open(more: [.close(Pinewood.nights, reason: "shipped")])
      .press("7", "f").type("shipped").press("enter", "P")
    #expect(kith.message == "“Race at night” is shipped; X reopens it.")
  }
}
