import DashboardDriver
import KithDashboard
import KithModel
import KithScreen
import Testing

@Suite struct `A member's page` {
  private func ben(_ width: Int, _ height: Int, glyphs: GlyphSet = .full) throws
    -> DashboardDriver
  {
    try Harbour.open(width, height, glyphs: glyphs)
      .press("2", "/").type("ben").press("enter", "enter")
  }

  @Test func `it tells who they are, their way and what they gave`() throws {
    let kith = try ben(100, 45)
    for words in [
      "Ben Holt", "knows caulking", "here since 10 Oct 2026", "Their way",
      "● 10 Oct 2026  found the community", "not yet: found a task, got help, was appreciated",
      "5 replies", "2 questions", "1 event hosted",
    ] {
      #expect(kith.screen.contains(words), "\(words)")
    }
  }

  @Test func `their weeks are a small calendar`() throws {
    let kith = try ben(100, 45)
    let monday = kith.lines.first { $0.contains("Mon ·") }
    #expect(monday?.contains("░") ?? false)
    #expect(kith.screen.contains("Oct"))
    #expect(try ben(100, 45, glyphs: .ascii).lines.contains { $0.contains("Mon .") })
  }

  @Test func `it names whom they help, by name`() throws {
    let kith = try ben(100, 60)
    let lines = kith.lines.drop { !$0.contains("Helped") }
    #expect(lines.first?.contains("5 people") ?? false)
    #expect(
      lines.dropFirst().prefix(2).map { $0.contains("Ada") || $0.contains("Cleo") } == [true, true])
  }

  @Test func `W rehearses that they leave`() throws {
    let kith = try ben(100, 45).press("W")
    #expect(kith.screen.contains("Without Ben Holt"))
    #expect(kith.screen.contains("Skills nobody else has"))
    #expect(kith.screen.contains("caulking"))
    #expect(kith.screen.contains("“Open evening”"))
    #expect(kith.screen.contains("nobody yet"))
    kith.press("tab", "enter")
    #expect(kith.screen.contains("event e"))
  }

  @Test(arguments: [(160, 45), (80, 24), (50, 14)])
  func `it is whole at any size`(_ width: Int, _ height: Int) throws {
    let kith = try ben(width, height)
    #expect(kith.lines.allSatisfy { SafeText($0).width <= width })
    kith.press("G")
    #expect(kith.screen.contains("History"))
  }
}

@Suite struct `The community's own page` {
  @Test func `it tells what the community says of itself`() throws {
    let kith = try Harbour.open(80, 24).press(":").type("community").press("enter")
    for words in ["Who we are", "we connect over", "active means", "a first reply in"] {
      #expect(kith.screen.contains(words))
    }
  }

  @Test func `each line is changed where it stands`() throws {
    let kith = try Harbour.open(80, 24).click(3, 0)
    kith.press("j", "enter").type("boats of wood").press("enter")
    #expect(String(try kith.saved().charter.characteristic) == "boats of wood")
    kith.press("j", "j", "e", "down", "enter")
    #expect(try kith.saved().charter.joining == "application")
    #expect(kith.screen.contains("by application"))
  }

  @Test func `a number that is none is refused where it was typed`() throws {
    let kith = try Harbour.open(80, 24).press(":").type("community").press("enter")
    kith.press("j", "j", "j", "j", "enter").type("many").press("enter")
    #expect(kith.screen.contains("it takes a whole number"))
    kith.press("ctrl-u").type("4").press("enter")
    #expect(try kith.saved().charter.activeCount == 4)
  }

  @Test func `a promise is noted down, and kept`() throws {
    let kith = try Harbour.open(80, 24).press(":").type("community").press("enter", "n")
    kith.type("The yard").press("enter").type("a slip").press("enter").type("2026-12-01")
      .press("ctrl-s")
    #expect(kith.screen.contains("a slip, due on 1 Dec 2026"))
    #expect(
      kith.dashboard.desk.message?.command
        == "kith promises --due 2026-12-01 'The yard' 'a slip'")
    kith.press("G", "k", "enter", "enter")
    #expect(try kith.saved().charter.promises.first?.keptAt != nil)
    #expect(kith.screen.contains("kept on 21 Nov 2026"))
    #expect(
      kith.dashboard.desk.message?.command == "kith promises --kept 'The yard' 'a slip'")
  }

  @Test(arguments: [(160, 45), (80, 24), (50, 14)])
  func `it is whole at any size`(_ width: Int, _ height: Int) throws {
    let kith = try Harbour.open(width, height).press(":").type("community").press("enter")
    #expect(kith.lines.allSatisfy { SafeText($0).width <= width })
    kith.press("G")
    #expect(kith.screen.contains("Who supports us"))
    #expect(kith.screen.contains("another"))
  }
}
