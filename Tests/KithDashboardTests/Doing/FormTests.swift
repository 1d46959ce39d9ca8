import DashboardDriver
import KithDashboard
import KithModel
import KithScreen
import Testing

@Suite struct `Making something new` {
  @Test(arguments: [
    ("2", Kind.member), ("3", .task), ("4", .question), ("6", .event), ("7", .idea),
  ])
  func `n on a screen makes one of its kind`(_ screen: String, _ kind: Kind) throws {
    let kith = try Pinewood.openBusy()
    kith.press(screen, "n")
    #expect(kith.screen.contains("New \(kind.singular)"))
    kith.type("Something new")
    if kind == .event { kith.field("start").type("friday") }
    kith.press("ctrl-s")
    #expect(kith.message.contains("Something new"))
    #expect(!kith.screen.contains("New \(kind.singular)"))
    #expect(try kith.isInStep())
  }

  @Test func `an event without a day would be seen by nobody: it needs one`() throws {
    let kith = try Pinewood.openBusy(120, 40)
    kith.press("6", "n").type("Some time").press("ctrl-s")
    #expect(kith.screen.contains("This is needed: friday, or 2026-12-01 18:00."))
    #expect(kith.community.events.count == 1)
    kith.type("friday").press("tab", "ctrl-s")
    #expect(kith.community.events.count == 2)
  }

  @Test(arguments: [("y", true), ("yes", true), ("True", true), ("1", true), ("no", false)])
  func `what is typed into a yes or no takes the place of what stood there`(
    _ typed: String, _ isPrivate: Bool
  ) throws {
    let kith = try Pinewood.openBusy(120, 40)
    kith.press("3", "n").type("Mine alone").field("private").type(typed).press("ctrl-s")
    let task = try #require(kith.community.tasks.first { String($0.title) == "Mine alone" })
    #expect(task.core.isPrivate == isPrivate)
  }

  @Test func `what is neither yes nor no is not taken for no`() throws {
    let kith = try Pinewood.openBusy(120, 40)
    kith.press("3", "n").type("Mine alone").field("private").type("maybe").press("ctrl-s")
    #expect(kith.screen.contains("yes or no"))
    #expect(kith.community.tasks.count == 2)
  }

  @Test func `a title can be changed and not taken away`() throws {
    let kith = try Pinewood.openBusy(120, 40)
    kith.at(Pinewood.guide).press("e", "end", "ctrl-u", "ctrl-s")
    #expect(kith.screen.contains("This is needed."))
    #expect(kith.community.task(Pinewood.guide)?.title == Text("Write the night-track guide"))
  }

  @Test func `what was typed into a line can be taken back and done again`() throws {
    let kith = try Pinewood.openBusy(120, 40)
    kith.at(Pinewood.guide).press("e").type(" soon").press("alt-u")
    #expect(!kith.screen.contains("guide soon"))
    kith.press("alt-r")
    #expect(kith.screen.contains("guide soon"))
  }

  @Test func `a turn that is none is not passed over in silence`() throws {
    let kith = try Pinewood.openBusy(120, 40)
    kith.at(Pinewood.bend).press("e").field("turn").type("x").press("ctrl-s")
    #expect(kith.screen.contains("is nobody’s turn: helpers, asker or check."))
  }

  @Test(arguments: [
    "title 9223372036854775807\nx", "title 4611686018427387904\nx\n", "title 12\nshort\n",
    "title -1\nx\n", "title\n", "title 1", "title 99999999999999999999\nx\n",
  ])
  func `a draft that is torn is no draft`(_ text: String) throws {
    let kith = try Pinewood.open()
    var dashboard = kith.dashboard
    _ = dashboard.update(
      .opened(
        Opening(
          community: kith.community, me: Pinewood.ana, drafts: ["new-question": text])))
    for key in ["4", "n"] { _ = dashboard.update(.input(.key(Key(Character(key))))) }
    #expect(dashboard.isTyping)
  }

