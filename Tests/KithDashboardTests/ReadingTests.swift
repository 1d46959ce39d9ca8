import DashboardDriver
import KithModel
import KithScreen
import Testing

@testable import KithDashboard

@Suite struct `Reading a long text` {
  static let log = ID(.question, source: "log")

  /// Ana reads a log of eighty lines; the word stands in the third line and twice near the end.
  private func open() throws -> DashboardDriver {
    let lines = (1...80).map { [3, 77, 79].contains($0) ? "line \($0) wheel" : "line \($0)" }
    return try Pinewood.open(more: [
      .make(
        Self.log,
        [
          Pinewood.text(.title, "Long log"), Pinewood.text(.body, lines.joined(separator: "\n")),
          Setting(.asker, .id(Pinewood.runa)),
        ])
    ]).press(":").type("open \(Self.log)").press("enter")
  }

  @Test func `n goes through the matches at its end, and round to the first`() throws {
    let kith = try open().press("/").type("wheel").press("enter")
    #expect(kith.screen.contains("line 3 wheel"))
    kith.press("n")
    #expect(kith.screen.contains("line 77 wheel"))
    kith.press("n", "n")
    #expect(kith.screen.contains("line 3 wheel"))
    kith.press("N", "N")
    #expect(kith.screen.contains("line 77 wheel"))
  }

  @Test func `one that is endless ends with a line that says so`() {
    var prose = Prose(width: 40)
    prose.paragraph(String(repeating: "word\n", count: 30_000))
    prose.paragraph("the end")
    #expect(prose.lines.count == 20_001)
    #expect(prose.lines.last?.spans.first?.text == "… what follows is left out")
  }

  @Test func `another measure is read from its beginning`() throws {
    let kith = try Harbour.open(120, 18).press("8")
    for _ in 0..<4 { kith.wheel(down: true, 100, 8) }
    kith.press("j")
    #expect(try kith.screen == Harbour.open(120, 18).press("8", "j").screen)
  }

  @Test func `advice that was put away is asked for again`() {
    var shelf = AdviceShelf()
    let ids = (0...64).map { ID(.question, source: "\($0)") }
    for id in ids {
      _ = shelf.isWanted(id, version: 1)
      shelf.put(Advice(id: id, version: 1))
    }
    #expect(shelf[ids[0]] == nil)
    let wanted = [ids[0], ids[64]].map { shelf.isWanted($0, version: 1) }
    #expect(wanted == [true, false])
  }
}

@Suite struct `Choosing something new` {
  @Test(arguments: Pinewood.sizes)
  func `it can be chosen also where it resembles what is there`(_ size: Size) throws {
    let kith = try Pinewood.open(size.width, size.height).at(Pinewood.desk).press("L").type("doc")
    #expect(kith.screen.contains("new: doc"))
    kith.press("down", "enter")
    #expect(kith.community.task(Pinewood.desk)?.core.labels == ["doc"])
  }

  @Test func `several new ones can be marked`() throws {
    let kith = try Pinewood.open().press("4", "L").type("doc").press("down", "tab")
    #expect(kith.screen.contains("[x] doc "))
    kith.type("night").press("tab", "enter")
    #expect(kith.community.question(Pinewood.bend)?.core.labels == ["doc", "night"])
  }
}
