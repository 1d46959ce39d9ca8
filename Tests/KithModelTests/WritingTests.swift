import KithLines
import Testing

@testable import KithModel

@Suite struct `An action that was accepted` {
  private let writer = JournalBuilder.writer("a")
  private let task = JournalBuilder.id("t-fix")

  private func lines(
    _ deeds: [Deed], stamp: Stamp = Stamp(milliseconds: 5, counter: 0)
  ) throws -> JournalLines {
    try Action(by: JournalBuilder.id("m-ana"), at: Moment(milliseconds: 5), deeds)
      .lines(writer: writer, firstNumber: 1, stamp: stamp)
  }

  private func community(_ lines: JournalLines) -> Community {
    var community = Community(id: Community.testID)
    community.take([Segment(writer: writer, path: "j", bytes: Bytes(lines.bytes))])
    return community
  }

  @Test func `is written as one line that reads as a sentence`() throws {
    let made = try #require(
      Deed.make(task, [Setting(.title, .text("Fix it")), Setting(.labels, .words(["docs"]))]))
    #expect(
      String(decoding: try lines([made]).bytes, as: UTF8.self)
        == #"{"n":1,"t":[5,0],"at":"1970-01-01T00:00:00Z","by":"mana0000000000000","#
        + #""do":[{"opened":"tf1x0000000000000","title":"Fix it","labels":["docs"]}],"c":"2a4fb517"}"#
        + "\n")
  }

  @Test(arguments: [
    ("of quotation marks, which take two bytes each", String(repeating: "\"", count: 400_000)),
    ("with a NUL in it", "a\0b"),
    (
      "with every control character",
      String(String.UnicodeScalarView((1..<32).compactMap(Unicode.Scalar.init)))
    ),
    ("as long as may be", String(repeating: "x", count: 524_288)),
  ])
  func `can be read again with a text`(name: String, text: String) throws {
    let made = try #require(
      Deed.make(task, [Setting(.title, .text("x")), Setting(.body, .text(Text(text)))]))
    let community = community(try lines([made]))
    #expect(community.findings == [])
    #expect(
      community.task(task).map { String($0.body) }
        == text.replacing("\0", with: "\u{FFFD}"))
  }

  @Test func `that names a field twice means the last, and all that was added`() throws {
    let made = try #require(
      Deed.make(task, [Setting(.title, .text("first")), Setting(.title, .text("last"))]))
    let edited = Deed.edit(
      task,
      [
        Setting(.labels, .words(["docs"]), mode: .add),
        Setting(.labels, .words(["swift"]), mode: .add),
      ])
    let community = community(try lines([made, edited]))
    #expect(community.findings == [])
    #expect(community.task(task).map { String($0.title) } == "last")
    #expect(community.task(task)?.core.labels == ["docs", "swift"])
  }

  @Test
  func `that is too large for a line takes several, each marked with the first and the count`()
    throws
  {
    let text = Text(String(repeating: "x", count: 400_000))
    let made = try #require(Deed.make(task, [Setting(.title, .text("x"))]))
    let reply = { (digits: String) in
      Deed.reply(JournalBuilder.id("a-\(digits)"), to: self.task, text)
    }
    let written = try lines([made] + ["1", "2", "3"].map(reply))
    #expect(written.records.map(\.n) == [1, 2])
    #expect(written.records.map(\.stamp.counter) == [0, 1])
    #expect(String(decoding: written.bytes, as: UTF8.self).contains(#""of":[1,2],"do":"#))
    #expect(community(written).task(task)?.replies.count == 3)
  }

  @Test func `that a line can't hold is refused`() throws {
    let text = Text(String(repeating: "\"", count: 524_288))
    #expect(throws: Refusal.tooLarge) {
      try lines([.reply(JournalBuilder.id("a-1"), to: task, text)])
    }
  }

  @Test func `whose text no reader would take is refused, whatever it says`() throws {
    let text = Text(String(repeating: "x", count: 600_000))
    #expect(throws: Refusal.self) {
      try lines([.reply(JournalBuilder.id("a-1"), to: task, text)])
    }
  }

  @Test func `finds a time after every other, even after the last there is`() throws {
    let last = Stamp(milliseconds: 1 << 53, counter: .max)
    let next = last.next(at: Moment(milliseconds: 5))
    let text = Text(String(repeating: "x", count: 400_000))
    let made = try #require(Deed.make(task, [Setting(.title, .text("x"))]))
    let replies = ["1", "2", "3"].map { Deed.reply(JournalBuilder.id("a-\($0)"), to: task, text) }
    let community = community(try lines([made] + replies, stamp: next))
    #expect(community.findings == [])
    #expect(community.task(task)?.replies.count == 3)
  }
}
