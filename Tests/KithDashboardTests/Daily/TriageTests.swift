import DashboardDriver
import FaultMakingDisk
import KithDashboard
import KithModel
import KithScreen
import Testing

@Suite struct `Questions are dealt one at a time` {
  @Test func `t shows the first card, with who could help and what is like it`() throws {
    let kith = try Morning.open()
    kith.press("4", "t").until(Pinewood.bend)
    #expect(kith.lines[2].contains("Triage ─ questions  1 of 3"))
    #expect(kith.screen.contains("Car stops at the first left bend"))
    #expect(kith.screen.contains("Could help"))
    #expect(kith.screen.contains("[ ] 1 ID Inès Duarte"))
    #expect(kith.screen.contains("0→1 open"))
    #expect(kith.screen.contains("▸ ✓ Car stops at every left bend"))
  }

  @Test func `what waits for its asker, was solved or is old is not dealt`() throws {
    let kith = try Morning.open().deal(.questions)
    let ids = Set(kith.deck()?.cards.map(\.id) ?? [])
    #expect(ids == [Pinewood.bend, Pinewood.reward, Morning.abroad])
  }

  @Test func `a digit marks, enter asks and deals the next`() throws {
    let kith = try Morning.open().deal(.questions).until(Pinewood.bend)
    kith.press("1")
    #expect(kith.screen.contains("[x] 1"))
    #expect(kith.screen.contains("enter asks Inès Duarte"))
    kith.press("enter")
    #expect(kith.question(Pinewood.bend)?.asked.map(\.helper) == [Morning.ines])
    #expect(try kith.saved().question(Pinewood.bend)?.asked.map(\.helper) == [Morning.ines])
    #expect(kith.card() != Pinewood.bend)
    #expect(kith.lines[2].contains("2 of 3"))
  }