  @Test func `what is needed is said beside its field, and nothing is lost`() throws {
    let kith = try Pinewood.openBusy()
    kith.press("3", "n").field("body").type("with words").press("ctrl-s")
    #expect(kith.screen.contains("This is needed."))
    #expect(kith.screen.contains("with words"))
    kith.type("Titled after all").press("ctrl-s")
    #expect(kith.message.contains("Titled after all"))
  }

  @Test(arguments: [
    ("due", "someday", "takes a time"), ("mentor", "Nobody Known", "Nobody here is called"),
    ("size", "enormous", "tiny, small, medium or large"),
  ])
  func `what can't be understood is explained in its place`(
    _ field: String, _ typed: String, _ problem: String
  ) throws {
    let kith = try Pinewood.openBusy(120, 40)
    kith.press("3", "n").type("A task").field(field).type(typed).press("ctrl-s")
    #expect(kith.screen.contains(problem))
    #expect(kith.screen.contains(typed))
    #expect(kith.community.tasks.count == 2)
  }

  @Test(arguments: [
    ("friday", "Fri 27 Nov 00:00, in 5 d"), ("in 2 weeks", "Sat 5 Dec 10:00, in 14 d"),
    ("2026-12-01", "Tue 1 Dec 00:00, in 9 d"), ("whenever", "no day yet"),
  ])
  func `a day in words stands beside as the day it means`(
    _ typed: String, _ meaning: String
  ) throws {
    let kith = try Pinewood.openBusy(120, 40)
    kith.press("3", "n").type("A task").field("due").type(typed)
    #expect(kith.screen.contains(meaning))
  }

  @Test func `a name that is begun is completed by going on`() throws {
    let kith = try Pinewood.openBusy(120, 40)
    kith.press("3", "n").type("A task").field("mentor").type("ine")
    #expect(kith.screen.contains("Inès Duarte"))
    kith.press("tab", "ctrl-s")
    let task = try #require(kith.community.tasks.first { String($0.title) == "A task" })
    #expect(task.mentor == Pinewood.ines)
  }

  @Test func `nobody is named by a guess`() throws {
    let kith = try Pinewood.openBusy(120, 40)
    kith.press("3", "n").type("A task").field("mentor").type("oy")
    #expect(kith.screen.contains("Sam Oduya"))
    kith.press("tab", "ctrl-s")
    #expect(kith.screen.contains("Nobody here is called “oy”."))
  }

  @Test func `a robot is not offered`() throws {
    let kith = try Pinewood.openBusy(120, 40)
    kith.press("3", "n").field("mentor").type("robot")
    #expect(!kith.screen.contains("Lap Robot"))
  }

  @Test func `labels in use are offered with how often, new ones are taken`() throws {
    let kith = try Pinewood.openBusy(120, 40)
    kith.press("3", "n").type("A task").field("labels").type("do")
    #expect(kith.screen.contains("docs  on 1"))
    kith.press("down", "enter").type(", wheels").press("ctrl-s")
    let task = try #require(kith.community.tasks.first { String($0.title) == "A task" })
    #expect(task.core.labels == ["docs", "wheels"])
  }

  @Test func `space goes through the few words that a field can hold`() throws {
    let kith = try Pinewood.openBusy(120, 40)
    kith.press("3", "n").type("A task").field("size").press("space", "space")
    kith.field("for newcomers").press("space", "ctrl-s")
    let task = try #require(kith.community.tasks.first { String($0.title) == "A task" })
    #expect(task.size == "small")
    #expect(task.isGoodForNewcomer)
  }

  @Test func `the command that would do the same is said, quoted for a shell`() throws {
    let kith = try Pinewood.openBusy()
    kith.press("3", "n").type("Don't stop").field("labels").type("a b").press("ctrl-s")
    #expect(
      kith.dashboard.desk.message?.command == #"kith add task title='Don'\''t stop' labels='a b'"#)
  }

  @Test func `what is private is nobody else's`() throws {
    let kith = try Pinewood.openBusy()
    kith.press("3", "n").type("My own").field("private").press("space", "ctrl-s")
    let task = try #require(kith.community.tasks.first { String($0.title) == "My own" })
    #expect(task.core.isPrivate)
  }

