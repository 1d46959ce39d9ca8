import DashboardDriver
import KithDashboard
import KithModel
import KithScreen
import Testing

@Suite struct `Saying commands in words` {
  private func say(_ line: String, on screen: String = "0") throws -> DashboardDriver {
    try Pinewood.open().press(screen, ":").type(line).press("enter")
  }

  @Test func `why answers for a list that was never looked at`() throws {
    let kith = try Pinewood.open()
    kith.press(":").type("why \(kith.community.shortID(Pinewood.nights))").press("enter")
    #expect(kith.message == "Nothing hides it; it is among the ideas as soon as they are found.")
    kith.press("7", "0", ":").type("why \(kith.community.shortID(Pinewood.nights))").press("enter")
    #expect(kith.message == "It is here: row 1.")
  }

  @Test(arguments: ["questions bend", "question bend"])
  func `a list is gone to and filtered in one`(_ line: String) throws {
    let kith = try say(line)
    #expect(kith.dashboard.screen == .questions)
    #expect(kith.dashboard.desk.lists[.question].typed == "bend")
  }

  @Test func `a filter that makes no sense leaves one where one is`() throws {
    let kith = try say("questions age:x")
    #expect(kith.dashboard.screen == .home)
    #expect(kith.message.contains("age"))
  }

  @Test(arguments: [
    ("open", "It takes the id"), ("why", "It takes the id"), ("theme", "“:theme NAME” takes one"),
  ])
  func `what needs a word more says which`(_ line: String, _ said: String) throws {
    #expect(try say(line).message.hasPrefix(said))
  }

  @Test func `a view without a name is chosen from all`() throws {
    #expect(try say("view", on: "4").screen.contains("Views of questions"))
  }

  @Test func `a view can be saved of what the list in front shows`() throws {
    let kith = try Pinewood.open().press("4", "/").type("label:docs").press("enter")
    let line =
      "views save mine questions "
      + "'is:open -is:backlog -is:waiting label:docs sort:turn,createdAt'"
    kith.answer(line, with: "saved\n")
    kith.press(":").type("views save mine").press("enter")
    #expect(kith.message == "saved")
  }

  @Test(arguments: ["open q", "why q9", "open zzzz"])
  func `what names nothing says so`(_ line: String) throws {
    #expect(try say(line).message.hasPrefix("Nothing here has the id “"))
  }

  @Test func `a beginning that several share names them`() throws {
    let kith = try Pinewood.open()
    let ids = (0..<40).map { ID(.idea, source: "twin \($0)") }
    let beginnings = Dictionary(grouping: ids) { $0.description.prefix(2) }
    let twins = try #require(beginnings.values.first { $0.count == 2 })
    try kith.elsewhere(
      by: Pinewood.ana,
      twins.compactMap { .make($0, [Pinewood.text(.title, "A twin")]) })
    kith.press(":").type("open \(twins[0].description.prefix(2))").press("enter")
    #expect(kith.message.contains("could be "))
    #expect(kith.message.hasSuffix("“A twin”; write a little more."))
  }

  @Test(arguments: ["filter bend", "sort title", "view Solved"])
  func `a screen without a list has none to change`(_ line: String) throws {
    let kith = try say(line, on: "8")
    #expect(kith.message == "There is no list in front of you.")
    #expect(kith.dashboard.desk.lists[.question].typed == "")
    #expect(kith.dashboard.desk.lists[.question].sort == "")
  }

  @Test func `the tour belongs to the demo`() throws {
    #expect(try say("tour").message.contains("kith demo --tour"))
  }

  @Test func `the line of hints says what enter and tab do`() throws {
    let kith = try Pinewood.open()
    for key in ["/", ":"] {
      kith.press(key)
      #expect(kith.lines.last?.contains("enter do it  tab complete  esc never mind") ?? false)
      kith.press("esc")
    }
  }

  @Test func `where there is little room, a click on what is typed does nothing`() throws {
    let kith = try Pinewood.open(50, 14).press("/").type("be")
    kith.click(2, 13)
    #expect(kith.dashboard.isTyping)
    #expect(kith.screen.contains("/ be"))
  }

  @Test func `sorting by the same field again turns it round`() throws {
    let kith = try Pinewood.open().press("s").type("title").press("enter")
    #expect(kith.dashboard.desk.lists[.question].sort == "sort:title")
    kith.press("s")
    #expect(kith.screen.contains("title, turned round"))
    kith.press("enter")
    #expect(kith.dashboard.desk.lists[.question].sort == "sort:-title")
  }
}

@Suite struct `A list that is filtered` {
  @Test func `says how many it has, also after enter`() throws {
    let kith = try Pinewood.openBusy(100, 40).press("2", "/").type("oduya").press("enter")
    #expect(kith.lines.contains { $0.contains("Members /oduya") && $0.contains("1 of 4") })
    kith.press("esc")
    #expect(!kith.screen.contains("of 4"))
  }

  @Test func `says why an object is not in it whose id was typed`() throws {
    let kith = try Pinewood.openBusy(100, 40)
    try kith.elsewhere(
      by: Pinewood.sam, [.edit(Pinewood.guide, [Setting(.size, .word("tiny"))])])
    let id = kith.community.shortID(Pinewood.guide)
    kith.press("3", ":").type("filter size:large \(id)").press("enter")
    #expect(kith.screen.contains("its size is tiny"))
    kith.press(":").type("filter size:large zeppelin").press("enter")
    #expect(kith.screen.contains("“:why ID” tells what hides something."))
  }

  @Test func `takes a word that finds something for no id`() throws {
    let kith = try Pinewood.openBusy(100, 40)
    let word = String(kith.community.shortID(Pinewood.guide).prefix(4))
    #expect(kith.community.named(word) == Pinewood.guide)
    let other = Deed.make(ID(.task, source: "word"), [Pinewood.text(.title, "What \(word) means")])
    try kith.elsewhere(by: Pinewood.sam, [other].compactMap(\.self))
    kith.press("3", ":").type("filter size:large \(word)").press("enter")
    #expect(kith.screen.contains("Nothing fits “size:large \(word)” here."))
    #expect(kith.screen.contains("“:why ID” tells what hides something."))
  }

  @Test func `knows what a number elsewhere names`() throws {
    let kith = try Pinewood.openBusy(100, 40).press("3", "/").type("#7")
    #expect(kith.screen.contains("“#7” is a question. enter opens it."))
    kith.press("enter")
    #expect(kith.screen.contains("Where is the track file?"))
  }
}

@Suite struct `The history of what was done` {
  @Test func `tells the command of what was done from here`() throws {
    let kith = try Pinewood.openBusy(80, 24).at(Pinewood.guide)
    kith.press("x", "enter", "U")
    let id = kith.community.shortID(Pinewood.guide)
    #expect(kith.screen.contains("kith close \(id) --reason done"))
  }

  @Test func `a message gives up the end of a title before its command`() throws {
    let kith = try Pinewood.openBusy(80, 24).at(Pinewood.bend)
    kith.press("a").type("inès").press("tab", "ctrl-u").type("runa").press("tab", "enter")
    let id = kith.community.shortID(Pinewood.bend)
    #expect(kith.lines.contains { $0.contains("…") && $0.contains("kith ask \(id) ") })
  }
}

@Suite struct `The help of a page` {
  @Test func `lists what means something there, each key once`() throws {
    let kith = try Pinewood.open(120, 45).press("U", "?")
    #expect(kith.screen.contains("take the chosen one back"))
    #expect(!kith.screen.contains("saved views"))
    #expect(!kith.screen.contains("take back what you did last"))
  }
}
