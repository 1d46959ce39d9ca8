import Testing

@testable import KithModel

@Suite struct `A line whose keys stand otherwise than usual` {
  /// Of one line, whose checksum takes the place of its last bracket.
  private static func community(_ line: String) -> Community {
    Community.of([
      JournalBuilder.line(String(line.dropLast()), by: JournalBuilder.writer("a"))
    ])
  }

  private static let usual = community(
    #"{"n":1,"t":[1767225601000,0],"at":"2026-01-01T00:00:01Z","by":"m-ana","#
      + #""do":[{"opened":"t-fix","title":"Fix it"}]}"#)

  @Test(arguments: [
    #"{"at":"2026-01-01T00:00:01Z","by":"m-ana","n":1,"t":[1767225601000,0],"do":[{"opened":"t-fix","title":"Fix it"}]}"#,
    #"{"n":1,"t":[1767225601000,0],"at":"2026-01-01T00:00:01Z","by":"m-ana","of":[1,1],"do":[{"opened":"t-fix","title":"Fix it"}]}"#,
    #"{"n":1,"new":7,"t":[1767225601000,0],"at":"2026-01-01T00:00:01Z","by":"m-ana","do":[{"opened":"t-fix","title":"Fix it"}]}"#,
    #"{"n":1,"t":[1767225601000,0],"at":"2026-01-01T00:00:01Z","by":"m-ana","do":[{"opened":"t-fix","title":"Fix it"}],"new":[{}]}"#,
  ])
  func `says the same`(line: String) {
    let community = Self.community(line)
    #expect(Self.usual.recordCount == 1 && Self.usual.text("t-fix")?.contains("Fix it") == true)
    #expect(community.findings.isEmpty)
    #expect(community.text() == Self.usual.text())
  }

  @Test(arguments: [
    #"{"n":1,"t":[1767225601000,0],"at":"2026-01-01T00:00:01Z","by":"m-ana","do":[{"opened":"t-fix","title":"Fix it"}],"at":"2026-01-01T00:00:01Z"}"#,
    #"{"n":1,"t":[1767225601000,0],"at":"2026-01-01T00:00:01Z","by":"m-ana","do":[{"opened":"t-fix","title":"Fix it"}],"new":1,"new":1}"#,
    #"{"n":1,"n":1,"t":[1767225601000,0],"at":"2026-01-01T00:00:01Z","by":"m-ana","do":[{"opened":"t-fix","title":"Fix it"}]}"#,
    #"{"n":0,"t":[1767225601000,0],"at":"2026-01-01T00:00:01Z","by":"m-ana","do":[{"opened":"t-fix","title":"Fix it"}]}"#,
    #"{"n":1,"t":[1767225601000],"at":"2026-01-01T00:00:01Z","by":"m-ana","do":[{"opened":"t-fix","title":"Fix it"}]}"#,
    #"{"n":1,"t":[1767225601000,0],"at":"2026-01-01T00:00:01Z","by":"m-ana","do":[{"opened":"t-fix","title":"Fix it"}]]}"#,
    #"{"n":1,"t":[1767225601000,0],"at":"2026-01-01T00:00:01Z","by":"m-ana"}"#,
  ])
  func `is damaged where it breaks a rule, and nothing of it is used`(line: String) {
    let community = Self.community(line)
    #expect(community.recordCount == 0 && community.tasks.count == 0)
    #expect(community.findings.count == 1)
  }
}
