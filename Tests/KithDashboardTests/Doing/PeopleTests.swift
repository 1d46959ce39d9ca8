import DashboardDriver
import KithDashboard
import KithModel
import KithScreen
import Testing

@Suite struct `Choosing people` {
  @Test func `a asks those about a question who are chosen`() throws {
    let kith = try Pinewood.openBusy()
    kith.at(Pinewood.bend).press("a").type("ines").press("tab").type("sam").press("enter")
    #expect(
      Set(kith.community.question(Pinewood.bend)?.asked.map(\.helper) ?? [])
        == [Pinewood.ines, Pinewood.sam])
    #expect(
      kith.message == "asked Inès Duarte and Sam Oduya about “Car stops at the first left bend”")
    #expect(kith.dashboard.desk.message?.command?.hasPrefix("kith ask ") ?? false)
  }

  @Test func `a gives a task to whom the cursor is on`() throws {
    let kith = try Pinewood.openBusy()
    kith.at(Pinewood.guide).press("a").type("oduya").press("enter")
    #expect(kith.community.task(Pinewood.guide)?.assignees == [Pinewood.sam])
  }

  @Test func `each is shown with what they would carry`() throws {
    let kith = try Pinewood.openBusy(120, 40)
    kith.at(Pinewood.guide).press("a").type("sam").press("enter").at(Pinewood.desk).press("a")
    #expect(kith.screen.contains("SO Sam Oduya"))
    #expect(kith.screen.contains("1→2 open"))
    #expect(kith.screen.contains("Ana Lind (you)"))
  }

  @Test func `who has it is marked, and unmarking takes it from them`() throws {
    let kith = try Pinewood.openBusy()
    kith.at(Pinewood.guide).press("a").type("sam").press("enter")
    kith.press("a")
    #expect(kith.screen.contains("[x] SO Sam Oduya"))
    kith.press("tab", "enter")
    #expect(kith.community.task(Pinewood.guide)?.assignees == [])
  }

  @Test func `changing who has it is one action`() throws {
    let kith = try Pinewood.openBusy()
    kith.at(Pinewood.guide).press("a").type("sam").press("enter")
    kith.press("a", "tab").type("runa").press("tab", "enter")
    #expect(kith.community.task(Pinewood.guide)?.assignees == [Pinewood.runa])
    kith.press("u")
    #expect(kith.community.task(Pinewood.guide)?.assignees == [Pinewood.sam])
  }

  @Test func `enter at once changes nothing where somebody has it`() throws {
    let kith = try Pinewood.openBusy()
    kith.at(Pinewood.guide).press("a").type("sam").press("enter")
    let before = kith.community.log().count
    kith.press("a", "enter")
    #expect(kith.community.log().count == before)
    #expect(kith.message == "That is so already.")
  }

  @Test func `robots are not among them`() throws {
    let kith = try Pinewood.openBusy(120, 40)
    kith.at(Pinewood.guide).press("a").type("lap")
    #expect(!kith.screen.contains("Lap Robot"))
  }

  @Test func `who is away is marked`() throws {
    let kith = try Pinewood.openBusy(120, 40)
    try kith.elsewhere(
      by: Pinewood.sam,
      [.edit(Pinewood.sam, [Setting(.awayUntil, .moment(DashboardDriver.now.adding(days: 5)))])])
    kith.at(Pinewood.guide).press("a").type("sam")
    #expect(kith.screen.contains("away until 2026-11-26"))
  }

  @Test func `several are asked about several after a rehearsal`() throws {
    let kith = try Pinewood.openBusy()
    kith.selecting(Pinewood.bend, Pinewood.reward).press("a").type("ines").press("enter")
    #expect(kith.screen.contains("nobody → + Inès Duarte"))
    kith.press("enter")
    for id in [Pinewood.bend, Pinewood.reward] {
      #expect(kith.community.question(id)?.asked.map(\.helper) == [Pinewood.ines])
    }
  }

  @Test func `a closed question asks nobody, and says what opens it`() throws {
    let kith = try Pinewood.openBusy()
    kith.press(":").type("open \(Pinewood.camera)").press("enter", "A", "a")
    #expect(kith.message == "“Which camera at night?” is closed; X opens it again.")
  }

  @Test func `a contribution is brought to a reviewer's eyes by a reply`() throws {
    let kith = try Pinewood.openBusy(120, 40).at(Pinewood.patch)
    // Whoever made it is not asked.
    #expect(kith.press("a").type("oduya").screen.contains("nothing fits"))
    kith.press("ctrl-u").type("runa").press("enter", "ctrl-s")
    #expect(
      kith.community.contribution(Pinewood.patch)?.replies.map { String($0.text) } == [
        "Runa Moss: could you have a look?"
      ])
  }

  @Test func `a mentor has nothing more to carry`() throws {
    let kith = try Pinewood.openBusy(120, 40).at(Pinewood.desk)
    #expect(kith.press("a").screen.contains("0→1 open"))
    #expect(!kith.press("esc", "m").screen.contains("→"))
  }

  @Test func `m names the mentor of a task, and nobody again`() throws {
    let kith = try Pinewood.openBusy()
    kith.at(Pinewood.desk).press("m").type("ines").press("enter")
    #expect(kith.community.task(Pinewood.desk)?.mentor == Pinewood.ines)
    kith.press("m").type("nobody").press("enter")
    #expect(kith.community.task(Pinewood.desk)?.mentor == nil)
  }

  @Test func `m gives a member mentors, but not themselves`() throws {
    let kith = try Pinewood.openBusy()
    kith.at(Pinewood.runa).press("m")
    #expect(!kith.lines.contains { $0.contains("[ ] RM Runa Moss") })
    kith.type("ines").press("tab").type("sam").press("enter")
    #expect(
      Set(kith.community.member(Pinewood.runa)?.mentors ?? []) == [Pinewood.ines, Pinewood.sam])
  }

  @Test func `who came to an event is noted, and who did not after all`() throws {
    let kith = try Pinewood.openBusy()
    kith.at(Pinewood.race).press(":").type("attend").press("enter")
    kith.type("runa").press("tab").type("sam").press("enter")
    #expect(
      Set(kith.community.event(Pinewood.race)?.attendees ?? []) == [Pinewood.runa, Pinewood.sam])
    kith.press(":").type("attend").press("enter").type("runa").press("tab", "enter")
    #expect(kith.community.event(Pinewood.race)?.attendees == [Pinewood.sam])
  }

  @Test func `i takes a task, and again says that it is still held`() throws {
    let kith = try Pinewood.openBusy()
    kith.at(Pinewood.guide).press("i")
    #expect(kith.community.task(Pinewood.guide)?.assignees == [Pinewood.ana])
    #expect(kith.dashboard.desk.message?.command?.hasPrefix("kith claim t") ?? false)
    kith.press("i")
    #expect(kith.community.task(Pinewood.guide)?.claims.count == 1)
    #expect(try kith.isInStep())
  }

  @Test func `i on a question asks oneself`() throws {
    let kith = try Pinewood.openBusy()
    kith.at(Pinewood.bend).press("i")
    #expect(kith.community.question(Pinewood.bend)?.asked.map(\.helper) == [Pinewood.ana])
  }
}