  @Test func `a member with an identity gets the id of that identity`() throws {
    let kith = try Pinewood.openBusy()
    kith.press("2", "n").type("Theo Kahn").field("identities").type("github:theo")
    kith.press("ctrl-s")
    #expect(kith.community.member(Identity.memberID("github:theo"))?.name == Text("Theo Kahn"))
  }

  @Test(arguments: Pinewood.sizes)
  func `the form is complete at any size`(_ size: Size) throws {
    let kith = try Pinewood.openBusy(size.width, size.height)
    kith.press("3", "n").type("A task")
    kith.field("wait until").type("friday")
    #expect(kith.screen.contains("friday"))
    #expect(kith.grid.cursor != nil)
    kith.press("ctrl-s")
    #expect(kith.community.tasks.contains { String($0.title) == "A task" && $0.waitUntil != nil })
  }

  @Test func `nothing typed is lost while the window changes its size`() throws {
    let kith = try Pinewood.openBusy(160, 45)
    kith.press("3", "n").type("A ta")
    for (width, height) in [(50, 14), (30, 5), (200, 60), (80, 24)] { kith.resize(width, height) }
    kith.type("sk").press("ctrl-s")
    #expect(kith.community.tasks.contains { String($0.title) == "A task" })
  }
}

@Suite struct `Changing what is there` {
  @Test(arguments: [
    Pinewood.sam, Pinewood.guide, Pinewood.bend, Pinewood.race, Pinewood.nights, Pinewood.patch,
  ])
  func `e changes its title, or its name`(_ id: ID) throws {
    let kith = try Pinewood.openBusy()
    kith.at(id).press("e").type(" again").press("ctrl-s")
    #expect(kith.community.called(id).contains(" again"))
    #expect(try kith.isInStep())
    kith.press("u")
    #expect(!kith.community.called(id).contains(" again"))
  }

  @Test func `e changes the words of thanks`() throws {
    let kith = try Pinewood.openBusy()
    kith.at(Pinewood.thanks).press("e").field("words").press("ctrl-end").type(" at night")
    kith.press("ctrl-s")
    #expect(
      kith.community.recognition(Pinewood.thanks)?.words == Text("found the loose wheel at night"))
  }

  @Test func `only what was changed is said`() throws {
    let kith = try Pinewood.openBusy()
    kith.at(Pinewood.guide).press("e").field("labels").type(", night").press("ctrl-s")
    #expect(kith.message == "added night to labels of “Write the night-track guide”")
    #expect(kith.dashboard.desk.message?.command?.hasSuffix(" labels+=night") ?? false)
  }

  @Test func `an emptied field is cleared`() throws {
    let kith = try Pinewood.openBusy()
    kith.at(Pinewood.guide).press("e").field("labels").press("ctrl-u", "ctrl-s")
    #expect(kith.community.task(Pinewood.guide)?.core.labels == [])
  }

  @Test func `nothing changed is nothing saved`() throws {
    let kith = try Pinewood.openBusy()
    kith.at(Pinewood.guide).press("e", "ctrl-s")
    #expect(kith.screen.contains("Nothing was changed; esc closes."))
  }

  @Test func `how far a task has come can be said here`() throws {
    let kith = try Pinewood.openBusy()
    kith.at(Pinewood.guide).press("e").field("status").press("space", "ctrl-s")
    #expect(kith.community.task(Pinewood.guide)?.status == .doing)
  }

  @Test func `whose turn a question is can be said here`() throws {
    let kith = try Pinewood.openBusy()
    kith.at(Pinewood.camera).press("e").field("turn").press("space", "ctrl-s")
    let camera = try #require(kith.community.question(Pinewood.camera))
    #expect(kith.community.turn(of: camera) == .helpers)
  }

  @Test func `several get one field in one action`() throws {
    let kith = try Pinewood.openBusy()
    kith.selecting(Pinewood.guide, Pinewood.desk).press("e").type("size").press("enter")
    kith.type("small").press("ctrl-s")
    #expect(kith.screen.contains("– → small"))
    kith.press("enter")
    #expect(kith.community.task(Pinewood.guide)?.size == "small")
    #expect(kith.community.task(Pinewood.desk)?.size == "small")
    kith.press("u")
    #expect(kith.community.task(Pinewood.desk)?.size == nil)
  }

  @Test func `the editor can be used for the longest field`() throws {
    let kith = try Pinewood.openBusy()
    kith.written = "Written elsewhere.\n"
    kith.at(Pinewood.bend).press("e", "ctrl-o")
    #expect(kith.screen.contains("Written elsewhere."))
    kith.press("ctrl-s")
    #expect(kith.community.question(Pinewood.bend)?.body == Text("Written elsewhere."))
  }
}

