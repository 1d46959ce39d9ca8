import DashboardDriver
import KithDashboard
import KithModel
import KithScreen
import Testing

@Suite struct `Somebody else changes the same object while a form is open` {
  private func edited(_ title: String) -> Deed {
    .edit(Pinewood.guide, [Pinewood.text(.title, title)])
  }

  @Test func `a field not touched here follows theirs`() throws {
    let kith = try Pinewood.openBusy()
    kith.at(Pinewood.guide).press("e").field("body").type("Some words.")
    try kith.elsewhere(by: Pinewood.sam, [edited("Write the guide")])
    #expect(kith.screen.contains("“title” was just changed elsewhere"))
    kith.press("ctrl-s")
    #expect(kith.community.task(Pinewood.guide)?.title == Text("Write the guide"))
    #expect(kith.community.task(Pinewood.guide)?.body == Text("Some words."))
  }

  @Test func `the same field shows both, and asks before it saves`() throws {
    let kith = try Pinewood.openBusy()
    kith.at(Pinewood.guide).press("e").type(" at last")
    try kith.elsewhere(by: Pinewood.sam, [edited("Write the guide")])
    #expect(kith.screen.contains("guide at last"))
    #expect(kith.screen.contains("Write the guide"))
    kith.press("ctrl-s")
    #expect(kith.screen.contains("changed elsewhere while you wrote"))
    #expect(kith.community.task(Pinewood.guide)?.title == Text("Write the guide"))
    kith.press("ctrl-s")
    #expect(
      kith.community.task(Pinewood.guide)?.title == Text("Write the night-track guide at last"))
  }

  @Test func `alt-t changes places, so that neither is lost`() throws {
    let kith = try Pinewood.openBusy()
    kith.at(Pinewood.guide).press("e").type(" at last")
    try kith.elsewhere(by: Pinewood.sam, [edited("Write the guide")])
    kith.press("alt-t").type(" soon")
    #expect(kith.screen.contains("guide at last"))
    kith.press("ctrl-s", "ctrl-s")
    #expect(kith.community.task(Pinewood.guide)?.title == Text("Write the guide soon"))
  }

  @Test func `what was changed since the draft was typed is shown beside it`() throws {
    let kith = try Pinewood.openBusy()
    kith.at(Pinewood.guide).press("e").type(" at last").press("esc")
    try kith.elsewhere(by: Pinewood.sam, [edited("Write the guide")])
    let again = try Pinewood.reopen(kith)
    again.at(Pinewood.guide).press("e")
    #expect(again.screen.contains("guide at last"))
    #expect(again.screen.contains("Write the guide"))
    again.press("ctrl-s")
    #expect(again.screen.contains("changed elsewhere while you wrote"))
  }

  @Test func `labels of both survive`() throws {
    let kith = try Pinewood.openBusy()
    kith.at(Pinewood.guide).press("e").field("labels").type(", night")
    try kith.elsewhere(
      by: Pinewood.sam,
      [.edit(Pinewood.guide, [Setting(.labels, .words(["urgent"]), mode: .add)])])
    kith.press("ctrl-s", "ctrl-s")
    #expect(
      Set(kith.community.task(Pinewood.guide)?.core.labels ?? []) == ["docs", "night", "urgent"])
  }

  @Test func `a reply goes into a thread that grew`() throws {
    let kith = try Pinewood.openBusy()
    kith.at(Pinewood.bend).press("r").type("Mine")
    try kith.elsewhere(
      by: Pinewood.sam,
      [.reply(ID(.reply, source: "late"), to: Pinewood.bend, Text("Theirs"), author: Pinewood.sam)])
    kith.press("ctrl-s")
    #expect(kith.community.replies(of: Pinewood.bend).count == 4)
    #expect(try kith.isInStep())
  }

  @Test func `a task that was deleted can't be saved to, and the text stays`() throws {
    let kith = try Pinewood.openBusy(120, 34)
    kith.at(Pinewood.guide).press("e").type(" at last")
    try kith.elsewhere(by: Pinewood.sam, [.delete(Pinewood.guide)])
    kith.press("ctrl-s", "ctrl-s")
    #expect(kith.screen.contains("was deleted"))
    #expect(kith.screen.contains("at last"))
  }

  @Test func `whoever was merged into another is not saved over them`() throws {
    let kith = try Pinewood.openBusy(120, 40)
    kith.at(Pinewood.runa).press("e").type(" the Elder")
    try kith.elsewhere(by: Pinewood.sam, [.merge(Pinewood.runa, into: Pinewood.sam)])
    kith.press("ctrl-s")
    #expect(kith.screen.contains("It was merged into Sam Oduya elsewhere. Nothing was saved"))
    #expect(kith.screen.contains("Runa Moss the Elder"))
    #expect(kith.community.member(Pinewood.sam)?.name == Text("Sam Oduya"))
  }

  @Test func `whoever was forgotten is not written down again`() throws {
    let kith = try Pinewood.openBusy(120, 40)
    kith.at(Pinewood.runa).press("e").field("skills").type("soldering")
    try kith.elsewhere(by: Pinewood.sam, [.forget(Pinewood.runa)])
    #expect(kith.screen.contains("soldering"))
    kith.press("ctrl-s", "ctrl-s")
    #expect(kith.screen.contains("Whom it is about was forgotten elsewhere."))
    #expect(kith.community.member(Pinewood.runa)?.skills.isEmpty ?? true)
  }

  @Test func `all fields that changed are named`() throws {
    let kith = try Pinewood.openBusy()
    kith.at(Pinewood.guide).press("e").field("body").type("Some words.")
    try kith.elsewhere(
      by: Pinewood.sam,
      [
        .edit(
          Pinewood.guide,
          [
            Pinewood.text(.title, "Write the guide"),
            Setting(.labels, .words(["urgent"]), mode: .add),
          ])
      ])
    #expect(kith.screen.contains("“title” and “labels” were just changed elsewhere"))
  }
}