@Suite struct `Thanking` {
  @Test func `those who helped are filled in, with words drafted from what they did`() throws {
    let kith = try Pinewood.openBusy()
    kith.at(Pinewood.bend).press("T")
    #expect(kith.screen.contains("Sam Oduya, Inès Duarte"))
    #expect(kith.screen.contains("helping with “Car stops at the first left bend”"))
  }

  @Test func `who would rather be thanked in private is`() throws {
    let kith = try Pinewood.openBusy()
    kith.at(Pinewood.ines).press("T")
    #expect(kith.screen.contains("Inès Duarte would rather be thanked in private."))
    kith.field("for").type("the trim screw").press("ctrl-s")
    let thanks = try #require(kith.community.recognitions.first { $0.to == [Pinewood.ines] })
    #expect(thanks.isQuiet)
    #expect(thanks.from == Pinewood.ana)
    #expect(thanks.words == Text("the trim screw"))
  }

  @Test func `thanks need a word of what for`() throws {
    let kith = try Pinewood.openBusy()
    kith.at(Pinewood.sam).press("T", "ctrl-s")
    #expect(kith.screen.contains("a few true words are enough"))
    #expect(kith.community.recognitions.count == 1)
  }

  @Test func `after a question is solved, T thanks for it`() throws {
    let kith = try Pinewood.openBusy(120, 34)
    kith.at(Pinewood.reward).press("A")
    #expect(kith.screen.contains("T thanks Runa Moss for it"))
    kith.press("T")
    #expect(kith.screen.contains("answering “Reward stays at zero”"))
    kith.press("ctrl-s")
    let thanks = try #require(kith.community.recognitions.first { $0.from == Pinewood.ana })
    #expect(thanks.to == [Pinewood.runa])
    #expect(thanks.core.links == [Link(to: Pinewood.reward, type: .about)])
  }

  @Test func `the offer is gone after another key`() throws {
    let kith = try Pinewood.openBusy(120, 34)
    kith.at(Pinewood.reward).press("A", "j", "T")
    #expect(!kith.screen.contains("answering “Reward stays at zero”"))
  }

  @Test func `nobody is offered twice for the same`() throws {
    let kith = try Pinewood.openBusy(120, 34)
    kith.press(":").type("open \(Pinewood.reward)").press("enter", "A", "T", "ctrl-s")
    kith.press("X", "x", "enter")
    #expect(kith.community.question(Pinewood.reward)?.isOpen == false)
    #expect(!kith.screen.contains("T thanks"))
  }

  @Test func `what was dropped owes no thanks`() throws {
    let kith = try Pinewood.openBusy(120, 34)
    kith.at(Pinewood.guide).press("a").type("sam").press("enter")
    kith.press("x").type("dropped").press("enter")
    #expect(!kith.screen.contains("T thanks"))
  }

  @Test func `a kind of contribution can be named, and the command says so`() throws {
    let kith = try Pinewood.openBusy()
    kith.at(Pinewood.sam).press("T").field("for").type("the guide").field("kind")
    kith.press("ctrl-u").type("doc").press("ctrl-s")
    let thanks = try #require(kith.community.recognitions.first { $0.from == Pinewood.ana })
    #expect(thanks.reason == "doc")
    let sam = kith.community.shortID(Pinewood.sam)
    #expect(
      kith.dashboard.desk.message?.command == "kith thank \(sam) --for 'the guide' --reason doc")
  }

  @Test func `thanks for something private stay private`() throws {
    let kith = try Pinewood.openBusy()
    kith.press("3", "n").type("My own").field("private").press("space", "ctrl-s", "T")
    kith.type("sam").press("tab", "ctrl-s")
    let thanks = try #require(
      kith.community.recognitions.first { $0.to == [Pinewood.sam] && $0.from == Pinewood.ana })
    #expect(thanks.core.isPrivate)
  }

  @Test func `n on Recognitions thanks somebody`() throws {
    let kith = try Pinewood.openBusy()
    kith.press("5", "n").type("sam").press("tab").type("the lap timer").press("ctrl-s")
    #expect(kith.message == "thanked Sam Oduya for “the lap timer”")
  }
}
