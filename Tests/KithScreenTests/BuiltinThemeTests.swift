import Foundation
import KithScreen
import Testing

@Suite struct `The folder of themes` {
  @Test func `is what the program carries`() throws {
    let folder = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Themes")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { !$0.hasPrefix(".") }
    #expect(files.sorted() == BuiltinThemes.names.map { "\($0).json" }.sorted())
    for name in BuiltinThemes.names {
      let bytes = try Data(contentsOf: folder.appendingPathComponent("\(name).json"))
      let theme = try Theme(parsing: Array(bytes), named: name, file: name)
      #expect(try theme == ThemeShelf().theme(named: name))
    }
  }
}

@Suite struct `The list of themes` {
  @Test func `shows each in a line, the one in use marked`() {
    let shelf = ThemeShelf { $0 == "mine" ? (Array("{".utf8), "mine.json") : nil }
    let lines = shelf.listing(own: ["mine"], current: "paper", width: 100, depth: .none)
      .split(separator: "\n")
    #expect(lines.count == BuiltinThemes.names.count + 1)
    #expect(lines[1].hasPrefix("▸ paper            text quiet key warm good bad overdue"))
    #expect(lines.last?.contains("mine.json, line 1:") == true)
  }

  @Test func `is coloured by each theme itself`() {
    let list = ThemeShelf().listing(current: "hearth", width: 120, depth: .direct)
    #expect(list.contains("48;2;250;246;238"))
    #expect(list.contains("48;2;46;52;64"))
  }
}
