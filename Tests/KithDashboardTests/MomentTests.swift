import DashboardDriver
import KithDashboard
import KithModel
import KithScreen
import Testing

@Suite struct `Moments to celebrate` {
  private let reply = ID(.reply, source: "first")

  private var asked: [Deed?] {
    [.reply(reply, to: Pinewood.bend, "Turn the servo.", author: Pinewood.sam)]
  }

  @Test func `somebody's first accepted answer is told in a line`() throws {
    let kith = try Pinewood.open(more: asked)
    try kith.elsewhere(by: Pinewood.runa, [.accept(reply, of: Pinewood.bend)])
    #expect(kith.message == "Sam Oduya’s first accepted answer")
    #expect(kith.screen.contains("✿ Sam Oduya’s first accepted answer"))
  }

  @Test func `a first finished task is celebrated beside what was done`() throws {
    let kith = try Pinewood.open(120, 34, more: [.assign(Pinewood.guide, to: [Pinewood.sam])])
    kith.press("3", "/").type("guide").press("enter", "x", "enter")
    #expect(kith.screen.contains("closed “Write the night-track guide” as done"))
    #expect(kith.screen.contains("✿ Sam Oduya’s first finished task"))
    kith.press("j")
    #expect(!kith.screen.contains("✿ Sam"))
  }

  @Test func `a second one is not a first`() throws {
    let kith = try Pinewood.open(
      120, 34,
      more: [
        .assign(Pinewood.guide, to: [Pinewood.sam]), .assign(Pinewood.desk, to: [Pinewood.sam]),
        .close(Pinewood.desk, reason: "done"),
      ])
    kith.press("3", "/").type("guide").press("enter", "x", "enter")
    #expect(!kith.screen.contains("✿ Sam"))
  }

  @Test func `a year here is remembered when one is thanked`() throws {
    let past = Deed.make(
      ID(.idea, source: "old"),
      [Pinewood.text(.title, "An old one"), Setting(.proposer, .id(Pinewood.sam))])?
      .on(Moment("2025-11-21T09:00:00Z"))
    let kith = try Pinewood.open(more: [past])
    let thanks = Deed.make(
      ID(.recognition, source: "more"),
      [Setting(.to, .ids([Pinewood.sam])), Setting(.from, .id(Pinewood.ana))])
    try kith.elsewhere(by: Pinewood.ana, [thanks].compactMap(\.self))
    #expect(kith.message == "Sam Oduya has been here for a year today")
  }

  @Test func `the hundredth solved question is everybody's moment`() throws {
    let solved = (1..<100).flatMap { number -> [Deed?] in
      let id = ID(.question, source: "solved-\(number)")
      return [.make(id, [Pinewood.text(.title, "Solved \(number)")]), .close(id, reason: "solved")]
    }
    let kith = try Pinewood.open(120, 34, more: solved)
    kith.press("4", "/").type("bend").press("enter", "x", "enter")
    #expect(kith.screen.contains("✿ the 100th question is solved"))
  }

  @Test func `who wants no celebrations has none`() throws {
    var settings = Settings()
    settings.celebrates = false
    let kith = try Pinewood.open(settings: settings, more: asked)
    try kith.elsewhere(by: Pinewood.runa, [.accept(reply, of: Pinewood.bend)])
    #expect(kith.message.isEmpty)
  }

  @Test func `a quiet person is never celebrated aloud`() throws {
    let quiet = Deed.edit(Pinewood.sam, [Setting(.quietThanks, .flag(true))])
    let kith = try Pinewood.open(more: asked + [quiet])
    try kith.elsewhere(by: Pinewood.runa, [.accept(reply, of: Pinewood.bend)])
    #expect(kith.message.isEmpty)
  }
}
