import DashboardDriver
import KithDashboard
import KithModel
import KithScreen
import Testing

@Suite struct `Two who helped with one question` {
  private func open() throws -> DashboardDriver {
    try DashboardDriver(
      Size(120, 34), me: Pinewood.ana,
      Pinewood.busy + [
        .accept(Pinewood.servo, of: Pinewood.bend), .accept(Pinewood.trim, of: Pinewood.bend),
      ])
  }

  @Test func `each has a draft of their own`() throws {
    let kith = try open()
    kith.at(Pinewood.ines).press("T").type("For Inès alone. ").press("esc")
    // So that it goes when she is forgotten.
    let drafts = kith.dashboard.desk.drafts
    #expect(drafts.count == 1)
    #expect(drafts.values.allSatisfy { $0.hasPrefix("for: 17\n\(Pinewood.ines)\n") })
    kith.at(Pinewood.sam).press("T")
    #expect(kith.screen.contains("Sam Oduya"))
    #expect(!kith.screen.contains("For Inès alone."))
    kith.press("esc").at(Pinewood.ines).press("T")
    #expect(kith.screen.contains("For Inès alone."))
  }

  @Test func `the offer thanks those whom it named`() throws {
    let kith = try DashboardDriver(Size(160, 45), me: Pinewood.ana, Pinewood.busy)
    let thanks = ID(.recognition, source: "early")
    let make = Deed.make(
      thanks,
      [
        Setting(.to, .ids([Pinewood.sam])), Setting(.from, .id(Pinewood.runa)),
        Pinewood.text(.words, "asking back"), Setting(.reason, .word("thanks")),
      ])
    try kith.elsewhere(
      by: Pinewood.runa,
      [make, .link(thanks, to: Pinewood.bend, as: .about)].compactMap(\.self))
    kith.at(Pinewood.bend).press("x", "enter")
    #expect(kith.dashboard.desk.message?.offer == "T thanks Inès Duarte for it")
    kith.press("T", "ctrl-s")
    let given = try #require(kith.community.recognitions.first { $0.from == Pinewood.ana })
    #expect(given.to == [Pinewood.ines])
    #expect(given.core.links.map(\.to) == [Pinewood.bend])
  }
}

@Suite struct `The command that is shown does the same` {
  private func shown(_ kith: DashboardDriver) -> String? { kith.dashboard.desk.message?.command }

  @Test func `a reply that begins with a dash is no option`() throws {
    let kith = try Pinewood.openBusy()
    kith.at(Pinewood.bend).press("r").type("- first").press("ctrl-s")
    #expect(shown(kith) == "kith reply \(kith.community.shortID(Pinewood.bend)) -- '- first'")
  }

  @Test func `no command stops asking, so none is shown`() throws {
    let kith = try Pinewood.openBusy()
    kith.at(Pinewood.bend).press("i", "B", "ctrl-s")
    #expect(kith.community.question(Pinewood.bend)?.asked.isEmpty == true)
    #expect(shown(kith) == nil)
  }

  @Test func `a task and a question together are taken by two commands`() throws {
    let task = ID(.task, source: "github:pine/track#8")
    let kith = try DashboardDriver(
      Size(120, 34), me: Pinewood.ana,
      Pinewood.busy + [
        .import(
          task, revision: DashboardDriver.now.adding(days: -2),
          [
            Pinewood.text(.title, "Mend the track"), Pinewood.text(.source, "github:pine/track#8"),
          ])
      ])
    for id in [task, Pinewood.abroad] {
      kith.at(id).press("r").type("I'll look.").press("ctrl-s")
    }
    kith.press("9", "space", "space", "i", "enter")
    let question = kith.community.shortID(Pinewood.abroad)
    #expect(
      shown(kith) == "kith claim \(kith.community.shortID(task)); kith ask \(question) me")
  }
}

@Suite struct `A person with two names` {
  @Test func `who answers themself under another is no helper to accept`() throws {
    let other = ID(.member, source: "runa-at-work")
    let kith = try DashboardDriver(
      Size(120, 34), me: Pinewood.ana,
      Pinewood.busy + [
        .make(other, [Pinewood.text(.name, "R. Moss")]),
        Deed.reply(
          ID(.reply, source: "own"), to: Pinewood.bend, "I tried again.", author: other
        ).on(DashboardDriver.now.adding(days: -1)),
        .merge(other, into: Pinewood.runa),
      ])
    // They came back without a question: it is to be checked, and the helper's word is taken.
    kith.at(Pinewood.bend).press("A")
    #expect(kith.community.question(Pinewood.bend)?.accepted == [Pinewood.trim])
  }
}
