import Foundation
import Testing

@testable import KithModel

@Suite struct `The page about the journal` {
  @Test func `names every change there is, and no other`() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let page = try String(contentsOf: root.appendingPathComponent("JOURNAL.md"), encoding: .utf8)
    let parts = try #require(page.range(of: "## Parts"))
    let rest = page[parts.upperBound...]
    let table = rest[..<(rest.range(of: "\n## ")?.lowerBound ?? rest.endIndex)]
    var named: Set<String> = []
    for row in table.split(separator: "\n") where row.hasPrefix("| `") {
      let cell = row.dropFirst(2).prefix { $0 != "|" }
      for (place, word) in cell.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      where place % 2 == 1 { named.insert(String(word)) }
    }
    #expect(named == Set(ChangeCatalogue.all.map { $0.word } + [ChangeCatalogue.undone]))
  }
}