@Suite struct `What was typed and not saved` {
  @Test func `is there again when the form is opened again`() throws {
    let kith = try Pinewood.openBusy()
    kith.press("3", "n").type("Half a thought").press("esc")
    #expect(!kith.screen.contains("New task"))
    #expect(kith.message.contains("kept"))
    kith.press("n")
    #expect(kith.screen.contains("Half a thought"))
    #expect(kith.screen.contains("typed before"))
  }

  @Test func `outlives a restart, even one without a farewell`() throws {
    let kith = try Pinewood.openBusy()
    kith.at(Pinewood.bend).press("r").type("It is the 世界 servo")
    let again = try Pinewood.reopen(kith)
    again.at(Pinewood.bend).press("r")
    #expect(again.screen.contains("It is the 世界 servo"))
  }

  @Test func `is not lost when the same is saved in another dashboard`() throws {
    let kith = try Pinewood.openBusy()
    let beside = try Pinewood.reopen(kith)
    kith.press("3", "n").type("Half a thought")
    beside.press("3", "n").type("Another task").press("ctrl-s")
    let again = try Pinewood.reopen(kith).press("3", "n")
    #expect(again.screen.contains("Half a thought"))
  }

  @Test func `is offered one after the other where two were left`() throws {
    let kith = try Pinewood.openBusy()
    let beside = try Pinewood.reopen(kith)
    kith.press("3", "n").type("Half a thought")
    beside.press("3", "n").type("Another thought")
    let again = try Pinewood.reopen(kith).press("3", "n")
    #expect(again.screen.contains("Half a thought"))
    again.press("ctrl-s", "n")
    #expect(again.screen.contains("Another thought"))
    again.press("ctrl-s", "n")
    #expect(!again.screen.contains("thought  "))
    #expect(try Pinewood.reopen(kith).dashboard.desk.drafts.isEmpty)
  }

  @Test func `is gone once it is saved`() throws {
    let kith = try Pinewood.openBusy()
    kith.press("3", "n").type("A task").press("esc", "n", "ctrl-s", "n")
    #expect(!kith.screen.contains("A task  "))
    #expect(kith.dashboard.desk.drafts.isEmpty)
    let again = try Pinewood.reopen(kith)
    #expect(again.dashboard.desk.drafts.isEmpty)
  }

  @Test func `is kept for each object apart`() throws {
    let kith = try Pinewood.openBusy()
    kith.at(Pinewood.bend).press("r").type("to the bend").press("esc")
    kith.at(Pinewood.reward).press("r")
    #expect(!kith.screen.contains("to the bend"))
    kith.press("esc").at(Pinewood.bend).press("r")
    #expect(kith.screen.contains("to the bend"))
  }

  @Test func `can be put back to how it was, and fetched again`() throws {
    let kith = try Pinewood.openBusy()
    kith.at(Pinewood.guide).press("e").type(" again")
    kith.press("ctrl-x")
    #expect(!kith.screen.contains("guide again"))
    kith.press("ctrl-x")
    #expect(kith.screen.contains("guide again"))
  }

  @Test func `survives going to another screen`() throws {
    let kith = try Pinewood.openBusy(160, 45)
    kith.press("3", "n").type("A task")
    let tabs = try #require(kith.lines.firstIndex { $0.contains("4 Questions") })
    let column = try #require(kith.lines[tabs].firstRange(of: "4 Questions"))
    kith.click(
      kith.lines[tabs].distance(from: kith.lines[tabs].startIndex, to: column.lowerBound), tabs)
    kith.press("3", "n")
    #expect(kith.screen.contains("A task"))
  }
}