  @Test func `nobody is marked whom there is no room to show`() throws {
    let kith = try Morning.open(40, 10).deal(.questions).until(Pinewood.bend)
    for key in ["1", "2", "3", "4", "5"] { kith.press(key) }
    for mark in try #require(kith.deck()?.current).marks {
      #expect(kith.screen.contains(kith.community.called(mark).prefix(8)))
    }
  }

  @Test func `nothing is asked as long as nobody is marked`() throws {
    let kith = try Morning.open().deal(.questions).until(Pinewood.bend)
    let before = try kith.saved().log().count
    kith.press("enter")
    #expect(kith.message.hasPrefix("Nobody is marked yet"))
    kith.press("1", "1", "enter")
    #expect(try kith.saved().log().count == before)
    #expect(kith.card() == Pinewood.bend)
  }

  @Test func `marks, a priority and labels stay on the card until its verdict`() throws {
    let kith = try Morning.open().deal(.questions).until(Pinewood.bend)
    kith.press("1", "p").type("high").press("enter")
    #expect(kith.card() == Pinewood.bend)
    #expect(kith.screen.contains("priority high"))
    kith.press("J").until(Pinewood.bend)
    #expect(kith.screen.contains("[x] 1"))
    #expect(kith.question(Pinewood.bend)?.asked.isEmpty == true)
  }

  @Test func `a finds other people and marks them on the card`() throws {
    let kith = try Morning.open().deal(.questions).until(Pinewood.bend)
    kith.press("a").type("sam").press("tab", "enter")
    #expect(kith.deck()?.current?.marks == [Pinewood.sam])
    #expect(kith.question(Pinewood.bend)?.asked.isEmpty == true)
    kith.press("enter")
    #expect(kith.question(Pinewood.bend)?.asked.map(\.helper) == [Pinewood.sam])
  }

  @Test func `u takes the last verdict back and shows its card again, marks and all`() throws {
    let kith = try Morning.open().deal(.questions).until(Pinewood.bend)
    kith.press("1", "enter", "u")
    #expect(kith.card() == Pinewood.bend)
    #expect(kith.screen.contains("[x] 1"))
    #expect(kith.question(Pinewood.bend)?.asked.isEmpty == true)
    #expect(try kith.saved().question(Pinewood.bend)?.asked.isEmpty == true)
    kith.press("enter")
    #expect(kith.question(Pinewood.bend)?.asked.map(\.helper) == [Morning.ines])
  }

  @Test func `J keeps a card for later, and it comes back in the end`() throws {
    let kith = try Morning.open().deal(.questions)
    let first = try #require(kith.card())
    kith.press("J")
    #expect(kith.card() != first)
    kith.press("x", "enter", "x", "enter")
    #expect(kith.card() == first)
    #expect(kith.screen.contains("kept for later"))
  }

  @Test func `K looks back at what was decided, J goes on`() throws {
    let kith = try Morning.open().deal(.questions).until(Pinewood.bend)
    kith.press("1", "enter")
    let next = try #require(kith.card())
    kith.press("K")
    #expect(kith.card() == Pinewood.bend)
    #expect(kith.screen.contains("decided: asked Inès Duarte about"))
    kith.press("enter")
    #expect(kith.message.hasPrefix("That is decided"))
    kith.press("J")
    #expect(kith.card() == next)
  }

  @Test func `r writes a reply, and saving it deals the next`() throws {
    let kith = try Morning.open().deal(.questions).until(Pinewood.reward)
    kith.press("r").type("Look at its sign.").press("ctrl-s")
    #expect(kith.question(Pinewood.reward)?.replies.count == 1)
    #expect(kith.card() != Pinewood.reward)
    #expect(kith.deck()?.isDecided(Pinewood.reward) == true)
  }

  @Test func `a reply that is closed unsent is no verdict`() throws {
    let kith = try Morning.open().deal(.questions).until(Pinewood.reward)
    kith.press("r").type("Look").press("esc")
    #expect(kith.card() == Pinewood.reward)
    kith.press("p").type("high").press("enter")
    #expect(kith.deck()?.isDecided(Pinewood.reward) == false)
  }

  @Test func `x closes for the first reason in two keys, w puts aside in two`() throws {
    let kith = try Morning.open().deal(.questions).until(Pinewood.bend)
    kith.press("x", "enter")
    #expect(kith.question(Pinewood.bend)?.core.closeReason == "solved")
    kith.until(Pinewood.reward).press("w", "enter")
    #expect(
      kith.question(Pinewood.reward)?.waitUntil == DashboardDriver.now.adding(days: 3))
    #expect(kith.deck()?.leftCount == 1)
  }

  @Test func `d shows both, and only enter makes it a duplicate`() throws {
    let kith = try Morning.open().deal(.questions).until(Pinewood.bend)
    kith.press("d")
    #expect(kith.screen.contains("Car stops at the first left bend"))
    #expect(kith.screen.contains("Car stops at every left bend"))
    #expect(kith.screen.contains("Turn the trim screw left."))
    kith.press("esc")
    #expect(kith.question(Pinewood.bend)?.isOpen == true)
    #expect(kith.card() == Pinewood.bend)
    kith.press("d", "enter")
    #expect(kith.question(Pinewood.bend)?.core.closeReason == "duplicate")
    #expect(kith.question(Pinewood.bend)?.core.links.map(\.to) == [Morning.left])
    #expect(kith.deck()?.isDecided(Pinewood.bend) == true)
  }

  @Test func `c fills the reply with the answer that is there already`() throws {
    let kith = try Morning.open().deal(.questions).until(Pinewood.bend)
    kith.press("c", "ctrl-s")
    #expect(
      kith.question(Pinewood.bend)?.replies.map { String($0.text) } == [
        """
        This was answered before: “Car stops at every left bend”

        Inès Duarte wrote:
        > Turn the trim screw left.
        > Then try again.
        """
      ])
    #expect(kith.deck()?.isDecided(Pinewood.bend) == true)
  }

  @Test func `where nothing like it was answered, c says so`() throws {
    let kith = try Morning.open().deal(.questions).until(Pinewood.reward)
    kith.press("c")
    #expect(kith.message.hasPrefix("No answered question is chosen"))
    #expect(kith.question(Pinewood.reward)?.replies.isEmpty == true)
  }

  @Test func `a click marks a person, another unmarks them`() throws {
    let kith = try Morning.open().deal(.questions).until(Pinewood.bend)
    let person = try #require(kith.lines.firstIndex { $0.contains("[ ] 1 ID") })
    kith.click(10, person)
    #expect(kith.deck()?.current?.marks == [Morning.ines])
    kith.click(10, person)
    #expect(kith.deck()?.current?.marks == [])
  }

  @Test func `digits never switch screens`() throws {
    let kith = try Morning.open().deal(.questions)
    for digit in 0...9 { kith.press("\(digit)") }
    #expect(kith.screen.contains("Triage ─ questions"))
    #expect(kith.message.contains("Digits mark people here"))
  }

  @Test func `the next cards are thought about before they are shown`() throws {
    let kith = try Morning.open().deal(.questions)
    let cards = try #require(kith.deck()?.cards)
    for card in cards { #expect(kith.dashboard.desk.advice[card.id] != nil) }
  }

  @Test func `a verdict that can't be saved brings its card back`() throws {
    let kith = try Morning.open().deal(.questions).until(Pinewood.bend)
    var plan = FaultPlan()
    plan.capacity = 0
    kith.disk.set(plan)
    kith.press("1", "enter")
    #expect(kith.card() == Pinewood.bend)
    #expect(kith.screen.contains("[x] 1"))
    #expect(kith.deck()?.isDecided(Pinewood.bend) == false)
    #expect(!kith.message.isEmpty)
  }

  @Test(arguments: Morning.sizes)
  func `every size shows the text, the people, what is like it and what enter does`(
    _ size: Size
  ) throws {
    let kith = try Morning.open(size.width, size.height)
    kith.deal(.questions).until(Pinewood.bend).press("1")
    #expect(kith.lines.last?.contains("1-5 mark") == true)
    for part in ["Car stops at the first", "[x] 1", "Inès", "▸ ✓", "enter asks Inès", "1 of 3"] {
      #expect(kith.screen.contains(part), "\(part) at \(size)")
    }
    kith.press("d")
    #expect(kith.screen.contains("duplicate of"))
    kith.press("esc", "r").type("Hello").resize(50, 14).resize(size.width, size.height)
    #expect(kith.screen.contains("Hello"))
    kith.press("ctrl-s")
    #expect(kith.question(Pinewood.bend)?.replies.count == 1)
    #expect(kith.lines.allSatisfy { SafeText($0).width <= size.width })
  }

  @Test func `thirty questions take three keys each at most`() throws {
    let questions = (1...30).map { number in
      Deed.make(
        ID(.question, source: "q\(number)"),
        [
          Pinewood.text(.title, "Steering question \(number)"), Setting(.asker, .id(Pinewood.runa)),
        ])
    }
    let kith = try DashboardDriver(
      Size(120, 34), me: Pinewood.ana, Pinewood.deeds.prefix(3) + questions)
    kith.deal(.questions)
    var count = 0
    while kith.card() != nil, count < 40 {
      count += 1
      if count % 3 == 0 { kith.press("x", "enter") } else { kith.press("1", "enter") }
    }
    #expect(count == 30)
    #expect(kith.screen.contains("30 of 30 questions decided"))
  }
}

