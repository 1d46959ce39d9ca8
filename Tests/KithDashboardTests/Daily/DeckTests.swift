import DashboardDriver
import KithDashboard
import KithModel
import KithScreen
import Testing

@Suite struct `Other things are dealt the same way` {
  @Test func `from Home, t deals what the pane in focus holds`() throws {
    let kith = try Morning.open().press("t")
    #expect(kith.screen.contains("Triage ─ questions"))
    kith.press("esc", "tab", "t")
    #expect(kith.screen.contains("Triage ─ tasks nobody took"))
  }

  @Test func `on Today and behind the colon one chooses`() throws {
    let kith = try Morning.open().press("1", "t")
    #expect(kith.screen.contains("Deal what?"))
    #expect(kith.screen.contains("who helped; the words are drafted"))
    kith.type("ideas").press("enter")
    #expect(kith.screen.contains("Triage ─ ideas nobody answered"))
    kith.press("esc", ":").type("triage").press("enter")
    #expect(kith.screen.contains("Deal what?"))
    kith.press("esc", ":").type("triage taks").press("enter")
    #expect(kith.message.contains("Did you mean “tasks”?"))
  }

  @Test func `a task is given to those marked`() throws {
    let kith = try Morning.open().deal(.tasks).until(Pinewood.guide, in: .tasks)
    kith.press("a").type("runa").press("tab", "enter")
    #expect(kith.screen.contains("enter gives it to Runa Moss"))
    kith.press("enter")
    #expect(kith.community.task(Pinewood.guide)?.assignees == [Pinewood.runa])
    #expect(kith.card(.tasks) == Pinewood.desk)
  }

  @Test func `an idea is answered`() throws {
    let kith = try Morning.open().deal(.ideas)
    #expect(kith.card(.ideas) == Pinewood.nights)
    kith.press("r").type("Next month.").press("ctrl-s")
    #expect(kith.community.idea(Pinewood.nights)?.replies.count == 1)
    #expect(kith.screen.contains("1 of 1 idea decided"))
  }

