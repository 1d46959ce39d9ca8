import DashboardDriver
import KithDashboard
import KithModel
import KithSession
import Testing

@Suite struct `A dashboard is left and opened again` {
  private func id(_ number: Int) throws -> ID {
    let digits = String(number)
    return try #require(ID("q" + String(repeating: "0", count: 16 - digits.count) + digits))
  }

  /// A long sitting, many helpers left out, and a very long command.
  private func longDay() throws -> Memory {
    var memory = Memory()
    memory.screen = .questions
    memory.lastLook = Moment("2026-11-20T09:30:00Z")
    memory.lists[.question] = .init(
      view: "open", typed: "label:\"two words\" \\", sort: "-age", cursor: try id(7))
    var sitting = Memory.Sitting(dealtAt: try #require(Moment("2026-11-20T08:00:00Z")))
    for number in 0..<65 {
      sitting.verdicts.append(.init(card: try id(number), record: "record \(number)"))
      memory.leftOut[try id(number)] = Moment("2026-11-19T10:00:00Z")
    }
    sitting.cards = [try id(1), try id(2)]
    sitting.later = [try id(3)]
    memory.sittings[.questions] = sitting
    memory.commands = ["list tasks", "reply q1 " + String(repeating: "long ", count: 20_000)]
    return memory
  }

  @Test func `all of a long day is remembered`() throws {
    let memory = try longDay()
    #expect(Memory(json: memory.json) == memory)
  }

  @Test func `an entry that makes no sense costs itself and nothing else`() throws {
    let text = """
      {"screen":"questions","pane":7,"lastLook":"yesterday","tour":true,"new":{"a":[1]},\
      "leftOut":[{"helper":"nobody","at":"x"},3,{"helper":"q0000000000000001","at":"2026-11-20T09:30:00Z"}],\
      "commands":["one",2,"three"],\
      "decks":{"questions":{"dealtAt":"2026-11-20T08:00:00Z","verdicts":{"q1":"old"},"later":"x"}}}

      """
    let memory = try #require(Memory(json: Array(text.utf8)))
    #expect(memory.screen == .questions)
    #expect(memory.pane == nil)
    #expect(memory.leftOut == [try id(1): try #require(Moment("2026-11-20T09:30:00Z"))])
    #expect(memory.commands == ["one", "three"])
    #expect(memory.sittings[.questions]?.verdicts == [])
  }

  @Test func `a filter that was only half typed is not remembered`() throws {
    let kith = try Pinewood.openBusy()
    kith.press("3", "/").type("guide").press("enter", "/").type(" nothing like it")
    for _ in 0..<4 { kith.wait(milliseconds: 1000) }
    #expect(try Pinewood.reopen(kith).dashboard.desk.lists[.task].typed == "guide")
  }

  @Test func `what is no memory at all is none`() {
    for text in ["", "nothing", "{\"screen\":", "[1,2"] {
      #expect(Memory(json: Array(text.utf8)) == nil)
    }
  }
}
