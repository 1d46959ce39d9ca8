import Foundation
import KithLines
import Testing

@testable import KithModel

@Suite struct `The page about the journal` {
  private func page(_ name: String) throws -> String {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return try String(contentsOf: root.appendingPathComponent(name), encoding: .utf8)
  }

  @Test(arguments: ["README.md", "JOURNAL.md"])
  func `shows lines that a reader would accept, their checksums too`(name: String) throws {
    let lines = try page(name).split(separator: "\n").filter {
      $0.hasPrefix("{\"n\"") && $0.contains("\"c\":")
    }
    #expect(!lines.isEmpty)
    for line in lines {
      let bytes = Array(line.utf8)
      try bytes.withUnsafeBytes {
        _ = try ChecksummedLine.verify($0, in: 0..<bytes.count)
      }
    }
  }

  @Test func `names every change there is, and no other`() throws {
    let page = try page("JOURNAL.md")
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