  @Test func `a contribution is brought to somebody's eyes by a reply`() throws {
    let kith = try Morning.open().deal(.reviews)
    #expect(kith.card(.reviews) == Morning.patch)
    kith.press("a").type("runa").press("tab", "enter", "enter", "ctrl-s")
    #expect(
      kith.community.contribution(Morning.patch)?.replies.map { String($0.text) } == [
        "Runa Moss: could you have a look?"
      ])
  }

  @Test func `what is perhaps solved is accepted in one key`() throws {
    let kith = try Morning.open().deal(.checks)
    #expect(kith.card(.checks) == Morning.camera)
    kith.press("A")
    #expect(kith.question(Morning.camera)?.core.closeReason == "solved")
    #expect(kith.screen.contains("1 of 1 question decided"))
  }

  @Test func `whoever nobody thanked is thanked with the words drafted`() throws {
    let kith = try Morning.open().deal(.thanks).until(Morning.ines, in: .thanks)
    #expect(kith.screen.contains("answered 1, never thanked"))
    let before = kith.community.recognitions.count
    kith.press("enter")
    #expect(kith.community.recognitions.count == before + 1)
    let thanks = try #require(kith.community.recognitions.first { $0.to == [Morning.ines] })
    #expect(thanks.from == Pinewood.ana)
    #expect(thanks.core.links.map(\.to) == [Morning.left])
    #expect(
      thanks.words == "taking the time for “Car stops at every left bend”. It got Sam going again.")
  }

  @Test func `thanks are taken back like any verdict`() throws {
    let kith = try Morning.open().deal(.thanks).until(Morning.ines, in: .thanks)
    kith.press("enter")
    kith.press("u")
    #expect(!kith.community.recognitions.contains { $0.to == [Morning.ines] })
    #expect(kith.card(.thanks) == Morning.ines)
    #expect(!kith.screen.contains("meanwhile"))
    kith.press("enter")
    #expect(kith.community.recognitions.contains { $0.to == [Morning.ines] })
  }

  @Test func `what somebody else thanked for meanwhile is said before it is done again`() throws {
    let kith = try Morning.open().deal(.thanks).until(Morning.ines, in: .thanks)
    let thanks = Deed.make(
      ID(.recognition, source: "faster"),
      [
        Setting(.to, .ids([Morning.ines])), Setting(.from, .id(Pinewood.sam)),
        Pinewood.text(.words, "the trim screw"), Setting(.reason, .word("thanks")),
      ])
    try kith.elsewhere(by: Pinewood.sam, [thanks].compactMap(\.self))
    #expect(kith.screen.contains("Somebody thanked Inès Duarte meanwhile"))
    let before = kith.community.recognitions.count
    kith.press("enter")
    #expect(kith.community.recognitions.count == before)
    kith.press("enter")
    #expect(kith.community.recognitions.count == before + 1)
  }

  @Test(arguments: [
    [Deed.forget(Morning.ines)], [Deed.merge(Morning.ines, into: Pinewood.runa)],
  ])
  func `who was forgotten or is another's name by now is thanked no more`(_ deeds: [Deed]) throws {
    let kith = try Morning.open().deal(.thanks).until(Morning.ines, in: .thanks)
    try kith.elsewhere(by: Pinewood.sam, deeds)
    #expect(kith.card(.thanks) != Morning.ines)
    kith.press("enter")
    #expect(!kith.community.recognitions.contains { $0.to.contains(Morning.ines) })
  }

  @Test func `x leaves somebody out of the thanks owed, u brings them back`() throws {
    let kith = try Morning.open().deal(.thanks).until(Morning.ines, in: .thanks)
    kith.press("x")
    #expect(kith.deck(.thanks)?.isDecided(Morning.ines) == true)
    #expect(kith.dashboard.desk.memory.leftOut[Morning.ines] == DashboardDriver.now)
    #expect(kith.dashboard.desk.day?.owed(to: Morning.ines) == nil)
    kith.press("u")
    #expect(kith.dashboard.desk.memory.leftOut[Morning.ines] == nil)
    #expect(kith.card(.thanks) == Morning.ines)
    kith.press("enter")
    #expect(kith.community.recognitions.contains { $0.to == [Morning.ines] })
  }

  @Test func `who was left out stays so after a restart, and can be brought back`() throws {
    let axle = Morning.said("axle", Morning.left, "And the axle.", by: Pinewood.runa, days: 57)
    let first = try DashboardDriver(
      Size(120, 34), me: Pinewood.ana,
      Morning.deeds + [
        axle, Deed.accept(ID(.reply, source: "axle"), of: Morning.left).on(Morning.ago(days: 56)),
      ])
    first.deal(.thanks).until(Morning.ines, in: .thanks).press("x")
    #expect(first.deck(.thanks)?.leftCount ?? 0 > 0)
    first.press("Q")
    let kith = try Morning.join(first, as: Pinewood.ana).deal(.thanks)
    #expect(kith.deck(.thanks)?.isDecided(Morning.ines) == true)
    kith.press("u")
    #expect(kith.card(.thanks) == Morning.ines)
    #expect(kith.dashboard.desk.memory.leftOut[Morning.ines] == nil)
    kith.press("enter")
    #expect(kith.community.recognitions.contains { $0.to == [Morning.ines] })
  }

  private let old = ID(.question, source: "github:pine/track#1")

  /// A question that was old when it was brought in.
  private var oldQuestion: Deed {
    Deed.import(
      old, revision: Morning.ago(days: 200),
      [
        Pinewood.text(.title, "An old one"), Pinewood.text(.source, "github:pine/track#1"),
        Setting(.createdAt, .moment(Morning.ago(days: 300))), Setting(.asker, .id(Pinewood.runa)),
        Setting(.backlog, .flag(true)),
      ])
  }

  @Test func `the backlog has its own deck`() throws {
    let kith = try DashboardDriver(Size(80, 24), me: Pinewood.ana, Morning.deeds + [oldQuestion])
    #expect(kith.deal(.questions).deck()?.cards.contains { $0.id == old } == false)
    kith.press("esc").deal(.backlog)
    #expect(kith.card(.backlog) == old)
    kith.press("x", "enter")
    #expect(kith.question(old)?.isOpen == false)
  }

  @Test func `where only old things wait, enter shows the backlog and t deals it`() throws {
    let kith = try DashboardDriver(Size(80, 24), me: Pinewood.ana, [oldQuestion]).press("4")
    #expect(kith.screen.contains("1 older: enter shows the backlog, t deals it."))
    kith.press("t")
    #expect(kith.card(.backlog) == old)
    kith.press("esc", "enter")
    #expect(kith.screen.contains("An old one"))
    // In the view of the backlog it is meant as well.
    kith.press("t")
    #expect(kith.screen.contains("Triage ─ backlog"))
    kith.press("esc", "esc")
    #expect(kith.screen.contains("1 older: enter shows the backlog, t deals it."))
  }

  @Test func `who only looks at an archive sees what was asked there`() throws {
    let kept = try DashboardDriver(Size(80, 24), me: Pinewood.ana, [oldQuestion])
    #expect(!kept.screen.contains("An old one"))
    let looked = try DashboardDriver(Size(80, 24), on: kept.disk, onlyLooks: true)
    #expect(looked.screen.contains("An old one"))
  }

  @Test func `where something newer waits, the backlog doesn't come in between`() throws {
    let kith = try DashboardDriver(Size(80, 24), me: Pinewood.ana, Morning.deeds + [oldQuestion])
    kith.press("4", "t")
    #expect(kith.screen.contains("Triage ─ questions"))
  }
}

