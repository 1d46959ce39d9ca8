import DashboardDriver
import FaultMakingDisk
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
    let kith = try Pinewood.open().press("7", "-").press("ctrl-s")
    #expect(kith.screen.contains("Say why: an idea is not declined without a word."))
    kith.type("The track has no lights.").press("ctrl-s")
    #expect(kith.message == "declined “Race at night”, and said why")
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
    kith.press("7", "/").type("lamps").press("enter", "-").type("Too dear.").press("ctrl-s")
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

  @Test func `planned once, it is not planned again`() throws {
    let kith = try Pinewood.open().press("7", "P", "enter", "P")
    #expect(kith.message == "“Race at night” led to “Race at night” already.")
    #expect(kith.community.tasks.count == 3)
  }

  @Test func `a private idea becomes a private task`() throws {
    let kith = try Pinewood.open(120, 40).press("7", "n").type("A quiet plan")
      .field("private").press("space", "ctrl-s")
    let idea = try #require(kith.community.ideas.first { $0.core.title == "A quiet plan" })
    #expect(idea.core.isPrivate)
    kith.at(idea.id).press("P", "enter")
    let task = try #require(kith.community.tasks.first { $0.core.title == "A quiet plan" })
    #expect(task.core.isPrivate)
    #expect(kith.dashboard.desk.message?.command == nil)
  }

  @Test func `it stays private also where Kith first asks who one is`() throws {
    let kith = try Pinewood.open(120, 40).press("7", "n").type("A quiet plan")
      .field("private").press("space", "ctrl-s")
    let idea = try #require(kith.community.ideas.first { $0.core.isPrivate })
    kith.at(idea.id)
    let asked = CommandOutcome(line: "me", output: "", errors: "", status: 0)
    var dashboard = kith.dashboard
    _ = dashboard.update(.ran(asked, kith.community, me: nil))
    for key in ["P", "enter"].compactMap(Key.init(named:)) {
      _ = dashboard.update(.input(.key(key)))
    }
    for letter in "Ana Lind" { _ = dashboard.update(.input(.key(Key(letter)))) }
    _ = dashboard.update(.input(.key(Key(.enter))))
    _ = dashboard.update(.ran(asked, kith.community, me: Pinewood.ana))
    let saved = dashboard.update(.input(.key(Key(.enter)))).compactMap {
      effect -> Deeds? in
      if case .save(let deeds, _) = effect { deeds } else { nil }
    }
    #expect(saved.map(\.isPrivate) == [true])
  }

  @Test(arguments: ["P", "-"])
  func `of several none is planned or declined alone`(_ key: String) throws {
    let lamp = ID(.idea, source: "lamp")
    let kith = try Pinewood.open(more: [.make(lamp, [Pinewood.text(.title, "Lamps")])])
    kith.selecting(Pinewood.nights, lamp).press(key)
    #expect(kith.message.contains("is for one at a time, and 2 are selected"))
    #expect(kith.dashboard.desk.lists[.idea].selected == [Pinewood.nights, lamp])
    #expect(kith.community.ideas.allSatisfy { $0.status == .new })
  }

  @Test func `what is closed can't be planned, and says why`() throws {
    let kith = try Pinewood.open(more: [.close(Pinewood.nights, reason: "shipped")])
      .press("7", "f").type("shipped").press("enter", "P")
    #expect(kith.message == "“Race at night” is shipped; X reopens it.")
  }

  @Test func `the words of a refusal are there again after esc`() throws {
    let kith = try Pinewood.open().press("7", "-").type("The track has no lights.").press("esc")
    #expect(kith.community.idea(Pinewood.nights)?.isOpen == true)
    kith.press("-")
    #expect(kith.screen.contains("The track has no lights."))
  }

  @Test func `they stay where somebody else was faster, and where nothing can be saved`() throws {
    let kith = try Pinewood.open().press("7", "-").type("The track has no lights.")
    var full = FaultPlan()
    full.capacity = 0
    kith.disk.set(full)
    kith.press("ctrl-s")
    #expect(kith.screen.contains("Not saved."))
    #expect(kith.screen.contains("The track has no lights."))
    kith.disk.set(FaultPlan())
    try kith.elsewhere(by: Pinewood.sam, [.close(Pinewood.nights, reason: "shipped")])
    kith.press("ctrl-s")
    #expect(kith.screen.contains("“Race at night” is closed already."))
    #expect(kith.screen.contains("The track has no lights."))
  }
}
