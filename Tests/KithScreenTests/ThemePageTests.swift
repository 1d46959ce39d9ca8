import Foundation
import KithScreen
import Testing

@Suite struct `The page about themes` {
  @Test func `names every role, and the monograms by the first and the last`() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let page = try String(contentsOf: root.appendingPathComponent("THEMES.md"), encoding: .utf8)
    for role in Role.allCases where !("person2"..."person7").contains(role.name) {
      #expect(page.contains("`\(role.name)`"), "\(role.name)")
    }
  }
}