@Suite struct `Nothing happens by itself` {
  @Test func `an hour of looking at cards, Today and thanks changes nothing`() throws {
    let kith = try Morning.open()
    let before = try kith.saved().log().count
    for name in DeckName.allCases {
      kith.deal(name).press("j", "space", "K", "]", "[", "J")
      for _ in 0..<6 { kith.wait(milliseconds: 600_000) }
      kith.press("esc", "esc")
    }
    kith.press("1", "G", "g", "enter", "5", "f").type("owed").press("enter", "j", "q")
    #expect(try kith.saved().log().count == before)
    #expect(kith.copied.isEmpty)
    #expect(kith.programs.isEmpty)
  }

  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  @Test(arguments: [21, 22] as [UInt64])
  func `any keys while dealing leave the disk and the screen of one mind`(_ seed: UInt64) throws {
    let keys =
      Array("12345a[]JKupLbrAdxwtTRicgGjkBR").map { String($0) }
      + ["enter", "enter", "esc", "tab", "space", "ctrl-s", "down", "ctrl-r"]
    var dice = Dice(state: seed)
    let kith = try Morning.open(80, 24)
    for step in 0..<500 {
      if step % 60 == 0 {
        kith.press("esc", "esc", "esc").deal(
          DeckName.allCases.randomElement(using: &dice) ?? .tasks)
        kith.resize(Int.random(in: 40...170, using: &dice), Int.random(in: 10...50, using: &dice))
      }
      // Who leaves the deck may take back that anything was made at all.
      if step % 100 == 50, kith.community.object(Morning.left)?.core.isPresent ?? false {
        let label = Setting(.labels, .words(["elsewhere\(step)"]), mode: .add)
        try kith.elsewhere(by: Pinewood.sam, [.edit(Morning.left, [label])])
      }
      kith.press(keys.randomElement(using: &dice) ?? "j")
      #expect(kith.lines.allSatisfy { SafeText($0).width <= kith.grid.size.width })
    }
    #expect(try kith.isInStep())
  }
}

@Suite struct `Two people deal at once` {
  @Test func `they never ask twice`() throws {
    let ana = try Morning.open().deal(.questions)
    let sam = try Morning.join(ana, as: Pinewood.sam).deal(.questions)
    #expect(Set(ana.deck()?.cards.map(\.id) ?? []) == Set(sam.deck()?.cards.map(\.id) ?? []))
    // A deck of three has few beginnings; where both meet, what the other decided is skipped.
    ana.until(Pinewood.bend).press("1", "enter")
    sam.wait(milliseconds: 1000)
    if sam.card() == Pinewood.bend { sam.press("J") }
    for _ in 0..<5 where sam.card() != nil { sam.press("x", "enter", "x", "enter") }
    #expect(sam.question(Pinewood.bend)?.isOpen == true)
    #expect(sam.question(Pinewood.bend)?.asked.map(\.by) == [Pinewood.ana])
  }

  @Test func `a card that somebody decided meanwhile is not dealt`() throws {
    let ana = try Morning.open().deal(.questions)
    let cards = try #require(ana.deck()?.cards.map(\.id))
    try ana.elsewhere(by: Pinewood.sam, [.ask([Morning.ines], about: cards[1])])
    ana.press("x", "enter")
    #expect(ana.card() == cards[2])
    ana.press("x", "enter")
    #expect(ana.screen.contains("2 of 3 questions decided, 1 decided by others"))
  }

  @Test func `what another decided while one looked stands on the card, and enter waits`() throws {
    let ana = try Morning.open().deal(.questions).until(Pinewood.reward)
    ana.press("a").type("runa").press("tab", "enter")
    try ana.elsewhere(by: Pinewood.sam, [.ask([Morning.ines], about: Pinewood.reward)])
    #expect(
      ana.screen.contains("Sam Oduya asked Inès Duarte about “Reward stays at zero”, just now"))
    ana.press("enter")
    #expect(ana.card() == Pinewood.reward)
    #expect(ana.question(Pinewood.reward)?.asked.map(\.helper) == [Morning.ines])
    ana.press("enter")
    #expect(
      ana.question(Pinewood.reward)?.asked.map(\.helper) == [Morning.ines, Pinewood.runa])
  }

  @Test func `for two people a long deck begins elsewhere`() throws {
    let questions = (1...40).map { number in
      Deed.make(
        ID(.question, source: "q\(number)"),
        [Pinewood.text(.title, "Question \(number)"), Setting(.asker, .id(Pinewood.runa))])
    }
    let ana = try DashboardDriver(Size(80, 24), me: Pinewood.ana, Pinewood.deeds + questions)
    let sam = try Morning.join(ana, as: Pinewood.sam)
    #expect(ana.deal(.questions).card() != sam.deal(.questions).card())
  }
}