@Suite struct `Taking back while cards are dealt` {
  @Test func `each u takes back one more, also while they are being saved`() throws {
    let kith = try Morning.open().deal(.questions)
    let card = kith.card()
    kith.pressAtOnce(keys("x", "enter", "x", "enter", "u", "u"))
    #expect(kith.deck()?.leftCount == 3)
    #expect(kith.card() == card)
    #expect(try kith.saved().questions.count { $0.isOpen } == 4)
  }

  @Test func `what is begun for the card right after is no verdict until it is saved`() throws {
    let kith = try Morning.open().deal(.questions).until(Pinewood.bend)
    kith.pressAtOnce(keys("1", "enter", "u", "r"))
    #expect(kith.screen.contains("Reply to"))
    kith.press("esc")
    #expect(kith.card() == Pinewood.bend)
    #expect(kith.deck()?.leftCount == 3)
    #expect(kith.question(Pinewood.bend)?.asked.isEmpty == true)
    kith.press("esc")
    #expect(kith.message.hasPrefix("Nothing was decided"))
  }

  @Test func `u takes back a priority that came after the last verdict`() throws {
    let kith = try Morning.open().deal(.questions)
    let first = try #require(kith.card())
    kith.press("x", "enter")
    let second = try #require(kith.card())
    kith.press("p").type("high").press("enter")
    #expect(kith.lines.contains { $0.contains("u takes it back") })
    kith.press("u")
    #expect(kith.question(second)?.priority == nil)
    #expect(kith.question(first)?.isOpen == false)
    #expect(!kith.lines.contains { $0.contains("ctrl-r") })
    kith.press("u")
    #expect(kith.question(first)?.isOpen == true)
    #expect(kith.card() == first)
  }

  @Test func `a verdict that was left again counts for nothing that is saved elsewhere`() throws {
    let kith = try Morning.open().deal(.questions).until(Pinewood.bend)
    kith.press("x", "esc", "esc", "4", "g")
    kith.at(Pinewood.bend).press("r").type("Hello").press("ctrl-s")
    #expect(kith.deck()?.isDecided(Pinewood.bend) == false)
  }

