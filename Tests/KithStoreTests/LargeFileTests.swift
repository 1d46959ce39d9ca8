import Foundation
import KithModel
import KithStore
import Testing

@Suite struct `A store with large files` {
  /// Lines of one writer, each with a text of half a megabyte.
  private static func lines(_ numbers: Range<Int>, by writer: WriterID) throws -> [UInt8] {
    try numbers.flatMap { number in
      let body = String(repeating: "\(number) cones and needles ", count: 18_000)
      let task = ID(.task, source: "test:\(number)")
      let settings = [
        Setting(.title, .text(Text("Task \(number)"))), Setting(.body, .text(Text(body))),
      ]
      let action = Action(
        by: nil, at: Moment(seconds: 1_700_000_000), [Deed.make(task, settings)].compactMap { $0 })
      return try action.lines(
        writer: writer, firstNumber: number,
        stamp: Stamp(milliseconds: 1_700_000_000_000 + Int64(number), counter: 0)
      ).bytes
    }
  }

  @Test func `has all of them, sees them grow, and waits for the end of a last line`() throws {
    try inTemporaryCommunity { place, surroundings in
      var random = SystemRandomNumberGenerator()
      let writer = WriterID.random(using: &random)
      let folder = place.path + "/journals/\(writer)"
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      func write(_ bytes: [UInt8], _ number: Int) throws {
        try Data(bytes).write(to: URL(fileURLWithPath: "\(folder)/00000\(number).jsonl"))
      }
      let second = try Self.lines(7..<13, by: writer)
      let third = try Self.lines(13..<14, by: writer)
      try write(try Self.lines(1..<7, by: writer), 1)
      try write(second + third.dropLast(2), 2)
      let store = try Store(opening: place, in: surroundings)
      #expect(store.community.tasks.count == 12)
      for number in 1...12 {
        let task = store.community.task(ID(.task, source: "test:\(number)"))
        #expect(task.map { String($0.title) } == "Task \(number)")
        #expect(task.map { String($0.body).hasSuffix("\(number) cones and needles ") } == true)
      }
      try write(second + third, 2)
      try store.reload()
      #expect(store.community.tasks.count == 13)
      #expect(store.community.findings.isEmpty)
    }
  }
}
