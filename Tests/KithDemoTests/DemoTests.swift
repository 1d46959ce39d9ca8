import Foundation
import KithDemo
import KithModel
import Testing

/// When the demo is looked at.
enum Noon {
  /// A Monday in September, 14:13 in UTC.
  static let now = Moment(seconds: 1_790_000_000)
}

@Suite struct `A made-up community` {
  @Test func `says the same every time`() {
    let (one, two) = (Demo(now: Noon.now).journals, Demo(now: Noon.now).journals)
    #expect(one.map(\.path) == two.map(\.path))
    #expect(one.map(bytes) == two.map(bytes))
  }

  private func bytes(_ segment: Segment) -> [UInt8] { segment.bytes.withBytes { Array($0) } }

  @Test func `is kept in journals of several writers, none larger than git likes`() {
    let journals = Demo(now: Noon.now).journals
    #expect(Set(journals.map(\.writer)).count == 6)
    for journal in journals { #expect(journal.bytes.count < 300 * 1024) }
  }

  /// Every hour of the day, where there is time for it.
  private static let hours =
    ProcessInfo.processInfo.environment["KITH_TORTURE"] == nil ? [9] : Array(0..<24)

  @Test(arguments: hours)
  func `does nothing that the community would refuse`(hour: Int) throws {
    let demo = Demo(now: Noon.now.adding(milliseconds: Int64(hour) * 3_600_000))
    var community = Community(id: demo.id)
    var chance = SystemRandomNumberGenerator()
    let writer = WriterID.random(using: &chance)
    for (place, record) in demo.records.enumerated() {
      do throws(Refusal) {
        try community.check(record.action)
      } catch {
        Issue.record("\(record.action.at): \(error)")
      }
      let lines = try record.action.lines(
        writer: writer, firstNumber: place + 1, stamp: record.stamp)
      community.take([Segment(writer: writer, path: "", bytes: Bytes(lines.bytes))])
    }
    #expect(community.recordCount == demo.records.count)
    #expect(demo.community.recordCount == demo.records.count)
    #expect(demo.community.findings.isEmpty)
    #expect(demo.community.gaps().isEmpty)
  }
}