  @Test func `a reply that could not be saved is a verdict once it is`() throws {
    let kith = try Morning.open().deal(.questions).until(Pinewood.bend)
    kith.press("r").type("Hello")
    var full = FaultPlan()
    full.capacity = 0
    kith.disk.set(full)
    kith.press("ctrl-s")
    #expect(kith.deck()?.isDecided(Pinewood.bend) == false)
    kith.disk.set(FaultPlan())
    kith.press("ctrl-s")
    #expect(kith.deck()?.isDecided(Pinewood.bend) == true)
  }
}

@Suite struct `A sitting ends` {
  @Test func `its recap tells word for word what was decided, and y copies it`() throws {
    let kith = try Morning.open().deal(.questions).until(Morning.abroad)
    kith.press("a").type("sam").press("tab", "enter", "enter")
    kith.until(Pinewood.bend).press("d", "enter", "esc")
    let recap = """
      Triage of questions, 2026-11-21, Ana Lind
      2 of 3 questions decided, 1 left

      - asked Sam Oduya about “Where is the track file?”
      - closed “Car stops at the first left bend” as duplicate of “Car stops at every left bend”

      Kept for later:
      - “Reward stays at zero”

      In the Outbox, to be carried:
      - ask: “Where is the track file?”, https://code.example/pine/track/7
      """
    kith.press("y")
    #expect(kith.copied == [recap])
    #expect(kith.screen.contains("- asked Sam Oduya about “Where is the track file?”"))
    kith.press("q")
    #expect(!kith.screen.contains("What was decided"))
    #expect(!kith.dashboard.isFinished)
  }

  @Test func `what was kept for later stands in it`() throws {
    let kith = try Morning.open().deal(.questions)
    let first = try #require(kith.card())
    kith.press("J", "x", "enter", "esc")
    #expect(kith.screen.contains("Kept for later:"))
    #expect(kith.screen.contains("- \(kith.community.called(first))"))
  }

  @Test func `coming back goes on with the same deck`() throws {
    let kith = try Morning.open().deal(.questions)
    let order = kith.deck()?.cards.map(\.id)
    kith.press("x", "enter")
    let next = kith.card()
    kith.press("esc", "esc", "2", "4", "t")
    #expect(kith.deck()?.cards.map(\.id) == order)
    #expect(kith.card() == next)
    #expect(kith.lines[2].contains("2 of 3"))
  }

  @Test func `so it does after a restart`() throws {
    let kith = try Morning.open().deal(.questions)
    kith.press("J", "x", "enter")
    let order = kith.deck()?.cards.map(\.id)
    let next = kith.card()
    kith.press("Q")
    let again = try Morning.join(kith, as: Pinewood.ana).deal(.questions)
    #expect(again.deck()?.cards.map(\.id) == order)
    #expect(again.card() == next)
    #expect(again.lines[2].contains("2 of 3"))
    again.press("u")
    #expect(again.deck()?.leftCount == 3)
    #expect(try again.saved().questions.filter { $0.isOpen }.count == 4)
  }

  @Test func `what came meanwhile lies below`() throws {
    let kith = try Morning.open().deal(.questions)
    kith.press("x", "enter", "esc", "esc")
    let fresh = ID(.question, source: "fresh")
    let make = Deed.make(
      fresh, [Pinewood.text(.title, "A fresh one"), Setting(.asker, .id(Pinewood.runa))])
    try kith.elsewhere(by: Pinewood.runa, [make].compactMap(\.self))
    kith.deal(.questions)
    #expect(kith.deck()?.cards.last?.id == fresh)
    #expect(kith.deck()?.cards.count == 4)
  }

  @Test func `who decided nothing just leaves`() throws {
    let kith = try Morning.open().deal(.questions)
    kith.press("esc")
    #expect(!kith.screen.contains("Triage ─"))
    #expect(kith.message.hasPrefix("Nothing was decided"))
    kith.deal(.questions).press("t")
    #expect(kith.message == "This is triage; esc leaves.")
    kith.press("x", "enter", "t")
    #expect(kith.message == "This is triage; esc ends with the recap.")
  }

  @Test func `an empty deck says so instead of opening`() throws {
    let kith = try DashboardDriver(Size(80, 24), me: Pinewood.ana, [])
    kith.deal(.questions)
    #expect(kith.message.hasPrefix("Nothing waits here"))
  }
}
